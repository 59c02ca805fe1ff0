export const useStock = () => {
  const left = ref(Math.ceil(Math.random() * 5))
  return { left }
}
