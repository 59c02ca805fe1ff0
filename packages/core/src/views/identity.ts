import type { Element } from '../element.ts'
import { HOLE, Text } from '../text.ts'
import { remember } from '../view.ts'

/** Attributes by which whoever programs an element knows it. */
const naming = ['key', 'id', 'class', 'name', 'data-testid', 'data-component', 'data-section']

/**
 * What its author calls an element: its component, class, id and key, one word a name part. Word lists hear in it
 * what a thing is for where its text does not tell, in whatever language that is. It is read by programs; never quote it.
 */
export const identity = remember((element: Element): Text => {
  const names = [element.written, ...naming.map((name) => element.attr(name)?.text.value ?? '')].join(' ')
  return Text.implied(names.replaceAll(HOLE, ' ').replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 '), element.at)
})

/** How many elements around one still tell what it is part of. */
const reach = 4

/** The identities of an element and of those close around it, innermost first. */
export function* identitiesAround(element: Element): Generator<Text> {
  for (let at: Element | undefined = element, steps = 0; at && steps < reach; at = at.parent, steps++) yield identity(at)
}
