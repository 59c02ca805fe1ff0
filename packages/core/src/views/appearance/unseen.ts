import { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { colourOfAttribute } from '../../look/colour.ts'
import { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'
import { isMail } from '../mail/emails.ts'
import { identitiesAround } from '../names/identity.ts'
import { contrast, look } from './look.ts'
import { passages } from '../passages/passages.ts'

/** Words that stand on the page and that nobody can see, because of their colour or their size. */
export interface Unseen extends Placed {
  readonly text: Text
  readonly by: Element
  readonly how: { readonly kind: 'colour' } | { readonly kind: 'size'; readonly size: number }
}

const tiny = /(?:^|[;\s])font-size\s*:\s*(?:0(?:\.\d+)?(?:px|pt|r?em|%)?|1(?:\.\d+)?(?:px|pt|%)?)\s*(?:[!;]|$)/i
const own = /(?:^|[;\s])color\s*:\s*([^;!\s]+(?:\([^)]*\))?)/i

/** A colour to the nearest sixteenth, so that what is all but the same is found at a glance. */
const roughly = (written: string): string => {
  const colour = colourOfAttribute(written)
  return colour ? [colour.r, colour.g, colour.b].map((part) => Math.round(part * 15)).join() : ''
}

/** Whether the file states a ground of a colour, or nearly: only text of such a colour can vanish. */
function groundsOf({ source }: Page): (written: string) => boolean {
  let found: ReadonlySet<string> | undefined
  // A page repeats a handful of colours on all its elements.
  const known = new Map<string, boolean>([['', false]])
  return (colour) => {
    let answer = known.get(colour)
    if (answer === undefined) {
      const rough = roughly(colour)
      known.set(colour, (answer = rough !== '' && (found ??= statedIn(source)).has(rough)))
    }
    return answer
  }
}

/** Every colour that may be a ground, roughly. */
function statedIn(source: string): ReadonlySet<string> {
  const written = new Set([...source.matchAll(/(?:bgcolor|background(?:-color)?)\s*[=:]\s*["'{]?\s*(#[\da-f]{3,8}|rgba?\([^)]{5,40}\)|[a-z]{3,20}\b)/gi)].map(([, colour]) => colour!.toLowerCase()))
  return new Set([...written].map(roughly))
}

/**
 * Everything of the kind, as far as the file makes certain what it looks like. What a mail says before anything can be seen is its
 * preheader; what is called after screen readers is for those who hear the page.
 */
export const unseen = view<Unseen>(function* (page) {
  const candidates = new Set([...page.bearing('style'), ...page.named('font')])
  if (candidates.size === 0) return
  const grounds = groundsOf(page)
  for (const element of candidates) {
    const style = element.attr('style')?.text.value ?? ''
    const colour = own.exec(style)?.[1] ?? (element.name === 'font' ? (element.attr('color')?.text.value ?? '') : '')
    if (!(grounds(colour) && !standsOut(page, colour, element)) && !tiny.test(style)) continue
    const text = textIn(element)
    // Marks of a broken comment are no words.
    if (!text || text.value.includes('<!') || !/\p{L}{2,}[^\p{L}]+\p{L}|\p{L}{6,}/u.test(text.value.replaceAll(blank, ''))) continue
    const how = hiddenBy(page, element)
    if (!how || (isMail(page) && element.at.start < firstSeen(page)) || isHeard(element)) continue
    yield { text, by: element, how, at: text.at }
  }
})

/**
 * Whether a colour is another than that of the nearest ground that an attribute states: most colours are, and need no
 * look at what the sheets of the page make of them. Where a sheet takes that ground away again, words are missed.
 */
function standsOut(page: Page, colour: string, element: Element): boolean {
  const ground = statedGrounds(page).get(element)
  return ground !== undefined && ground !== '' && ground !== roughly(colour)
}

/** For each element the nearest ground that an attribute states, roughly; empty where that is no plain colour, none where nothing is stated. */
const statedGrounds = remember(({ elements }: Page): ReadonlyMap<Element, string> => {
  const grounds = new Map<Element, string>()
  for (const element of elements) {
    const stated = background.exec(element.attr('style')?.text.value ?? '')?.[1] ?? element.attr('bgcolor')?.text.value
    const ground = stated === undefined ? element.parent && grounds.get(element.parent) : roughly(stated)
    if (ground !== undefined) grounds.set(element, ground)
  }
  return grounds
})
const background = /(?:^|[;\s])background(?:-color)?\s*:\s*([^;!]+)/i

/** What an element itself colours and sizes: its own words, and those of what stands in a sentence and has no style of its own. */
function textIn({ children }: Element): Text | undefined {
  const said: Text[] = []
  const open = children.toReversed()
  for (let next = open.pop(); next; next = open.pop()) {
    if (next instanceof Text) {
      if (/\S/.test(next.value)) said.push(next)
    } else if (next.attr('style') === undefined && next.attr('class') === undefined && plain.has(next.name)) open.push(...next.children.toReversed())
  }
  return said.length < 2 ? said[0]?.trimmed : Text.join(said)
}

const plain = new Set('b strong i em u span center p'.split(' '))

/** What is put in the place of `{rows}` or `%rows%` has a look of its own. */
const blank = /\{[^{}]{1,60}\}|%\w{1,40}%|\[\[[^[\]]{1,60}\]\]/g

/** Nothing stands out less from its ground than what is all but of its colour. */
const least = 1.06

function hiddenBy(page: Page, element: Element): Unseen['how'] | undefined {
  const seen = look(page)(element)
  // What is not there at all is shown by scripts, or in other windows.
  if (seen.hidden === 'everyone' || seen.opacity === 0) return undefined
  if (seen.size !== undefined && seen.size <= 1) return { kind: 'size', size: seen.size }
  // A button’s ground may be that of a cell which is not written.
  if (element.name === 'a' && /background/i.test(element.attr('style')?.value ?? '')) return undefined
  const stands = contrast(seen)
  return !seen.hidden && stands !== undefined && stands < least && seen.colour?.alpha === 1 ? { kind: 'colour' } : undefined
}

const heard = /(?:sr|screen ?reader|visually|visuallyhidden|a11y|assistive|off ?screen|accessib\w*|aria)\b|pre ?header|preview/i

/** Whether it is called after those who hear it, or stands for a picture that says it. */
const isHeard = (element: Element): boolean =>
  [...identitiesAround(element)].some(({ value }) => heard.test(value.replace(/[-_]/g, ' '))) || element.closest('a, button')?.children.some((child) => child instanceof Element && /^(?:img|svg|i)$/.test(child.name)) === true

/** Where the first words stand that can be seen. */
const firstSeen = remember((page: Page): number => {
  const first = passages(page).find(({ block, text }) => block.name !== '#header' && /\p{L}{2}/u.test(text.value) && isSeen(page, block))
  return first?.at.start ?? Infinity
})

function isSeen(page: Page, block: Element): boolean {
  const seen = look(page)(block)
  const stands = contrast(seen)
  return seen.hidden === false && seen.opacity !== 0 && !(seen.size !== undefined && seen.size <= 1) && !(stands !== undefined && stands < least)
}
