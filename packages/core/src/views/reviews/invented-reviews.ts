import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { mentionsReviews } from './rating-tests.ts'
import { reviewBlocks } from './review-blocks.ts'

/** Reviews that code makes up, or calls made up, where the file is no test. */
export interface InventedReviews extends Placed {
  /** What they are called in code; none where a generator makes them. */
  readonly name: string | undefined
}

/** What a model is told to write, where it is told of reviews. */
export interface ReviewPrompt extends Placed {
  readonly prompt: Text
}

/** Names of generators, and of lists that say of themselves that nobody wrote them, or of which a comment says so. */
const mayInvent = /\b(?:faker|chance|casual)\.|(?:fake|mock(?:ed)?|dummy|sample|demo|placeholder|made[ -]up|invented|fictional)[_ ]?[\w -]{0,24}(?:review|testimonial|avis|t[eé]moignage)|(?:avis|t[eé]moignages?) (?:clients? )?(?:fictif|factice|inventé|d['’]exemple)|faux[_ ]?(?:avis|t[eé]moignage)|(?:generated|written|invented|generes?|générés?|rédigés?|écrits?) (?:by|with|using|par|avec) (?:chat ?gpt|gpt|claude|gemini|an? (?:ai|llm)|ai|une ia|l['’]ia)/i

/** Every list of reviews that is made up so, once. */
export const inventedReviews = view<InventedReviews>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings') return
  const first = peopleDrawn(page)
  if (first) {
    yield first
    return
  }
  if (!mentionsReviews(page) || !mayInvent.test(source) || isTest(page)) return
  const told = new Set<number>()
  for (const { 0: written, index } of source.matchAll(generator)) {
    const from = Math.max(0, index - reach)
    const made = assigned.exec(source.slice(from, index))
    // One list of reviews is told of once, however much of it is made up.
    if (!made || told.has(from + made.index)) continue
    told.add(from + made.index)
    yield { name: undefined, at: { start: index, end: index + written.length } }
  }
  for (const { 1: name = '', 0: written, index } of source.matchAll(calledInvented)) {
    const start = index + written.indexOf(name)
    told.add(start)
    yield { name, at: { start, end: start + name.length } }
  }
  for (const { 1: name = '', 0: written, index } of source.matchAll(saidInvented)) {
    const start = index + written.lastIndexOf(name)
    if (!told.has(start)) yield { name, at: { start, end: start + name.length } }
  }
  yield* admitted(page)
})

/** What a comment in markup says of the reviews below it; what it forbids, it does not say. */
const admits =
  /\b(?:mock(?:ed)?|fake|dummy|sample|placeholder|made[ -]up|invented|fictional)\b(?! (?:for|of|where|until|in)\b)[ \w-]{0,24}\b(?:reviews?|testimonials?)\b(?! (?:widget|component|section|block|card|policy|form)s?\b)|\b(?:avis|t[eé]moignages?) (?:clients? )?(?:fictifs?|factices?|inventés?|d['’]exemple)|\bfaux (?:avis|t[eé]moignages?)\b/i
const denies = /\b(?:not|never|no|without|remove[ds]?|report|detect|flag|filter|block|pas|aucune?|sans|plus|signaler)\b/i

/** What a comment says over a part called reviews: the next that stands in the page. */
function* admitted(page: Page): Generator<InventedReviews> {
  for (const { text, at } of page.comments) {
    const found = text.length <= longestComment ? admits.exec(text) : null
    if (!found || denies.test(text)) continue
    const block = reviewBlocks(page).find(({ element }) => element.at.start >= at.end || (element.extent.start < at.start && element.extent.end > at.end))
    if (!block || block.at.start - at.end > nearby) continue
    const start = page.source.indexOf(found[0], at.start)
    if (start >= at.start && start < at.end) yield { name: found[0], at: { start, end: start + found[0].length } }
  }
}

const longestComment = 200
/** A comment stands over what it is about. */
const nearby = 300

const calledInvented = /(?:const|let|var)\s+((?:fake|faux|mock(?:ed)?|dummy|sample|demo|placeholder)_?(?:\w{0,20}_?)?(?:reviews?|testimonials?|avis|temoignages?))\s*(?::[^=;\n]{0,60})?=\s*[[{(]/gi

/** A comment says that nobody wrote the reviews of the list below it. */
const saidInvented = new RegExp(
  String.raw`(?:\/\/|\/\*|^\s{0,20}\*)(?![^\n]{0,120}\b(?:not|never|no|without|report|detect|flag|filter|remove|block|ban|pas|aucune?|sans|plus|signaler|d[eé]tecter|supprimer)s?\b)[^\n]{0,60}?` +
    String.raw`(?:\b(?:mock(?:ed)?|fake|dummy|sample|placeholder|made[ -]up|invented|fictional)\b[ \w-]{0,24}\b(?:reviews?|testimonials?)\b|\b(?:avis|t[eé]moignages?) (?:clients? )?(?:fictifs?|factices?|inventés?|d['’]exemple)|\bfaux (?:avis|t[eé]moignages?)\b|\b(?:generated|written|invented|générés?|rédigés?|écrits?) (?:by|with|using|par|avec) (?:chat ?gpt|gpt|claude|gemini|an? (?:ai|llm)|ai|une ia|l['’]ia)\b)` +
    String.raw`(?:(?!\b(?:const|let|var|function)\b)[^]){0,300}?\b(?:const|let|var)\s+(\w{0,30}(?:reviews?|testimonials?|avis|temoignages?)\w{0,20})\s*(?::[^=;\n]{0,80})?=\s*\[\s*(?:\/\/[^\n]{0,80}\s*)?\{`,
  'gim',
)

const generator = /\b(?:faker|chance|casual)\.[\w.]{1,60}/g
/** Reviews are being made, and the statement that makes them has not ended. */
const assigned = /(?:[rR]eviews?|[tT]estimonials?|[aA]vis|[tT]emoignages?)\w{0,20}\s*(?:(?::[^=;\n]{0,60})?=|\([^();\n]{0,60}\)[^=;{}\n]{0,60}\{)[^;]*$/
const reach = 360

/** Values that are drawn by lot, a name as well as what it says and how many stars it gives. */
const mayDraw = glance('faker.', 'chance.', 'casual.', 'random', 'pick(', 'sample(', 'choice(', 'oneof(', 'pioche', 'hasard(')
const draws = /\b(?:faker|chance|casual)\.|Math\.random\(|\b(?:pick|sample|choice|random\w{0,20}|oneOf|piocher?|hasard)\(/
const drawn = String.raw`['"]?\s{0,4}:\s{0,4}[^\n,;}]{0,120}?(?:\b(?:faker|chance|casual)\.(?!lorem)|Math\.random\(|\b(?:pick|sample|choice|random\w{0,20}|oneOf|piocher?|hasard|auHasard)\()`
const says = new RegExp(String.raw`(?<![\w$])(?:quote|text|texte|review|comment|message|words|says|citation|testimonial|avis|temoignage|contenu)${drawn}`, 'g')
const who = new RegExp(String.raw`(?<![\w$])(?:name|author|who|auteur|nom|prenom|customer|client|user|firstName|by|qui|reviewer)${drawn}`)
const stars = /(?<![\w$])(?:stars|ratings?|note|etoiles)['"]?\s{0,4}:/
/** The fields of one thing stand so close. */
const near = 400
const isTrial = ({ path }: Page): boolean => /(?:^|[\\/._-])(?:demo|demos|stubs?|sandbox|playground|examples|dev|samples?|fakes?|benchmarks?)(?:[\\/._-]|$)/i.test(path)

/** The first place where code puts people, their words and their stars together by lot. */
function peopleDrawn(page: Page): InventedReviews | undefined {
  const { source } = page
  if (!mayDraw(page) || !draws.test(source) || isTest(page) || isTrial(page)) return undefined
  for (const { 0: written, index } of source.matchAll(says)) {
    const around = source.slice(Math.max(0, index - near), index + near)
    if (who.test(around) && stars.test(around) && !/lorem/.test(around)) return { name: undefined, at: { start: index, end: index + written.length } }
  }
  return undefined
}

const mayAsk = glance('review', 'testimonial', 'avis', 'temoignage', 'témoignage')
const models = /openai|anthropic|llm|gpt|claude|completion|generateText|mistral|ollama|gemini|prompt/i
/** What is written between quotes, so long that it may tell a model what to do. */
const written = /'((?:[^'\\\n]|\\.){0,900})'|"((?:[^"\\\n]|\\.){0,900})"|`((?:[^`\\]|\\.){0,900})`/g
const shortest = 30
const mayTell = /(?:review|testimonial|avis|t[eé]moignage)/i

/** What models are told to write of reviews, where a file is no test. */
export const reviewPrompts = view<ReviewPrompt>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings' || !mayAsk(page) || !models.test(source) || isFixture(page)) return
  for (const { 0: quoted, 1: single, 2: double, 3: words = single ?? double ?? '', index } of source.matchAll(written)) {
    if (words.length < shortest || !mayTell.test(words)) continue
    const at = { start: index + 1, end: index + quoted.length - 1 }
    yield { prompt: Text.written(source, at, words), at }
  }
})

const isFixture = ({ path }: Page): boolean => /(?:^|[\\/._-])(?:tests?|specs?|__\w+__|mocks?|fixtures?|seeds?|seeders?|stories|evals?|e2e)(?:[\\/._-]|$)/i.test(path)

/** Files that try code out, or fill a base to try it on: no reader meets them. */
const isTest = ({ path }: Page): boolean => /(?:^|[\\/._-])(?:tests?|specs?|__\w+__|mocks?|fixtures?|seeds?|seeders?|stories|storybook|factor(?:y|ies)|e2e|cypress|playwright|scripts)(?:[\\/._-]|$)/i.test(path)
