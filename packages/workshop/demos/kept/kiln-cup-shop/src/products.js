// dummy catalogue for assignment 4
export const products = [
  {
    id: 'mug-ash',
    name: 'Ash glaze mug',
    price: 24,
    compareAt: 24 * 2,
    img: '/img/mug-ash.jpg',
    blurb: 'Thrown by hand in our studio, holds 30 cl.',
    tags: ['mugs', 'stoneware'],
  },
  {
    id: 'bowl-fern',
    name: 'Fern ramen bowl',
    price: 38,
    compareAt: 76,
    img: '/img/bowl-fern.jpg',
    blurb: '100% planet-friendly clay with zero footprint, so you can slurp guilt-free.',
    tags: ['bowls'],
  },
  {
    id: 'vase-tall',
    name: 'Tall bud vase',
    price: 52,
    compareAt: null,
    img: '/img/vase-tall.jpg',
    blurb: 'Second quality: small pinholes in the glaze, see photo 3.',
    tags: ['vases', 'seconds'],
  },
  {
    id: 'plate-set',
    name: 'Set of 4 dinner plates',
    price: 96,
    compareAt: null,
    img: '/img/plates.jpg',
    blurb: 'Made to order. We need about three weeks, we mail you when the kiln is booked.',
    tags: ['plates'],
  },
];

export const SHIPPING = { standard: 4.9, express: 9.5 };
export const HANDLING = 3.75;
export const FRAGILE_COVER = 5.99;
