import { Attribute, constant, Element } from '@aboveboard/core'
import { pushCode } from './jsx-code.ts'
import { propertyOf } from './messages.ts'
import { bare, isJsx, keyOf, spanOf } from './node.ts'
import type { Node } from './syntax.ts'
import { Trail } from './walk.ts'
import type { Wording } from './wording.ts'
import { hasWords } from './words.ts'

/** Whether code may hand a mail's subject to whoever sends it. */
export const tellsSubject = (source: string): boolean => /\bsubject\b\s*[:=]\s*["'`]/.test(source)

/** What stands beside a subject where it is a mail's, and not a school's. */
const beside = ['html', 'text', 'react', 'body', 'template', 'templateId', 'from', 'to', 'preheader', 'previewText', 'preview', 'content', 'replyTo', 'recipients']
const before = ['preheader', 'previewText', 'preview']

/** The subject and the preheader of mails that code sends, as `#header` elements: `send({ subject: '…', html })`, `Welcome.subject = '…'`. */
export function* subjects(program: Node, wording: Wording, isMail: boolean): Generator<Element> {
  const trail = new Trail(program)
  for (let node = trail.next(); node; node = trail.next()) {
    const shape = trail.shape()
    if (isJsx(node)) {
      pushCode(node, trail)
      continue
    }
    if (node.type === 'ObjectExpression' && beside.some((name) => holds(node, name))) {
      yield* header('subject', propertyOf(node, 'subject'), wording)
      if (holds(node, 'subject')) yield* header('preheader', propertyOf(node, ...before), wording)
    } else if (isMail && node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier' && node.id.name === 'subject') yield* header('subject', bare(node.init), wording)
    else if (isMail && node.type === 'AssignmentExpression' && (node.left.type === 'MemberExpression') && keyOf(node.left.property, node.left.computed) === 'subject') yield* header('subject', bare(node.right), wording)
    trail.descend(node, shape)
  }
}

const holds = (object: Node & { readonly type: 'ObjectExpression' }, name: string): boolean =>
  object.properties.some((property) => (property.type === 'Property' || property.type === 'ObjectProperty') && keyOf(property.key, property.computed) === name)

function* header(name: string, node: Node | undefined, wording: Wording): Generator<Element> {
  if (!node || !hasWords(node, true)) return
  for (const text of wording.alternatives(node)) yield new Element('#header', text.at, { extent: spanOf(node), attributes: [new Attribute('name', spanOf(node), { origin: constant(name) })] }).append(text)
}
