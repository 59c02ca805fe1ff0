import { deselect, preselections, rule } from '@aboveboard/core'

export default rule({
  summary: 'Who never opens the settings is shown to strangers without having said so.',
  instead: 'Start with the most private choice, and let people open themselves up.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-gdpr-25', 'uk-aadc', 'eu-edpb-03-2022'],
  ontology: ['interface-interference.bad-defaults', 'forced-action.forced-communication-or-disclosure.privacy-zuckering'],

  each: preselections,
  words: ['exposes', 'asks', 'open'],
  needs: ['exposes', 'asks'],
  messages: {
    open: '“{label}” is on before the person has chosen',
    perhaps: '“{label}” may start switched on: does the person choose first?',
    close: 'Start with it off',
  },

  check(preselection, { page, words }) {
    const { mark, label, question, certain } = preselection
    const isOpen = words.exposes.has(label) || (words.open.has(label) && words.asks.has(question))
    if (!isOpen) return
    const data = { label: question.value === '' ? label.shown : `${question.shown} ${label.shown}` }
    if (!certain) return { at: mark, message: 'perhaps', data, doubt: true }
    const edit = deselect(page, preselection)
    return { at: mark, message: 'open', data, suggest: edit ? [{ message: 'close', edits: [edit] }] : [] }
  },
})
