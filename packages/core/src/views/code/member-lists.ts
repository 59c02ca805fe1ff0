import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { glance } from './glance.ts'

/** What a member of a list bears under a name, as it is written: `price: 4`. */
export interface Field {
  readonly value: string | number | boolean
  /** The value alone, without its marks. */
  readonly at: Span
  /** With its name. */
  readonly whole: Span
}

/** Things that a file writes down side by side, each with its name and its price: `const extras = [{ name: 'Gift box', price: 4, on: true }, …]`. */
export interface MemberList {
  /** What the code calls them; empty where it does not. */
  readonly name: string
  readonly members: readonly ReadonlyMap<string, Field>[]
}

const mayPrice = glance('price', 'prix', 'cost', 'amount', 'montant', 'tarif', 'yearly', 'monthly', 'mensuel', 'annuel', 'total')
/** A figure under such a name. */
const priced = /(?:price|prix|fee|cout|eur|gbp|usd|cost|amount|montant|tarif|yearly|monthly|mensuel|annuel|total)\w{0,20}["']?\s{0,2}:\s{0,2}["'`]?[^\w\s]{0,2}\d/i
const literal = /(?:\b([\w$]{1,40})["']?\s?:\s{0,3})?\{([^{}]{8,400})\}/g
const field = /(?:^|[,{\s])["']?([A-Za-z_]\w{0,30})["']?\s{0,2}:\s{0,2}(?:"([^"\n]{0,120})"|'((?:[^'\\\n]|\\.){0,120})'|`([^`\n$]{0,120})`|(-?\d{1,6}(?:\.\d{1,2})?)\b|(true|false)\b)(?=\s{0,80}(?:,|$))/g
/** `const extras: Extra[] = [`, `extras: [`, `options: {`, `set extras = [`. */
const opening = /([A-Za-z_$][\w$]{0,40})["']?\s{0,3}(?::[^={}\n]{1,60})?[=:]\s{0,3}(?:[\w.$]{1,20}(?:<[^>\n]{1,40}>)?\(\s{0,3})?[[{]\s*$/
const [longestOpening, most] = [160, 300]

/** The lists of a file whose members tell a name and a price; what is longer is data. */
export const memberLists = remember((page: Page): readonly MemberList[] => {
  if (!mayPrice(page) || !priced.test(page.source)) return []
  const lists: { name: string; members: Map<string, Field>[] }[] = []
  let end = -1
  for (const found of [...page.source.matchAll(literal)].slice(0, most)) {
    const fields = fieldsIn(found[2]!, found.index + found[0].length - found[2]!.length - 1)
    const between = end < 0 ? 'x' : page.source.slice(end, found.index)
    const follows = /^\s{0,40},?\s{0,40}$/.test(between)
    if (!follows || lists.length === 0) lists.push({ name: opening.exec(page.source.slice(Math.max(0, found.index - longestOpening), found.index))?.[1] ?? '', members: [] })
    lists.at(-1)!.members.push(fields)
    end = found.index + found[0].length
  }
  return lists.filter(({ members }) => members.some((fields) => priceOf(fields) && nameOf(fields)))
})

function fieldsIn(written: string, from: number): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const { index, 0: all, 1: name = '', 2: double, 3: single, 4: tick, 5: figure, 6: flag } of written.matchAll(field)) {
    const said = double ?? single ?? tick
    const end = from + index + all.length
    const value = said !== undefined ? said.replaceAll("\\'", "'") : figure !== undefined ? Number(figure) : flag === 'true'
    const length = (said ?? figure ?? flag ?? '').length
    const marks = said === undefined ? 0 : 1
    fields.set(name, { value, at: { start: end - marks - length, end: end - marks }, whole: { start: from + index + all.indexOf(name), end } })
  }
  return fields
}

const called = (pattern: RegExp, kind: 'string' | 'number') => (fields: ReadonlyMap<string, Field>): Field | undefined => {
  for (const [name, each] of fields) if (typeof each.value === kind && pattern.test(name)) return each
  return undefined
}

/** What a member is told by. */
export const nameOf = called(/^(?:name|label|title|text|caption|nom|libelle|titre|intitule|texte)$/i, 'string')
/** What it costs. */
export const priceOf = called(/^(?:(?:unit|extra|day|daily|month(?:ly)?|year(?:ly)?|annual)?_?(?:price|cost|amount|fee)(?:_?(?:per|a)?_?(?:day|night|month|year|eur|gbp|usd|pence|cents))?|(?:prix|montant|tarif|cout)(?:_?(?:par)?_?(?:jour|nuit|mois|an|ttc|eur))?|monthly|yearly|annual|mensuel|annuel|eur|gbp|usd)$/i, 'number')
