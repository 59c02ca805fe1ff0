export function useSession() {
  const places = useState('places', () => 2 + Math.floor(Math.random() * 5))
  const restant = ref(47 * 60)

  const fin = computed(() => {
    const m = Math.floor(restant.value / 60)
    const s = restant.value % 60
    return `${m} min ${String(s).padStart(2, '0')} s`
  })

  let h: ReturnType<typeof setInterval> | undefined

  onMounted(() => {
    h = setInterval(() => {
      restant.value = restant.value > 1 ? restant.value - 1 : 47 * 60
    }, 1000)
  })

  onUnmounted(() => h && clearInterval(h))

  return { places, fin }
}

export function useProgression(coursId: string) {
  const { data, refresh } = useFetch(`/api/cours/${coursId}/progression`)

  const pourcent = computed(() => {
    if (!data.value) return 0
    return Math.round((data.value.faits / data.value.total) * 100)
  })

  async function valider(lecon: string) {
    await $fetch(`/api/cours/${coursId}/lecons/${lecon}`, { method: 'POST' })
    await refresh()
  }

  return { pourcent, valider }
}
