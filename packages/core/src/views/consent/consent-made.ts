import type { Edit, Span } from '../../span.ts'
import { endOf, valueEndOf } from '../code/closing.ts'
import { startOf } from '../code/starts.ts'

/** A grant that code puts together before it hands it on, or keeps under a name of its own. */
export interface MadeGrant {
  readonly at: Span
  readonly what: string
  readonly edits: readonly Edit[]
}

const longest = 2000
/** Storages by which people are followed, as consent mode names them. */
const storages = /\b(?:ad_storage|ad_user_data|ad_personalization|analytics_storage|personalization_storage)\b/g
const inMode = /(["'`])consent\1\s{0,10},\s{0,10}(["'`])default\2\s{0,10},\s{0,10}/g
const regional = /\bregion["']?\s{0,3}:/
const yes = /(["'`])granted\1/g
const no = /(["'`])denied\1/

/**
 * Consent mode told “granted” by what code puts together: `Object.fromEntries(signals.map((s) => [s, 'granted']))`, an object
 * under a name, a constant that says it. What says “denied” besides, or depends on something, is not told here.
 */
export function* madeInMode(source: string): Generator<MadeGrant> {
  const calls = [...source.matchAll(inMode)].map(({ index, 0: { length } }) => ({ from: index + length, given: argumentAt(source, index + length) }))
  if (calls.some(({ given }) => regional.test(given))) return
  for (const { from, given } of calls) {
    const isObject = given.startsWith('{')
    const told = `${given}\n${namesIn(given).map((name) => startOf({ source }, name) ?? '').join('\n')}`
    if ((isObject && /["'`]granted["'`]/.test(given)) || no.test(told) || regional.test(told) || /\?(?![.?])|&&|\|\|/.test(told)) continue
    const kept = [...new Set(told.match(storages))]
    if (kept.length === 0 || !/["'`]granted["'`]/.test(told)) continue
    const words = [...given.matchAll(yes)].map(({ index }) => ({ start: from + index + 1, end: from + index + 1 + 'granted'.length }))
    yield { at: { start: from, end: from + given.length }, what: kept.join(', '), edits: words.length === 1 ? words.map((at) => ({ at, text: 'denied' })) : [] }
  }
}

/** One argument of a call. */
function argumentAt(source: string, from: number): string {
  const end = valueEndOf(source, from, longest)
  return end === undefined ? '' : source.slice(from, end).trimEnd()
}

/** Names that stand for values: no keys, no members, no words within quotes. */
const namesIn = (given: string): readonly string[] => [...new Set(given.replace(/(["'`])[^"'`\n]{0,80}\1/g, '""').match(/(?<![.\w$])[A-Za-z_$][\w$]{0,40}(?!\s{0,3}[:\w$])/g))].slice(0, 12)

/** An object of the file’s own that keeps what was agreed to: `window.consent = {`, `const cookieConsent = {`, `consentement = {`. */
const kept = /(?<![\w$.])(?:(?:const|let|var)\s{1,4}|(?:window|globalThis|self)\.)([A-Za-z_$]{0,20}consent(?:s|ement|ements)?(?:State|Settings|Choices)?)\s{0,3}=\s{0,3}\{/gi
/** Asked first, of the whole file. */
const mayKeep = /consent\w{0,30}\s{0,3}=\s{0,3}\{/i
/** Kinds of use that need a yes, in it. */
const use =
  /["']?\b(analytics?|statistics|statistiques?|mesure|audience|marketing|ads|advertising|advertisement|publicit[eé]s?|pub|targeting|ciblage|tracking|personali[sz]ation|personnalisation|partage|sharing|social)["']?\s{0,3}:\s{0,3}(?:\{\s{0,20}["']?(?:actif|active|activ[eé]e?|enabled|granted|allowed|accepted|agreed|accept[eé]|accord[eé]|on|value|valeur|checked)["']?\s{0,3}:\s{0,3})?(true\b|(["'])granted\3)/gi
/** Where an answer of before is read. */
const remembered = /localStorage|sessionStorage|\bgetItem\b|document\.cookie\b|\b(?:Cookies?|cookies?)\.get|\b(?:get|read|lire)_?Cookies?\b|\bfetch\(|\b(?:get|load|read|lire|charger)_?(?:Consent|Choix|Choices)/i

/**
 * An object that says “yes” to uses as the file begins, and that code asks at once: `if (window.consent.ads) load()`. What
 * reads an answer of before first, or only prepares one, is not told here.
 */
export function* madeByHand(source: string, standsFirst: (at: number) => boolean): Generator<MadeGrant> {
  if (!mayKeep.test(source) || remembered.test(source)) return
  for (const { 0: opening, 1: name = '', index } of source.matchAll(kept)) {
    const from = index + opening.length
    const end = endOf(source, from, '{', longest)
    if (!standsFirst(index)) continue
    for (const found of source.slice(from, end).matchAll(use)) {
      const [written, what = '', word = ''] = found
      const asked = new RegExp(`(?:\\bif\\s{0,2}\\(\\s{0,2}|(?<=[;{}\\n])\\s{0,20})(?:window\\.|globalThis\\.|self\\.)?${name}\\b[\\w.?]{0,40}\\.${what}\\b`).exec(source.slice(end))
      // Between the two nobody was asked, and nothing else was read.
      if (!asked || !standsFirst(end + asked.index) || new RegExp(`\\b${name}\\s{0,3}=(?!=)|assign\\(\\s{0,3}(?:window\\.)?${name}\\b|\\bawait\\b`).test(source.slice(end, end + asked.index))) continue
      const start = from + found.index
      const at = { start: start + written.length - word.length, end: start + written.length }
      yield { at: { start, end: at.end }, what, edits: word === 'true' ? [{ at, text: 'false' }] : [] }
    }
  }
}
