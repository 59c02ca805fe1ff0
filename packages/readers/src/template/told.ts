import type { Marked } from './marks.ts'
import type { Meaning } from './tag.ts'

/** A template tag whose language tells at once what it does. */
export interface Told extends Marked {
  readonly meaning: Meaning
}

/** A tag at `[start, end)`, in UTF-16 units. */
export const told = (start: number, end: number, meaning: Meaning): Told => ({ start, end, marks: 'dialect', inner: '', meaning })
