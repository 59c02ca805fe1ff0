import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { isTrialCode } from '../names/trial-code.ts'

/** A sentence of what code orders a language model to be: one that speaks of what the model is. */
export interface MachineOrder extends Placed {
  readonly text: Text
}

/** Where orders are kept: `const systemPrompt = …`, `{ role: 'system', content: … }`. */
const orders = /(?:prompt|instructions?|persona|system_?message)\w{0,20}["']?\s{0,3}(?::\s{0,3}string\s{0,3})?[=:(]|\brole["']?\s{0,3}:\s{0,3}["'`]system["'`]/i
const mayOrder = glance('prompt', 'instruction', 'persona', 'systemmessage', 'system_message', "'system'", '"system"', '`system`')
/** What is said of what the model is, in either language. */
const being =
  /(?:\byou(?:\sare|['’]re)|\bbeing|\b(?:pretend|claim)\sto\sbe|\btu\s(?:es|n['’]es\spas)|\bvous\s(?:êtes|n['’]êtes\spas)|(?<!\w)être|\bpasser\spour)\s(?:[^\s"`.!?;,]{1,12}\s){0,3}?(?:AI|bot|chatbot|robot|language\smodel|machine|human|real\sperson|IA|intelligence\sartificielle|humaine?|vraie\spersonne)\b/gi
const longest = 200

/** Whether code tells a model what it is. Cheap: most code orders nothing. */
export const ordersMachine = (source: string): boolean => orders.test(source) && source.search(being) >= 0

/** Every sentence of the kind, as it is written in code. */
export const machineOrders = view<MachineOrder>(function* (page: Page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings' || !mayOrder(page) || !orders.test(source) || isTrialCode(page)) return
  let told = 0
  for (const { index, 0: written } of source.matchAll(being)) {
    const start = index - /[^.!?;"`\n\\]*$/.exec(source.slice(Math.max(0, index - longest), index))![0].length
    const end = index + written.length + /^[^.!?;"`\n\\]*/.exec(source.slice(index + written.length, index + written.length + longest))![0].length
    if (start < told || isCommented(page, { start, end })) continue
    told = end
    const text = Text.written(source, { start, end }, source.slice(start, end)).trimmed
    yield { text, at: text.at }
  }
})
