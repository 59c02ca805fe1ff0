/** One declaration of a style: `color: red`. */
export interface Declaration {
  /** In lower case. */
  readonly property: string
  readonly value: string
  readonly important: boolean
}

export interface StyleRule {
  /** As written, several ones parted by commas. */
  readonly selector: string
  readonly declarations: readonly Declaration[]
  /** Holds in some windows or browsers only: `@media (max-width: 600px)`, `@supports`. */
  readonly conditional: boolean
}

/** A style sheet written in the file. A reader reads it when it is asked for. */
export interface StyleSheet {
  readonly rules: readonly StyleRule[]
  /** Brings in what is written elsewhere (`@import`), or is filled at run time. */
  readonly open: boolean
  /** Holds for the elements of one component alone, whatever other sheets say of their like. Left out where the syntax has no word for it. */
  readonly scoped?: boolean | undefined
}
