import type { Path } from './loaded.ts'

/** A sentence about a setting, and the steps to it. */
export interface Mistake {
  readonly path: Path
  readonly sentence: string
}

/** A value as people write it. Code may give what JSON has no words for: a function, a table that holds itself. */
export function shown(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value
  } catch {
    return typeof value
  }
}

/** A path as people write it: `overrides[0].kind`, `rules["trick-wording"]`. */
export const written = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : /^\w+$/.test(step) ? `${i > 0 ? '.' : ''}${step}` : `["${step}"]`)).join('')
