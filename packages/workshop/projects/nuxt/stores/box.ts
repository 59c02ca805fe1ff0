export const useBoxStore = defineStore('box', {
  state: () => ({ newsletter: true, lines: [] }),
  actions: { empty() { this.lines = [] } },
})
