import { amountsIn, around, type Countdown, countdowns, fileIdentity, identitiesAround, identity, isMail, named, ownWords, type Page, rule, spokenBy, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A countdown without a real end presses the reader to decide before a moment that never comes.',
  instead: 'Count down to the fixed day and hour on which the offer ends, and end it then.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-ucpd-a1-7', 'uk-dmcc-sch20-7', 'us-ftc-5', 'us-co-709', 'fr-conso-l121-4', 'in-ccpa-2023'],
  ontology: ['social-engineering.urgency.countdown-timers'],

  each: countdowns,
  words: ['offer', 'ends', 'hold', 'cart', 'goods', 'frozen', 'bargain', 'clock', 'purpose', 'talk'],
  messages: {
    visit: 'This end moves with each visit: it is counted from now, not set to a day',
    length: 'This countdown starts over for each reader: its length is written in the file',
    again: 'When this countdown has run out, the code winds it up again: nothing ends',
    day: 'This countdown runs to the end of each day: is the offer over then?',
    week: 'This countdown runs to the end of each week: is the offer over then?',
    month: 'This countdown runs to the end of each month: is the offer over then?',
    browser: 'This countdown runs to a moment kept in the reader’s browser: does the offer end then?',
    script: 'A countdown stands here already: does a script start it anew for each reader?',
    words: '“{said}” is written into the copy: nothing counts it down, and nothing ends',
    sent: '“{said}” counts from when the mail was sent: does the offer end then for whoever reads it later?',
  },

  check(countdown, { page, words }) {
    const { end, by, text } = countdown
    const frozen = page.kind === 'prose' ? undefined : words.frozen.find(text)
    // A code in a mail may well end so long after it was sent.
    if (end === 'words' && frozen && isMail(page)) return { at: frozen, message: 'sent', data: { said: frozen.text.shown }, doubt: true }
    const names = namesOf(countdown, page)
    if (end === 'words') return frozen && (words.offer.has(text) || !/^\d+:\d/.test(frozen.text.value) || !some(names, words.talk)) ? { at: frozen, message: 'words', data: { said: frozen.text.shown } } : undefined
    if ((end === 'script' || end === 'typed') && !frozen && !words.clock.has(identity(by))) return
    // A count of things runs down too, and is another rule's to tell.
    if (end !== 'visit' && words.goods.has(text)) return
    const said = saidAround(countdown, page)
    const close = saidAround(countdown, page, 4)
    // A cart is put together again in a minute, and a browser that winds the clock up holds nothing in it.
    if ((end === 'length' || end === 'typed') && some(close, words.cart)) return { at: countdown, message: 'length' }
    // A seat’s hold or a quiz is told by its names too, unless it speaks of an offer itself.
    const isHeld = some(close, words.hold) || (!words.offer.has(text) && some(names, words.purpose))
    // Where it says itself that an offer ends, a code to type in beside it is another matter.
    if (isHeld && !endsOffer(ownWords(page, countdown), words)) return
    const sells = some(said, words.offer) || some(names, words.bargain)
    // A script beside a page is told of where its figures are shown.
    if (end === 'again') return (text ? some(said, words.offer) : sells) || close.some((each) => amountsIn(each).length > 0) ? { at: countdown, message: end } : undefined
    if (!sells || (!frozen && !some(names, words.clock) && !some(said, words.ends))) return
    if (end === 'typed') return { at: countdown, message: 'length' }
    return end === 'visit' || end === 'length' ? { at: countdown, message: end } : { at: countdown, message: end, doubt: true }
  },
})

const endsOffer = (own: Text | undefined, { offer, ends, hold }: Readonly<Record<'offer' | 'ends' | 'hold', WordList>>): boolean => offer.has(own) && ends.has(own) && !hold.has(own)

const some = (texts: readonly Text[], list: WordList): boolean => texts.some((text) => list.has(text))

/** What programmers call the countdown, what is around it and its file: words of code, whatever the language of the copy. */
const namesOf = ({ by, at }: Countdown, page: Page): readonly Text[] => [...identitiesAround(by), named(page, at), named(page, by.at), fileIdentity(page)]

/** What the reader is told beside the countdown. */
const saidAround = ({ by }: Countdown, page: Page, most?: number): readonly Text[] => [...spokenBy(by), ...around(page, by, most)].map(({ text }) => text)
