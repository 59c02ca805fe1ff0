import { describe, expect, it } from 'vitest'
import { colourOf, colourOfAttribute, contrastOf, over, sameColour } from './colour.ts'

const hex = (css: string): string | undefined => {
  const colour = colourOf(css)
  return colour && [colour.r, colour.g, colour.b].map((channel) => Math.round(channel * 255).toString(16).padStart(2, '0')).join('')
}
const known = (css: string) => {
  const colour = colourOf(css)
  if (!colour) throw new Error(css)
  return colour
}

describe('colours', () => {
  it.each([
    ['#FFF', 'ffffff'],
    ['#123456', '123456'],
    ['rgb(18 52 86)', '123456'],
    ['rgba(18, 52, 86, .5)', '123456'],
    ['hsl(210, 50%, 40%)', '336699'],
    ['hwb(210 20% 40%)', '336699'],
    ['oklch(0.6279553 0.2576834 29.2338805)', 'ff0000'],
    ['RebeccaPurple', '663399'],
    ['var(--ink)', undefined],
    ['currentColor', undefined],
    ['inherit', undefined],
    ['color-mix(in srgb, red, blue)', undefined],
    ['no colour', undefined],
    ['', undefined],
  ])('%s', (css, means) => expect(hex(css)).toBe(means))

  it('let through what they let through', () => {
    expect(known('transparent').alpha).toBe(0)
    expect(known('#00000080').alpha).toBeCloseTo(0.5, 1)
    expect(sameColour(over(known('rgb(0 0 0 / 50%)'), known('#fff')), known('#808080'))).toBe(true)
    expect(sameColour(over(known('#000'), known('#fff'), 0.5), known('#808080'))).toBe(true)
  })

  it('of attributes need no sign', () => {
    expect(colourOfAttribute('ff0000')).toEqual(known('#f00'))
    expect(colourOfAttribute('red')).toEqual(known('#f00'))
    expect(colourOfAttribute('none')).toBeUndefined()
  })

  it('stand out from one another as WCAG reckons', () => {
    expect(contrastOf(known('#000'), known('#fff'))).toBeCloseTo(21)
    expect(contrastOf(known('#767676'), known('#fff'))).toBeCloseTo(4.54, 2)
  })
})
