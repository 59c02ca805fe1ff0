import { isCalled, isFileCalled, isQuotation, type Page, passageAt, passages, readWith, rule, saysAnywhere, type Statement, statements, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Tears and reproaches at the door make people stay out of pity, and keep what they came to end.',
  instead: 'Confirm the request plainly; one neutral line of regret is enough.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-8', 'eu-ucpd-a1-30', 'in-ccpa-2023', 'eu-edpb-03-2022'],
  ontology: ['interface-interference.emotional-or-sensory-manipulation', 'interface-interference.emotional-or-sensory-manipulation.cuteness'],
  pitch: true,

  each: statements,
  words: ['guilt', 'plea', 'asked', 'threat', 'regret', 'leaving', 'door'],
  needs: ['guilt', 'plea', 'asked', 'threat', 'regret'],
  messages: {
    guilt: '“{said}” makes the reader feel guilty for leaving',
    threat: '“{said}” threatens whoever does not buy',
    pleads: '“{said}” pleads with the reader once more: would a plain confirmation do?',
  },
  asks: {
    guilt: '“{said}”: may a reader who leaves feel guilty?',
    threat: '“{said}”: may a reader take this for a threat?',
  },

  check(statement, { page, words }) {
    const { text, by } = statement
    if (page.kind === 'prose' || text.value.length > longest) return
    // A plea names the parting itself; other words may be a song’s.
    const asked = words.asked.find(text)
    const plea = words.plea.find(text) ?? (asked && isInTears(statement, page) ? asked : undefined)
    const said = plea ?? words.guilt.find(text)
    if (said && !isQuotation(text, said) && (plea || isAtTheDoor(statement, page, words))) return { at: said, message: 'guilt', data: { said: said.text.shown } }
    const threat = words.threat.find(text)
    if (threat && !isQuotation(text, threat)) return { at: threat, message: 'threat', data: { said: threat.text.shown } }
    const regrets = words.regret.all(text)
    const last = regrets.at(-1)
    if (last && regrets.length > 1 && (isCalled(by, words.door) || words.leaving.has(text))) return { at: last, message: 'pleads', data: { said: last.text.shown }, doubt: true }
  },
})

const tears = /[😢😭🥺😿💔]/u

/** Whether what is said has tears in its eyes: its own, or a face set right above it. */
function isInTears({ text, at }: Statement, page: Page): boolean {
  if (tears.test(text.value)) return true
  const above = passages(page)[(passageAt(page, at)?.order ?? 0) - 1]
  return above !== undefined && tears.test(above.text.value) && !/\p{L}/u.test(above.text.value)
}

/** Nobody begs at greater length; what is longer is a story. */
const longest = 600

/** Whether the words stand where somebody leaves, cancels or refuses: by what is said around them, or by what the place is called. */
function isAtTheDoor(statement: Statement, page: Page, { leaving, door }: Readonly<Record<'leaving' | 'door', WordList>>): boolean {
  const { by } = statement
  if (isCalled(by, door) || isFileCalled(page, by.at, door)) return true
  if (page.kind === 'strings' && by.parent && by.parent !== page.root && saysAnywhere(page, leaving, by.parent)) return true
  return readWith(page, statement).some((near) => leaving.has(near))
}
