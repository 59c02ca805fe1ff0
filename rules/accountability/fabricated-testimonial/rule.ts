import { asWords, type CodedQuotes, codedQuotes, type Element, type InventedReviews, inventedReviews, named, type Page, passageAt, picturesWithin, type RatingMarkup, ratingMarkup, type ReviewBlock, reviewBlocks, type ReviewPrompt, reviewPrompts, rule, saidWithin, type StandInRating, standInRatings, view, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A testimonial that nobody gave, or a score that no review can change, asks readers to trust people who do not exist.',
  instead: 'Show what real customers wrote, with their consent, or leave the block out until somebody has written.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-16cfr465-2', 'eu-ucpd-a1-23c', 'uk-dmcc-sch20-13', 'fr-conso-l121-4'],
  ontology: ['social-engineering.social-proof.endorsements-and-testimonials'],

  each: view<ReviewBlock | RatingMarkup | InventedReviews | ReviewPrompt | CodedQuotes | StandInRating>((page) => [...reviewBlocks(page), ...ratingMarkup(page), ...standInRatings(page), ...inventedReviews(page), ...reviewPrompts(page), ...codedQuotes(page)]),
  words: ['filler', 'nobody', 'office', 'stock', 'prompted', 'persona'],
  options: { htmlIsRendered: { default: false, means: 'Pages of HTML are made from real data: figures in them are not written by hand.' } },
  messages: {
    filler: '“{said}” stands where a customer’s words belong',
    nobody: '“{said}” is nobody’s name: who gave this testimonial?',
    stock: 'The face beside this testimonial comes from a collection of pictures',
    made: 'These reviews are made up by a generator',
    called: '“{name}”: by their name these reviews are made up',
    draft: '“{name}”: do customers see reviews that nobody wrote?',
    standIn: '“{value}” is shown even where nobody has left a review',
    fixed: 'A rating of {value} from {count} reviews is written into the file: no review can change it',
    shown: 'A rating of {value} from {count} reviews, told to search engines alone: where does it come from?',
  },

  check(subject, { page, words, options }) {
    if ('element' in subject) return within(page, subject.element, words)
    if ('figure' in subject) return { at: subject, message: 'standIn', data: { value: subject.figure.value } }
    if ('quotes' in subject) return among(page, subject, words)
    if ('prompt' in subject) return words.prompted.has(subject.prompt) && words.persona.has(subject.prompt) ? { at: subject, message: 'made' } : undefined
    if ('name' in subject) {
      const { name } = subject
      if (name === undefined) return { at: subject, message: 'made' }
      return /^(?:fake|faux)\w/i.test(name) ? { at: subject, message: 'called', data: { name } } : { at: subject, message: 'draft', data: { name }, doubt: true }
    }
    const { written, isPerfect, isShown, value, count } = subject
    const found = { at: subject, data: { value, count } }
    if (written === 'source' || (isPerfect && !options.htmlIsRendered)) return { ...found, message: 'fixed' }
    if (!isShown && !options.htmlIsRendered) return { ...found, message: 'shown', doubt: true }
  },
})

type Lists = Readonly<Record<'filler' | 'nobody' | 'office' | 'stock', WordList>>
function within(page: Page, block: Element, { filler, nobody, stock }: Lists) {
  for (const [message, list] of [['filler', filler], ['nobody', nobody]] as const) {
    // What a field asks for is no testimonial.
    const said = saidWithin(block).flatMap((text) => list.all(text)).find(({ at }) => !passageAt(page, at)?.block.closest('label, form'))
    if (said) return { at: said, message, data: { said: said.text.shown } }
  }
  const face = picturesWithin(block).find(({ at, text }) => stock.has(named(page, at)) || stock.has(asWords(text.value, at)))
  if (face) return { at: face, message: 'stock' as const }
}

/** The first of a list in code whose words, name or face are nobody’s. */
function among(page: Page, { quotes }: CodedQuotes, { filler, nobody, office, stock }: Lists) {
  for (const { by, says, face } of quotes) {
    for (const [message, said] of [['filler', filler.find(says)], ['nobody', nobody.find(by) ?? office.find(by)]] as const) if (said) return { at: said, message, data: { said: said.text.shown } }
    if (face && stock.has(named(page, face.at))) return { at: { at: face.at }, message: 'stock' as const }
  }
}
