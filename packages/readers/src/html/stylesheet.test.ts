import { describe, expect, it } from 'vitest'
import { readStyle } from './stylesheet.ts'

describe('a style sheet', () => {
  it('has rules, as written', () => {
    expect(readStyle('A.b, p:hover { Color: red !important; /* ; */ font: 12px "a;b" } ').rules).toEqual([
      {
        selector: 'A.b, p:hover',
        declarations: [
          { property: 'color', value: 'red', important: true },
          { property: 'font', value: '12px "a;b"', important: false },
        ],
        conditional: false,
      },
    ])
  })

  it.each<[string, boolean | undefined]>([
    ['@media screen', false],
    ['@media only screen', false],
    ['@media all', false],
    ['@media print', undefined],
    ['@media (prefers-color-scheme: dark)', undefined],
    ['@media (prefers-color-scheme: light)', false],
    ['@media (max-width: 600px)', true],
    ['@media screen and (max-width: 600px)', true],
    ['@media print, (min-width: 1px)', true],
    ['@supports (display: grid)', true],
    ['@layer base', true],
    ['@font-face', undefined],
    ['@keyframes a', undefined],
  ])('%s holds where it holds', (condition, conditional) => expect(readStyle(`${condition} { p { color: red } }`).rules[0]?.conditional).toBe(conditional))

  it('may bring in others, but typefaces are no matter', () => {
    expect(readStyle('@import "more.css";').open).toBe(true)
    expect(readStyle("@import url('https://fonts.googleapis.com/css?family=Lato');").open).toBe(false)
    expect(readStyle('p { color: red }').open).toBe(false)
  })

  it('is read whatever is broken in it', () => {
    expect(readStyle('} p { color: red; } } a { color').rules.length).toBeGreaterThan(0)
    expect(() => readStyle('{'.repeat(100_000))).not.toThrow()
    expect(() => readStyle('a{b:c('.repeat(20_000))).not.toThrow()
    expect(readStyle('<!-- p { color: red } -->').rules).toHaveLength(1)
  })
})
