import { fields, identity, isMail, personal, rule, saysAnywhere, whole, within } from '@aboveboard/core'

export default rule({
  summary: 'A child gives away a name and a school without knowing what they are worth, or to whom.',
  instead: 'Collect nothing, or ask a parent first and say so on the page.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['us-coppa', 'eu-gdpr-8', 'uk-aadc', 'eu-dsa-28'],
  ontology: ['x.sensitive-targeting'],

  each: whole,
  words: ['child', 'parent'],
  needs: ['child'],
  messages: {
    asked: 'A child is asked for personal data here, and no parent is mentioned',
    child: 'Who is spoken to',
  },

  check(passages, { page, words }) {
    // What is said of children to others is selling, or teaching, or news.
    if (page.kind === 'prose' || page.kind === 'strings' || isMail(page)) return
    const spoken = passages.map(({ text }) => words.child.find(text)).find((hit) => hit !== undefined)
    if (!spoken) return
    const [asked] = personal({ fields: fields(page) })
    const isParents = fields(page).some(({ element }) => words.parent.has(identity(element)))
    // What stands beside the question may ask a parent; what is built around it seldom does.
    if (!asked || page.parts.some(({ element }) => !element || !within(asked.at, element.extent)) || isParents || saysAnywhere(page, words.parent)) return
    return { at: asked, message: 'asked', also: [{ at: spoken, message: 'child' }] }
  },
})
