import { isMail, rule, shownAddresses } from '@aboveboard/core'

export default rule({
  summary: 'A link that shows one address and leads to another is what frauds live by: readers learn to trust none.',
  instead: 'Let the words say where the link leads, or say in words what is there and show no address.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-6', 'us-ftc-5'],
  ontology: ['sneaking.bait-and-switch'],

  each: shownAddresses,
  options: { ownHosts: { default: '', means: 'Sites of yours that links may pass through, parted by commas: links.bloom.example.' } },
  messages: {
    elsewhere: '“{shown}” leads to {target}',
    perhaps: '“{shown}” leads to {target}: is that the same place?',
  },

  check(link, { page, options }) {
    const { shown, target, isPlain, passesOn, isOne } = link
    const isOwn = options.ownHosts.split(/\s*,\s*/).some((host) => host !== '' && (target === host || target.endsWith(`.${host}`)))
    // What counts clicks hides where it leads; an article shows links that others wrote.
    if (passesOn || isOne || isOwn || page.kind === 'prose') return
    const data = { shown, target }
    if (isPlain) return { at: link, message: 'elsewhere', data }
    // On a page a bare name is what a brand is called; in a mail it is what readers look at before they follow a link.
    return isMail(page) ? { at: link, message: 'perhaps', data, doubt: true } : undefined
  },
})
