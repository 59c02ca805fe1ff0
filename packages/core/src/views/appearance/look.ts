import type { Element } from '../../element.ts'
import { Cascade } from '../../look/cascade.ts'
import { type Colour, colourOf, colourOfAttribute, contrastOf, over, sameColour } from '../../look/colour.ts'
import { isGone, isOutOfSight } from '../../look/hiding.ts'
import { lengthOf, typeSizeOf } from '../../look/length.ts'
import { Stated } from '../../look/stated.ts'
import { takesColour, takesGround, typeFactor } from '../../look/user-agent.ts'
import { THEME } from '../../look/utilities.ts'
import type { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { remember } from '../../memory.ts'

/** What an element looks like at first sight, as far as the file makes it certain; `undefined` is: not known. */
export interface Look {
  /** The size of its type, in px. */
  readonly size: number | undefined
  readonly colour: Colour | undefined
  /** The colour behind its text. */
  readonly ground: Colour | undefined
  /** At most so much of it shows, 0 to 1, with what is around it reckoned in; `undefined` when nothing states it. */
  readonly opacity: number | undefined
  /** From whom the file hides it: from everyone, or from sight alone (screen readers read it); `false` when it says nothing of the kind. */
  readonly hidden: 'everyone' | 'sight' | false
  /** It has a ground of its own that stands out, as a button has; an email's link has that of its cell. */
  readonly filled: boolean | undefined
  /** In px, where stated. */
  readonly width: number | undefined
  readonly height: number | undefined
}

/**
 * How things look on a page: `look(page)(element)`.
 *
 * A value is told only where it is certain. An attribute `style` is; so are the rules of the page's own style
 * sheets and what is inherited, provided that the page is a whole document that no other style sheet or script
 * can change (as emails are); elsewhere so are classes that say themselves what they do (`text-xs`, `sr-only`).
 * What holds in some windows only, or is filled at run time, is not known. No browser's defaults are assumed.
 */
export const look = remember((page: Page): ((element: Element) => Look) => {
  const looks = new Looks(page)
  return (element) => looks.of(element)
})

/** WCAG 2's contrast of the text with what is behind it, 1 (invisible) to 21; `undefined` when either is not known. */
export function contrast({ colour, ground, opacity }: Look): number | undefined {
  if (!colour || !ground || ground.alpha < 1) return undefined
  return contrastOf(over(colour, ground, opacity ?? 1), ground)
}

interface Seen extends Look {
  /** No class or attribute here or around is left to run time. */
  readonly told: boolean
  readonly gone: boolean
  readonly outOfSight: boolean
  readonly visibility: string | undefined
}

const unknown = { size: undefined, colour: undefined, ground: undefined, opacity: undefined, filled: undefined, width: undefined, height: undefined } as const
const nothing: Seen = { ...unknown, hidden: false, told: true, gone: false, outOfSight: false, visibility: undefined }

class Looks {
  readonly #cascade: Cascade
  readonly #root: number | undefined
  readonly #seen = new Map<Element, Seen>()

  constructor(page: Page) {
    this.#cascade = new Cascade(page)
    const [html] = page.named('html')
    const stated = html && new Stated(html, this.#cascade, isTold(html)).get('font-size')
    this.#root = typeof stated === 'string' ? typeSizeOf(stated, { type: usual, root: usual }) : usual
  }

  of(element: Element): Look {
    const above: Element[] = []
    let seen: Seen | undefined
    for (let next: Element | undefined = element; next && !(seen = this.#seen.get(next)); next = next.parent) above.push(next)
    let look = seen ?? nothing
    for (const next of above.reverse()) this.#seen.set(next, (look = this.#see(next, look)))
    return look
  }

  #see(element: Element, around: Seen): Seen {
    const told = around.told && isTold(element)
    const stated = new Stated(element, this.#cascade, told)
    const size = this.#sizeOf(element, stated, around)
    const base = { type: size, root: this.#root }
    const opacity = opacityOf(stated, around)
    const visibility = stated.get('visibility') ?? around.visibility
    const gone = around.gone || isGone(element, stated)
    const outOfSight = around.outOfSight || opacity === 0 || isOutOfSight(stated, base)
    const length = (property: string): number | undefined => {
      const value = stated.get(property)
      return typeof value === 'string' ? lengthOf(value, base) : undefined
    }
    return {
      size,
      colour: colourFor(element, stated, around),
      ground: groundFor(element, stated, around, opacity),
      opacity,
      hidden: gone || visibility === 'hidden' || visibility === 'collapse' ? 'everyone' : (outOfSight || size === 0) && 'sight',
      filled: filledFor(element, stated, around),
      width: length('width'),
      height: length('height'),
      told,
      gone,
      outOfSight,
      visibility,
    }
  }

  #sizeOf(element: Element, stated: Stated, { size }: Seen): number | undefined {
    const own = stated.get('font-size')
    if (typeof own === 'string') return typeSizeOf(own, { type: size, root: this.#root })
    const factor = typeFactor(element)
    return own === null && size !== undefined && factor !== undefined ? size * factor : undefined
  }
}

/** The size of type that `rem` stands for where no page says otherwise, in px. */
const usual = 16

/** Whether the file tells by which selectors an element may be found. */
function isTold(element: Element): boolean {
  if (element.open) return false
  return ['class', 'id'].every((name) => {
    const attribute = element.attr(name)
    return !attribute || attribute.value !== undefined
  })
}

function colourFor(element: Element, stated: Stated, { colour }: Seen): Colour | undefined {
  const own = stated.get('color')
  if (typeof own === 'string') return own === 'inherit' ? colour : (colourOf(own) ?? (element.name === 'font' ? colourOfAttribute(own) : undefined))
  return own === null && takesColour(element) ? colour : undefined
}

function groundFor(element: Element, stated: Stated, { ground }: Seen, opacity: number | undefined): Colour | undefined {
  const image = stated.get('background-image')
  const own = stated.get('background-color')
  if (typeof image === 'string' && image !== 'none') return undefined
  if (typeof own === 'string') {
    const colour = colourOfAttribute(own)
    // What fades as a whole fades into what is behind it, which is not looked into.
    if (!colour || (opacity !== undefined && opacity < 1 && colour.alpha > 0)) return undefined
    if (colour.alpha === 1) return colour
    return ground && over(colour, ground)
  }
  // Hardly a sheet gives a ground to paragraphs that it does not call by a class.
  const isBare = own === null || (plain.has(element.name) && !stated.names('background-color') && !['class', 'id'].some((name) => element.attr(name)))
  return isBare && takesGround(element) ? ground : undefined
}

const plain = new Set(['p', 'span', 'small', 'b', 'strong', 'em', 'i'])

/** Opacities multiply; what is not stated takes nothing away that is known. */
function opacityOf(stated: Stated, { opacity }: Seen): number | undefined {
  const own = stated.get('opacity')
  const share = typeof own === 'string' ? Number.parseFloat(own) / (own.trim().endsWith('%') ? 100 : 1) : Number.NaN
  return Number.isNaN(share) ? opacity : Math.min(1, Math.max(0, share)) * (opacity ?? 1)
}

function filledFor(element: Element, stated: Stated, around: Seen): boolean | undefined {
  const image = stated.get('background-image')
  const own = stated.get('background-color')
  if (typeof image === 'string' && image !== 'none') return true
  if (typeof own === 'string') {
    const colour = colourOfAttribute(own)
    if (!colour) return own === THEME || undefined
    if (colour.alpha > 0) return !around.ground || !sameColour(colour, around.ground)
    return cellFilled(element, around)
  }
  return own === null && takesGround(element) ? cellFilled(element, around) : undefined
}

/** In emails a button is a cell of a table with nothing but a link in it. */
const cellFilled = ({ parent }: Element, around: Seen): boolean | undefined =>
  parent && (parent.name === 'td' || parent.name === 'th') && isAlone(parent) ? around.filled : false

const isAlone = ({ children }: Element): boolean => children.filter((child) => !(child instanceof Text) || /\S/.test(child.value)).length === 1
