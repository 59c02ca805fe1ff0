import { type Attribute, type Element, HOLE } from '@aboveboard/core'

/** What is not painted, nor anything in it: what would run or fetch, what no reader sees, and what stands apart. */
const unpainted = new Set(
  'script noscript template iframe frame frameset noframes object embed applet param portal fencedframe base link meta title head style audio video source track canvas map area math noembed plaintext xmp image use foreignobject animate set datalist slot'.split(' '),
)

/** The parts of SVG that draw; others take in what is elsewhere, move, or bring HTML back. */
const drawing = new Set('svg g path circle ellipse rect line polyline polygon text tspan defs lineargradient radialgradient stop clippath'.split(' '))

/** What readers of files put around others, and no browser knows: only what it holds is painted. */
const wrappers = new Set(['#page', '#condition', '#branch', '#part', '#fragment', 'html', 'body'])

/** Whether an element stands within a drawing, where there is no place for anything else. */
export const isDrawn = ({ name }: Element): boolean => name !== 'svg' && drawing.has(name)

const names = /^[a-z][a-z0-9-]*$/

/** How an element is painted: with its tag, only what it holds, or not at all. */
export function paintedAs({ name, parent }: Element): 'element' | 'content' | undefined {
  if (wrappers.has(name)) return 'content'
  if (!names.test(name) || unpainted.has(name)) return undefined
  const isInDrawing = name !== 'svg' && parent !== undefined && drawing.has(parent.name)
  return isInDrawing && !drawing.has(name) ? undefined : 'element'
}

/** Attributes that make up a look, and hold no address and no code. */
const looks = new Set(
  (
    'class id style dir lang width height align valign bgcolor border cellpadding cellspacing colspan rowspan span nowrap color face size hspace vspace noshade clear start reversed ' +
    'type value placeholder checked selected disabled readonly multiple rows cols min max step open hidden popover alt label for ' +
    'viewbox d fill stroke stroke-width stroke-linecap stroke-linejoin fill-rule clip-rule cx cy r rx ry x y x1 y1 x2 y2 dx dy points transform opacity offset stop-color gradienttransform gradientunits text-anchor font-size font-family font-weight preserveaspectratio'
  ).split(' '),
)

/**
 * The name of the tag that an element is painted with. A form becomes an element of no kind: it sends nothing, and no field
 * of it stands for one of its own properties when the report's script asks for them.
 */
export const tagOf = ({ name }: Element): string => (name === 'form' ? 'aboveboard-form' : name)

/** What an element keeps of an attribute; nothing where it may hold more than a look, or nobody knows whether it stands there. */
export function lookOf(attribute: Attribute): string | undefined {
  const name = attribute.name.toLowerCase()
  if (!looks.has(name) || attribute.maybe) return undefined
  const value = attribute.text.value.replaceAll(HOLE, '')
  // No page wears the marks of the report.
  if (name === 'class') return value.replace(/(?<!\S)(?:aboveboard-)+/g, '')
  return name === 'style' ? withoutAddresses(value) : value
}

/** CSS that fetches nothing. What this overlooks, the policy of the frame forbids. */
export const withoutAddresses = (css: string): string =>
  css
    // Letters may be written as escapes: `u\72l(` fetches as well.
    .replace(/\\(?:0{0,4}([46][1-9a-f]|[57][0-9a])(?![0-9a-f])\s?|([g-z]))/gi, (_, code: string | undefined, letter: string) => (code === undefined ? letter : String.fromCharCode(parseInt(code, 16))))
    .replace(/@(?:import|namespace)\b[^;]*;?/gi, '')
    .replace(/(?:url|src)\s*\((?:\s*"[^"]*"\s*|\s*'[^']*'\s*|[^)]*)\)/gi, 'none')
    .replace(/(?:-webkit-)?image-set\s*\([^)]*\)/gi, 'none')
    .replaceAll('</', '<\\/')

/** Elements that hold words and nothing else. */
export const wordsOnly = new Set(['textarea', 'option'])

/** Elements that hold nothing. */
export const hollow = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
