import { keepsDismissal, keepsForGood, mayBringMore, prompts, rule } from '@aboveboard/core'

export default rule({
  summary: 'Where “no” is not among the answers, the question comes back until it is answered with yes.',
  instead: 'Offer “No thanks” in the place of “Later”, or “Don’t ask again” beside it.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['us-ca-7004', 'in-ccpa-2023', 'kr-ecom-21-2', 'eu-dsa-25', 'eu-edpb-03-2022'],
  ontology: ['forced-action.nagging'],

  each: prompts,
  words: ['later', 'accept', 'no', 'lasting', 'close', 'due', 'fact', 'unmet'],
  needs: ['later'],
  messages: {
    later: 'The answers are “{accept}” and “{later}”, and none is no',
    close: '“{later}” stands where no could: is closing the question an answer that lasts?',
    accept: 'The other answer',
  },
  asks: { later: 'The answers are “{accept}” and “{later}”: can the reader say no for good?' },

  check(prompt, { page, words }) {
    const later = prompt.beside.find(({ text }) => words.later.has(text))
    if (!later) return
    const { answers: all, asked, around } = prompt
    const answers = all.filter(({ element, text }) => element !== later.element || text !== later.text)
    const accept = answers.find(({ text }) => words.accept.has(text))
    if (!accept || answers.some(({ text }) => words.no.has(text)) || words.due.has(asked)) return
    if (words.unmet.has(later.text) && words.fact.has(accept.text)) return
    // A box “don’t ask again” is a no as well, and so may be whatever else can be pressed.
    if (words.lasting.has(asked) || answers.length >= most || mayBringMore(page, around, all.map(({ element }) => element))) return
    const data = { later: later.text.shown }
    const closes = answers.some(({ text }) => text.value === '' || words.close.has(text))
    // Where “later” is all that stands beside the yes, what code keeps of a refusal is kept when it is pressed.
    if (!closes && keepsForGood(page)) return
    // A button without words is the cross in the corner; and where code keeps that it was closed, “later” may last.
    if (keepsDismissal(page) || closes) return { at: later.text, message: 'close', data, doubt: true }
    return { at: later.text, message: 'later', data: { ...data, accept: accept.text.shown }, also: [{ at: accept.text, message: 'accept' }] }
  },
})

const most = 6
