import type { Located } from './located.ts'

/** What is to be found in a fixture: the rule, and the source that it points at, as written. */
export interface Expected {
  readonly rule: string
  readonly source: string
}

/** A file that shows what is read of it, and everything that is to be found in it, in order. */
export interface Fixture {
  readonly at: URL
  /** Its path below the folder that tells of it, which speaks as paths in a project do: `emails/sale.mjml`. */
  readonly path: string
  readonly finds: readonly Expected[]
  readonly doubts: readonly Expected[]
}

/** The fixtures that a file in `folder` tells of. */
export const fixturesIn = (given: Located | undefined, folder: URL): readonly Fixture[] => (given?.items('fixtures') ?? []).map((item) => fixture(item, folder))

function fixture(given: Located, folder: URL): Fixture {
  const parts = given.entries('a fixture', ['file', 'finds', 'doubts'])
  const path = parts.get('file')?.text('file') ?? ''
  if (!parts.has('file')) given.wrong('a fixture tells its “file”')
  return { at: new URL(path, folder), path, finds: expected('finds', parts.get('finds')), doubts: expected('doubts', parts.get('doubts')) }
}

const expected = (what: string, given: Located | undefined): readonly Expected[] =>
  (given?.items(what) ?? []).flatMap((item) => [...item.entries(`each of ${what}`)].map(([rule, said]) => ({ rule, source: said.text(rule) ?? '' })))
