/** What Dutch phrases may leave open: `<number>`. On trial: not yet measured. */
export const nl = {
  number: '(<digits>|<blank>)',
} as const satisfies Readonly<Record<string, string>>
