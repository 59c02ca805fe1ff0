import { deselect, type HiddenYes, hiddenYeses, identitiesAround, type Preselection, preselections, rule, view, whereabouts } from '@aboveboard/core'

export default rule({
  summary: 'A box ticked in advance takes silence for a yes: whoever does not notice it has agreed to nothing.',
  instead: 'Leave the box empty, and let the reader tick it.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-4-11', 'eu-planet49', 'eu-gdpr-25', 'fr-cnil-cookies', 'uk-pecr-22', 'us-co-709', 'us-ct-ctdpa', 'ca-casl', 'kr-ecom-21-2'],
  ontology: ['interface-interference.bad-defaults'],

  each: view<Preselection | HiddenYes>((page) => [...preselections(page), ...hiddenYeses(page)]),
  words: ['consent', 'selling', 'doubled', 'category', 'place', 'settings', 'service', 'staff', 'yes', 'leave'],
  needs: ['consent', 'selling', 'doubled', 'category', 'yes'],
  besides: hiddenYeses,
  messages: {
    ticked: '“{label}” is selected before the reader has agreed',
    perhaps: '“{label}” may start selected: does the reader agree first?',
    hidden: '“{field}” is sent as a yes, and no box in the form asks for it',
    untick: 'Leave it unselected',
  },

  check(preselection, { page, words }) {
    if ('field' in preselection) return { at: preselection, message: 'hidden', data: { field: preselection.field } }
    const { control, mark, label, question, others, certain } = preselection
    // A list that also offers to leave asks what to do, not for a yes.
    if (others.some((other) => words.leave.has(other)) || words.leave.has(question)) return
    const inPlace = (): boolean => [...identitiesAround(control)].some((name) => words.place.has(name))
    const isAnswer = words.category.has(label) || words.yes.has(label)
    if (!words.consent.has(label) && !words.selling.has(label) && !words.doubled.has(label) && !(isAnswer && (words.consent.has(question) || inPlace()))) return
    const where = [...whereabouts(page, control)]
    if (where.some((name) => words.staff.has(name))) return
    const data = { label: words.yes.has(label) ? `${question.shown} ${label.shown}`.trim() : label.shown }
    // Who has an account is told of what happens in it; what else these notices bring is not said.
    const isService = words.service.has(label) && where.some((name) => words.settings.has(name))
    if (!certain || isService) return { at: mark, message: 'perhaps', data, doubt: true }
    const edit = deselect(page, preselection)
    return { at: mark, message: 'ticked', data, suggest: edit ? [{ message: 'untick', edits: [edit] }] : [] }
  },
})
