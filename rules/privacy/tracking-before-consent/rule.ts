import { fileIdentity, heldBack, isAhead, isCalled, isDocument, isReadIn, marketOption, type Page, rule, toldMarkets, trackers, within } from '@aboveboard/core'

export default rule({
  summary: 'The reader is counted and followed before they could say yes or no, and a later “no” comes too late.',
  instead: 'Hold the tag back until the reader has agreed: type="text/plain" for a consent tool, or a condition around it.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-eprivacy-5-3', 'fr-lil-82', 'uk-pecr-6', 'de-tdddg-25', 'eu-planet49'],
  ontology: ['interface-interference.bad-defaults'],

  each: trackers,
  words: ['agreed', 'gate', 'whole'],
  options: {
    markets: marketOption(),
    exemptTrackers: { default: '', means: 'Hosts that are set up to work without consent, parted by commas.' },
    consentManagedBy: { default: '', means: '“tag-manager” where the container itself waits for consent: it is asked about, and not accused.' },
  },
  messages: {
    loaded: '{by} is loaded before the reader has agreed to anything',
    perhaps: 'Is {by} held back until the reader has agreed?',
  },

  check(tracker, { page, words, options }) {
    const { element, by, isContainer, conditions } = tracker
    if (!watches(page) || ![...options.markets, ...toldMarkets(page)].some((market) => isReadIn([market], 'eu') || isReadIn([market], 'uk'))) return
    const isGated = conditions.some((asked) => words.agreed.has(asked)) || isCalled(element, words.gate)
    const isExempt = options.exemptTrackers.split(/\s*,\s*/).some((host) => host !== '' && by.endsWith(host))
    if (isGated || isExempt || heldBack(page) === 'tool') return
    // What is taken in further down comes too late to hold a tag back.
    const isWhole = isLoaded(page) || words.whole.has(fileIdentity(page))
    const isCertain = isWhole && !page.parts.some(({ at, element }) => at.start < tracker.at.start && !(element && within(tracker.at, element.extent))) && (heldBack(page) === undefined || (conditions.length === 0 && isAhead(page, tracker)))
    const isManaged = isContainer && options.consentManagedBy === 'tag-manager'
    return isCertain && !isManaged ? { at: tracker, message: 'loaded', data: { by } } : { at: tracker, message: 'perhaps', data: { by }, doubt: true }
  },
})

const watches = ({ kind }: Page): boolean => kind === 'page' || kind === 'component' || kind === undefined

/** A document, or its head, is loaded as it stands; any other part may stand behind a condition elsewhere. */
const isLoaded = (page: Page): boolean => isDocument(page) || ['head', 'Head'].some((name) => page.named(name).length > 0)
