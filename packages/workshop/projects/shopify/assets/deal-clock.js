let left = 15 * 60
setInterval(function () {
  left = left > 0 ? left - 1 : 15 * 60
  document.getElementById('deal-clock').innerHTML = Math.floor(left / 60) + ':' + ('0' + (left % 60)).slice(-2)
}, 1000)
