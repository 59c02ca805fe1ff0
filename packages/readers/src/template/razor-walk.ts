import { Brackets } from './brackets.ts'
import { razorValue } from './razor-value.ts'
import { singles } from './scanner.ts'
import type { Meaning } from './tag.ts'
import { told, type Told } from './told.ts'

/** Deeper than any page nests its code and its markup. */
const deepest = 60

const directive = /@(?:model|using|inject|inherits|namespace|page|layout|implements|attribute|typeparam|rendermode|addTagHelper|removeTagHelper|tagHelperPrefix|preservewhitespace)\b(?!\s*\()[^\n]*/y
const block = /@(?:functions|code)?\s*\{/y
const section = /@section\s+\w+\s*\{/y
const construct = /@?(if|for|foreach|while|switch|lock|using|do|try)\b\s*(?=[({])/y
const further = /\s*(else\s+if|else|catch|finally)\b\s*(?=[({])/y
const expression = /@(?:await\s+)?[A-Za-z_]\w*/y
const member = /\??\.[A-Za-z_]\w*|!(?=[.[(])/y
const attribute = /@(?:on|bind|ref|key|formname|attributes|rendermode)[\w:-]*(?==)/y
const tagName = /<(\/?)([A-Za-z][\w:.-]*)/y
const string = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)'/y
const statement: Meaning = { role: 'statement', content: '' }

/** What an end tag leaves open: nothing that began within its element. */
function close(open: string[], name: string): void {
  for (let i = open.length - 1; i >= Math.max(0, open.length - deepest); i--) if (open[i] === name) return void open.splice(i)
}

/** Goes through a file of Razor's once: what is code, and what it does. Offsets are UTF-16 units. */
export class RazorWalk {
  readonly told = new Map<number, Told>()
  readonly #source: string
  readonly #brackets: Brackets

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
    this.#markup(0, 'file', 0)
  }

  /** Passes over markup, up to the end of the file, of one element, of the line, or of the brace that was opened before it. */
  #markup(from: number, until: 'file' | 'element' | 'line' | 'brace', depth: number): number {
    const source = this.#source
    const open: string[] = []
    let braces = 1
    let at = from
    while (at < source.length) {
      const sign = source[at]
      const tag = sign === '<' ? this.#match(tagName, at) : null
      if (sign === '@') at = this.#code(at, depth)
      else if (sign === '\n' && until === 'line') return at + 1
      else if (until === 'brace' && (sign === '{' || sign === '}')) {
        braces += sign === '{' ? 1 : -1
        if (braces === 0) return at
        at++
      } else if (source.startsWith('<!--', at)) at = this.#behind('-->', at)
      else if (tag) {
        const [, slash, name = ''] = tag
        const start = at
        const isPart = name === 'partial' || name.startsWith('vc:')
        at = isPart ? this.#part(at) : this.#tag(at + tag[0].length, depth)
        if (slash === '/') close(open, name)
        else if (source[at - 2] !== '/' && !singles.has(name.toLowerCase())) open.push(name)
        // `<text>` is never shown: it tells that what it holds is markup.
        if (until === 'element' && name === 'text' && open.length === (slash === '/' ? 0 : 1)) this.#tell(start, at, statement)
        if (slash === '' && (name === 'script' || name === 'style')) at = this.#script(at, `</${name}`, depth)
        if (until === 'element' && open.length === 0) return at
      } else at++
    }
    return at
  }

  /** A script or a style sheet, up to its end tag. */
  #script(from: number, closer: string, depth: number): number {
    let at = from
    while (at < this.#source.length && !this.#source.startsWith(closer, at)) at = this.#source[at] === '@' ? this.#code(at, depth) : at + 1
    return at
  }

  /** The rest of a tag, behind its name, with the code in it. */
  #tag(from: number, depth: number): number {
    const source = this.#source
    let quote = ''
    let at = from
    while (at < source.length) {
      const sign = source[at]!
      if (sign === '@') {
        // What Blazor calls `@onclick` is an attribute’s name.
        at = quote === '' && this.#match(attribute, at) ? attribute.lastIndex : this.#code(at, depth)
        continue
      }
      if (quote === '' && sign === '>') return at + 1
      if (sign === quote) quote = ''
      else if (quote === '' && (sign === '"' || sign === "'")) quote = sign
      at++
    }
    return at
  }

  /** What begins with `@` in markup: where markup goes on. */
  #code(at: number, depth: number): number {
    const source = this.#source
    const next = source[at + 1] ?? ''
    // `name@example.com`, `@@media`
    if (next === '@') return this.#tell(at, at + 1, statement) + 1
    if (/\w/.test(source[at - 1] ?? '') && /\w/.test(next)) return at + 1
    if (next === '*') return this.#tell(at, this.#behind('*@', at + 2), { role: 'comment', content: '' })
    if (next === '(') return this.#shown(at, at + 1)
    if (next === ':') return at + 1
    if (depth === 0 && this.#match(section, at)) {
      const from = this.#tell(at, section.lastIndex, statement)
      const end = this.#markup(from, 'brace', depth + 1)
      return end < source.length ? this.#tell(end, end + 1, statement) : end
    }
    const lone = this.#match(directive, at)
    if (lone) return this.#tell(at, at + lone[0].length, { role: 'statement', content: lone[0] })
    if (depth < deepest && this.#match(block, at)) {
      const [pending, end] = this.#block(block.lastIndex, at, depth + 1)
      return this.#tell(pending, end, statement)
    }
    const constructed = depth < deepest && this.#match(construct, at) ? this.#construct(at, at, depth) : undefined
    if (constructed !== undefined) return constructed
    const begins = this.#match(expression, at)
    return begins ? this.#shown(at, at + begins[0].length) : at + 1
  }

  /** `@Model.Rows[0].Name`, `@Html.Raw(text)`, `@(a ? "b" : "c")` */
  #shown(start: number, from: number): number {
    const source = this.#source
    let end = from
    for (;;) {
      const bracket = source[end] === '(' || source[end] === '[' ? this.#brackets.endOf(end, source.length) : -1
      const next = bracket >= 0 ? bracket : this.#match(member, end) ? member.lastIndex : -1
      if (next < 0 || (source[start + 1] === '(' && end > from)) break
      end = next
    }
    return end === start + 1 ? end : this.#tell(start, end, razorValue(source.slice(start + 1, end)))
  }

  /** The statements of a block, behind its brace; `pending` is where code begins that is not told yet. Gives where that is now, and where the block ends. */
  #block(from: number, pending: number, depth: number): [pending: number, end: number] {
    const source = this.#source
    let waiting = pending
    let at = from
    while (at < source.length) {
      const sign = source[at]!
      if (sign === '}') return [waiting, at + 1]
      if (sign <= ' ' || sign === ';') at++
      else if (sign === '@' && source[at + 1] === ':') {
        this.#tell(waiting, at + 2, statement)
        waiting = at = this.#markup(at + 2, 'line', depth)
      } else if (sign === '@' && source[at + 1] === '*') at = this.#behind('*@', at + 2)
      else if (sign === '<' && /[A-Za-z!]/.test(source[at + 1] ?? '')) {
        this.#tell(waiting, at, statement)
        waiting = at = source[at + 1] === '!' ? this.#behind('>', at) : this.#markup(at, 'element', depth)
      } else {
        const constructed = depth < deepest && this.#match(construct, at) ? this.#construct(at, waiting, depth) : undefined
        if (constructed === undefined) at = this.#statement(at)
        else waiting = at = constructed
      }
    }
    return [waiting, at]
  }

  /** `if (…) { … } else { … }`, from where code is not told yet; `undefined` without braces. */
  #construct(at: number, pending: number, depth: number): number | undefined {
    const source = this.#source
    const [, word = ''] = this.#match(construct, at) ?? []
    let open = this.#brace(construct.lastIndex)
    if (open < 0) return undefined
    let waiting = this.#tell(pending, open, { role: 'flow', step: { does: 'open' }, content: word })
    for (;;) {
      const [rest, end] = this.#block(open, waiting, depth + 1)
      const next = this.#match(further, end) ? this.#brace(further.lastIndex) : -1
      if (next < 0) {
        const tail = word === 'do' ? this.#statement(end) : end
        return end > source.length || source[end - 1] !== '}' ? end : this.#tell(rest, this.#wide(rest, tail), { role: 'flow', step: { does: 'close' }, content: word })
      }
      open = next
      waiting = this.#tell(rest, open, { role: 'flow', step: { does: 'turn' }, content: word })
    }
  }

  /** What closes a branch takes in blanks behind it: three characters is what it takes to be seen as a step. */
  #wide(start: number, end: number): number {
    let at = end
    while (at - start < 3 && (this.#source[at] ?? 'x') <= ' ') at++
    return at
  }

  /** Where the block of a construct begins, behind its condition and its brace, or -1. */
  #brace(from: number): number {
    const head = this.#source[from] === '(' ? this.#brackets.endOf(from, this.#source.length) : from
    const [blanks] = head < 0 ? [] : (this.#match(/\s*\{/y, head) ?? [])
    return blanks === undefined ? -1 : head + blanks.length
  }

  /** One statement of C#, its brackets and strings whole: up to its semicolon, or to what closes the block around it. */
  #statement(from: number): number {
    const source = this.#source
    let depth = 0
    let at = from
    while (at < source.length) {
      const sign = source[at]!
      if (sign === '}' && depth === 0) return at
      if (sign === ';' && depth === 0) return at + 1
      if ('([{'.includes(sign)) depth++
      else if (')]}'.includes(sign)) depth--
      if (source.startsWith('//', at)) at = this.#behind('\n', at)
      else if (source.startsWith('/*', at)) at = this.#behind('*/', at)
      else if (this.#match(string, at)) at = string.lastIndex
      else at++
    }
    return at
  }

  /** `<partial name="_Footer" />`: what stands elsewhere. */
  #part(at: number): number {
    const end = this.#brackets.past('>', at + 1, this.#source.length)
    return end < 0 ? at + 1 : this.#tell(at, end, { role: 'part', content: this.#source.slice(at + 1, end - 1) })
  }

  #behind(closer: string, from: number): number {
    const at = this.#source.indexOf(closer, from)
    return at < 0 ? this.#source.length : at + closer.length
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.#source)
  }

  #tell(start: number, end: number, meaning: Meaning): number {
    if (end > start && /\S/.test(this.#source.slice(start, end))) this.told.set(start, told(start, end, meaning))
    return end
  }
}
