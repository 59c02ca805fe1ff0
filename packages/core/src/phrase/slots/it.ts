/** What Italian phrases may leave open: `<number>`. On trial: not yet measured. */
export const it = {
  number: '(<digits>|<blank>)',
} as const satisfies Readonly<Record<string, string>>
