import { converter, modeHsl, modeHwb, modeLrgb, modeOklab, modeOklch, modeRgb, parse, useMode, wcagContrast } from 'culori/fn'

for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeOklab, modeOklch]) useMode(mode)
const toRgb = converter('rgb')

/** A colour in sRGB, each channel from 0 to 1; `alpha` is 1 where nothing shines through. */
export interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly alpha: number
}

/** A colour as CSS writes it; `undefined` for what depends on something else: `var(--ink)`, `inherit`. */
export function colourOf(css: string): Colour | undefined {
  const written = css.trim().toLowerCase()
  if (written.startsWith('var(') || written === '') return undefined
  const parsed = toRgb(parse(written))
  return parsed && { r: parsed.r, g: parsed.g, b: parsed.b, alpha: parsed.alpha ?? 1 }
}

/** A colour as the attributes `color` and `bgcolor` write it: the sign may be missing. */
export const colourOfAttribute = (written: string): Colour | undefined =>
  colourOf(written) ?? (/^[\da-f]{3}(?:[\da-f]{3})?$/i.test(written.trim()) ? colourOf(`#${written.trim()}`) : undefined)

/** What is seen of a colour in front of another, both known; `opacity` thins it further. */
export function over(front: Colour, ground: Colour, opacity = 1): Colour {
  const alpha = front.alpha * opacity
  const mix = (a: number, b: number): number => a * alpha + b * (1 - alpha)
  return { r: mix(front.r, ground.r), g: mix(front.g, ground.g), b: mix(front.b, ground.b), alpha: ground.alpha }
}

/** WCAG 2's contrast of two colours through which nothing shines: 1 (the same) to 21 (black on white). */
export const contrastOf = (one: Colour, other: Colour): number => wcagContrast({ mode: 'rgb', ...one }, { mode: 'rgb', ...other })

export const sameColour = (one: Colour, other: Colour): boolean =>
  Math.abs(one.r - other.r) + Math.abs(one.g - other.g) + Math.abs(one.b - other.b) + Math.abs(one.alpha - other.alpha) < 0.01
