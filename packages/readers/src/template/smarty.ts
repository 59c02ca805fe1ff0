import { Brackets } from './brackets.ts'
import { Closers } from './closers.ts'
import type { Dialect } from './dialect.ts'
import { keyOrigin } from './origin.ts'
import { contextOf, type Scanner } from './scanner.ts'
import type { Meaning, Step } from './tag.ts'
import { told, type Told } from './told.ts'

/** `{` and `}`, or what a shop has chosen instead: `<{` and `}>`, `[{` and `}]`. */
export interface Delimiters {
  readonly open: string
  readonly close: string
}

const usual: Delimiters = { open: '{', close: '}' }
const chosen: readonly Delimiters[] = [
  { open: '[{', close: '}]' },
  { open: '<{', close: '}>' },
]
/** What begins a tag of Smarty's and hardly anything else; before it, what may be part of the delimiter. */
const signs = /([[<{]?)\{(?:\$\w|if\s|foreach\s|include\s|block\s|extends\s|assign\s|l\s+s=|literal|\*)/g
/** What only Smarty writes: a page of HTML without these is none of its templates. */
const certain = ['{/if}', '{/foreach}', '{/block}', '{/literal}', '{/strip}']

/** The delimiters of a Smarty template, or undefined where a file is none. Files named `.tpl` may be any template's. */
export function delimitersOf(source: string, named: boolean): Delimiters | undefined {
  if (!named) return certain.some((mark) => source.includes(mark)) ? usual : undefined
  const before = new Set(Array.from(source.matchAll(signs), ([, sign = '']) => sign))
  before.delete('{')
  // `name="group[{$id}]"` holds usual delimiters, as the rest of such a file does.
  const [only, ...more] = before
  return only === undefined ? undefined : more.length > 0 || only === '' ? usual : chosen.find(({ open }) => open.startsWith(only))
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const openers = words('if foreach for while section block capture function setfilter switch')
const turns = words('else elseif foreachelse sectionelse forelse case default')
const parts = words('include extends insert hook widget fetch render include_php block')
const silent = words(
  `strip nocache assign append call config_load php textformat break continue debug function ldelim rdelim eval counter
   setfilter addJsDef addJsDefL include_assets require`,
)
const functions = words('cycle html_options html_checkboxes html_radios html_image html_select_date html_select_time html_table mailto math url l t tr')

/** Tags of Smarty: `{$name}`, `{if $x}`, `{include file='x.tpl'}`, `{l s='Buy now'}`. */
export class Smarty implements Dialect {
  readonly opening: string
  readonly #source: string
  readonly #brackets: Brackets
  readonly #closers: Closers
  readonly #delimiters: Delimiters
  /** Names that the file closes: `{/strip}`. */
  readonly #closed: ReadonlySet<string>
  #literalUntil = -1

  constructor(source: string, delimiters: Delimiters) {
    this.#source = source
    this.#brackets = new Brackets(source)
    this.#closers = new Closers(source)
    this.#delimiters = delimiters
    const open = delimiters.open.replace(/[[{]/g, '\\$&')
    this.opening = String.raw`${open}(?=[$*/"'#\w])`
    this.#closed = new Set([...source.matchAll(new RegExp(String.raw`${open}/(\w+)\s*\}`, 'g'))].map(([, name]) => name!))
  }

  readonly closesItself = (): boolean => false

  owns(start: number): boolean {
    const { open } = this.#delimiters
    if (!this.#source.startsWith(open, start)) return false
    return open !== '{' || !/[{%#!]/.test(this.#source[start + 1] ?? '') || /^\{#\w+#\}/.test(this.#source.slice(start, start + 60))
  }

  at(start: number, limit: number, scanner: Scanner): Told | undefined {
    const source = this.#source
    const { open, close } = this.#delimiters
    const from = start + open.length
    if (start < this.#literalUntil) return undefined
    if (source[from] === '*') {
      const end = this.#closers.next(`*${close}`, from + 1)
      return end < 0 || end > limit ? undefined : told(start, end + 1 + close.length, { role: 'comment', content: source.slice(from + 1, end) })
    }
    const bracket = this.#brackets.endOf(from - 1, limit)
    const end = bracket - 1 + close.length
    if (bracket < 0 || end > limit || !source.startsWith(close, bracket - 1)) return undefined
    const inner = source.slice(from, end - close.length)
    if (contextOf(scanner.position) === 'code' && !inCode.test(inner)) return undefined
    const meaning = this.#means(inner)
    if (meaning && /^literal\b/.test(inner)) this.#literalUntil = this.#endOfLiteral(end)
    return meaning && told(start, end, meaning)
  }

  #endOfLiteral(from: number): number {
    const { open, close } = this.#delimiters
    const end = this.#closers.next(`${open}/literal${close}`, from)
    return end < 0 ? from : end
  }

  /** `undefined`: braces of prose or of a script. */
  #means(inner: string): Meaning | undefined {
    const content = inner.trim()
    const first = content[0]
    if (first === '$') return /^\$[\w.>[\]$-]+\s*=(?!=)/.test(content) ? { role: 'statement', content } : { role: 'value', content: content.replace(/\s+nofilter$/, '') }
    if (first === '"' || first === "'") return { role: 'value', content }
    if (first === '#') return /^#\w+#$/.test(content) ? { role: 'value', content: content.slice(1, -1) } : undefined
    if (first === '/') return this.#closes(content.slice(1).trim())
    const word = /^\w+/.exec(content)?.[0] ?? ''
    const rest = content.slice(word.length)
    // Nothing but blanks, an attribute or a bracket follows a name: `{if(x)}`, `{url entity=x}`.
    if (!/^(?:$|[\s(|!:])/.test(rest)) return undefined
    const step = stepOf(word)
    if (parts.has(word)) return { role: 'part', step, content }
    if (step) return { role: 'flow', step, content }
    if (word === 'l' || word === 't') return messageOf(content)
    if (silent.has(word) || word === 'literal' || this.#closed.has(word)) return { role: 'statement', content }
    if (functions.has(word) || /^\s+\w+\s*=/.test(rest)) return { role: 'value', content: '' }
    return /^(?:\(|\||::)/.test(rest) && (rest[0] === '(' || rest.startsWith('::')) ? { role: 'value', content } : undefined
  }

  #closes(name: string): Meaning | undefined {
    if (!/^\w+$/.test(name)) return undefined
    if (openers.has(name) && name !== 'setfilter' && name !== 'function') return { role: 'flow', step: { does: 'close', name }, content: name }
    return { role: 'statement', content: name }
  }
}

/** What cannot be the code of a script: `{$name}`, `{if $x}`, `{/if}`. */
const inCode = /^(?:\$\w+(?![\w(])|\*|\/\w+$|(?:if|elseif|foreach|for|while)\b.*\$\w|else$|literal$|include\s+file=|l\s+s=|assign\s+var=|url\s+\w+=|json_encode\b)/

function stepOf(word: string): Step | undefined {
  if (turns.has(word)) return { does: 'turn' }
  return openers.has(word) && word !== 'setfilter' && word !== 'function' ? { does: 'open', name: word } : undefined
}

/** `{l s='Add to cart' d='Shop.Theme.Actions'}`: PrestaShop looks the message up by its words. */
function messageOf(content: string): Meaning {
  const said = /\ss\s*=\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/.exec(content)
  const key = said?.[1] ?? said?.[2]
  return { role: 'value', content, origin: key === undefined ? undefined : keyOrigin(key) }
}
