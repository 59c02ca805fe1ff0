import type { Messages } from './types'

const brand = 'Ledger and Loom'

export default {
  exit: {
    title: 'Leaving already?',
    decline: 'No thanks, I hate saving \u201cmoney\u201d',
  },
  basket: {
    // Only 2 left is said by the next one.
    stock: (count: number) => (count === 1 ? 'Only one left in stock' : `Only ${count} left in stock`),
    banner: `Only 3 left in stock`,
    brand,
  },
} satisfies Messages
