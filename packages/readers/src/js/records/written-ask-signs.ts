/** The names by which code keeps questions and boxes as data. Kept apart from their reader, so that pages can ask without loading it. */

const any = (names: readonly string[]): string => `(?:${names.join('|')})`

/** What lists of answers are called. */
export const lists = 'buttons boutons actions ctas answers reponses'.split(' ')
/** What the kind of a field is told by, and the kinds that are boxes. */
export const kinds = 'type kind component control widget input as format genre'.split(' ')
const boxes = 'check-?box check toggle switch opt-?in consent case case-a-cocher bascule interrupteur'.split(' ')
export const boxed = new RegExp(`^${any(boxes)}$`, 'i')
/** What a yes and a no are called, alone or with what of them is told: `confirm`, `confirmLabel`. */
const parts = ['Label', 'Text', 'Action', 'Button']
const yeses = 'confirm accept primary yes ok agree positive submit cta valider accepter oui principal boutonPrincipal'.split(' ')
const noes = 'cancel dismiss decline reject secondary no later skip negative deny close annuler refuser non plusTard secondaire boutonSecondaire fermer'.split(' ')
const withParts = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, ...parts.map((part) => name + part)])
export const yes = withParts(yeses)
export const no = withParts(noes)

const set = String.raw`["']?\s{0,4}:\s{0,4}`
const list = new RegExp(String.raw`\b${any(lists)}${set}\[`)
const box = new RegExp(String.raw`\b${any(kinds)}${set}["'\x60]${any(boxes)}["'\x60]`, 'i')
/** A yes and a no close to each other, whichever is first. */
const [aYes, aNo] = [yeses, noes].map((names) => String.raw`\b${any(names)}${any(parts)}?${set}["'\x60{]`)
const pair = new RegExp(String.raw`${aYes}[^]{0,400}?${aNo}|${aNo}[^]{0,400}?${aYes}`)

/** Whether code may keep what it asks in data. */
export const keepsAsks = (source: string): boolean => box.test(source) || list.test(source) || pair.test(source)
