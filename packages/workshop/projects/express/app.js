const express = require('express')
const app = express()

app.get('/', (request, response) => {
  response.render('show', { left: Math.ceil(Math.random() * 4), viewers: 12 + Math.floor(Math.random() * 9) })
})

app.listen(3000)
