import type { Placed } from '../../span.ts'
import { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { endOf } from '../code/closing.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { isTrialCode } from '../names/trial-code.ts'

/** Somebody’s words about what is sold, as an object in code has them: `{ author: 'Ann', quote: 'I love it' }`. */
export interface CodedQuote {
  readonly by: Text
  readonly says: Text
  /** The address of a picture of whoever says it. */
  readonly face: Text | undefined
}

/** A list in code of what people are said to have said. */
export interface CodedQuotes extends Placed {
  readonly quotes: readonly CodedQuote[]
}

const mayQuote = glance('review', 'testimonial', 'avis', 'temoignage', 'voices', 'quotes', 'clients', 'customers', 'stories', 'opinion', 'feedback')
const list = /(?:reviews?|testimonials?|avis|t[eé]moignages?|voices|quotes|opinions|feedbacks?|clients|customers|stories)(?:[A-Z_]\w{0,20})?['"]?\s{0,4}(?::[^=;[{\n]{0,60}(?:\[\])?\s{0,4}=|=|:)\s{0,4}(?:ref\(|(?:React\.)?useState\(|reactive\()?\[(?=\s{0,80}\{)/gi
/** One that may hold another: `{ quote: '…', metrics: { saved: '9 h' } }`. */
const object = /\{(?:[^{}]|\{[^{}]{0,300}\}){20,1200}\}/g
const value = String.raw`['"]?\s{0,4}:\s{0,10}(['"\`])((?:(?!\1)[^\\\n\`$]|\\['"’]){LEAST,600})\1`
const field = (names: string, least: number): RegExp => new RegExp(String.raw`(?<![\w$])(?:${names})${value.replace('LEAST', String(least))}`)
const by = field('name|author|who|auteur|nom|client|customer|user|fullName|person|reviewer|username', 2)
const says = field('text|quote|words|texte|review|citation|comment|testimonial|avis|temoignage|feedback|says|said|message|body|content|desc|description', 12)
const face = field('photo|avatar|image|img|picture|src|portrait', 6)
/** So far on a list is looked through. */
const longest = 20_000

/** Every list of quotations that code shows, by its name. */
export const codedQuotes = view<CodedQuotes>(function* (page) {
  const { source, kind } = page
  if (kind === 'prose' || !mayQuote(page) || isTrialCode(page)) return
  let end = 0
  for (const { 0: written, index } of source.matchAll(list)) {
    const start = index + written.length
    const at = { start: index, end: start }
    // A list within a list has been looked through with it.
    if (start < end) continue
    end = endOf(source, start, '[', longest)
    const quotes = [...source.slice(start, end).matchAll(object)].flatMap((each) => quoteIn(source, each[0], start + each.index))
    if (quotes.length > 0 && !isCommented(page, at)) yield { quotes, at }
  }
})

function quoteIn(source: string, written: string, from: number): readonly CodedQuote[] {
  const said = (what: RegExp): Text | undefined => {
    const hit = what.exec(written)
    if (!hit) return undefined
    // What is put out by a comment on its line is shown to nobody.
    if (/(?:^|\s)\/\/[^\n]*$/.test(written.slice(0, hit.index))) return undefined
    const end = from + hit.index + hit[0].length - 1
    return Text.written(source, { start: end - hit[2]!.length, end }, hit[2]!)
  }
  const [name, words] = [said(by), said(says)]
  return name && words ? [{ by: name, says: words, face: said(face) }] : []
}
