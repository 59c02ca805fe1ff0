import type { Words } from './words/en.ts'

/** The steps to a setting: `['overrides', 0, 'kind']`. */
export type Path = readonly (string | number)[]

/** A configuration as written, not yet known to be right. */
export interface Loaded {
  readonly value: unknown
  /** The 1-based line on which a setting stands, where the format tells. */
  line(path: Path): number | undefined
}

/** A configuration file that its own language does not allow. */
export class Unloadable extends Error {
  readonly line: number | undefined
  /** In a parser’s words, which are English. */
  readonly isQuoted: boolean

  /** What the parser calls it, where we may have words of our own. */
  readonly code: string | undefined

  constructor(why: string, line?: number, isQuoted = false, code?: string) {
    super(oneLine(why))
    this.line = line
    this.isQuoted = isQuoted
    this.code = code
  }

  /** Why, in a language: in its own words where it has some, or else as the parser says it. */
  in({ config }: Words): string {
    return (this.code === undefined ? undefined : config.yaml[this.code]) ?? (this.isQuoted ? config.quoted(this.message) : this.message)
  }
}

/** What is wrong with a configuration, in sentences for the one who wrote it, each with its file and its line. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured'
}

/** The first line of what a parser says; the others point with arrows at text that nobody sees. */
export const oneLine = (text: string): string => (text.split('\n', 1)[0] ?? text).trim()
