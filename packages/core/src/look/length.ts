/** What a length may be relative to; `undefined` where it is not known. In px. */
export interface Base {
  /** The size of the type around it, or its own for anything but a size of type. */
  readonly type: number | undefined
  readonly root: number | undefined
}

const absolute: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, pc: 16, in: 96, cm: 96 / 2.54, mm: 96 / 25.4 }

/** A length of CSS in px; `undefined` where it depends on something unknown. */
export function lengthOf(css: string, { type, root }: Base): number | undefined {
  const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))([a-z%]*)$/.exec(css.trim().toLowerCase())
  if (!match) return undefined
  const [, figure, unit = ''] = match
  const number = Number(figure)
  if (number === 0) return 0
  if (unit === 'em') return type === undefined ? undefined : number * type
  if (unit === 'rem') return root === undefined ? undefined : number * root
  const factor = absolute[unit]
  return factor === undefined ? undefined : number * factor
}

const keywords: Readonly<Record<string, number>> = { 'xx-small': 9, 'x-small': 10, small: 13, medium: 16, large: 18, 'x-large': 24, 'xx-large': 32 }

/** A size of type in px. */
export function typeSizeOf(css: string, base: Base): number | undefined {
  const written = css.trim().toLowerCase()
  const { type } = base
  if (written.endsWith('%')) return type === undefined ? undefined : (Number.parseFloat(written) / 100) * type
  if (written === 'inherit') return type
  if (written === 'smaller') return type === undefined ? undefined : type / 1.2
  if (written === 'larger') return type === undefined ? undefined : type * 1.2
  return keywords[written] ?? lengthOf(written, base)
}

const sizes: readonly number[] = [10, 13, 16, 18, 24, 32, 48]

/** The size that `<font size="2">` sets, in px. */
export function fontSizeOf(attribute: string): number | undefined {
  return /^[1-7]$/.test(attribute.trim()) ? sizes[Number(attribute) - 1] : undefined
}
