import type { Project, Witness } from '@aboveboard/readers'

/** What it takes to look around: all paths absolute. */
export interface Sight {
  /** Every file of the project that may be asked for. */
  readonly walk: () => readonly string[]
  /** A path as readers take it. */
  readonly pathOf: (file: string) => string
  /** The text of a file; none where it cannot be read. */
  readonly open: (file: string) => string | undefined
}

/** The files around those that are judged: looked for when the first page asks for one, read when it is asked for. */
export class Surroundings implements Project {
  /** Set where somebody wants to know what pages were judged by. */
  witness: Witness | undefined
  /** Told when a file has been read, or all have been looked for: reading the catalogues of a project takes its time, and no page is to blame. */
  onProgress: (() => void) | undefined
  readonly #sight: Sight
  #known: ReadonlyMap<string, string> | undefined

  constructor(sight: Sight) {
    this.#sight = sight
  }

  get files(): readonly string[] {
    return [...this.#places.keys()]
  }

  read(path: string): string | undefined {
    const file = this.locate(path)
    const text = file === undefined ? undefined : this.#sight.open(file)
    this.onProgress?.()
    return text
  }

  /** Where a file lies, by the path that readers know it by. */
  locate(path: string): string | undefined {
    return this.#places.get(path)
  }

  get #places(): ReadonlyMap<string, string> {
    const { walk, pathOf } = this.#sight
    if (this.#known) return this.#known
    this.#known = new Map([...walk()].sort().map((file) => [pathOf(file), file]))
    this.onProgress?.()
    return this.#known
  }
}
