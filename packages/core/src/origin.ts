/** What the file tells of a value that is not written where it is used. Readers fill it in; rules ask it. */
export type Origin =
  /** Written in the file, here or under a name: `const LIMIT = 3`. */
  | { readonly kind: 'constant'; readonly value: Primitive }
  /** Drawn by lot: `Math.random()` and its kin; or made `of` what names something, `id % 7`, and counts nothing. */
  | { readonly kind: 'random'; readonly of?: string }
  /** Computed from the reader's clock; `offset` is the literal distance from now, in milliseconds. */
  | { readonly kind: 'clock'; readonly offset?: number }
  /** Kept in the reader's browser: cookie, localStorage, sessionStorage. */
  | { readonly kind: 'stored'; readonly where: 'cookie' | 'localStorage' | 'sessionStorage' }
  /** A variable of the interface, with its value at first sight. `ticks`: code counts it up or down by itself. */
  | { readonly kind: 'state'; readonly initial: Origin; readonly ticks?: boolean }
  /** Looked up in a message catalogue. */
  | { readonly kind: 'translation'; readonly key: string; /** What fills a blank of the message, where the file tells. */ readonly values?: ((name: string) => Origin | undefined) | undefined }
  /** Handed in from outside: a prop, a template variable. */
  | { readonly kind: 'data'; readonly path: string }
  /** One of several, chosen at run time. */
  | { readonly kind: 'conditional'; readonly branches: readonly Origin[] }
  | { readonly kind: 'unknown' }

export type Primitive = string | number | boolean | null | undefined

export const unknown: Origin = { kind: 'unknown' }
export const constant = (value: Primitive): Origin => ({ kind: 'constant', value })

/** Every origin a value may have, states and branches opened. */
export function* sources(origin: Origin): Generator<Origin> {
  const open: Origin[] = [origin]
  for (let next = open.pop(); next; next = open.pop()) {
    yield next
    if (next.kind === 'conditional') open.push(...next.branches)
    if (next.kind === 'state') open.push(next.initial)
  }
}

/** What a value is at first on each of its ways, where it has several: `undefined` for those of which the file does not tell. */
export const eachAtFirst = (origin: Origin | undefined): readonly (Primitive | undefined)[] => (origin?.kind === 'conditional' ? origin.branches.map((branch) => atFirst(branch)?.value) : [])

/** The value a reader meets first, when the file tells: a constant, or the initial value of a state. */
export function atFirst(origin: Origin): { readonly value: Primitive } | undefined {
  if (origin.kind === 'constant') return { value: origin.value }
  return origin.kind === 'state' ? atFirst(origin.initial) : undefined
}
