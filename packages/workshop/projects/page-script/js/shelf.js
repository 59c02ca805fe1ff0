import { startClock } from './clock.js'

document.querySelector('#left').textContent = 2 + Math.floor(Math.random() * 4)
startClock(document.getElementById('clock'))
