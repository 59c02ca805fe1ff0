/** So many names of a condition are followed. */
const mostNames = 12
/** What a name stands for is read so far. */
const longest = 500
const store = /\b(?:localStorage|sessionStorage|cookies?)\b/i
const declaration = /\b(?:function|const|let|var) ([A-Za-z_$][\w$]{2,60})(?![\w$])/g
/** `setFired(true)`, and what is set without a setter: `fired.current = true`; a declaration sets nothing. */
const setting = /\bset([A-Z][\w$]{1,60})\((true|false)\)|(?<![\w$.])(?:(?:let|var|const)\s{1,9})?([A-Za-z_$][\w$]{2,60})(?:\.current)? = (true|false)\b/g

/** What the conditions of a file rest on, where the file shows that something of the reader is kept. Looked through once. */
export class Keeping {
  readonly #source: string
  #declared: ReadonlyMap<string, number> | undefined
  #set: ReadonlyMap<string, ReadonlySet<string>> | undefined

  constructor(source: string) {
    this.#source = source
  }

  /**
   * Where the reader’s answer is kept that a condition asks for: `if (!mayAsk()) return` with a `mayAsk` that looks into the
   * storage, `const last = localStorage.getItem('last')` and `if (last) return`; `once` of `if (fired) return; fired = true`.
   */
  for(guard: string): string {
    const names = [...new Set(guard.match(/[A-Za-z_$][\w$]{2,60}/g))].slice(0, mostNames)
    for (const name of names) {
      const found = store.exec(this.#meaningOf(name))
      if (found) return found[0]
      if (this.#isSetForGood(name)) return 'once'
    }
    return ''
  }

  /** What a name is declared as, to the end of its line, or of its braces where it opens some. */
  #meaningOf(name: string): string {
    const at = (this.#declared ??= declarationsIn(this.#source)).get(name)
    return at === undefined ? '' : bodyOf(this.#source.slice(at, at + longest))
  }

  /** Nothing sets it back. */
  #isSetForGood(name: string): boolean {
    const values = (this.#set ??= settingsIn(this.#source)).get(name)
    return values !== undefined && values.has('true') && !values.has('false')
  }
}

function declarationsIn(source: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { 1: name = '', index } of source.matchAll(declaration)) if (!found.has(name)) found.set(name, index)
  return found
}

function settingsIn(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { 0: written, 1: state, 2: turned, 3: variable = '', 4: set } of source.matchAll(setting)) {
    if (state === undefined && /^(?:let|var|const)\s/.test(written)) continue
    const name = state === undefined ? variable : `${state.charAt(0).toLowerCase()}${state.slice(1)}`
    const values = found.get(name) ?? new Set()
    found.set(name, values.add((turned ?? set)!))
  }
  return found
}

function bodyOf(written: string): string {
  let [depth, last] = [0, '']
  for (let i = 0; i < written.length; i++) {
    const char = written.charAt(i)
    if (char === '{' || char === '(') depth++
    else if (char === '}' || char === ')') depth--
    const isOver = depth === 0 && (char === '}' || char === ';' || (char === '\n' && !'=>(,|&?:'.includes(last)))
    if (isOver) return written.slice(0, i)
    if (char.trim() !== '') last = char
  }
  return written
}
