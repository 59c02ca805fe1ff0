import type { Placed, Span } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { objectAround } from '../code/object-around.ts'
import { isTrialCode } from '../names/trial-code.ts'

/** Something that somebody is said to have done somewhere a moment ago, as an object in code: `{ name: 'Ann', city: 'Leeds', time: '2 min ago' }`. */
export interface CodedEvent extends Placed {
  /** How long ago, as it is written. */
  readonly ago: Text
}

const mayTell = glance(' ago', 'il y a', 'just now', "l'instant", 'l’instant')
const unit = '(?:s|secs?|seconde?s?|m|mins?|minutes?|h|hrs?|heures?|hours?)'
const ago = new RegExp(String.raw`(?<![\w$])(?:time|timeAgo|time_ago|ago|when|temps|quand|moment)['"]?\s{0,3}:\s{0,3}(['"\`])(\d{1,2}\s?${unit} ago|il y a \d{1,2}\s?${unit}|an? (?:minute|hour) ago|il y a une (?:minute|heure)|just now|à l['’]instant)\1`, 'dgi')
const field = (names: string): RegExp => new RegExp(String.raw`(?<![\w$])(?:${names})['"]?\s{0,3}:\s{0,3}['"\`]`, 'i')
const who = field('name|user|person|customer|buyer|client|who|prenom|nom|first_?name')
const where = field('location|city|from|place|town|country|ville|lieu|pays')
/** What people wrote or are in the middle of is no purchase that passes by. */
const other = /(?<![\w$])(?:text|message|comment|review|content|rating|stars|quote|body|subject|title|status|role|level|email|phone|distance|treatment)['"]?\s{0,3}:/i
/** So far before and behind what tells how long ago, the object that tells it begins and ends. */
const longest = 400

/** The first of a list of such events, where nobody but the file tells of them. */
export const codedEvents = view<CodedEvent>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings' || page.elements.length === 0 || !mayTell(page) || isTrialCode(page)) return
  for (const { indices, index, 2: written = '' } of source.matchAll(ago)) {
    const object = objectAround(source, index, longest)
    if (!object || !who.test(object) || !where.test(object) || other.test(object)) continue
    const [start, end] = indices![2]!
    const at: Span = { start, end }
    if (isCommented(page, at)) continue
    yield { ago: Text.written(source, at, written), at }
    return
  }
})
