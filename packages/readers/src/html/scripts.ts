import { BREAK, descendants, type Element, HOLE, matcher, type Placed, type Span, sources, Text } from '@aboveboard/core'
import type { ScriptReading, Write } from '../js/script.ts'
import { showsNotice } from '../js/notice-signs.ts'
import { isBuilt, wantsMarkup } from '../js/tags.ts'
import type { Masked } from '../template/masked.ts'
import type { Aside } from './tree.ts'

/** Reads the script at `at` of a page. Handed in, so that a parser of scripts is loaded only where one is worth reading. */
export type ReadScript = (source: string, at: Span, shows?: readonly string[]) => ScriptReading

const drawn = /Math\.random|\bDate\b|setInterval|localStorage|sessionStorage|getRandomValues|\bcookie\b/
const written = /textContent|innerText|innerHTML|outerHTML|\.text\(|\.html\(|\.append\(|\.prepend\(|insertAdjacent|document\.write/

/** The year in a footer, which is what most scripts of a page are about: it moves nothing. */
const year = /new Date\(\)\)?\.getFullYear\(\)/g
const isLively = (script: string): boolean => written.test(script) && drawn.test(script) && drawn.test(script.replace(year, ''))
const wantsScript = (script: string, shows: readonly string[] | undefined): boolean => isLively(script) || ((wantsMarkup(script) || showsNotice(script, shows)) && !isBuilt(script))

/**
 * Whether any script of a file may put on the page what is drawn by lot, computed from the clock or kept in the browser,
 * builds parts of it from markup in strings, or shows messages.
 */
export function wantsScripts(source: string, shows?: readonly string[]): boolean {
  const first = source.search(/<script/i)
  if (first < 0) return false
  const rest = source.slice(first)
  return isLively(source) || wantsMarkup(rest) || showsNotice(rest, shows)
}

/** Puts what scripts write where it will stand, and what they show elsewhere at the end of the page. Returns what they bring in from elsewhere. */
export function runScripts(root: Element, scripts: readonly Aside[], file: Masked, readScript: ReadScript, shows?: readonly string[]): readonly Placed[] {
  const wanted = scripts.filter(({ element, at }) => isScript(element) && wantsScript(file.source.slice(at.start, at.end), shows))
  if (wanted.length === 0) return []
  const source = withoutTags(file)
  const readings = wanted.map(({ at }) => readScript(source, at, shows))
  const fed = new Map<string, Write[]>()
  for (const write of readings.flatMap(({ writes }) => writes)) fed.set(write.target, [...(fed.get(write.target) ?? []), write])
  const all = fed.size > 0 ? [...descendants(root)] : []
  for (const [target, writes] of fed) {
    const words = writes.flatMap(({ text, element }) => (element || isReread(text) ? [] : [text]))
    const found = targets(all, target)
    if (words.length > 0) for (const element of found) feed(element, words)
    // A box stands in one place of the page, however many it may be put into.
    for (const { element } of writes) if (element) (found[0] ?? root).append(element)
  }
  for (const { shown } of readings) for (const element of shown) root.append(element)
  return readings.flatMap(({ parts }) => parts)
}

function isScript({ name, attributes }: Element): boolean {
  if (name !== 'script') return false
  const type = attributes.find((attribute) => attribute.name === 'type')?.value?.trim().toLowerCase() ?? ''
  return type === '' || type === 'module' || /javascript|ecmascript|babel|jsx/.test(type)
}

function targets(elements: readonly Element[], selector: string): readonly Element[] {
  try {
    return elements.filter(matcher(selector))
  } catch {
    return []
  }
}

/** Whether a value starts from the words that stand in the page: `el.textContent = parseInt(el.textContent) - 1`. Those are read as they are. */
function isReread({ value, holes }: Text): boolean {
  const from = holes.flatMap(({ origin }) => [...sources(origin)]).filter(({ kind }) => kind !== 'state')
  return value.trim() === HOLE && from.length > 0 && from.every((origin) => origin.kind === 'data' && /\b(?:textContent|innerText|innerHTML)$/.test(origin.path))
}

/** What is written replaces the text that stood there, and takes its place. */
function feed(element: Element, texts: readonly Text[]): void {
  const own = element.children.filter((child): child is Text => child instanceof Text && /\S/.test(child.value))
  const at = own.length > 0 ? Text.join(own).at : undefined
  const said = texts.map((text) => (at ? placed(text, at) : text))
  const first = own[0] ? element.children.indexOf(own[0]) : 0
  const kept = element.children.filter((child) => !(child instanceof Text))
  const before = element.children.slice(0, first).filter((child) => !(child instanceof Text)).length
  element.children.splice(0, Infinity, ...kept.slice(0, before), apart(said), ...kept.slice(before))
}

/** Several texts that may stand in one place. */
function apart(texts: readonly Text[]): Text {
  return Text.join(texts.flatMap((text, i) => (i === 0 ? [text] : [Text.implied(BREAK, text.at), text])))
}

/** The same text, standing elsewhere as a whole. */
function placed(text: Text, at: Span): Text {
  const pieces: Text[] = []
  let from = 0
  for (const hole of text.holes) {
    if (hole.from > from) pieces.push(Text.implied(text.value.slice(from, hole.from), at))
    pieces.push(Text.hole(at, hole.origin))
    from = hole.from + HOLE.length
  }
  if (from < text.value.length) pieces.push(Text.implied(text.value.slice(from), at))
  return Text.join(pieces)
}

/** A template's tags in scripts become names or blanks, so that the scripts can be parsed. */
function withoutTags({ source, tags }: Masked): string {
  let script = ''
  let from = 0
  for (const { start, end, role, context } of tags?.all ?? []) {
    if (context !== 'code') continue
    script += source.slice(from, start) + (role === 'value' ? '_' : ' ').repeat(end - start)
    from = end
  }
  return from === 0 ? source : script + source.slice(from)
}
