import { Attribute, constant, Element, type Span } from '@aboveboard/core'
import { codeNodes } from '../tree/jsx-code.ts'
import { mailSettings, ofMail } from './mail-settings.ts'
import { propertyOf } from '../elements/messages.ts'
import { bare, keyOf, spanOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'
import type { Wording } from '../elements/wording.ts'
import { hasWords } from '../elements/words.ts'

/** Whether code may hand a mail's subject to whoever sends it, or its sender beside a subject that is written elsewhere. */
export const tellsSubject = (source: string): boolean => /\bsubject\b\s*[:=]\s*["'`]/.test(source) || (/\bsubject\b/.test(source) && sender.test(source))

const sender = /\b(?:from|sender|fromEmail|from_email)\b\s{0,4}:\s{0,4}["'`][^"'`\n]{0,80}@/

/** What stands beside a subject where it is a mail's, and not a school's. */
const beside = ['html', 'text', 'react', 'body', 'template', 'templateId', 'from', 'to', 'preheader', 'previewText', 'preview', 'content', 'replyTo', 'recipients']
const before = ['preheader', 'previewText', 'preview']

/** The subject, the preheader and the settings of mails that code sends, as `#header` elements: `send({ subject: '…', html })`, `Welcome.subject = '…'`. */
export function* subjects(program: Node, wording: Wording, isMail: boolean): Generator<Element> {
  for (const node of codeNodes(program)) {
    if (node.type === 'ObjectExpression') {
      const subject = propertyOf(node, 'subject')
      if (subject && propertyOf(node, ...beside)) yield* mail(node, subject, wording)
    } else if (isMail && node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier' && node.id.name === 'subject') yield* header('subject', bare(node.init), wording)
    else if (isMail && node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression' && keyOf(node.left.property, node.left.computed) === 'subject') yield* header('subject', bare(node.right), wording)
  }
}

function* mail(object: Node & { readonly type: 'ObjectExpression' }, subject: Node, wording: Wording): Generator<Element> {
  const of = spanOf(object)
  const headers = [...header('subject', subject, wording, of)]
  yield* headers
  yield* header('preheader', propertyOf(object, ...before), wording, of)
  const from = propertyOf(object, 'from', 'sender', 'fromEmail', 'from_email')
  if (headers.length > 0 || (from && hasWords(from, true) && wording.of(from).value.includes('@'))) yield* mailSettings(object, wording)
}

function* header(name: string, node: Node | undefined, wording: Wording, of?: Span): Generator<Element> {
  if (!node || !hasWords(node, true)) return
  const at = spanOf(node)
  const attributes = [new Attribute('name', at, { origin: constant(name) }), ...(of ? [ofMail(of, at)] : [])]
  for (const text of wording.alternatives(node)) yield new Element('#header', text.at, { extent: at, attributes }).append(text)
}
