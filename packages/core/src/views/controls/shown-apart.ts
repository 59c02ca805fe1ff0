import { Attribute, Element } from '../../element.ts'
import { moved } from '../../moved.ts'
import type { Page } from '../../page.ts'
import { Text } from '../../text.ts'

/** A list of answers is no longer. */
const most = 5
/** `className={answer.look}`, `:class="answer.look"`: it comes with the member shown, and with no condition. */
const ofMember = /^[\w:@.[\]-]+\s*=\s*["'{]{0,3}\s*[\w$]+(?:\.[\w$]+){1,2}\s*["'}]{0,3}$/

/**
 * A control that code shows once for each of a list, as the reader meets it: one by one, each with its own words and its own
 * look. Only where as many looks as words are written, each with its member: then they go together in order.
 */
export function shownApart(page: Page, control: Element): readonly Element[] {
  const branches = control.childElements
  const count = branches.length
  if (count < 2 || count > most || branches.some(({ name }) => name !== '#branch') || control.children.some((child) => child instanceof Text && /\p{L}|\uFFFC/u.test(child.value))) return [control]
  const varying = control.attributes.filter((attribute) => looksOf(page, attribute)?.length === count)
  if (varying.length === 0) return [control]
  return branches.map((branch, i) => {
    const attributes = control.attributes.map((attribute) => (varying.includes(attribute) ? one(attribute, looksOf(page, attribute)![i]!) : attribute))
    const { name, at, extent, written, open } = control
    const shown = new Element(name, at, { attributes, extent, written, open })
    shown.parent = control.parent
    shown.order = control.order
    return shown.append(...moved(branch, (place) => place).children)
  })
}

/** The looks that an attribute takes with each member of a list. */
function looksOf({ source }: Page, { at, origin }: Attribute): readonly string[] | undefined {
  if (origin.kind !== 'conditional' || !ofMember.test(source.slice(at.start, at.end))) return undefined
  const looks = origin.branches.flatMap((branch) => (branch.kind === 'constant' && typeof branch.value === 'string' ? [branch.value] : []))
  return looks.length === origin.branches.length ? looks : undefined
}

const one = ({ name, at }: Attribute, value: string): Attribute => new Attribute(name, at, { text: Text.implied(value, at), origin: { kind: 'constant', value } })
