import type { Given, Origin } from '@aboveboard/core'
import { placesBehind, type Place } from './behind-places.ts'
import { upToComma } from './locals.ts'
import { originOf } from './origin.ts'

/** The code that fills a template, as far as it draws lots or counts an end from now. */
export interface Behind {
  readonly texts: readonly string[]
  /** Where a value comes from that the template shows by an expression. */
  readonly origin: (expression: string) => Origin | undefined
}

/** Longer than the code behind one template, in UTF-16 units; longer than one function of it. */
const [longest, longestPart] = [60_000, 4000]
/** Without such a word, no value is drawn or counted from now. */
const telling = /\b(?:rand|random|mt_rand|random_int|SecureRandom|sample|shuffle|choice|randint|randrange)\b|Math\.random|from_now|\bsince\b|timedelta|strtotime|\btime\(\)|DateTime|Carbon|\bnow\b|Time\.|Date\./
const shows = /(?:\{\{\{?-?|<%[=-]|<\?=|<\?php\s+echo|\{!!)\s*([^}%?\n]{1,200}?)\s*-?(?:\}\}|%>|\?>|!!\})/g

type Known = Pick<Given, 'path' | 'beside' | 'handed'>

/** What lies where its framework puts the code behind a template, and what another template hands to it; `undefined` where there is none that tells anything. */
export function behindOf(source: string, given: Known): Behind | undefined {
  const own = codeBehind(source, given)
  const { handed } = given
  if (!handed) return own
  const origin = (expression: string): Origin | undefined => {
    const called = nameIn(expression)
    return (called === undefined ? undefined : handed.origin(called)) ?? own?.origin(expression)
  }
  return { texts: own?.texts ?? [], origin }
}

function codeBehind(source: string, { path, beside }: Known): Behind | undefined {
  if (!mayBeFilled.test(path)) return undefined
  const shown = [...source.matchAll(shows)].map(([, expression = '']) => expression)
  if (!shown.some((expression) => nameIn(expression) !== undefined)) return undefined
  const texts = placesBehind(path, source, shown).flatMap((place) => {
    const text = beside?.(place.path)
    const part = text !== undefined && text.length <= longest ? partOf(text, place) : undefined
    return part !== undefined && telling.test(part) ? [part] : []
  })
  const parts = telling.test(source) ? [...texts, ...codeWithin(source)] : texts
  if (parts.length === 0) return undefined
  const told = new Map<string, Origin | undefined>()
  const origin = (expression: string): Origin | undefined => {
    const called = nameIn(expression)
    if (called === undefined || told.size >= mostNames) return told.get(called ?? '')
    if (!told.has(called)) told.set(called, originIn(parts, called))
    return told.get(called)
  }
  return { texts, origin }
}

/** What a template works out itself, before it shows it: `<?php $end = time() + 900; ?>`, `{% set end = 'now'|date_modify('+15 minutes') %}`. */
function codeWithin(source: string): readonly string[] {
  const code = [...source.matchAll(within)].map(([, ...bodies]) => bodies.find((body) => body !== undefined)!.trim())
  // What a name is set to is looked for line by line.
  return code.some((body) => telling.test(body)) ? [code.join('\n').replaceAll(';', ';\n')] : []
}
const within = /<\?php\b([^]{1,2000}?)\?>|@php\b([^]{1,2000}?)@endphp|\{%[-+]?\s{1,9}(?:set|assign)\s([^\n%]{1,300}(?:%s[^\n%]{1,300})?)[-+]?%\}|<%(?![=#%-])([^%]{1,2000})%>/g

/** A template shows no more values by names of their own; each is looked for in all of the code. */
const mostNames = 500

const mayBeFilled = /\.(?:erb|haml|slim|php|twig|html|jinja2?|j2|djhtml|ejs|hbs|handlebars|njk|mustache|liquid|md)$/

/** The function that shows the template. */
function partOf(text: string, { by }: Place): string | undefined {
  if (!by) return text
  const found = 'action' in by ? defined(text, by.action) : named(text, by.template)
  if (found === undefined) return undefined
  const before = 'action' in by ? found : Math.max(found - longestPart, ...[...text.slice(0, found).matchAll(beginning)].map(({ index }) => index).slice(-1), 0)
  beginning.lastIndex = found + 4
  const next = beginning.exec(text)?.index ?? text.length
  beginning.lastIndex = 0
  return text.slice(before, Math.min(next, found + longestPart))
}

const beginning = /(?<=\n)[ \t]*(?:(?:async )?def |(?:(?:public|private|protected|static|async|export) ){0,3}function |(?:app|router)\.(?:get|use|post)\()/g

/** Files may bear names that no function can. */
const defined = (text: string, action: string): number | undefined => (/^\w+$/.test(action) ? new RegExp(`\\bdef ${action}\\b`).exec(text)?.index : undefined)

function named(text: string, template: string): number | undefined {
  const at = [`'${template}'`, `"${template}"`].map((written) => text.indexOf(written)).filter((index) => index >= 0)
  return at.length > 0 ? Math.min(...at) : undefined
}

const name = /^[@$]?(?:\w+\.(?!(?:to_[si]|iso8601)\b))?(\w{1,60})(?:\(\))?;?\s*(?:$|\*\s?1000\b|\|(?!\|)|\.(?:strftime|to_s|to_i|iso8601|isoformat|format|toFixed)\b|->(?:format|to\w{2,30}|valueOf|getTimestamp)\(|->timestamp\b)/
const setting = /^config\(\s*['"][\w.]{1,60}\.(\w{1,60})['"]\s*\)$/

/** What names the value that an expression shows: `@left`, `stats.left`, `left()`, `config('shop.left')`. */
const nameIn = (expression: string): string | undefined => (expression.length > 160 ? undefined : (setting.exec(expression) ?? name.exec(expression))?.[1])

function originIn(parts: readonly string[], called: string, depth = 0): Origin | undefined {
  if (depth > 2 || /^\d/.test(called)) return undefined
  for (const part of parts) {
    if (!part.includes(called)) continue
    // `'left' => $left` only hands it on.
    const found = settingsOf(part, called).filter((set) => set.replace(/^[@$]/, '') !== called).map((set) => {
      const origin = originOf(set)
      const isTelling = origin.kind === 'random' || (origin.kind === 'clock' && (origin.offset ?? 0) > 0)
      return isTelling ? origin : /^[@$]?\w+$/.test(set) ? originIn([part], set.replace(/^[@$]/, ''), depth + 1) : undefined
    })
    // What is set in one way and another is not told.
    if (found.length > 0) return found.every((origin) => origin !== undefined) ? found[0] : undefined
  }
  return undefined
}

/** What a name is set to: `@left = …`, `'left' => …`, `left: …`, `context["left"] = …`, and what a function of the name gives back. */
function settingsOf(part: string, called: string): readonly string[] {
  const given = new RegExp(`(?:[@$]${called}\\s*=(?![=>])|["']${called}["']\\s*(?:=>|:|\\]\\s*=(?!=))|(?<![\\w.@$"'])${called}\\s*(?:=(?![=>])|:(?!:)))[ \\t]*([^\\n]{1,300})`, 'g')
  const functions = new RegExp(`\\b(?:def|function) ${called}\\b[^\\n]{0,80}\\n?([^]{1,300}?)(?:\\n\\s*(?:end|\\})|\\})`, 'g')
  return [...[...part.matchAll(given)].map(([, set = '']) => upToComma(set)), ...[...part.matchAll(functions)].map(([, body = '']) => body.replace(/^[\s{]*(?:return\b)?\s*/, '').replace(/;\s*$/, '').trim())].filter((set) => set !== '')
}
