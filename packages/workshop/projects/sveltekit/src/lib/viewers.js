import { readable } from 'svelte/store'

export const viewers = readable(12, (set) => {
  const id = setInterval(() => set(8 + Math.floor(Math.random() * 30)), 4000)
  return () => clearInterval(id)
})
