import { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { asWords } from '../names/named.ts'
import { textOf } from '../passages/passages.ts'

/** One thing by which an offer, an advertisement or a part of a page is meant for some people, or kept from them. */
export interface Criterion extends Placed {
  /** What it goes by: the names that lead to it below the audience, one word a name part: `exclude ethnic affinity`. Never quote it. */
  readonly names: Text
  /** The last of these names as written, for a reader: `gender`, `age.max`. */
  readonly called: string
  /** What is asked of it; empty where the file does not tell. */
  readonly value: Text
  readonly isExclusion: boolean
  /** What the file calls the offer, and says of it beside the audience. */
  readonly offer: readonly Text[]
  /** Whether the file is a catalogue of messages, whose values may be words about audiences. */
  readonly isMessage: boolean
}

const audience = /^(?:target_?|ad_?)?(?:audiences?|segments?|targeting|targets|ciblage|cibles?|showto|visibleto|eligibility|hidefrom)$/i
const exclusion = /^(?:exclu\w*|not|without|deny|denied|block\w*|suppress\w*|sauf|hors|hidefrom)$/i

/** Every criterion of the page: settings and messages below a key that names an audience, objects handed to a component under such a name. */
export const audiences = view<Criterion>(function* (page) {
  const settings = page.named('#setting')
  if (settings.length > 0) yield* keyed(page, settings, false)
  if (page.kind === 'strings' && page.named('section').some((section) => audience.test(lastOf(section)))) yield* keyed(page, page.named('p'), true)
  for (const prop of page.named('#prop')) if (audience.test(prop.attr('name')?.value ?? '')) yield* handed(prop)
})

const lastOf = (section: Element): string => section.attr('key')?.value?.split('.').at(-1) ?? ''

function* keyed(page: Page, all: readonly Element[], isMessage: boolean): Generator<Criterion> {
  const paths = all.map((each) => ({ each, path: (each.attr('key')?.value ?? '').split('.'), said: each.attr('data')?.text ?? textOf(each) }))
  const offer = [asWords(page.path.split(/[\\/]/).at(-1) ?? '', { start: 0, end: 0 }), ...paths.filter(({ path }) => !path.some((name) => audience.test(name))).slice(0, mostSaid).flatMap(({ path, said, each }) => [said, asWords(path.join(' '), each.at)])]
  for (const { each, path, said } of paths) {
    const from = path.findIndex((name) => audience.test(name))
    if (from >= 0 && from < path.length - 1) yield criterion(path.slice(from), said, each.at, offer, isMessage)
  }
}

/** More is a catalogue, not an offer. */
const mostSaid = 30

function* handed(prop: Element): Generator<Criterion> {
  const component = prop.parent
  const offer = component ? [asWords(component.written, component.at), ...component.attributes.map(({ text }) => text)] : []
  const open: { readonly element: Element; readonly path: readonly string[] }[] = [{ element: prop, path: [prop.attr('name')?.value ?? ''] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { element, path } = next
    if (element.name === '#item') {
      for (const { name, text, value, at } of element.attributes) {
        const told = text.value === '' && value ? Text.implied(value, at) : text
        if (told.value !== '') yield criterion([...path, name], told, at, offer, false)
      }
    }
    for (const child of element.children) if (child instanceof Element) open.push({ element: child, path: child.name === '#prop' ? [...path, child.attr('name')?.value ?? ''] : path })
  }
}

function criterion(path: readonly string[], value: Text, at: Span, offer: readonly Text[], isMessage: boolean): Criterion {
  const [last = '', above] = path.filter((name) => !/^\d+$/.test(name)).reverse()
  const called = bounds.test(last) && above !== undefined ? `${above}.${last}` : last
  return { at, names: asWords(path.join(' '), at), called, value, isExclusion: path.some((name) => exclusion.test(name)), offer, isMessage }
}

/** Keys that say nothing without the one above. */
const bounds = /^(?:max|min|from|to|gte?|lte?|in|is|equals|eq|value|values|range|any|all)$/i
