import type { Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { asInHost, hostOf, siteOf } from '../data/hosts.ts'
import { type Mailing, mailings } from './mailings.ts'
import { passages } from '../passages/passages.ts'

/** Who a mail says it is from: `Maya at Bloom <maya@bloom.example>`. */
export interface Sender extends Placed {
  readonly mailing: Mailing
  /** What mail programs show; empty where only an address stands. */
  readonly name: Text
  readonly local: string
  /** The name of the site in the address, without its ending: `bloom`. */
  readonly site: Text
  /** The mail names the site it comes from: in the sender’s name, the subject or the body. */
  readonly isNamed: boolean
}

/** The sender of every mail whose header tells one. */
export const senders = view<Sender>(function* (page) {
  for (const mailing of mailings(page)) {
    const from = mailing.header('from')
    const [, local, host] = /([^\s<>"'(,;@]+)@([\p{L}\p{N}.-]+)/u.exec(from?.text.value ?? '') ?? []
    if (!from || local === undefined || host === undefined || hostOf(`//${host}`) === undefined) continue
    const site = siteOf(host.toLowerCase()).split('.')[0]!
    const name = nameIn(from.text)
    yield { mailing, name, local, site: Text.implied(site, from.at), isNamed: isSaid([name, ...passages(page).map(({ text }) => text)], asInHost(site)), at: from.at }
  }
})

/** What stands before the address, quotation marks and brackets aside. */
function nameIn(text: Text): Text {
  const { value } = text
  const end = value.indexOf('<')
  const found = end < 0 ? undefined : /[^\s"'<].*[^\s"'<]|[^\s"'<]/.exec(value.slice(0, end))
  return found ? text.slice(found.index, found.index + found[0].length) : text.slice(0, 0)
}

const isSaid = (texts: readonly Text[], site: string): boolean => texts.some(({ value }) => asInHost(value).includes(site))
