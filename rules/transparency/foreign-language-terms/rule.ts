import { Element, HOLE, identitiesAround, passages, type Page, rule, statements, type Text, tongueIn, within, wordsOf, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Terms in a language the page does not speak are agreed to by people who cannot read them.',
  instead: 'Translate them, or mark the other language with “lang” beside a translation.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-gdpr-12', 'fr-toubon', 'eu-edpb-03-2022'],
  ontology: ['interface-interference.language-inaccessibility.wrong-language'],

  each: statements,
  words: ['place', 'binding', 'filler'],
  messages: { foreign: 'These terms are in another language ({theirs}) than what is around them ({own})' },

  check({ text, by }, { page, words }) {
    if (text.value.length < shortest || page.kind === 'prose') return
    const isCalled = isBox(by) || isPlace(by, words.place)
    // What code keeps elsewhere may be there in every language.
    if (!(isCalled || (page.kind !== 'strings' && by.name !== '#shown' && within(text.at, by.extent) && words.binding.has(text))) || isMarked(by)) return
    if (wordsOf(text).length < (isBox(by) ? fewestAsked : fewest) || words.filler.all(text).length > 2) return
    const theirs = tongueIn(plain(text))
    if (!theirs || !told.has(theirs) || page.lang?.slice(0, 2).toLowerCase() === theirs) return
    const rest = restOf(page, text)
    const around = tongueIn(rest.map(plain).join(' '))
    const own = page.lang?.slice(0, 2).toLowerCase() ?? around
    // Many a page says “en” and is in another language throughout, and many a mail says everything twice.
    if (!own || !told.has(own) || theirs === own || (around !== undefined && around !== own)) return
    if (!isCalled && rest.some((other) => other.value.length >= aside && tongueIn(plain(other)) === theirs)) return
    return { at: text, message: 'foreign', data: { theirs, own } }
  },
})

/** Languages whose small words are known well enough to tell one from the other. */
const told = new Set(['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'])
/** In words, and in characters that so many words take at least. */
const [fewest, fewestAsked, shortest] = [20, 14, 90]
const [enough, aside] = [3000, 40]

/** Whether the words are what a box asks for. */
const isBox = (by: Element): boolean => by.closest('label')?.children.some((child) => child instanceof Element && child.is('[type="checkbox"]')) ?? false

const isPlace = (by: Element, place: WordList): boolean => [...identitiesAround(by)].some((name) => place.has(name))

/** Whether the page itself says that another language is spoken here. */
const isMarked = (by: Element): boolean => !['html', undefined].includes(by.closest('[lang], [xml\\:lang]')?.name)

const plain = ({ value }: Text): string => value.replaceAll(HOLE, ' ')

/** What the page says elsewhere, as far as it takes to tell its language. */
function restOf(page: Page, text: Text): readonly Text[] {
  const rest: Text[] = []
  let length = 0
  for (const passage of passages(page)) {
    if (length >= enough) break
    if (passage.text === text) continue
    rest.push(passage.text)
    length += passage.text.value.length
  }
  return rest
}
