const ends = Date.now() + 15 * 60 * 1000
setInterval(() => {
  const left = Math.max(0, ends - Date.now())
  document.getElementById('clock').textContent = new Date(left).toISOString().slice(14, 19)
}, 1000)
