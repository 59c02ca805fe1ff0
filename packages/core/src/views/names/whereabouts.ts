import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { HOLE, Text } from '../../text.ts'
import { identity } from './identity.ts'
import { apart } from './named.ts'

const highest = 20

/**
 * Where in the interface an element stands, as its programmers call it, for word lists to be asked about: the identities
 * of what is around it, where its form leads, the name of the file. It is read by programs; never quote it.
 */
export function* whereabouts(page: Page, element: Element): Generator<Text> {
  for (let at: Element | undefined = element, up = 0; at && up < highest; at = at.parent, up++) {
    yield identity(at)
    const action = at.name === 'form' ? at.attr('action')?.text.value : undefined
    if (action) yield Text.implied(apart(action.replaceAll(HOLE, ' ')), at.at)
  }
  const path = page.path.split(/[\\/]/)
  // The folders above say what the whole project is; those of a router are the name of the page.
  yield Text.implied(apart(path.slice(routed.test(path.at(-1)!) ? -3 : -2).join(' ')), element.at)
}

const routed = /^(?:page|layout|route|index|\+page)\.\w+$/
