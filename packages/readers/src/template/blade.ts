import { Brackets } from './brackets.ts'
import { Closers } from './closers.ts'
import type { Dialect } from './dialect.ts'
import { contextOf, type Scanner } from './scanner.ts'
import type { Meaning } from './tag.ts'
import { told, type Told } from './told.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
/** What opens a branch or a loop, or a stretch that stands elsewhere. Directives of one's own that the file closes are added. */
const openers = words(
  `if unless isset empty auth guest can cannot canany env production hasSection sectionMissing error session once for foreach forelse while
   switch section push pushOnce pushIf prepend prependOnce slot fragment persist teleport role hasrole hasanyrole permission feature`,
)
const turns = words('else elseif elsecan elsecannot elsecanany elseauth elseguest elserole elsefeature case default')
const parts = words(
  `include includeIf includeWhen includeUnless includeFirst each extends extendsFirst yield stack component componentFirst livewire
   parent inertia inertiaHead slots`,
)
const silent = words(
  `csrf method php verbatim endverbatim endphp props aware use inject unset break continue dd dump vite viteReactRefresh livewireStyles
   livewireScripts bukStyles bukScripts filamentStyles filamentScripts fluxAppearance fluxScripts set def debug`,
)
const shown = words('json js class style checked selected disabled readonly required lang choice svg money date datetime markdown error entangle')
/** Directives that set the attribute of their name where what they are given is true. */
const setting = words('checked selected disabled readonly required')

/** Blade's directives: `@if ($x)`, `@lang('…')`, `@include('footer')`. What stands in braces, `{{ }}`, other engines write too. */
export class Blade implements Dialect {
  readonly opening = '@(?=@?[A-Za-z]|\\{\\{|\\{!!)'
  readonly #source: string
  readonly #brackets: Brackets
  readonly #closers: Closers
  /** Names that the file closes: `@endmoney`. */
  readonly #closed: ReadonlySet<string>
  #verbatimUntil = -1

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
    this.#closers = new Closers(source)
    this.#closed = new Set([...source.matchAll(/@end(\w+)/g)].map(([, name]) => name!))
  }

  readonly closesItself = (name: string): boolean => name.startsWith('x-') || name.includes(':')

  owns(start: number): boolean {
    return this.#source[start] === '@' || start < this.#verbatimUntil
  }

  at(start: number, limit: number, { position }: Scanner): Told | undefined {
    const source = this.#source
    const first = source[start + 1]
    if (start < this.#verbatimUntil && !source.startsWith('@endverbatim', start)) return undefined
    if (first === '{') return this.#leftToOthers(start, limit)
    // `name@if.example` is an address, `@@if` the sign itself.
    if (first === '@' || /[\w@]/.test(source[start - 1] ?? '')) return undefined
    const directive = /@(\w+)([ \t]*\()?/y
    directive.lastIndex = start
    const [, word = '', bracket] = directive.exec(source) ?? []
    const known = isKnown(word) || this.#closed.has(word) || (word.startsWith('end') && word.length > 3)
    // What is not Blade's own is a directive where it is called: not `@click="open"`, not `@acme`.
    const called = bracket === '('
    if (!known && (!called || contextOf(position) === 'code')) return undefined
    if (bracket === undefined && asking.has(word)) return undefined
    const from = start + 1 + word.length
    const end = bracket === undefined || word === 'else' ? from : this.#brackets.endOf(from + bracket.length - 1, limit)
    if (end < 0 || end > limit) return undefined
    const given = bracket === undefined || word === 'else' ? undefined : source.slice(from + bracket.length, end - 1)
    if (word === 'verbatim') this.#verbatimUntil = this.#until('@endverbatim', end)
    if (word === 'php' && given === undefined) return this.#code(start, end, limit)
    return told(start, end, this.#means(word, given))
  }

  /** `@{{ name }}` is left to a framework in the browser. */
  #leftToOthers(start: number, limit: number): Told | undefined {
    const closer = this.#source[start + 2] === '{' ? '}}' : '!!}'
    const close = this.#closers.next(closer, start)
    const end = close + closer.length
    return close < 0 || end > limit || end - start > 400 ? undefined : told(start, end, { role: 'value', content: '' })
  }

  /** `@php … @endphp` */
  #code(start: number, from: number, limit: number): Told {
    const close = this.#closers.next('@endphp', from)
    const end = close < 0 || close > limit ? from : close + '@endphp'.length
    return told(start, end, { role: 'statement', content: this.#source.slice(from, Math.max(from, end - '@endphp'.length)).trim() })
  }

  #until(mark: string, from: number): number {
    const at = this.#closers.next(mark, from)
    return at < 0 ? from : at
  }

  #means(word: string, given: string | undefined): Meaning {
    const content = given === undefined ? word : `${word}(${given})`
    if (word === 'show') return { role: 'part', step: { does: 'close', name: 'section' }, content }
    if (word === 'stop' || word === 'overwrite' || word === 'append') return { role: 'flow', step: { does: 'close', name: 'section' }, content }
    if (word.startsWith('end') && !silent.has(word) && word.length > 3) return { role: 'flow', step: { does: 'close', name: word.slice(3) }, content }
    if (silent.has(word)) return { role: 'statement', content: given?.trim() ?? '' }
    if (turns.has(word) || (word === 'empty' && given === undefined)) return { role: 'flow', step: { does: 'turn' }, content }
    if (word === 'section' && given !== undefined && /^\s*(['"])[^'"]*\1\s*,/.test(given)) return { role: 'value', content: given.slice(given.indexOf(',') + 1).trim() }
    if (parts.has(word)) return { role: 'part', step: this.#closed.has(word) ? { does: 'open', name: word } : undefined, content }
    if (openers.has(word) || this.#closed.has(word)) return { role: 'flow', step: { does: 'open', name: word }, content }
    if (setting.has(word) && given?.trim() === 'true') return { role: 'value', content: '', sets: word }
    return { role: 'value', content: word === 'lang' || word === 'choice' || word === 'json' ? content : '' }
  }
}

/** Directives that are nothing without their brackets: the words alone are names and prose. */
const asking = words(
  `if unless isset can cannot canany env for foreach while switch section push slot case elseif include includeIf includeWhen includeUnless
   includeFirst each extends yield stack component livewire lang choice class style checked selected disabled readonly required svg money
   date datetime method props aware use inject unset json js error session feature role hasrole permission set fragment persist teleport`,
)

const isKnown = (word: string): boolean =>
  openers.has(word) || turns.has(word) || parts.has(word) || silent.has(word) || shown.has(word) || word === 'show' || word === 'stop' || word === 'overwrite' || word === 'append'

