export function startClock(element) {
  let seconds = 600
  setInterval(() => {
    seconds = seconds > 0 ? seconds - 1 : 600
    element.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  }, 1000)
}
