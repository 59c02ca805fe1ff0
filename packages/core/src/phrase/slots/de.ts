/** What German phrases may leave open: `<number>`. On trial: not yet measured. */
export const de = {
  number: '(<digits>|<blank>)',
} as const satisfies Readonly<Record<string, string>>
