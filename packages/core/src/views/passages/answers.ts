import { elements, view } from '../../view.ts'
import { type Control, controls } from '../controls/controls.ts'
import { pressable } from '../names/label.ts'
import { passages, spokenOn } from './passages.ts'
import { within } from '../../span.ts'

/** What is longer tells a story. */
const longest = 140
/** How many elements up something to press may stand. */
const highest = 2

/** How a reader refuses, in the languages that begin so. */
const refuses = /^\P{L}*(?:no|nope|nah|nee|nein|nej|non|nan|não)(?=[\s,.!–—-])/iu

/** What a component is given to write on the answer that says no: `cancelText`, `decline-label`, `secondaryButtonText`. */
const given = /^:?(?:cancel|decline|dismiss|reject|refuse|deny|no|skip|close|secondary|annuler|refus)[_-]?(?:(?:button|btn|cta|link|action)[_-]?)?(?:text|label|title|copy|caption|texte|libelle)$/i

/**
 * What a reader answers with: the controls of a page, what components are given to write on theirs, and words that begin
 * with a “no” close to something to press. Whatever they are written as, a script listens to them.
 */
export const answers = view<Pick<Control, 'text' | 'isBrief' | 'at'>>(function* (page) {
  yield* controls(page)
  if (page.kind === 'strings' || page.kind === 'prose') return
  const told = new Set(controls(page).map(({ at }) => at.start))
  for (const { attribute } of spokenOn(page)) {
    const { name, text } = attribute
    if (given.test(name) && text.value.length <= longest && !told.has(text.at.start)) yield { text, at: text.at, isBrief: true }
  }
  for (const { text, block, at } of passages(page)) {
    if (text.value.length > longest || told.has(at.start) || !refuses.test(text.value)) continue
    let around = block
    for (let up = 0; up < highest && around.parent && around.parent.name !== '#page'; up++) around = around.parent
    if (elements(pressable)(page).some((other) => within(other.at, around.extent))) yield { text, at, isBrief: true }
  }
})
