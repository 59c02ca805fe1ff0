/** So many setters of a file are followed, and so many places where a state is named are looked at. */
const mostSetters = 50
const mostPlaces = 40
/** What stands further on is another thing. */
const longest = 900

/** What lies over the page, by its opening tag: its role, its name, its class, its place. */
const overlay = /\brole=\{?["'`](?:alert)?dialog|aria-modal|modal|pop-?up|overlay|lightbox|dialog|interstitial|\bfixed\b[^"'`]{0,120}\binset-0\b|\binset-0\b[^"'`]{0,120}\bfixed\b|position:\s?["'`]fixed["'`][^}]{0,120}\binset:\s?["'`]?0/i
/** A property by which a component is told that it is open. */
const told = /\b(?:open|isOpen|opened|show|isShown|visible|isVisible|in|active)=\{\s{0,3}$/
const tag = /^\s{0,40}(?:\(\s{0,40})?<[^<>]{0,600}(?:=>[^<>]{0,400}){0,4}>/

/** What lies over the page in a file, by the states that decide of it. A state may bear any name; what it does tells what it is for. */
export class Overlays {
  readonly #source: string
  readonly #known = new Map<string, boolean>()

  constructor(source: string) {
    this.#source = source
  }

  /** Whether the state that a setter sets decides of one: `{out && <div role="dialog">}`, `if (!out) return null` before a return of one, `<Dialog open={out}>`. */
  isOpenedBy(setter: string): boolean {
    const known = this.#known.get(setter)
    if (known !== undefined) return known
    const opens = this.#known.size < mostSetters && this.#opens(setter)
    this.#known.set(setter, opens)
    return opens
  }

  #opens(setter: string): boolean {
    const source = this.#source
    const state = stateOf(setter, source)
    if (state === undefined) return false
    for (let at = source.indexOf(state), tries = 0; at >= 0 && tries < mostPlaces; at = source.indexOf(state, at + 1), tries++) {
      const end = at + state.length
      if (/[\w$]/.test(source.charAt(at - 1)) || /[\w$]/.test(source.charAt(end))) continue
      if (isOverlay(source.slice(Math.max(0, at - 300), at), source.slice(end, end + longest))) return true
    }
    return false
  }
}

/** `out` of `const [out, setOut] = useState(false)`. */
function stateOf(setter: string, source: string): string | undefined {
  for (let at = source.indexOf(setter); at >= 0; at = source.indexOf(setter, at + 1)) {
    const found = /\[\s{0,20}([\w$]{1,60})\s{0,20},\s{0,20}$/.exec(source.slice(Math.max(0, at - 120), at))
    if (found && /^\s{0,20},?\s{0,20}\]/.test(source.slice(at + setter.length, at + setter.length + 42))) return found[1]
  }
  return undefined
}

function isOverlay(before: string, after: string): boolean {
  const shown = /^\s{0,9}(?:&&|\?)/.exec(after)
  if (shown) return liesOver(after.slice(shown[0].length))
  if (told.test(before)) return overlay.test(/<([\w.]{1,60})\s[^<>]{0,280}$/.exec(before)?.[1] ?? '')
  const isLeft = /\bif\s?\(\s?!\s?$/.test(before) && /^\s?\)\s{0,20}\{?\s{0,40}return(?:\s{1,9}(?:null|undefined|false))?[\s;}]/.test(after)
  const rest = isLeft ? after.indexOf('return', after.indexOf('return') + 1) : -1
  return rest >= 0 && liesOver(after.slice(rest + 'return'.length))
}

/** The outermost element, or the first within it: what only wraps says nothing of itself. */
function liesOver(markup: string): boolean {
  let rest = markup
  for (let depth = 0; depth < 3; depth++) {
    const opening = tag.exec(rest)?.[0]
    if (opening === undefined || opening.includes('</')) return false
    if (overlay.test(opening)) return true
    rest = rest.slice(opening.length)
  }
  return false
}
