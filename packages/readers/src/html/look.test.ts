import { contrast, type Look, look } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read.ts'
import { readStyle } from './stylesheet.ts'

/** How the element with the id `it` looks. */
function lookAt(source: string): Look {
  const page = readHtml(source, { path: 'page.html' }, { readStyle })
  const element = page.bearing('id').find((each) => each.attr('id')?.text.value === 'it')
  if (!element) throw new Error('Nothing to look at')
  return look(page)(element)
}

const mail = (body: string, css = ''): string => `<!doctype html><html><head><style>${css}</style></head><body bgcolor="#ffffff">${body}</body></html>`
const typefaces = '<link rel="stylesheet" href="https://fonts.googleapis.com/css?family=Lato">'
const hex = (source: string, of: 'colour' | 'ground'): string | undefined => {
  const colour = lookAt(source)[of]
  return colour && `#${[colour.r, colour.g, colour.b].map((channel) => Math.round(channel * 255).toString(16).padStart(2, '0')).join('')}`
}

describe('size of type', () => {
  it.each<[string, string, number | undefined]>([
    ['inline', '<p id="it" style="font-size: 9px">', 9],
    ['points', '<p id="it" style="font-size:9pt">', 12],
    ['shorthand', '<p id="it" style="font: italic bold 11px/1.5 Arial, sans-serif">', 11],
    ['rem', '<p id="it" style="font-size:.5rem">', 8],
    ['em of what is known', '<div style="font-size:20px"><p id="it" style="font-size:.5em">', 10],
    ['em of what is not', '<p id="it" style="font-size:.5em">', undefined],
    ['a function', '<p id="it" style="font-size:clamp(8px, 2vw, 20px)">', undefined],
    ['filled at run time', '<p id="it" style="font-size:{{ size }}px">', undefined],
    ['beside what is filled', '<p id="it" style="color:{{ ink }};font-size:8px">', 8],
    ['before what may state anything', '<p id="it" style="font-size:8px;{{ more }}">', undefined],
    ['in a branch', '<p id="it" {% if a %}style="font-size:8px"{% endif %}>', undefined],
    ['on an element that may have a style', '<p id="it" {{ attributes }}>', undefined],
    ['a part of a page inherits what is not known', '<div style="font-size:9px"><p id="it">', undefined],
    ['a mail inherits', mail('<td style="font-size:9px"><p id="it">'), undefined],
    ['a mail inherits within a table', mail('<table><tr><td style="font-size:9px"><p id="it">'), 9],
    ['a heading is larger', mail('<div style="font-size:10px"><h2 id="it">'), 15],
    ['small type', mail('<div style="font-size:12px"><small id="it">'), 10],
    ['a control has its own', mail('<div style="font-size:10px"><button id="it">'), undefined],
    ['<font>', mail('<font id="it" size="1">'), 10],
    ['by class', mail('<p id="it" class="fine">', '.fine { font-size: 8px }'), 8],
    ['by descent', mail('<table class="foot"><tr><td id="it">', '.foot TD { font-size: 8px }'), 8],
    ['by the heavier selector', mail('<p id="it" class="fine">', '#it { font-size: 8px } .fine { font-size: 20px } p { font-size: 30px }'), 8],
    ['by the later of two', mail('<p id="it" class="a b">', '.b { font-size: 9px } .a { font-size: 8px }'), 8],
    ['inline over a sheet', mail('<p id="it" class="fine" style="font-size: 9px">', '.fine { font-size: 20px }'), 9],
    ['important over inline', mail('<p id="it" class="fine" style="font-size: 9px">', '.fine { font-size: 20px !important }'), 20],
    ['in some windows only', mail('<p id="it" style="font-size: 9px">', '@media (max-width: 600px) { p { font-size: 20px !important } }'), undefined],
    ['on paper', mail('<p id="it" style="font-size: 9px">', '@media print { p { font-size: 20px !important } }'), 9],
    ['on screens', mail('<p id="it">', '@media only screen { p { font-size: 9px } }'), 9],
    ['under the pointer', mail('<p id="it" style="font-size: 9px">', 'p:hover { font-size: 20px !important }'), 9],
    ['with a class filled at run time', mail('<p id="it" class="{{ kind }}">', 'p { font-size: 9px }'), undefined],
    ['where a sheet has more rules than anyone can tell', mail('<p id="it">', 'p { font-size: 9px }'.repeat(500)), undefined],
    ['where another sheet has a say', mail('<p id="it">', 'p { font-size: 9px }').replace('<style', '<link rel="stylesheet" href="a.css"><style'), undefined],
    ['where a sheet is brought in', mail('<p id="it">', '@import "a.css"; p { font-size: 9px }'), undefined],
    ['where a part is brought in', mail('<p id="it">{% include "a" %}', 'p { font-size: 9px }'), undefined],
    ['at night', mail('<p id="it" style="font-size: 9px">', '@media (prefers-color-scheme: dark) { p { font-size: 20px !important } }'), 9],
    ['where only typefaces come from elsewhere', mail('<p id="it">', 'p { font-size: 9px }').replace('<style', `${typefaces}<style`), 9],
    ['a class that says it', '<p id="it" class="text-xs">', 12],
    ['a class that gives it', '<p id="it" class="text-[8px]">', 8],
    ['a class that says it in some windows', '<p id="it" class="text-xs md:text-base">', undefined],
    ['a class that says it under the pointer', '<p id="it" class="text-xs hover:text-base">', 12],
    ['no class of a mail says anything', mail('<p id="it" class="text-xs">'), undefined],
  ])('%s', (_, source, size) => expect(lookAt(source).size).toEqual(size === undefined ? undefined : expect.closeTo(size, 3)))
})

describe('colours', () => {
  it.each<[string, string, string | undefined]>([
    ['inline', '<p id="it" style="color:#999">', '#999999'],
    ['a name', '<p id="it" style="color:SlateGray">', '#708090'],
    ['a function', '<p id="it" style="color:rgb(10, 20, 30)">', '#0a141e'],
    ['a variable', '<p id="it" style="color:var(--ink)">', undefined],
    ['<font>', mail('<font id="it" color="cccccc">'), '#cccccc'],
    ['inherited in a mail', mail('<div style="color:#333"><span id="it">'), '#333333'],
    ['a link has its own', mail('<div style="color:#333"><a href="#" id="it">'), undefined],
    ['a class', '<p id="it" class="text-gray-300">', '#d1d5db'],
    ['a class of the theme', '<p id="it" class="text-brand">', undefined],
  ])('of text: %s', (_, source, colour) => expect(hex(source, 'colour')).toBe(colour))

  it.each<[string, string, string | undefined]>([
    ['inline', '<p id="it" style="background-color:#123456">', '#123456'],
    ['shorthand', '<p id="it" style="background: url(a.png) no-repeat">', undefined],
    ['shorthand with a colour alone', '<p id="it" style="background: #fed">', '#ffeedd'],
    ['of the body of a mail', mail('<p id="it">'), '#ffffff'],
    ['of the cell around it', mail('<table><tr><td bgcolor="eeeeee"><p id="it">'), '#eeeeee'],
    ['half through', mail('<p id="it" style="background:rgba(0,0,0,.5)">'), '#808080'],
    ['half through what is not known', '<p id="it" style="background:rgba(0,0,0,.5)">', undefined],
    ['of a control', mail('<button id="it">'), undefined],
  ])('behind it: %s', (_, source, colour) => expect(hex(source, 'ground')).toBe(colour))

  it('contrast', () => {
    expect(contrast(lookAt('<p id="it" style="color:#000;background:#fff">'))).toBeCloseTo(21)
    expect(contrast(lookAt('<p id="it" style="color:#fff;background:#fff">'))).toBeCloseTo(1)
    expect(contrast(lookAt(mail('<p id="it" style="color:#999">')))).toBeCloseTo(2.85, 1)
    expect(contrast(lookAt('<p id="it" class="text-white bg-white">'))).toBeCloseTo(1)
    expect(contrast(lookAt('<p id="it" style="color:#999">'))).toBeUndefined()
    expect(contrast(lookAt(mail('<p id="it" style="color:#000;opacity:.1">')))).toBeLessThan(1.3)
  })
})

it.each<[string, string, Look['hidden']]>([
  ['shown', '<p id="it">', false],
  ['display', '<p id="it" style="display:none">', 'everyone'],
  ['display around it', '<div style="display:none"><p id="it" style="display:block">', 'everyone'],
  ['visibility', '<p id="it" style="visibility:hidden">', 'everyone'],
  ['what another class of the page brings into sight', mail('<p id="it" class="reveal">', '.reveal { opacity: 0 } .ready .reveal { opacity: 1 }'), false],
  ['what no class brings into sight', mail('<p id="it" class="reveal">', '.reveal { opacity: 0 } .ready .reveal { color: red }'), 'sight'],
  ['what a class of its own brings into sight', mail('<p id="it" class="box">', '.box { display: none } .box.open { display: block }'), false],
  ['what is out of use for a while', mail('<button id="it" disabled={busy}>', 'button:disabled { visibility: hidden }'), false],
  ['visibility brought back', '<div style="visibility:hidden"><p id="it" style="visibility:visible">', false],
  ['attribute', '<p id="it" hidden>', 'everyone'],
  ['attribute in a branch', '<p id="it" {{#if a}}hidden{{/if}}>', false],
  ['input', '<input id="it" type="hidden">', 'everyone'],
  ['class', '<p id="it" class="hidden">', 'everyone'],
  ['class in some windows', '<p id="it" class="hidden md:block">', false],
  ['class for screen readers', '<p id="it" class="sr-only">', 'sight'],
  ['clipped', '<p id="it" style="position:absolute;width:1px;height:1px;overflow:hidden">', 'sight'],
  ['out of the window', '<p id="it" style="position:absolute;left:-9999px">', 'sight'],
  ['opacity', '<div style="opacity:0"><p id="it">', 'sight'],
  ['no size', '<p id="it" style="font-size:0">', 'sight'],
  ['no size around it', '<table style="font-size:0"><td><p id="it" style="font-size:12px">', false],
  ['a preheader', '<div style="max-height:0;overflow:hidden"><p id="it">', 'sight'],
  ['by a sheet', mail('<p id="it" class="gone">', '.gone { display: none }'), 'everyone'],
])('hidden: %s', (_, source, hidden) => expect(lookAt(source).hidden).toBe(hidden))

it.each<[string, string, boolean | undefined]>([
  ['a ground of its own', '<a id="it" style="background:#06c">', true],
  ['the same as around', mail('<a id="it" style="background:#fff">'), false],
  ['none', mail('<a id="it" href="#">'), false],
  ['none that is known', '<a id="it" href="#">', undefined],
  ['that of its cell', mail('<table><tr><td bgcolor="#0066cc"><a id="it" href="#">Buy</a></td></tr></table>'), true],
  ['a cell with more in it', mail('<table><tr><td bgcolor="#0066cc">Or <a id="it" href="#">buy</a></td></tr></table>'), false],
  ['a picture', '<a id="it" style="background-image:linear-gradient(red, blue)">', true],
  ['a class of the theme', '<a id="it" class="bg-brand">', true],
  ['a class that sets no colour', '<a id="it" class="bg-cover">', undefined],
  ['none by class', '<a id="it" class="bg-transparent">', false],
  ["Bootstrap's button", '<a id="it" class="btn btn-primary">', true],
  ["Bootstrap's link", '<a id="it" class="btn btn-link">', false],
])('filled: %s', (_, source, filled) => expect(lookAt(source).filled).toBe(filled))

it('width and height where stated', () => {
  expect(lookAt('<img id="it" width="1" height="1">')).toMatchObject({ width: undefined, height: undefined })
  expect(lookAt(mail('<img id="it" width="1" height="2">'))).toMatchObject({ width: 1, height: 2 })
  expect(lookAt('<a id="it" style="width:44px;height:50%">')).toMatchObject({ width: 44, height: undefined })
})

it('opacity multiplies', () => expect(lookAt('<div style="opacity:.5"><p id="it" class="opacity-50">').opacity).toBeCloseTo(0.25))

it('ten thousand elements deep', () => expect(lookAt(`${'<div style="font-size:1em">'.repeat(10_000)}<p id="it" style="font-size:7px">`).size).toBe(7))
