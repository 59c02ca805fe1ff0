import { deeds, rule } from '@aboveboard/core'

export default rule({
  summary: 'Whoever presses “back” wants to leave, and is shown that the page decides.',
  instead: 'Let “back” go back; warn before leaving only where work would be lost.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-dsa-25', 'eu-ucpd-8', 'in-ccpa-2023'],
  ontology: ['obstruction.creating-barriers', 'forced-action.attention-capture'],

  each: deeds,
  words: ['again', 'away', 'work', 'selling'],
  messages: {
    back: 'Going back leads to the same page again',
    unload: 'Leaving is asked to be confirmed: is there work to lose?',
    sold: 'Leaving is held up for an offer',
  },

  check({ does, when, at, code, written, guard }, { page, words }) {
    if (page.kind === 'prose' || words.work.has(guard)) return
    if (when === 'unload' && (does === 'shows' || (does === 'holds' && !words.work.has(code))) && words.selling.has(code)) return { at: { at }, message: 'sold' }
    if (does === 'sends' && words.away.has(code) && words.selling.has(code)) return { at: { at }, message: 'sold' }
    if (does !== 'holds' || words.work.has(code)) return
    // A dialog or a drawer that “back” closes is kept in the history, too; what it is kept by is asked first.
    if (when === 'back') return (words.again.has(code) || mark.test(written)) && guard.value.replace(ability, '').trim() === '' ? { at: { at }, message: 'back' } : undefined
    if (guard.value === '' && !writing.test(page.source)) return { at: { at }, message: 'unload', doubt: true }
  },
})

/** A mark of its own at the end of the address leads nowhere else. */
const mark = /pushState\([^()]{0,60},\s?(['"`])(?:\.\/)?#[\w-]{0,30}\1\s?\)/
/** Whether browsers can do it at all is no condition. */
const ability = /window\s?\.\s?history|history\s?\.\s?push\s?State|window|history|push\s?State|typeof|undefined|function|&&|[!=()'"]/gi

/** What a file speaks of in which something is made that can be lost. */
const writing = /unsaved|dirty|draft|upload|hasChange|isChanged|modified|autosave|editor|textarea|\bsave|enregistr|brouillon|contenteditable|download|call|record|progress|socket|session/i
