import type { Marks } from './marks.ts'
import type { Meaning, Step } from './tag.ts'

const steps: Readonly<Record<string, Step['does']>> = { IF: 'open', IFNOT: 'open', ELSE: 'turn', ELSEIF: 'turn', ENDIF: 'close', END: 'close' }

/** Merge tags of mailing services: `*|FNAME|*`, `*|IF:VIP|*`, `%%First Name%%`, `%%[ IF … ]%%`, `[[UNSUB_LINK]]`. */
export function mergeMeans(marks: Marks, inner: string): Meaning {
  const content = inner.trim()
  const word = /^[A-Za-z]+/.exec(content)?.[0].toUpperCase() ?? ''
  const does = steps[word]
  if (marks === '*|' && does && (word === 'ELSE' || content.includes(':'))) return { role: 'flow', step: { does, name: 'if' }, content }
  if (marks === '%%[') return does ? { role: 'flow', step: { does, name: 'if' }, content } : { role: 'statement', content }
  return { role: 'value', content }
}
