/** Tant de choses; en français, zéro se dit au singulier. */
export const many = (n: number, one: string, more = `${one}s`): string => `${n} ${n < 2 ? one : more}`
