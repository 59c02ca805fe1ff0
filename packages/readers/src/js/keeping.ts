/** So many names of a condition are followed. */
const mostNames = 12
const mostPlaces = 20
/** What a name stands for is read so far. */
const longest = 500
const store = /\b(?:localStorage|sessionStorage|cookies?)\b/i

/**
 * What a condition rests on, where the file shows that something of the reader is kept: `if (!mayAsk()) return` with a `mayAsk`
 * that looks into the storage, `const last = localStorage.getItem('last')` and `if (last) return`, `if (fired) return; fired = true`.
 */
export function keptFor(guard: string, source: string): string {
  const names = new Set(guard.match(/[A-Za-z_$][\w$]{2,60}/g))
  let tries = 0
  for (const name of names) {
    if (tries++ >= mostNames) break
    const written = declared(name, source)
    const found = written === undefined ? undefined : store.exec(written)
    if (found) return found[0]
    if (isSetForGood(name, source)) return 'once'
  }
  return ''
}

/** `if (fired) return; fired = true`, and nothing sets it back. */
function isSetForGood(name: string, source: string): boolean {
  const setter = `set${name.charAt(0).toUpperCase()}${name.slice(1)}`
  const becomes = (value: string): boolean =>
    source.includes(`${setter}(${value})`) || [`${name} = ${value}`, `${name}.current = ${value}`].some((written) => places(written, source).some((at) => !/(?:let|var|const|[\w$.])\s?$/.test(source.slice(Math.max(0, at - 6), at))))
  return becomes('true') && !becomes('false')
}

function places(written: string, source: string): readonly number[] {
  const found: number[] = []
  for (let at = source.indexOf(written); at >= 0 && found.length < mostPlaces; at = source.indexOf(written, at + 1)) found.push(at)
  return found
}

function declared(name: string, source: string): string | undefined {
  for (const kind of ['function', 'const', 'let', 'var']) {
    const start = `${kind} ${name}`
    const at = source.indexOf(start)
    if (at >= 0 && !/[\w$]/.test(source.charAt(at + start.length))) return bodyOf(source.slice(at, at + longest))
  }
  return undefined
}

/** To the end of its line, or of its braces where it opens some. */
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
