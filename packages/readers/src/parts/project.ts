/** The other files of a project, as far as pages may take them in. Paths are as in `Given.path`. */
export interface Project {
  /** Every file there is to read: what is included, style sheets, message catalogues. */
  readonly files: readonly string[]
  /** `undefined` where it cannot be read. */
  read(path: string): string | undefined
  /** Told what a page asks of the project, also where the answer is at hand already. */
  readonly witness?: Witness | undefined
}

/** Learns what a page was judged by beside its own text, so that somebody can tell later whether that has changed. */
export interface Witness {
  /** A file was looked for by the words of a page (`from`); `undefined`: none was found. */
  onSought(reference: string, from: string, found: string | undefined): void
  /** A file belongs to the page, or would if it could be read. */
  onUsed(path: string): void
  /** The page was filled with messages, of whatever catalogues there are. */
  onMessages(): void
  /** It was asked whether any code brings the page in. */
  onCode(): void
}
