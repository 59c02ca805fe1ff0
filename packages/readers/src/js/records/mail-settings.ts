import { Attribute, constant, Element, type Span, Text } from '@aboveboard/core'
import { propertyOf } from '../elements/messages.ts'
import { bare, keyOf, spanOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'
import type { Wording } from '../elements/wording.ts'

/** Settings of a mail that code sends, by the headers they become. `x-class` is none: it tells what the mail is for. */
const settings: readonly (readonly [header: string, ...names: string[]])[] = [
  ['from', 'from', 'sender', 'fromEmail', 'from_email', 'Source', 'FromEmailAddress'],
  ['to', 'to', 'bcc', 'recipients', 'recipient', 'To', 'Bcc', 'Destination', 'personalizations'],
  ['reply-to', 'replyTo', 'reply_to', 'replyto', 'ReplyTo', 'replyToAddresses', 'ReplyToAddresses'],
  ['x-class', 'type', 'category', 'class', 'purpose', 'stream', 'messageStream', 'MessageStream', 'emailType', 'mailType', 'audience', 'list', 'liste', 'campaign', 'campagne'],
]
/** What says that the service adds what lets readers leave, or that headers come from elsewhere. */
const adding = ['list', 'asm', 'asmGroupId', 'trackingSettings', 'tracking_settings', 'unsubscribe', 'unsubscribeUrl', 'listUnsubscribe', 'broadcast', 'audienceId', 'segmentId']

/** The headers of a mail beside its subject: `send({ from, subject: '…', headers: { 'List-Unsubscribe': '…' } })`, each telling of which mail it is. */
export function* mailSettings(object: Node & { readonly type: 'ObjectExpression' }, wording: Wording): Generator<Element> {
  const of = spanOf(object)
  for (const [name, ...names] of settings) {
    const node = propertyOf(object, ...names)
    if (node) yield mailHeader(name, said(node, wording), spanOf(node), of)
  }
  const headers = propertyOf(object, 'headers', 'Headers')
  if (headers?.type === 'ObjectExpression') {
    for (const property of headers.properties) {
      if (property.type !== 'Property' && property.type !== 'ObjectProperty') yield unknown(spanOf(property), of)
      else if (property.value) yield mailHeader(String(keyOf(property.key, property.computed) ?? '*').toLowerCase(), said(bare(property.value), wording), spanOf(property), of)
    }
  } else if (headers) yield unknown(spanOf(headers), of)
  const added = propertyOf(object, ...adding)
  if (added) yield unknown(spanOf(added), of)
  for (const property of object.properties) if (property.type !== 'Property' && property.type !== 'ObjectProperty' && property.type !== 'ObjectMethod') yield unknown(spanOf(property), of)
}

/** A header of one of the mails of a file: what programs read of it stands in `data`. */
export const mailHeader = (name: string, text: Text, extent: Span, of: Span): Element =>
  new Element('#header', extent, {
    attributes: [new Attribute('name', extent, { origin: constant(name) }), new Attribute('data', extent, { text }), ofMail(of, extent)],
  })

/** Which mail of the file a header is of. */
export const ofMail = (of: Span, at: Span): Attribute => new Attribute('mail', at, { origin: constant(of.start) })

/** Headers that are written elsewhere. */
const unknown = (at: Span, of: Span): Element => mailHeader('*', Text.hole(at), at, of)

/** `{ name: 'Bloom', email: 'news@bloom.example' }` is `Bloom <news@bloom.example>`. */
function said(node: Node, wording: Wording): Text {
  if (node.type === 'ArrayExpression' && node.elements[0]) return said(bare(node.elements[0]), wording)
  if (node.type !== 'ObjectExpression') return wording.of(node)
  const [name, address] = [propertyOf(node, 'name', 'Name'), propertyOf(node, 'email', 'address', 'Email')]
  if (!address) return Text.hole(spanOf(node))
  const at = spanOf(node)
  return Text.join([...(name ? [wording.of(name), Text.implied(' ', at)] : []), Text.implied('<', at), wording.of(address), Text.implied('>', at)])
}
