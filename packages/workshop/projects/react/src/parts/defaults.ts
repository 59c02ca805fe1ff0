export const defaults = { newsletter: true, guests: 2 }
