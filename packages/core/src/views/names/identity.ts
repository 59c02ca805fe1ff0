import type { Element } from '../../element.ts'
import type { WordList } from '../../word-list.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { HOLE, Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { apart } from './named.ts'

/** Attributes by which whoever programs an element knows it. */
const naming = ['key', 'id', 'class', 'name', 'data-testid', 'data-component', 'data-section']

/**
 * What its author calls an element: its component, class, id and key, one word a name part. Word lists hear in it
 * what a thing is for where its text does not tell, in whatever language that is. It is read by programs; never quote it.
 */
export const identity = remember((element: Element): Text => Text.implied(apart(namesOf(element).replaceAll(HOLE, ' ')), element.at))

/** The same as written, for a look that spares taking most of them apart. */
export const namesOf = (element: Element): string =>
  [element.written, ...naming.map((name) => element.attr(name)).map((attribute) => attribute?.text.value || attribute?.value || '')].join(' ')

/** What its author calls a file, read likewise. */
export const fileIdentity = remember(({ path }: Page): Text => fileCalled(path))

const fileCalled = (path: string): Text => Text.implied(apart(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)), { start: 0, end: 0 })

/** Whether the file of a page is called by one of these names, or the file that a place of it is written in: a part, a catalogue. */
export function isFileCalled(page: Page, { start }: Span, names: WordList): boolean {
  if (names.has(fileIdentity(page))) return true
  const { path } = page.writtenAt({ start, end: start }).file
  return path !== page.path && names.has(fileCalled(path))
}

/** How many elements around one still tell what it is part of. */
const reach = 4

/** The identities of an element and of those close around it, innermost first. */
export function* identitiesAround(element: Element): Generator<Text> {
  for (let at: Element | undefined = element, steps = 0; at && steps < reach; at = at.parent, steps++) yield identity(at)
}

/** Whether an element, or what is close around it, is called by one of these names. */
export const isCalled = (element: Element, names: WordList): boolean => [...identitiesAround(element)].some((each) => names.has(each))
