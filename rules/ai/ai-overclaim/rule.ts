import { claimIn, elements, type Page, rule, type Statement, statements, within } from '@aboveboard/core'

export default rule({
  summary: 'Machines err, and whoever reads that this one never does stops checking what it says.',
  instead: 'Give the measured figure with its test and its limits, and say who checks the result.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['us-ftc-5', 'eu-ucpd-6', 'std-icc'],
  ontology: ['x.unsubstantiated-claim'],
  claim: true,

  each: statements,
  words: ['faultless', 'instead', 'alive', 'ours'],
  needs: ['faultless', 'instead', 'alive'],
  messages: {
    faultless: '“{said}”: no machine is without fault',
    instead: '“{said}”: a machine is offered in the place of a person who answers for it',
    alive: '“{said}”: a machine is said to feel or to understand',
  },
  asks: {
    faultless: '“{said}”: which test shows it, and are its limits told?',
    instead: '“{said}”: who checks the result and answers for it, and is that told?',
    alive: '“{said}”: may a reader think that this machine feels or understands?',
  },

  check(statement, { page, words }) {
    for (const message of ['faultless', 'instead', 'alive'] as const) {
      const said = claimIn(page, statement, words[message], words.ours)
      if (said && !isMeasured(page, statement)) return { at: said, message, data: { said: said.text.shown } }
    }
    return undefined
  },
})

/** A figure beside a link or the mark of a note: whoever wants to know can look. */
const isMeasured = (page: Page, { text, by: { extent } }: Statement): boolean =>
  /\d/.test(text.value.replace(/100(?: ?%| percent| pour cent)/, '')) && elements('a[href], sup, cite')(page).some(({ at }) => within(at, extent))
