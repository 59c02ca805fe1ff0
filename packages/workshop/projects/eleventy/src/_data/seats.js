module.exports = () => ({ left: 2 + Math.floor(Math.random() * 3) })
