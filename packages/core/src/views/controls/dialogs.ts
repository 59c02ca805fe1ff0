import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { type Placed, within } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { pressablesIn } from './panel.ts'
import { textOf } from '../passages/passages.ts'

/** Something that lies over the page and is answered, or left, before the page goes on. */
export interface Dialog extends Placed {
  readonly element: Element
  /** What can be pressed in it, in document order. */
  readonly controls: readonly Element[]
}

/** Names that say so wherever they stand: a class `newsletter-popup`, a component `UpgradeModal`, an id `promoDialog`. */
const called = /(?:^|[\s_-]|[a-z])(?:modal|dialog|dialogue|pop-?up|lightbox|interstitial|modale)$/i
/** The part of a dialog that lies over the page, where a library names its parts: `Dialog.Content`, `DialogContent`. */
const content = /(?:Modal|Dialog|Popup)\.?(?:Content|Panel|Popup)$/
/** A file that names nothing of the kind is not asked for what its elements are called. */
const maySay = glance('modal', 'dialog', 'popup', 'pop-up', 'lightbox', 'interstitial')
const signs = /modal|dialog|pop-?up|lightbox|interstitial/i
const roles = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]'
/** What says more is a page. */
const longest = 1200

/** Every dialog of the page, the outermost element of each; calls of code that show one (`confirm(…)`) have their own ways to close. */
export const dialogs = view<Dialog>(function* (page) {
  if (!maySay(page) || !signs.test(page.source)) return
  const found = new Set(elements(roles)(page).filter(({ parent }) => parent?.name !== '#shown'))
  for (const element of page.elements) if (isCalledSo(element)) found.add(element)
  let end = -1
  for (const element of [...found].sort((a, b) => a.order - b.order)) {
    if (element.extent.start < end || textOf(element).value.length > longest) continue
    end = element.extent.end
    yield new Seen(page, element)
  }
})

/** What can be pressed is looked for when someone asks. */
class Seen implements Dialog {
  readonly #page: Page
  readonly element: Element
  readonly at: Placed['at']

  constructor(page: Page, element: Element) {
    this.#page = page
    this.element = element
    this.at = element.at
  }

  get controls(): readonly Element[] {
    return pressablesIn(this.#page, this.element)
  }
}

/** The dialog a thing stands in. */
export const dialogAround = (page: Page, { at }: Placed): Dialog | undefined => dialogs(page).find(({ element }) => within(at, element.extent))

/** The same, and part of a name: `popup-video`, `modal__body`. What is told by it may only be a piece of one. */
const part = /(?:^|[\s_-])(?:modal|dialog|dialogue|pop-?up|lightbox|modale)(?:$|[\s_-])/i
const highest = 6

/** Whether a thing stands in a dialog, or in what bears the name of one: who sees it has most likely opened it. */
export function isInDialog(page: Page, element: Element): boolean {
  if (dialogAround(page, element)) return true
  for (let at = element.parent, up = 0; at && up < highest; at = at.parent, up++) if (!apart.has(at.name) && part.test(`${at.attr('class')?.value ?? ''} ${at.attr('id')?.value ?? ''}`)) return true
  return false
}

const apart = new Set(['html', 'body', 'a', 'button', 'input', 'label', 'script', 'style', 'link', 'img'])

/** By its component, its id, or one of its classes. */
function isCalledSo(element: Element): boolean {
  const { name, written, attributes } = element
  if (apart.has(name) || written.startsWith('#') || attributes.length === 0) return false
  if (called.test(written) || content.test(written)) return true
  const names = `${element.attr('class')?.value ?? ''} ${element.attr('id')?.value ?? ''}`
  return names.length > 1 && names.split(/\s+/).some((each) => called.test(each))
}
