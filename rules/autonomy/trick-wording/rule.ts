import { askedBy, choiceOf, type Control, controls, label, leadIns, rule, type Statement, view } from '@aboveboard/core'

export default rule({
  summary: 'A choice that is hard to read collects answers that nobody meant to give.',
  instead: 'Say what the box does, without a negation, and leave it empty.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-12', 'eu-gdpr-4-11', 'us-ca-7004', 'us-co-709', 'in-ccpa-2023'],
  ontology: ['interface-interference.trick-questions'],

  each: view<Control | Statement>((page) => [...controls(page), ...leadIns(page)]),
  words: ['double', 'undone', 'inverted', 'told', 'yes', 'no', 'cancel', 'continue', 'ending'],
  needs: ['double', 'undone', 'inverted', 'no', 'cancel'],
  messages: {
    double: '“{said}” negates twice, so that people answer the opposite of what they mean',
    inverted: 'Ticking or keeping silent means the opposite of what it seems (“{said}”)',
    mixed: 'A tick says here the opposite of what it says in the box before',
    before: 'The box before',
    cancel: '“{said}” may mean ending it or keeping it',
  },

  check(subject, { page, words }) {
    const { text } = subject
    if (!('kind' in subject)) {
      const double = words.double.find(text)
      if (double) return { at: double, message: 'double', data: { said: double.text.shown } }
      const inverted = words.inverted.find(text)
      return inverted && { at: inverted, message: 'inverted', data: { said: inverted.text.shown } }
    }
    const { element, kind, before } = subject
    const isBox = kind === 'tick' || element.is('[role="checkbox"]')
    const double = words.double.find(text) ?? (isBox ? words.undone.find(text) : undefined)
    if (double) return { at: double, message: 'double', data: { said: double.text.shown } }
    // A message of a catalogue that tells what a cookie does asks nobody.
    const inverted = kind === 'press' || (page.kind === 'strings' && words.told.has(text)) ? undefined : words.inverted.find(text)
    if (inverted) return { at: inverted, message: 'inverted', data: { said: inverted.text.shown } }
    if (before && (words.no.has(text) ? words.yes : words.yes.has(text) ? words.no : undefined)?.has(before.text)) return { at: text, message: 'mixed', also: [{ at: before.text, message: 'before' }] }
    const choice = words.cancel.has(text) ? choiceOf(page, element) : undefined
    if (choice?.controls.some((other) => words.continue.has(label(other))) && words.ending.has(askedBy(choice)))
      return { at: text, message: 'cancel', data: { said: text.shown } }
  },
})
