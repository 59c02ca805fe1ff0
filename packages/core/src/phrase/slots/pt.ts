/** What Portuguese phrases may leave open: `<number>`. On trial: not yet measured. */
export const pt = {
  number: '(<digits>|<blank>)',
} as const satisfies Readonly<Record<string, string>>
