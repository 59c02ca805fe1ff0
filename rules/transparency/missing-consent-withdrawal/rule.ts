import { around, type Element, elements, label, named, type Page, requests, rule, saysAnywhere, spokenBy, whereabouts, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Who is not told how to take a consent back gives it for good, or keeps from giving it.',
  instead: 'Say beside the box how it ends: “You can unsubscribe at any time with the link in each mail”.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-gdpr-7', 'eu-gdpr-13', 'eu-gdpr-21', 'fr-cpce-l34-5', 'us-tcpa', 'uk-pecr-22', 'fr-conso-l223-1'],
  ontology: ['x.consent-validity'],

  each: requests,
  words: ['extra', 'leave', 'notice', 'settings'],
  needs: ['extra'],
  messages: {
    missing: '“{said}”: nothing here says how to take it back',
    perhaps: '“{said}”: does another part say how to take it back?',
  },

  check({ text, box }, { page, words }) {
    const said = box && words.extra.find(text)
    // A switch among settings is itself the way back.
    if (!said || [...whereabouts(page, box)].some((name) => words.settings.has(name))) return
    const form = box.closest('form, [role="dialog"]') ?? box
    if (tells(page, box, form, words.leave) || isNoticeNear(page, form, words.notice)) return
    const data = { said: said.text.shown }
    const isOpen = page.parts.some(({ at }) => within(at, form.extent) && at.start !== box.at.start)
    return isOpen ? { at: said, message: 'perhaps', data, doubt: true } : { at: said, message: 'missing', data }
  },
})

/** Whether the way out is told in the form, by the box itself, or close around it. */
const tells = (page: Page, box: Element, form: Element, leave: WordList): boolean =>
  saysAnywhere(page, leave, form) || leave.has(label(box)) || [...spokenBy(box), ...around(page, box)].some(({ text }) => leave.has(text))

/** A notice that is one press away may tell the rest. */
const isNoticeNear = (page: Page, form: Element, notice: WordList): boolean =>
  elements('a')(page)
    .filter(({ at }) => form.name !== 'form' || within(at, form.extent))
    .some((link) => notice.has(named(page, link.at)) || notice.has(label(link)))
