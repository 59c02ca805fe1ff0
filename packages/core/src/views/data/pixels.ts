import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { HOLE } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { isMail } from '../mail/emails.ts'
import { look } from '../appearance/look.ts'
import { mergeTags } from '../mail/merge-tags.ts'

/** What tells the sender that a mail was opened, and by whom: an image nobody is meant to see, or the tag that becomes one. */
export interface Pixel extends Placed {
  readonly element: Element
}

/** Every such image of a mail. What only holds a table open is none: it is fetched without a word about the reader. */
export const pixels = view<Pixel>(function* (page) {
  if (!isMail(page)) return
  for (const element of elements('img[src], mj-image[src]')(page)) {
    const { value } = element.attr('src')!.text
    const address = value.toLowerCase()
    // A picture that the mail brings along is fetched from nowhere, and a bare blank may be any picture.
    if (/^\s*(?:data|cid):/.test(address) || value.replaceAll(HOLE, '').trim() === '') {
      if (value.includes(HOLE) && isUnseen(page, element) && opens.test(asWritten(page, element.attr('src')!.at, longest))) yield { element, at: element.at }
      continue
    }
    const tellsApart = value.includes(HOLE) || opaque.test(address) || tag.test(address)
    if (tellsApart && !spacer.test(address) && (isUnseen(page, element) || opening.test(address))) yield { element, at: element.at }
  }
  for (const { by, name, written: tagged, at } of mergeTags(page)) if (tracking.test(`${tagged} ${name.value}`) && !tracked.test(tagged)) yield { element: by, at }
})

/** A tag that becomes an address is shorter. */
const longest = 300

/** What the merge tags of mailing services are called that become a pixel. */
const tracking = /(?:open|view|read)[-_ ]?(?:track|pixel)|track(?:ing|er)?[-_ ]?(?:open|pixel|img|image|beacon)|(?:^|[^a-z])(?:pixel|beacon)(?:[^a-z]|$)/i
/** What the address of a point that nobody sees is made by: the route of a counter, a variable for it. */
const opens = /(?:^|[^a-z])(?:opens?|opened|ouvertures?|ouvert|(?:open|email|mail)?track(?:ing|er)?|pixels?|beacons?)(?:[^a-z]|$)/i
/** A condition or an address of its own: no pixel. */
const tracked = /(?:url|link|href|id|enabled|number)\W*$/i
/** Paths on which opened mails are counted. */
const opening = /\/(?:wf\/)?(?:open|opened|opens|track\/open|o\.gif|pixel|beacon|ouverture)(?:[/.?_-]|$)|[/.](?:pixel|beacon|tracker)s?\.(?:gif|png|php|jpg)/
const spacer = /(?:spacer|blank|transparent|clear|shim|1x1|trans|space|divider)[\w-]*\.(?:gif|png|jpe?g)(?:$|\?v=)/
/** What tells one reader from another: a query with an id, a name of many digits. */
const opaque = /[?&;](?:c|u|e|m|id|uid|cid|mid|eid|rid|sid|contact|user|recipient|subscriber|token|hash|key|k|t)=[^&]{4,}|\/[0-9a-f-]{16,}(?:[/.?]|$)|\/[\w-]{24,}(?:\.gif|\.png)?(?:\?|$)/
/** Merge tags that no template engine knows. */
const tag = /%[a-z][\w.]+%|\{[a-z][\w.]+\}|\[[a-z_]{3,}\]/

/** Whether nobody can see it: hidden, or a point in size. */
function isUnseen(page: Page, element: Element): boolean {
  const { hidden, width, height } = look(page)(element)
  if (hidden) return true
  const side = (name: 'width' | 'height', seen: number | undefined): number => seen ?? Number.parseFloat(element.attr(name)?.value ?? '')
  return side('width', width) <= 1 && side('height', height) <= 1
}
