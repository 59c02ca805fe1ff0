import { mayBringMore, prompts, rule } from '@aboveboard/core'

export default rule({
  summary: 'Where “no” is not among the answers, the question comes back until it is answered with yes.',
  instead: 'Offer “No thanks” in the place of “Later”, or “Don’t ask again” beside it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-ca-7004', 'in-ccpa-2023', 'kr-ecom-21-2', 'eu-dsa-25', 'eu-edpb-03-2022'],
  ontology: ['forced-action.nagging'],

  each: prompts,
  words: ['later', 'accept', 'no', 'lasting', 'close', 'due'],
  needs: ['later'],
  messages: {
    later: 'The answers are “{accept}” and “{later}”, and none is no',
    close: '“{later}” stands where no could: is closing the question an answer that lasts?',
    accept: 'The other answer',
  },

  check({ asked, answers, around }, { page, words }) {
    const later = answers.find(({ text }) => words.later.has(text))
    const accept = later && answers.find((answer) => answer !== later && words.accept.has(answer.text))
    if (!later || !accept || answers.some((answer) => answer !== later && words.no.has(answer.text)) || words.due.has(asked)) return
    // A box “don’t ask again” is a no as well, and so may be whatever else can be pressed.
    if (words.lasting.has(asked) || answers.length > most || mayBringMore(page, around, answers.map(({ element }) => element))) return
    const data = { later: later.text.shown }
    // A button without words is the cross in the corner.
    if (answers.some((answer) => answer !== later && (answer.text.value === '' || words.close.has(answer.text)))) return { at: later.text, message: 'close', data, doubt: true }
    return { at: later.text, message: 'later', data: { ...data, accept: accept.text.shown }, also: [{ at: accept.text, message: 'accept' }] }
  },
})

const most = 6
