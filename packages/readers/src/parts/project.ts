/** The other files of a project, as far as pages may take them in. Paths are as in `Given.path`. */
export interface Project {
  /** Every file there is to read: what is included, style sheets, message catalogues. */
  readonly files: readonly string[]
  /** `undefined` where it cannot be read. */
  read(path: string): string | undefined
}
