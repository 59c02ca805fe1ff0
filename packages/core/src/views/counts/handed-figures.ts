import type { Attribute, Element } from '../../element.ts'
import { HOLE, type Text } from '../../text.ts'
import { constantsOf } from './figures.ts'

/** What a component that counts up is given to end at, what stands around it, and what it is called. */
const ends = ['end', 'to', 'value', 'target', 'number', 'endval', 'count', 'figure', 'stat']
const befores = ['prefix', 'before']
const afters = ['suffix', 'unit', 'postfix', 'after']
const labels = ['label', 'title', 'text', 'caption', 'description', 'name']

/** The figures that a component is given to show, one for each member of the list that code hands it: `<CountUp end={97} suffix="%" />`. */
export function handedFigures(element: Element): readonly string[] {
  const end = isComponent(element) ? one(element, ends) : undefined
  if (!end) return []
  const [figures, before, after] = [values(end), values(one(element, befores)), values(one(element, afters))]
  if (!figures || !before || !after) return []
  return figures.map((figure, i) => `${at(before, i)}${figure}${at(after, i)}`)
}

/** The figures that blanks show, one for each member of the list that fills them: `{each.value}{each.sign}`. */
export function filledFigures({ value, holes }: Text): readonly string[] {
  if (holes.length === 0 || /\p{L}/u.test(value)) return []
  const fillings = holes.map(({ origin }) => constantsOf(origin))
  const count = Math.max(...fillings.map((each) => each?.length ?? 0))
  if (!fillings.every((each) => each?.length === count || each?.length === 1)) return []
  return Array.from({ length: count }, (_, i) => {
    let hole = 0
    return value.replaceAll(HOLE, () => at(fillings[hole++]!.map(String), i))
  })
}

/** What the same component is given to call them, as many as there are. */
export function handedLabels(element: Element): { readonly by: Attribute; readonly values: readonly string[] } | undefined {
  const by = isComponent(element) ? one(element, labels) : undefined
  const told = by && values(by)
  return by && told ? { by, values: told } : undefined
}

const isComponent = ({ written }: Element): boolean => /^[A-Z]/.test(written)

const one = (element: Element, names: readonly string[]): Attribute | undefined => names.map((name) => element.attr(name)).find((attribute) => attribute !== undefined)

/** Every value of an attribute that the file tells: `['']` of one that is not there, nothing where it comes from elsewhere. */
function values(attribute: Attribute | undefined): readonly string[] | undefined {
  return attribute ? constantsOf(attribute.origin)?.map((value) => String(value ?? '')) : ['']
}

/** What is said once is said of each. */
const at = (told: readonly string[], i: number): string => (told.length === 1 ? told[0]! : (told[i] ?? ''))
