import type { Page } from '../page.ts'
import type { Placed } from '../span.ts'
import { view } from '../view.ts'
import { mentionsReviews } from './rating-tests.ts'

/** Reviews that code makes up, or calls made up, where the file is no test. */
export interface InventedReviews extends Placed {
  /** What they are called in code; none where a generator makes them. */
  readonly name: string | undefined
}

/** Names of generators, and of lists that say of themselves that nobody wrote them. */
const mayInvent = /\b(?:faker|chance|casual)\.|(?:fake|mock(?:ed)?|dummy|sample|demo|placeholder)_?\w{0,20}(?:review|testimonial|avis|temoignage)/i

/** Every list of reviews that is made up so, once. */
export const inventedReviews = view<InventedReviews>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || kind === 'strings' || !mentionsReviews(page) || !mayInvent.test(source) || isTest(page)) return
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
    yield { name, at: { start, end: start + name.length } }
  }
})

const calledInvented = /(?:const|let|var)\s+((?:fake|mock(?:ed)?|dummy|sample|demo|placeholder)_?(?:\w{0,20}_?)?(?:reviews?|testimonials?|avis|temoignages?))\s*(?::[^=;\n]{0,60})?=\s*[[{(]/gi

const generator = /\b(?:faker|chance|casual)\.[\w.]{1,60}/g
/** Reviews are being made, and the statement that makes them has not ended. */
const assigned = /(?:[rR]eviews?|[tT]estimonials?|[aA]vis|[tT]emoignages?)\w{0,20}\s*(?:(?::[^=;\n]{0,60})?=|\([^();\n]{0,60}\)[^=;{}\n]{0,60}\{)[^;]*$/
const reach = 360

/** Files that try code out, or fill a base to try it on: no reader meets them. */
const isTest = ({ path }: Page): boolean => /(?:^|[\\/._-])(?:tests?|specs?|__\w+__|mocks?|fixtures?|seeds?|seeders?|stories|storybook|factor(?:y|ies)|e2e|cypress|playwright|scripts)(?:[\\/._-]|$)/i.test(path)
