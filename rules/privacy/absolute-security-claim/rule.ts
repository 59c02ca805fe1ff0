import { claimIn, type Hit, type Page, passageAt, passages, rule, saysAnywhere, sentenceAt, type Statement, Text, toldFigures, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Nobody can promise absolute security, and a reader who believes it entrusts more than they would have.',
  instead: 'Name the measure: what is encrypted, where, and who can read it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'us-ftc-5', 'eu-gdpr-32'],
  ontology: ['x.unsubstantiated-claim'],
  pitch: true,
  claim: true,

  each: toldFigures,
  words: ['absolute', 'never', 'bank', 'measure', 'ours', 'yours', 'others', 'share'],
  needs: ['absolute', 'never', 'bank'],
  options: { allow: { default: [] as readonly string[], means: 'Words that may stand in such a promise all the same: ["payment"].' } },
  messages: { absolute: '“{said}” promises what nobody can keep' },
  asks: { absolute: '“{said}”: is this promised here, and can it be kept?' },

  check(statement, { page, words, options }) {
    // A message of a catalogue that speaks of what is the reader's makes the promise itself, wherever in the sentence it stands.
    const whose = page.kind === 'strings' && words.yours.has(statement.text) ? words.yours : words.ours
    const said = claimIn(page, statement, words.absolute, whose) ?? claimIn(page, statement, words.never, whose) ?? bankIn(page, statement, words, whose)
    if (!said || isOfOthers(statement, said, page, words)) return
    const { start, end } = sentenceAt(statement.text, said.within)
    const sentence = statement.text.value.slice(start, end).toLowerCase()
    if (options.allow.some((allowed) => sentence.includes(allowed.toLowerCase()))) return
    return { at: said, message: 'absolute', data: { said: said.text.shown } }
  },
})

/** What banks are said to have, where the page names no measure. */
function bankIn(page: Page, statement: Statement, { bank, measure }: Readonly<Record<'bank' | 'measure', WordList>>, whose: WordList): Hit | undefined {
  const said = claimIn(page, statement, bank, whose)
  return said && !measure.has(statement.text) && !saysAnywhere(page, measure) ? said : undefined
}

/** Whether it is told of those whom nobody knows or gets hold of: “97% of your visitors are completely anonymous”, the figure in the words or set above them. */
function isOfOthers({ text }: Statement, said: Hit, page: Page, { others, share }: Readonly<Record<'others' | 'share', WordList>>): boolean {
  const { start, end } = sentenceAt(text, said.within)
  if (others.has(text.slice(start, end))) return true
  const above = passages(page)[(passageAt(page, said.at)?.order ?? 0) - 1]?.text
  return above !== undefined && above.value.length <= figure && share.has(above) && others.has(Text.join([above, text.slice(start, end)]))
}

/** What a figure by itself says at most, in characters. */
const figure = 16
