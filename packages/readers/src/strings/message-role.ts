/**
 * What a message's key says of its place in the interface, as an ARIA role: `exit.decline` and
 * `buttons.save` are buttons, `signup.optIn` and `newsletter.label` labels of a checkbox.
 * `decline.title` and `cancelWarning` are words about a button, not on one.
 */
export function roleOf(path: readonly string[]): 'button' | 'checkbox' | undefined {
  const last = path.findLastIndex((part) => !/^\d+$/.test(part))
  if (last < 0) return undefined
  const said = wordsOf(path[last]!)
  if (said.some((word) => about.has(word))) return undefined
  const above = last > 0 ? wordsOf(path[last - 1]!) : []
  // In `buttons.0` the buttons are the row itself.
  const row = last < path.length - 1 ? said : above
  if (isCheckbox(said, above)) return 'checkbox'
  if (isButton(said, above, row)) return 'button'
  return undefined
}

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
  const bare = said.filter((word) => !neutral.has(word))
  const last = bare.at(-1) ?? ''
  const lastTwo = `${bare.at(-2) ?? ''}-${last}`
  if (bare.length < 3 && acts.has(bare.length === 2 ? lastTwo : last)) return true
  if (answers.has(last) || answers.has(lastTwo)) return true
  // `decline.label` is the label of `decline`, `buttons.save` one of the buttons.
  return (bare.length === 0 && acts.has(above.filter((word) => !neutral.has(word)).join('-'))) || rows.has(row.at(-1) ?? '')
}

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
function wordsOf(part: string): string[] {
  return part
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}
