import { defineStore } from 'pinia'

export const useCart = defineStore('cart', {
  state: () => ({
    lines: [],
    shipping: 0,
    holdSeconds: 600,
    timer: null,
  }),

  getters: {
    subtotal: (s) => s.lines.reduce((a, l) => a + l.price * l.qty, 0),
    count: (s) => s.lines.reduce((a, l) => a + l.qty, 0),
    holdLabel: (s) => {
      const m = String(Math.floor(s.holdSeconds / 60)).padStart(2, '0')
      const sec = String(s.holdSeconds % 60).padStart(2, '0')
      return `${m}:${sec}`
    },
  },

  actions: {
    add(item) {
      const hit = this.lines.find((l) => l.id === item.id)
      if (hit) hit.qty++
      else this.lines.push({ ...item, qty: 1 })
      this.startHold()
    },

    remove(id) {
      this.lines = this.lines.filter((l) => l.id !== id)
    },

    startHold() {
      clearInterval(this.timer)
      this.holdSeconds = 600
      this.timer = setInterval(() => {
        this.holdSeconds--
        if (this.holdSeconds <= 0) this.holdSeconds = 600
      }, 1000)
    },

    async loadShipping(country) {
      const r = await fetch(`/api/shipping?country=${country}`)
      const j = await r.json()
      this.shipping = j.fee
      this.eta = j.eta
    },

    async placeOrder(payload) {
      return fetch('/api/orders', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ ...payload, lines: this.lines }),
      })
    },
  },
})
