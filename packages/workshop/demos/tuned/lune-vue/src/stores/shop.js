import { defineStore } from 'pinia';
import api from '../api';

export const useShop = defineStore('shop', {
  state: () => ({
    items: [],
    cart: [],
    giftBox: true,
    roundUp: false,
    shipping: 5.9,
    prepFee: 2.95,
    endsIn: 3600 * 2,
    reviews: [
      { who: 'Clara D.', stars: 5, verified: true, text: 'La bougie sent jusque chez ma voisine, je rachète !' },
      { who: 'Bruno L.', stars: 5, verified: true, text: 'Ma femme m’a dit oui deux fois.' },
      { who: 'Aïcha M.', stars: 5, verified: true, text: 'Parfait parfait parfait.' },
    ],
  }),

  getters: {
    subtotal: (s) => s.cart.reduce((n, l) => n + l.price * l.qty, 0),
    teaser() {
      return this.subtotal;
    },
    total() {
      return this.subtotal + this.shipping + this.prepFee + (this.giftBox ? 4.5 : 0);
    },
  },

  actions: {
    async load() {
      const { data } = await api.get('/candles');
      this.items = data.map((c) => ({
        ...c,
        oldPrice: (c.price * 1.6).toFixed(2),
        watchers: Math.ceil(Math.random() * 18) + 6,
      }));
    },
    async stockOf(id) {
      const { data } = await api.get(`/stock/${id}`);
      return data.qty;
    },
    add(c) {
      const hit = this.cart.find((l) => l.id === c.id);
      if (hit) hit.qty++;
      else this.cart.push({ id: c.id, name: c.name, price: c.price, qty: 1 });
    },
  },
});
