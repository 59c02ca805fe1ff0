import { BREAK, HOLE } from '../text.ts'
import type { Element } from '../element.ts'
import { type Cascade, classesOf, IMPORTANT, INLINE } from './cascade.ts'
import { colourOf } from './colour.ts'
import { declarationsIn } from './declarations.ts'
import { fontSizeOf } from './length.ts'
import type { Declaration } from './sheet.ts'
import { utilitiesIn } from './utilities.ts'

interface Value {
  readonly weight: number
  readonly order: number
  /** Nothing where the file leaves it open. */
  readonly value: string | undefined
}

/** Above what presentational attributes weigh, and as much as one class. */
const UTILITY = 1e3

/** What is stated of an element itself: by its attributes, its classes, the sheets of its page. */
export class Stated {
  readonly #values = new Map<string, Value>()
  /** What no declaration names is certainly not set. */
  readonly #complete: boolean

  /** `told`: no class or attribute of the element or of what is around it is left to run time. */
  constructor(element: Element, cascade: Cascade, told: boolean) {
    this.#complete = told && cascade.closed && this.#readAttributes(element)
    // Without a sheet from elsewhere, a class is only what the page's own sheets make of it.
    if (told && !cascade.closed) this.#readUtilities(element)
    for (const { weight, order, conditional, own, declarations } of cascade.matching(element))
      for (const declaration of declarations) this.#put(declaration, weight, order, told && (cascade.closed || own) && !conditional)
    this.#forgetWhatIsRevealed(element, cascade)
    this.#readStyle(element)
  }

  /** The value of a property as stated; `null` when certainly nothing states it; `undefined` when that is not known. */
  get(property: string): string | null | undefined {
    const stated = this.#values.get(property)
    if (stated) return stated.value
    return this.#complete ? null : undefined
  }

  /** Whether anything names a property, sure or not. */
  names(property: string): boolean {
    return this.#values.has(property)
  }

  /** `.reveal { opacity: 0 }` and `.ready .reveal { opacity: 1 }`: what a script brings into sight is not hidden for certain. */
  #forgetWhatIsRevealed(element: Element, cascade: Cascade): void {
    const hidden = hiding.filter(([property, hides]) => hides.test(this.#values.get(property)?.value ?? ''))
    if (hidden.length === 0) return
    for (const { declarations } of cascade.waiting(element))
      for (const { property, value } of declarations)
        for (const [name, hides] of hidden) if (property === name && !hides.test(value)) this.#values.set(name, { ...this.#values.get(name)!, value: undefined })
  }

  #readAttributes(element: Element): true {
    for (const name of ['bgcolor', 'background', 'color', 'size', 'width', 'height']) {
      const attribute = element.attr(name)
      if (!attribute) continue
      const [property, value] = presentational(element.name, name, attribute.value)
      if (property) this.#put({ property, value, important: false }, -1, 0, value !== '')
    }
    // The shapes that Outlook draws are filled: by an attribute, or by a part of theirs that nobody follows.
    if (element.name.startsWith('v:')) {
      const fill = element.attr('fillcolor')?.value ?? ''
      this.#put({ property: 'background-color', value: fill, important: false }, -1, 0, fill !== '')
    }
    return true
  }

  #readUtilities(element: Element): void {
    const { stated, unsure } = utilitiesIn(classesOf(element))
    for (const declaration of stated) this.#put(declaration, UTILITY, 0, true)
    for (const property of unsure) this.#put({ property, value: '', important: false }, UTILITY, 1, false)
  }

  #readStyle(element: Element): void {
    const style = element.attr('style')
    if (!style) return
    const { value } = style.text
    // A branch may state anything, and so may a blank that is no value.
    const open = style.maybe || value.includes(BREAK) || (value === '' && style.value === undefined)
    const declarations = open ? [] : declarationsIn(value)
    const unread = open || value.split(';').some((part) => part.includes(HOLE) && part.lastIndexOf(':', part.indexOf(HOLE)) < 0)
    for (const declaration of declarations) this.#put(declaration, INLINE, 0, !unread && !declaration.value.includes(HOLE))
    if (unread) for (const property of looked) this.#put({ property, value: '', important: false }, INLINE, 1, false)
  }

  #put({ property, value, important }: Declaration, weight: number, order: number, sure: boolean): void {
    const weighs = weight + (important ? IMPORTANT : 0)
    for (const [name, part] of longhands(property, value)) {
      const there = this.#values.get(name)
      if (there && (there.weight > weighs || (there.weight === weighs && there.order > order))) continue
      this.#values.set(name, { weight: weighs, order, value: sure ? part : undefined })
    }
  }
}

/** Values that take an element from sight. */
const hiding: readonly (readonly [property: string, hides: RegExp])[] = [['opacity', /^0(?:\.0+)?$/], ['display', /^none$/], ['visibility', /^hidden$/]]

/** Properties that a look is made of. */
const looked = `color background-color background-image font-size opacity display visibility position left top text-indent clip clip-path
  overflow width height max-height`.split(/\s+/)
const wanted = new Set(looked)

/** The parts of a shorthand that bear on a look. */
function longhands(property: string, value: string): readonly (readonly [property: string, value: string])[] {
  if (wanted.has(property)) return [[property, value]]
  if (property === 'background') return [['background-color', colourIn(value)], ['background-image', picture.test(value) ? value : 'none']]
  if (property === 'font') return [['font-size', sizeInFont.exec(value)?.[1] ?? value]]
  if (property === 'inset') return [['left', value], ['top', value]]
  return []
}

const picture = /\b(?:url|[a-z-]*gradient|image-set)\(/i
const sizeInFont = /(?:^|\s)((?:\d+(?:\.\d+)?|\.\d+)(?:px|pt|r?em|%)|(?:xx?-)?small|medium|(?:xx?-)?large)(?=[\s/]|$)/i

/** The colour within `background: url(a.png) no-repeat #fff`. */
function colourIn(background: string): string {
  if (/\bvar\(/i.test(background)) return background
  const parts = background.match(/[^\s(]+(?:\([^()]*\))?/g) ?? []
  return parts.find((part) => colourOf(part)) ?? 'transparent'
}

function presentational(element: string, attribute: string, value: string | undefined): readonly [property: string | undefined, value: string] {
  switch (attribute) {
    case 'bgcolor':
      return ['background-color', value ?? '']
    case 'background':
      return ['background-image', value === undefined ? '' : `url(${value})`]
    case 'color':
      return [element === 'font' ? 'color' : undefined, value ?? '']
    case 'size': {
      const size = element === 'font' && value !== undefined ? fontSizeOf(value) : undefined
      return [element === 'font' ? 'font-size' : undefined, size === undefined ? '' : `${size}px`]
    }
    default:
      return [sized.has(element) ? attribute : undefined, /^\d+$/.test(value ?? '') ? `${value}px` : (value ?? '')]
  }
}

const sized = new Set(['img', 'table', 'td', 'th', 'input', 'iframe', 'video', 'canvas', 'embed', 'object'])
