import type { Text } from '@aboveboard/core'
import { isCopy, type Literal, literalsIn, textOfLiteral, unescaped } from './copy.ts'
import type { TemplateTag } from './tag.ts'

/** Longer than any list that somebody writes into a template, in UTF-16 units; and how many of its strings are read. */
const [longest, most] = [6000, 40]

/** How a loop begins, what it goes through last or first: `{% for key, value in … %}`, `@foreach (… as $key => $value)`, `<% ….each do |value| %>`. */
const loops = [
  /^\{%[-+~]?\s*for\s+(?:\w+\s*,\s*)?(?<name>\w+)\s+in\s+(?<list>[^]+?)\s*[-+~]?%\}$/,
  /^(?:@foreach|<\?php\s+foreach)\s*\(\s*(?<list>[^]+?)\s+as\s+(?:\$\w+\s*=>\s*)?\$(?<name>\w+)\s*\)\s*(?:[:{]?\s*\?>)?$/,
  /^<%[-_]?\s*(?<list>[^]+?)\.(?:each|forEach)(?:_with_index)?\s*(?:\(\s*(?:function\s*)?\(?|do\s*\|\(?)(?:(?<!_with_index\s*do\s*\|)\w+\s*,\s*(?=\w+\|)|(?<=\|\()\w+\s*,\s*(?=\w+\)))?(?<name>\w+)/,
  /^<%[-_]?\s*for\s*\(\s*(?:const|let|var)\s+(?<name>\w+)\s+of\s+(?<list>[^]+?)\s*\)\s*\{\s*[-_]?%>$/,
]
/** A list that a variable keeps: `{% set rows = [ … ] %}`, `@php $rows = [ … ] @endphp`, `<% rows = [ … ] %>`. */
const keeping = /^(?:\{%[-+~]?\s*set|<\?php|@php\s*\(?|<%[-_]?\s*(?:const|let|var)?)\s*[$@]?(?<name>\w+)\s*=(?![=>])\s*/
const aList = /^(?:\[|\{|array\s*\()/

/** The strings that a loop of the file shows one after the other, by the expression that shows them: `label`, `row.label`. */
export function listedIn(source: string, tags: readonly TemplateTag[]): ReadonlyMap<string, readonly Text[]> {
  const found = new Map<string, readonly Text[]>()
  const names = new Map<string, number>()
  const kept = new Map<string, { code: string; at: number } | undefined>()
  for (const tag of tags) {
    if (tag.role !== 'flow' && tag.role !== 'statement') continue
    const { code, start } = tag
    if (code.length > longest) continue
    const keeps = keeping.exec(code)
    const name = keeps?.groups?.['name']
    // What is set twice is not told.
    if (keeps && name !== undefined) kept.set(name, kept.has(name) || !aList.test(code.slice(keeps[0].length)) ? undefined : { code: code.slice(keeps[0].length), at: start + keeps[0].length })
    const loop = loopIn(code)
    if (!loop) continue
    names.set(loop.name, (names.get(loop.name) ?? 0) + 1)
    const list = aList.test(loop.list) ? { code: loop.list, at: start + loop.from } : kept.get(loop.list.replace(/^[$@]/, ''))
    for (const [path, texts] of list ? saidIn(source, list.code, list.at, loop.name) : []) found.set(path, texts)
  }
  // Two loops may call what they show alike.
  for (const path of [...found.keys()]) if (names.get(path.split('.')[0]!) !== 1) found.delete(path)
  return found
}

function loopIn(code: string): { name: string; list: string; from: number } | undefined {
  for (const loop of loops) {
    const { name, list } = loop.exec(code)?.groups ?? {}
    if (name !== undefined && list !== undefined) return { name, list, from: code.indexOf(list) }
  }
  return undefined
}

/** Strings of a list by what shows them: those that are its members, and those that its members keep under a name. */
function saidIn(source: string, code: string, at: number, name: string): ReadonlyMap<string, Text[]> {
  const found = new Map<string, Text[]>()
  const all = literalsIn(code)
  let [depth, from] = [0, 0]
  for (const literal of all.slice(0, most * 4)) {
    for (const sign of code.slice(from, literal.start - 1)) depth += '[{('.includes(sign) ? 1 : ']})'.includes(sign) ? -1 : 0
    from = literal.end + 1
    if (depth < 1) break
    const key = keyBefore(code, literal)
    const path = depth === 1 ? name : depth === 2 && key !== undefined ? `${name}.${key}` : undefined
    if (path === undefined || /^\s*(?:=>|:(?!:))/.test(code.slice(literal.end + 1, literal.end + 20)) || !isCopy(unescaped(code.slice(literal.start, literal.end)))) continue
    const texts = found.get(path) ?? []
    found.set(path, texts)
    if (texts.length < most) texts.push(textOfLiteral(source, { start: at + literal.start, end: at + literal.end }, literal))
  }
  return found
}

const keyBefore = (code: string, { start }: Literal): string | undefined => /["':]?(\w{1,40})["']?\s{0,4}(?::|=>)\s{0,4}$/.exec(code.slice(Math.max(0, start - 60), start - 1))?.[1]
