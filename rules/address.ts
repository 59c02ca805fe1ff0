const house = 'https://unpkg.com/@aboveboard/rules'

/** Where people read about a rule, each room's README travelling with this package; without one, about all of them. */
export const addressOf = (room?: { readonly principle: string; readonly id: string }): string => `${house}/${room ? `${room.principle}/${room.id}/` : ''}README.md`
