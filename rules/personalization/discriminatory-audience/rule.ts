import { audiences, type Criterion, rule, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Whoever is sorted out by sex, faith or origin never learns of the job, the flat or the price that others are shown.',
  instead: 'Take the trait out of the audience, or say in an allowance on what lawful ground it stands there.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-9', 'eu-dsa-26', 'us-ny-349a', 'eu-ai-5'],
  ontology: ['x.sensitive-targeting'],

  each: audiences,
  words: ['trait', 'weighed', 'bound', 'everybody', 'matter'],
  messages: {
    excluded: '“{name}: {value}” keeps people from this offer by what they are',
    chosen: '“{name}: {value}” chooses by what people are who is shown this offer',
    perhaps: '“{name}: {value}”: does what people are decide who is shown this?',
  },

  check(criterion, { words }) {
    const { names, value, isExclusion, isMessage, called } = criterion
    const isTrait = words.trait.has(names)
    if ((!isTrait && !words.weighed.has(names)) || isLabel(criterion, words.trait, words.weighed) || (!isExclusion && words.everybody.has(value))) return
    const isOfMatter = criterion.offer.some((text) => words.matter.has(text))
    // Who sells shoes may go by sizes; who hires, lends or lets may go by nothing of the kind.
    if (!isTrait && !isOfMatter && !words.bound.has(names)) return
    const data = { name: called, value: value.shown }
    if (isOfMatter || (isTrait && (isExclusion || !isMessage))) return { at: criterion, message: isExclusion ? 'excluded' : 'chosen', data }
    return { at: criterion, message: 'perhaps', data, doubt: true }
  },
})

/** Words about an audience, as its editor shows them: “Gender”, “Choose a religion”; and ages that the law asks for. */
function isLabel({ value, names, called }: Criterion, trait: WordList, weighed: WordList): boolean {
  const { shown } = value
  if (shown === '' || shown.split(' ').length > 3 || shown.toLowerCase() === called.toLowerCase()) return true
  return trait.has(value) || weighed.has(value) || (/\bmin\b/i.test(names.value) && /^(?:1[3-9]|2[01])$/.test(shown))
}
