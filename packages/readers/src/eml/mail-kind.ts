import type { Kind } from '@aboveboard/core'
import { mailPurpose } from '../kind.ts'
import type { Field } from './fields.ts'

/** Headers that only mail to many carries. */
const bulk = /^(?:list-(?:unsubscribe|unsubscribe-post|id|help|owner)|feedback-id|x-campaign.*|x-mailgun-tag|x-mc-.*|x-sg-eid|x-csa-complaints|x-report-abuse)$/
/** What only an answer has. */
const answering = new Set(['in-reply-to', 'references'])

/**
 * What a mail is. An answer is people talking to each other, not copy: `prose`. A mail to a list is what its folder says; one
 * without any mark of a list is no marketing, wherever it lies.
 */
export function mailKind(path: string, fields: readonly Field[], said: (field: Field) => string): Kind {
  if (fields.some(({ name }) => answering.has(name))) return 'prose'
  const purpose = mailPurpose(path)
  const isBulk = fields.some((field) => bulk.test(field.name) || (field.name === 'precedence' && /bulk|list|junk/i.test(said(field))))
  return purpose === 'marketing-email' && !isBulk ? 'email' : purpose
}
