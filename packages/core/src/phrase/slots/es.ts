/** What Spanish phrases may leave open: `<number>`. On trial: not yet measured. */
export const es = {
  number: '(<digits>|<blank>)',
} as const satisfies Readonly<Record<string, string>>
