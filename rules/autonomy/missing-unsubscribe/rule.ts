import { type Email, emails, isDead, label, named, nearby, type Page, passages, rule, saysAnywhere, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A list without a way out holds people who asked to leave, or makes them report the sender as spam.',
  instead: 'End the mail with a link that says “Unsubscribe” and works without logging in.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-canspam', 'eu-eprivacy-13', 'fr-cpce-l34-5', 'uk-pecr-23', 'de-uwg-7', 'ca-casl', 'au-spam', 'std-bulk-sender'],
  ontology: ['x.deliverability-duty'],

  each: emails,
  words: ['exit', 'pointing', 'token', 'slot', 'promotion', 'service'],
  messages: {
    missing: 'This marketing mail ends without a way to unsubscribe',
    dead: '“{said}” leads nowhere',
    bare: '“{said}” has no address, as no link here has: is it put in before sending?',
    elsewhere: 'No way to unsubscribe in this file: does this part bring one?',
    untold: 'No way to unsubscribe: is this mail sent to a list?',
  },

  check(email, { words }) {
    const { page, links, foot } = email
    if (page.kind === 'service-email' || leavesByName(email, words.token)) return
    const ways = links.filter((link) => words.exit.has(label(link)))
    const [dead] = ways
    if (ways.some((way) => isDead(way) !== true) || leavesInWords(email, words, dead !== undefined)) return
    if (dead) return { at: dead, data: { said: label(dead).shown }, ...(isEmptied(email) ? { message: 'bare', doubt: true } : { message: 'dead' }) }

    const promotes = saysAnywhere(page, words.promotion)
    const serves = saysAnywhere(page, words.service)
    const part = page.parts[0] ?? (promotes ? undefined : passages(page).find(({ text }) => hasBlankNamed(page, text, words.slot))?.text)
    if (serves && !promotes) return
    if (page.kind === 'email') return promotes && !serves && !part ? { at: foot, message: 'untold', doubt: true } : undefined
    return part ? { at: part, message: 'elsewhere', doubt: true } : { at: foot, message: 'missing' }
  },
})

/** A template whose links have all lost their addresses, or get them later; two may have been forgotten. */
const isEmptied = ({ links }: Email): boolean => links.length > 2 && links.every((link) => !['href', 'to', 'action'].some((name) => link.attr(name)))

/** An address, a blank in the text or a part whose very name says that it leads out: `{{ unsubscribe_url }}`, `<Unsubscribe />`. */
function leavesByName({ page, links }: Email, token: WordList): boolean {
  const addresses = links.flatMap(({ attributes }) => attributes.filter(({ name }) => ['href', 'action', 'to'].includes(name)))
  if ([...addresses, ...page.parts, ...page.named('unsubscribe')].some(({ at }) => token.has(named(page, at)))) return true
  return passages(page).some(({ text }) => hasBlankNamed(page, text, token))
}

const hasBlankNamed = (page: Page, text: Text, names: WordList): boolean => text.holes.some(({ from }) => names.has(named(page, text.slice(from, from + 1).at)))

/** Words that tell how to leave (“reply STOP”); beside a dead link, only those with a “click here” that leads somewhere. */
function leavesInWords({ page, links }: Email, words: { readonly exit: WordList; readonly pointing: WordList }, isDeadLink: boolean): boolean {
  const leaving = passages(page).filter(({ text }) => words.exit.has(text))
  if (!isDeadLink) return leaving.length > 0 || page.bearing('alt').some((image) => words.exit.has(image.attr('alt')?.text))
  // A footer is short, and stands at the end.
  const near = leaving.slice(-20).flatMap((passage) => nearby(page, passage, 1, 1))
  const pointing = links.filter((link) => isDead(link) !== true && words.pointing.has(label(link)))
  return pointing.some(({ extent }) => near.some(({ at }) => at.start < extent.end && extent.start < at.end))
}
