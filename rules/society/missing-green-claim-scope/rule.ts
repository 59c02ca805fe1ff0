import { claimIn, type Hit, isSourced, rule, saysAnywhere, statements, type WordList } from '@aboveboard/core'

export default rule({
  summary: '“Made with recycled materials” may mean one thread in a hundred, and reads as if it were the whole.',
  instead: 'Give the share and the part: lining of 100% recycled polyester, outer fabric new; 35% less water than in 2021.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ucpd-a1-4b', 'us-16cfr260', 'uk-cap-11', 'eu-ucpd-6'],
  ontology: ['x.green-claim', 'sneaking.decontextualizing-cues.information-without-context'],
  claim: true,

  each: statements,
  words: ['made', 'less', 'share', 'baseline', 'ours'],
  needs: ['made', 'less'],
  messages: {
    share: '“{said}”: which part of it, and what share?',
    baseline: '“{said}”: by how much, and compared with what?',
  },

  *check(statement, { page, words }) {
    const untold = (claims: WordList, told: WordList): Hit | undefined => {
      const said = claimIn(page, statement, claims, words.ours)
      return said && !isSourced(page, statement, said, told) ? said : undefined
    }
    const made = untold(words.made, words.share)
    // A list of materials may stand further down.
    if (made && (page.kind === 'strings' || !saysAnywhere(page, words.share))) yield { at: made, message: 'share', data: { said: made.text.shown } }
    const less = untold(words.less, words.baseline)
    if (less) yield { at: less, message: 'baseline', data: { said: less.text.shown } }
  },
})
