import { billLineAt, type Hit, isQuotation, nearby, type Page, passageAt, rule, type Statement, statements, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A thing for which something must be paid is not free, and “free” is read before the rest.',
  instead: 'Say in one sentence what is free and what is paid for.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-a1-20', 'fr-conso-l121-4', 'us-16cfr251', 'us-ftc-5', 'eu-ucpd-a1-6'],
  ontology: ['sneaking.bait-and-switch', 'forced-action.gamification.pay-to-play'],

  each: statements,
  words: ['cost', 'fee', 'postage', 'bound', 'then', 'free', 'wholly', 'line', 'marked', 'note', 'amount'],
  needs: ['cost', 'fee', 'postage', 'bound', 'then', 'line'],
  messages: {
    paid: '“{free}” and “{cost}”: what costs something is not free',
    there: 'What is to be paid for it',
    open: '“{free}” and “{cost}”: is it plain at once what is paid?',
  },

  check(statement, { page, words }) {
    const { text } = statement
    if (page.kind === 'prose' || text.value.length > longest) return
    const told = words.cost.find(text) ?? words.postage.find(text) ?? (words.line.has(text) && billLineAt(page, text) ? words.line.find(text) : undefined)
    if (!told && !words.fee.has(text) && !words.bound.has(text) && !words.then.has(text)) return
    const note = noteIn(text)
    // What is called free of all cost has no fee at all, wherever it is told.
    const cost = told ?? (words.wholly.has(text) ? words.fee.find(text) : undefined) ?? words.bound.find(note) ?? words.fee.find(note) ?? words.then.find(note) ?? (words.note.has(text) ? words.bound.find(text) : undefined)
    if (!cost || isQuotation(text, cost)) return
    const own = words.free.find(text) ?? starred(text, words.marked)
    // In the same sentence it is told at once that something else is to be bought; in a note it is not.
    if (own && !told && !note && !words.wholly.has(text)) return
    const free = own ?? before(statement, page).map((each) => words.free.find(each.text) ?? starred(each.text, words.marked)).findLast((hit) => hit !== undefined)
    if (!free) return
    const data = { free: free.text.shown, cost: cost.text.shown }
    // Postage that nobody can waive may be asked for, if it is named in the same breath.
    const isNamed = own !== undefined && !words.cost.has(text) && !note && words.amount.has(text) && (!words.wholly.has(text) || words.postage.has(text))
    // What is free for a time says so; that it says it in a note, a person judges.
    return isNamed || words.then.has(cost.text) ? { at: free, message: 'open', data, doubt: true } : { at: free, message: 'paid', data, also: [{ at: cost, message: 'there' }] }
  },
})

/** What says more is terms, which have a place for everything. */
const longest = 280
/** What stands behind the mark of a note: `* with a contract of 24 months`. */
function noteIn(text: Text): Text | undefined {
  const from = text.value.search(/(?:^|[\s(])[*†‡¹²](?=\s?[^\s*†‡])/)
  return from < 0 ? undefined : text.slice(from)
}

/** Something free with a mark behind it: what is free anyway would need none. */
const starred = (text: Text, marked: WordList): Hit | undefined => (/\p{L}\s?[*†‡¹²]/u.test(text.value) ? marked.all(text).find(({ within }) => /^\s?[*†‡¹²]/.test(text.value.slice(within.end))) : undefined)

/** What the reader has read just before. */
function before(statement: Statement, page: Page): readonly Pick<Statement, 'text'>[] {
  const line = billLineAt(page, statement.text)
  if (line) return line.heading ? [{ text: line.heading }] : []
  // Messages of a catalogue stand side by side for no reader.
  const passage = page.kind === 'strings' ? undefined : passageAt(page, statement.at)
  return passage ? nearby(page, passage, 2, 0).filter(({ text, block }) => text !== statement.text && block.closest(entries) === statement.by.closest(entries)) : []
}
const entries = 'li, td, dd'
