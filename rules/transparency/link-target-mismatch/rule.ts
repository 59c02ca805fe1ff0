import { isMail, type Page, rule, type ShownAddress, shownAddresses, siteOf } from '@aboveboard/core'

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
    const { shown, target, isPlain, passesOn, isOne, isOfficial } = link
    const isOwn = options.ownHosts.split(/\s*,\s*/).some((host) => host !== '' && (target === host || target.endsWith(`.${host}`)))
    // What counts clicks hides where it leads; an article shows links that others wrote, or that have moved.
    if (passesOn || isOne || isOwn || (page.kind === 'prose' && (everybody.test(target) || !(isOfficial || isGathering(page, link))))) return
    const data = { shown, target }
    if (isPlain) return { at: link, message: 'elsewhere', data }
    // On a page a bare name is what a brand is called; in a mail it is what readers look at before they follow a link.
    return isMail(page) ? { at: link, message: 'perhaps', data, doubt: true } : undefined
  },
})

/** Links that show the sites of several owners and all lead to one other did not move there. */
const isGathering = (page: Page, { target, isPlain }: ShownAddress): boolean => {
  const others = shownAddresses(page).filter((link) => link.isPlain && !link.isOne && siteOf(link.target) === siteOf(target))
  return isPlain && new Set(others.map(({ shown }) => siteOf(shown))).size > 1
}

/** Where everybody’s things are, and may have moved. */
const everybody = /(?:^|\.)(?:git(?:hub|lab|ee)|bitbucket|codeberg|npmjs|pypi|readthedocs|medium|wikipedia|notion|google|wordpress|blogspot|netlify|vercel|pages|archive|youtube|slideshare|stackoverflow|sourceforge)\.|\.github\.io$/
