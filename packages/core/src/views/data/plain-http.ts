import type { Attribute, Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Edit, Placed, Span } from '../../span.ts'
import { HOLE, type Text } from '../../text.ts'
import { view } from '../../view.ts'
import { isMail } from '../mail/emails.ts'
import { hostOf } from './hosts.ts'

/** An address that is asked over plain HTTP, so that anyone on the way reads along. */
export interface PlainAddress extends Placed {
  readonly host: string
  /** What bears it; none for a call of a script. */
  readonly by: { readonly element: Element; readonly attribute: Attribute } | undefined
  /** `http` becomes `https`. */
  readonly secured: Edit
}

const sending = ['action', 'formaction', 'hx-post', 'hx-put']
/** What a mail asks for when it is opened or followed: it knows to whom it was sent. */
const asking = ['href', 'src']

/** Everything a page sends to a host over plain HTTP, and what a mail asks of one. A host that is filled in at run time, or that lies on the way of no network, is none. */
export const plainAddresses = view<PlainAddress>(function* (page) {
  // A page may have its browser ask everything over HTTPS.
  if (!page.source.includes('http://') || page.source.includes('upgrade-insecure-requests')) return
  for (const name of isMail(page) ? [...sending, ...asking] : sending) {
    for (const element of page.bearing(name)) {
      const attribute = element.attr(name)!
      const host = plainHostOf(attribute.text.value)
      if (host !== undefined) yield { host, at: attribute.at, by: { element, attribute }, secured: secured(startOf(attribute.text)) }
    }
  }
  if (page.kind === 'prose' || page.named('form').length === 0) return
  for (const { index, 0: written, 1: call = '', 2: address = '' } of page.source.matchAll(calls)) {
    const host = plainHostOf(address)
    const start = index + call.length
    if (host !== undefined) yield { host, at: { start, end: index + written.length }, by: undefined, secured: secured({ start, end: start }) }
  }
  yield* fromBases(page)
})

/** A constant that holds a plain address, and calls that send to what begins with it: `fetch(`${API}/login`)`, `axios.post(API + '/login')`. */
const bases = /\b(?:const|let|var)\s{1,4}(\w{1,40})\s{0,4}=\s{0,4}["'`](http:\/\/[^"'`\s]{1,300})/g
const from = /\b(?:axios(?:\.post|\.put|\.patch)?|\$\.post|fetch|\$http\.post|http\.post)\(\s{0,20}(?:`\$\{\s{0,2}(\w{1,40})\s{0,2}\}|(\w{1,40})\s{0,4}\+)/g

/** A plain address that something is set to. */
const isSet = /=\s{0,4}["'`]http:\/\//

function* fromBases({ source }: Page): Generator<PlainAddress> {
  if (!isSet.test(source)) return
  const known = new Map([...source.matchAll(bases)].flatMap(({ 0: written, 1: name = '', 2: address = '', index }) => {
    const host = plainHostOf(address)
    const start = index + written.length - address.length
    return host === undefined ? [] : [[name, { host, at: { start, end: index + written.length }, by: undefined, secured: secured({ start, end: start }) }] as const]
  }))
  if (known.size === 0) return
  const used = new Set([...source.matchAll(from)].map(([, filled, added]) => filled ?? added ?? ''))
  for (const [name, address] of known) if (used.has(name)) yield address
}

/** Calls that send: what is only fetched tells the host little. */
const calls = /((?:\baxios(?:\.post|\.put|\.patch)?|\$\.post|\bfetch|\$http\.post|\bhttp\.post)\(\s*["'`]|\$\.ajax\(\s*\{[^}]{0,200}?\burl\s*:\s*["'`]|\.open\(\s*["'](?:POST|PUT)["']\s*,\s*["'`])(http:\/\/[^"'`\s]{1,300})/g

/** The host of a plain address. */
function plainHostOf(address: string): string | undefined {
  const host = /^\s*http:/i.test(address) ? hostOf(address) : undefined
  return host === undefined || local.test(host) ? undefined : host
}

/** Hosts of one’s own desk, and those whose network hides what is sent. */
const local = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0$)|\.(?:test|local|localhost|internal|lan|onion)$/

const startOf = (text: Text): Span => text.slice(text.value.search(/\S/)).at

const secured = ({ start }: Span): Edit => ({ at: { start: start + 4, end: start + 4 }, text: 's' })

/** What is filled into an address at run time, each with the name of the parameter it fills. */
export const fillingsOf = ({ text }: Attribute): readonly Text[] =>
  text.holes.map(({ from }) => {
    const before = text.value.slice(0, from)
    return text.slice(Math.max(before.lastIndexOf('?'), before.lastIndexOf('&'), before.lastIndexOf('/'), before.lastIndexOf(HOLE)) + 1, from + 1)
  })
