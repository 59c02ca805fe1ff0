import { type Element, type Hit, identity, type Page, rule, type Statement, statements, type Text, within, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A seal of one’s own looks like the verdict of somebody who checked, and nobody did.',
  instead: 'Remove the seal, or show a recognised scheme with its licence number and a link to it.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-a1-2a', 'eu-ucpd-a1-2', 'de-uwg-empco'],
  ontology: ['x.green-claim', 'social-engineering.social-proof.endorsements-and-testimonials'],
  claim: true,

  each: statements,
  words: ['label', 'known', 'badge'],
  needs: ['label'],
  messages: { label: '“{said}”: which scheme stands behind this label?' },

  check(statement, { page, words }) {
    const { text, by } = statement
    const said = text.value.length <= longest ? words.label.find(text) : undefined
    if (!said || words.known.has(text) || isNumbered(text) || isVouchedFor(by) || !isShown(page, statement, said, words.badge)) return
    return { at: said, message: 'label', data: { said: said.text.shown } }
  },
})

/** A seal says less. */
const longest = 90

/** Whether the words are a picture’s, or stand in what its programmers call a badge: what shows a seal, not what tells of one. */
const isShown = (page: Page, { by }: Statement, { at }: Hit, badge: WordList): boolean =>
  by.is('img, svg, amp-img, figure, image') ||
  badge.has(identity(by)) ||
  page.bearing('class').some((part) => within(at, part.extent) && within(part.extent, by.extent) && badge.has(identity(part)))

/** A licence number: `FR/044/012`, `7P0123`. */
const isNumbered = ({ value }: Text): boolean => /\d{3}/.test(value)

/** A link says whose label it is. */
const isVouchedFor = (by: Element): boolean => {
  const link = by.closest('a[href]')
  return link !== undefined && !/^(?:#|\/?$)/.test(link.attr('href')?.value ?? '')
}
