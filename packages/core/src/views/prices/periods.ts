import { letters } from '../code/latin.ts'

/** How long a price buys something for; `weeks` are several, `half` is half a year. */
export type Period = 'day' | 'week' | 'weeks' | 'month' | 'quarter' | 'half' | 'year'

const lengths: Readonly<Record<Period, string>> = {
  day: 'days?|daily|jours?|journ[ée]e|quotidien(?:ne)?s?|nuit|night|tag|täglich|nacht|día|noche|giorno|notte|dag|dia|noite',
  week: 'weeks?|weekly|wk|semaines?|sem|hebdomadaires?|woche|wöchentlich|semanal?|settimanal?e?|settimana|weken|wekelijks',
  weeks: '(?:two|four|six|[2-8]|deux|quatre|six) (?:weeks?|semaines?)|fortnights?|fortnightly|quinzaines?',
  month: 'months?|monthly|mo|mth|mois|mensuel(?:le)?s?|monat|monatlich|mtl|mes|mensual|mese|mensil[ei]|maand|maandelijks|mês|mensal',
  quarter: '(?:three|3|trois) (?:months?|mois)|quarters?|quarterly|trimestres?|trimestriel(?:le)?s?|quartal|vierteljahr|vierteljährlich|kwartaal',
  half: '(?:six|6) (?:months?|mois)|half[ -]years?|semestres?|semestriel(?:le)?s?',
  year: 'years?|yearly|yr|annum|annually|ans?|années?|annees?|annuel(?:le)?s?|jahr|jährlich|año|anual|anno|annual[ei]|jaar|jaarlijks|ano',
}
const each = '(?:per|a|an|each|every|par|le|la|à la|chaque|tous les|toutes les|au|et par|pro|je|im|jede[nrs]?|in der|por|al|cada|alla|ogni|ao|elke|iedere)'
/** Where nothing stands between it and its noun. */
const cut = '(?:à )?l[’\']'
const tax = '(?:USD|EUR|GBP|HT|TTC|\\*|excl\\.? VAT|\\+ VAT)'
const whose = '(?:user|seat|member|personne|persona|person|editor|licen[cs]e|site|device|team|account|utilisateur|poste|membre|compte|nutzer|benutzer|mitglied|usuario|utente|gebruiker|persoon|usuário|pessoa)'
/**
 * `/mo`, `per month`, `a user/month`, `par mois`, piece by piece: one pattern for all of it, of parts that may be missing, took
 * V8 45 ms to compile.
 */
const taxed = new RegExp(`\\s*${tax}?\\s*`, 'iy')
const shared = new RegExp(`(?:/|${each}(?![${letters}])|${cut})\\s*${whose}s?\\s*(?:(?:,|and\\b|et\\b|und\\b)\\s*)?`, 'iy')
const apiece = new RegExp(`(?:/|[(]?${each}(?![${letters}])|[(]?${cut})\\s*`, 'iy')
const time = new RegExp(`(?:${Object.entries(lengths).map(([name, words]) => `(?<${name}>${words})`).join('|')})(?![${letters}])`, 'iy')
/** What may stand for “per” at the beginning of words of its own: `/month`, `monthly`, `per user / month`. */
const alone = /^\s*(?:\/|\(?per\b|par\b|monthly|yearly|annually|weekly|pro\b|monatlich|jährlich|al mese?\b|por m[eê]s\b)[^.!?]{0,40}$/i

/** Whether words of their own tell what a price beside them is paid for. */
export const isPeriodAlone = (words: string): boolean => alone.test(words)

/** The time told at the beginning of what stands behind an amount, and how many characters tell it. */
export function periodIn(behind: string): { readonly period: Period | undefined; readonly length: number } {
  const near = behind.slice(0, 60)
  const from = endOf(shared, near, endOf(taxed, near, 0))
  const after = endOf(apiece, near, from)
  // “120 € an”: what looks like a word for each may be the time.
  const { 0: said, index = 0, groups } = at(time, near, after) ?? at(time, near, from) ?? {}
  return said === undefined ? { period: undefined, length: 0 } : { period: (Object.keys(lengths) as Period[]).find((name) => groups?.[name] !== undefined), length: index + said.length }
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

/** Where the words of a pattern end that may stand there. */
const endOf = (pattern: RegExp, text: string, from: number): number => from + (at(pattern, text, from)?.[0].length ?? 0)
