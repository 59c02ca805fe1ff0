/** Tells what the messages of one catalogue are for. Names that come again (`title`, `label`) are taken apart once. */
export class Roles {
  readonly #words = new Map<string, readonly string[]>()

  /**
   * What a message's key says of its place in the interface, as an ARIA role: `exit.decline` and
   * `buttons.save` are buttons, `signup.optIn` and `newsletter.label` labels of a checkbox.
   * `decline.title` and `cancelWarning` are words about a button, not on one.
   */
  of(path: readonly string[]): 'button' | 'checkbox' | undefined {
    const last = path.findLastIndex((part) => !isNumber.test(part))
    if (last < 0) return undefined
    const said = this.#wordsOf(path[last]!)
    if (said.some((word) => about.has(word))) return undefined
    const above = last > 0 ? this.#wordsOf(path[last - 1]!) : none
    // In `buttons.0` the buttons are the row itself.
    const row = last < path.length - 1 ? said : above
    if (isCheckbox(said, above)) return 'checkbox'
    return isButton(said, above, row) ? 'button' : undefined
  }

  #wordsOf(name: string): readonly string[] {
    let words = this.#words.get(name)
    if (!words) this.#words.set(name, (words = wordsOf(name)))
    return words
  }
}

const isNumber = /^\d+$/
const none: readonly string[] = []

/** What is said of a control rather than on it. */
const about = new Set(
  `title heading headline header description desc subtitle hint help tooltip tip message msg body content error errors warning success
   failure failed status info note notice question confirmation placeholder reason reasons policy url href icon count`.split(/\s+/),
)
/** What may be added to a name without changing what it names. */
const neutral = new Set('label text copy caption btn button cta link action'.split(' '))
const pressed = new Set('button btn cta'.split(' '))
const rows = new Set('button buttons btn btns cta ctas action actions'.split(' '))
/** A key that is only this is a thing to press. */
const acts = new Set(
  `accept agree allow approve apply back buy cancel close confirm continue decline deny dismiss done got-it keep later leave maybe-later next no
   no-thanks not-now not-today ok okay order pass proceed refuse reject remind-later skip stay submit subscribe unsubscribe yes yes-please accept-all
   allow-all reject-all decline-all refuse-all deny-all opt-out optout`.split(/\s+/),
)

/** What a key may end in, where its namespaces are not parted from it: `cart-decline`, `popup_no_thanks`. */
const answers = new Set('accept agree decline refuse reject dismiss no-thanks not-now maybe-later'.split(' '))

function isButton(said: readonly string[], above: readonly string[], row: readonly string[]): boolean {
  if (pressed.has(said[0] ?? '') || pressed.has(said.at(-1) ?? '')) return true
  const bare = withoutNeutral(said)
  const last = bare.at(-1) ?? ''
  const lastTwo = bare.length > 1 ? `${bare.at(-2)!}-${last}` : last
  if (bare.length < 3 && acts.has(bare.length === 2 ? lastTwo : last)) return true
  if (answers.has(last) || answers.has(lastTwo)) return true
  // `decline.label` is the label of `decline`, `buttons.save` one of the buttons.
  return (bare.length === 0 && acts.has(withoutNeutral(above).join('-'))) || rows.has(row.at(-1) ?? '')
}

const withoutNeutral = (words: readonly string[]): readonly string[] => (words.some((word) => neutral.has(word)) ? words.filter((word) => !neutral.has(word)) : words)

const boxes = new Set('checkbox tickbox optin'.split(' '))
const asked = new Set('consent optin opt-in newsletter subscribe marketing'.split(' '))

function isCheckbox(said: readonly string[], above: readonly string[]): boolean {
  if (boxes.has(said.at(-1) ?? '') || (said.at(-2) === 'opt' && said.at(-1) === 'in')) return true
  const last = said.at(-1)
  if (last === 'consent') return true
  if (last !== 'label') return false
  return asks(said.slice(0, -1)) || (said.length === 1 && asks(above))
}

const asks = (words: readonly string[]): boolean => words.some((word, i) => asked.has(word) || (word === 'in' && words[i - 1] === 'opt'))

/** `noThanks`, `no_thanks`, `no-thanks`: no, thanks. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z\d]+/g) ?? none
