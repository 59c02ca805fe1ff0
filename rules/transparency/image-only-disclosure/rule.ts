import { copy, type Element, elements, isComplete, isMail, look, named, type Page, passages, rule, type Text, textOf, view, type WordList, wordsOf } from '@aboveboard/core'

/** A picture that tells in words what it shows hides nothing; one of a few pixels shows nothing. */
const pictures = view<Element>((page) =>
  page.named('img').filter((picture) => picture.attr('src') && countOf(picture.attr('alt')?.text) < told && !['width', 'height'].some((name) => Number.parseFloat(picture.attr(name)?.value ?? '') < smallest)),
)

export default rule({
  summary: 'Terms inside a picture are lost to whoever has pictures turned off, listens to the page, or searches it later.',
  instead: 'Write the terms as text beside the picture, and keep the picture for what it shows.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['std-wcag', 'eu-eaa', 'eu-ucpd-7'],
  ontology: ['interface-interference.hidden-information'],

  each: pictures,
  words: ['terms', 'offer', 'priced', 'stated'],
  messages: {
    terms: 'By its name this picture holds terms, and hardly a word stands beside it',
    unsaid: 'By its name this picture holds terms, and no word beside it tells them',
    mail: 'This mail says its offer in a picture, and hardly a word beside it',
  },

  check(picture, { page, words }) {
    const bears = (list: WordList, each = picture): boolean => namesOf(page, each).some((name) => list.has(name))
    if (isMail(page)) {
      // A mail cut into pictures is told of once.
      const isFirst = (): boolean => pictures(page).find((each) => bears(words.offer, each) || bears(words.terms, each)) === picture
      if ((bears(words.offer) || (bears(words.terms) && !isSaidToo(page, picture))) && isComplete(page) && saidOn(page) < few && isFirst()) return { at: picture, message: 'mail' }
    }
    if (page.kind === 'prose' || !bears(words.terms)) return
    // Copy that sells says nothing of its terms: they stand in the picture alone.
    const isUnsaid = (): boolean => isDrawn(picture) && words.priced.has(textOf(isMail(page) ? page.root : blockOf(picture))) && !copy(page).some((text) => text !== picture.attr('alt')?.text && words.stated.has(text))
    if (!isMail(page) && countOf(textOf(blockOf(picture))) < few) return { at: picture, message: 'terms' }
    return isUnsaid() ? { at: picture, message: 'unsaid' } : undefined
  },
})

/** So many words say something of their own; so many px show something. */
const few = 20
const told = 8
const smallest = 64

const countOf = (text: Text | undefined): number => (text ? wordsOf(text).length : 0)

/** How much a mail says, in words; a blank may hold a sentence. */
const saidOn = (page: Page): number => passages(page).reduce((sum, { text, block }) => (block.name === '#header' || block.name === 'title' || look(page)(block).hidden ? sum : sum + countOf(text) + 5 * text.holes.length), 0)

/** Whether a link in words leads where the picture does. */
function isSaidToo(page: Page, picture: Element): boolean {
  const address = picture.closest('a')?.attr('href')?.text.value
  return address !== undefined && elements('a')(page).some((link) => link.attr('href')?.text.value === address && /\p{L}{3}/u.test(textOf(link).value))
}

/** Words are drawn in pixels, icons in lines; a link may lead to the words. */
const isDrawn = (picture: Element): boolean => !/\.svg\b|icon|logo/i.test(picture.attr('src')!.text.value) && !picture.closest('a, button')
/** What a picture is called: by its address, by its words, by the link around it. */
const namesOf = (page: Page, picture: Element): readonly Text[] =>
  [named(page, picture.attr('src')!.at), picture.attr('alt')?.text, picture.parent?.name === 'a' ? picture.parent.attr('title')?.text : undefined].filter((text) => text !== undefined)

const blockOf = (picture: Element): Element => picture.parent?.closest('section, article, aside, main, li, td, dialog, body, #page') ?? picture
