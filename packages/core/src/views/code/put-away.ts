import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'

/** What code does with a thing it puts away: `.remove()`, `.hidden = true`, `.classList.remove('open')`. */
const away = /\.(?:remove|close|hide|fadeOut|slideUp)\s?\(|\.hidden\s?=\s?(?:true|!0)|display\s?=\s?['"`]none|classList\.(?:toggle|remove\(\s?['"`][\w-]*(?:open|show|visible|active)|add\(\s?['"`][\w-]*(?:hid|clos|none))|removeClass|addClass\(\s?['"`][\w-]*(?:hid|clos|none)/
/** How far behind its name a thing is put away, in UTF-16 units. */
const reach = 300
/** Names that are written oftener are words. */
const most = 12

/** Whether code of the page may put an element away: close behind its id, or one of its classes, stands what hides. Whoever presses what, the file seldom tells. */
export function mayBePutAway(page: Page, { attributes, extent }: Element): boolean {
  for (const attribute of attributes) {
    const value = attribute.name === 'id' || attribute.name === 'class' ? attribute.value : undefined
    if (!value) continue
    for (const called of value.split(/\s+/)) if (called !== '' && isPutAway(page.source, called, extent.start, extent.end)) return true
  }
  return false
}

function isPutAway(source: string, called: string, start: number, end: number): boolean {
  let found = 0
  for (let at = source.indexOf(called); at >= 0 && found < most; at = source.indexOf(called, at + called.length), found++) {
    if (at >= start && at < end) continue
    if (/['"`#.]/.test(source[at - 1] ?? '') && away.test(source.slice(at, at + reach))) return true
  }
  return false
}

/** The state that a dialog of a component library is shown by. */
const states = ['open', 'isopen', 'show', 'visible', 'isvisible', 'opened', 'active']
const hearing = /^(?:on|@|v-|bind:|use:|\(|close|dismiss|cancel|hide|ref|trigger)/
const ending = /\b(?!useState\b|ref\b|signal\b|createSignal\b|\$state\b)\w+\(\s?(?:false|!1|null|undefined|!\s?\w+|\(?\w+\)?\s?=>\s?!)|=\s?(?:false|!1|null)\s?(?:[;})\n]|$)|clos|dismiss|hide|cancel|toggle|fermer|masquer/i

/**
 * Whether a dialog of a component library is shown by a state that nothing in its file ever turns back: `<Modal open={isOpen}>`,
 * without a word of what happens when it is left.
 */
export function isNeverClosed(page: Page, { attributes, open, extent, written }: Element): boolean {
  if (open || !/(?:Modal|Dialog|Popup|Overlay)$/.test(written) || attributes.some(({ name }) => hearing.test(name))) return false
  const isShown = attributes.some(({ name, at }) => states.includes(name.replaceAll('-', '')) && /=\s?[{"]/.test(page.source.slice(at.start, at.end)))
  return isShown && extent.end > extent.start && page.source.length < longest && !ending.test(page.source)
}

/** What is longer holds more than one thing that opens and closes. */
const longest = 6000
