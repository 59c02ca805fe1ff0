import { type Element, type Origin, type Placed, type Span } from '@aboveboard/core'
import { Addressed } from '../js/effects/addressed.ts'
import { does } from '../js/effects/deed-signs.ts'
import { keepsList } from '../js/records/kept-list-signs.ts'
import { showsNotice } from '../js/effects/notice-signs.ts'
import { press } from '../js/elements/press.ts'
import { put } from '../js/elements/put.ts'
import type { ScriptReading } from '../js/script.ts'
import { isBuilt, wantsMarkup } from '../js/elements/tags.ts'
import type { Masked } from '../template/masked.ts'
import type { Aside } from './tree.ts'

/** Reads the script at `at` of a page. Handed in, so that a parser of scripts is loaded only where one is worth reading. */
export type ReadScript = (source: string, at: Span, shows?: readonly string[]) => ScriptReading

const drawn = /Math\.random|\bDate\b|setInterval|localStorage|sessionStorage|getRandomValues|\bcookie\b|\.countdown\(\s*\{/
const written = /textContent|innerText|innerHTML|outerHTML|\.text\(|\.html\(|\.append\(|\.prepend\(|insertAdjacent|document\.write|\.countdown\(/

/** The year in a footer, which is what most scripts of a page are about: it moves nothing. */
const year = /new Date\(\)\)?\.getFullYear\(\)/g
/** What is drawn is asked first: it is looked for in a tenth of the time that the many ways to write take. */
export const movesPage = (script: string): boolean => drawn.test(script) && written.test(script) && drawn.test(script.replace(year, ''))
const wantsScript = (script: string, shows: readonly string[] | undefined): boolean =>
  movesPage(script) || does(script) || ((wantsMarkup(script) || showsNotice(script, shows) || keepsList(script)) && !isBuilt(script))

/**
 * Whether any script of a file may put on the page what is drawn by lot, computed from the clock or kept in the browser,
 * builds parts of it from markup in strings, shows messages, or keeps lines to show in turn.
 */
export function wantsScripts(source: string, shows?: readonly string[]): boolean {
  for (const script of scriptsIn(source)) if (wantsScript(script, shows)) return true
  return false
}

/** The scripts of a file that is not parsed yet: a tenth of what stands behind the first of them. */
function* scriptsIn(source: string): Generator<string> {
  const tag = /<(\/?)script(?=[\s/>])/gi
  let from: number | undefined
  for (let found = tag.exec(source); found; found = tag.exec(source)) {
    const isEnd = found[1] !== ''
    if (isEnd && from !== undefined) yield source.slice(from, found.index)
    if (isEnd) from = undefined
    else from ??= source.indexOf('>', found.index) + 1
  }
  if (from !== undefined) yield source.slice(from)
}

/** Puts what scripts write where it will stand, and what they show elsewhere at the end of the page. Returns what they bring in from elsewhere. */
export function runScripts(root: Element, scripts: readonly Aside[], file: Masked, readScript: ReadScript, shows?: readonly string[]): readonly Placed[] {
  const wanted = scripts.filter(({ element, at }) => isScript(element) && wantsScript(file.source.slice(at.start, at.end), shows))
  if (wanted.length === 0) return []
  const source = withoutTags(file)
  const readings = wanted.map(({ at }) => readScript(source, at, shows))
  const writes = readings.flatMap((reading) => reading.writes)
  const addressed = writes.some(({ element }) => element) ? new Addressed(root) : undefined
  // A box stands in one place of the page, however many it may be put into.
  for (const { target, element } of writes) if (element) (addressed?.by(target)[0] ?? root).append(element)
  for (const { shown } of readings) for (const element of shown) root.append(element)
  put(root, writes.filter(({ element }) => !element))
  press(root, readings.flatMap(({ presses }) => presses))
  return readings.flatMap(({ parts }) => parts)
}

export function isScript({ name, attributes }: Element): boolean {
  if (name !== 'script') return false
  const type = attributes.find((attribute) => attribute.name === 'type')?.value?.trim().toLowerCase() ?? ''
  return type === '' || type === 'module' || /javascript|ecmascript|babel|jsx/.test(type)
}

/** A template's tags in scripts become names or blanks of the same length, so that the scripts can be parsed; those in attributes too, where they are code as well. */
export function withoutTags({ source, tags }: Masked, inAttributes = false): string {
  let script = ''
  let from = 0
  for (const tag of tags?.all ?? []) {
    const { start, end, role, context } = tag
    if (context !== 'code' && !(inAttributes && context === 'value')) continue
    script += source.slice(from, start) + (role === 'value' ? inScript(tag.origin, end - start) : ' '.repeat(end - start))
    from = end
  }
  return from === 0 ? source : script + source.slice(from)
}

/** A value in a script: a name, or the moment that the server counts from now, however far ahead. */
const inScript = (origin: Origin, length: number): string =>
  origin.kind === 'clock' && (origin.offset ?? 0) > 0 && length >= ahead.length ? ahead.padEnd(length) : '_'.repeat(length)
const ahead = 'Date.now()+1'
