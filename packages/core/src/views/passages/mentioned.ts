import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { firstFrom, type Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { isCodedQuote } from './quoted.ts'
import { type Statement, statements } from './statements.ts'

/** A text so long tells something, and does not only call out. */
const long = 150

/** Nothing before it, or the end of a sentence, a heading, a bullet. */
const begins = /(?:^|[.!?…:;•·|–—\n\u2029])[\s"“„«‘'(¡¿*\p{Extended_Pictographic}\uFE0F]*$/u

/**
 * Whether words that were heard are only mentioned, in the middle of a sentence of a long text: it may speak of an offer, a
 * claim, a fear, and make none. Of 274 accusations by words that were judged on projects met for the first time, those
 * that begin a sentence were right in 0.87, those in the middle in 0.56, and in the middle of a long text in 0.3.
 */
export function isMentioned(page: Page, at: Placed): boolean {
  if (!('text' in at) || !(at.text instanceof Text)) return false
  const said = at.text.value
  const around = statementAround(page, at)?.text.value
  if (around === undefined || around.length < long || !around.includes(said)) return false
  return !begins.test(around.slice(0, around.indexOf(said)))
}

/** Declarations at the margin of a file: the last before a place is what it belongs to. */
const declared = /^(?:export\s{1,3})?(?:default\s{1,3})?(?:async\s{1,3})?(?:const|let|var|function|class)\s{1,3}([A-Za-z_$][\w$]{0,60})/gm
const ofSamples = /^(?:(?:sample|example|dummy|exemple)s?(?:$|[A-Z_])|(?:SAMPLE|EXAMPLE|DUMMY|EXEMPLE)S?(?:$|_))|_(?:SAMPLE|EXAMPLE|EXEMPLE)S?$|[a-z](?:Sample|Example|Exemple)s?$/

const declarations = remember(({ source, kind }: Page) => (kind === 'prose' || !/sample|example|exemple|dummy/i.test(source) ? [] : [...source.matchAll(declared)].map(({ index, 1: name }) => ({ at: { start: index, end: index }, name: name! }))))

/** Whether something is written in what its author calls samples, `const SAMPLE_POSTS = [{ text: 'Only 4 left' }]`: who reads it, and as what, the file does not tell. */
export function isSample(page: Page, { at }: Placed): boolean {
  const all = declarations(page)
  const around = all[firstFrom(all, at.start + 1) - 1]
  return around !== undefined && ofSamples.test(around.name)
}

/** Whether words may tell of a pitch and make none: mentioned in a long text, kept as a sample, said by somebody who is quoted. */
export const isOnlyTold = (page: Page, at: Placed): boolean => isMentioned(page, at) || isSample(page, at) || isCodedQuote(page, at)

function statementAround(page: Page, { at }: Placed): Statement | undefined {
  const last = byStart(page)[firstFrom(byStart(page), at.start + 1) - 1]
  return last && at.end <= last.at.end ? last : undefined
}

const byStart = remember((page: Page) => statements(page).toSorted((a, b) => a.at.start - b.at.start))
