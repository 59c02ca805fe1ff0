import type { Message } from './messages.ts'
import { jsxName } from '../tree/node.ts'
import type { JsxOpening, Node } from '../tree/syntax.ts'

/** Elements that look up a message, and say it where it is not found. */
export const translators = new Set(['Trans', 'FormattedMessage', 'Translate', 'FormattedHTMLMessage'])

/** The message an element says by an attribute, and the node it stands in. */
export function messageIn(opening: JsxOpening): (Message & { readonly written: Node }) | undefined {
  const given = (name: string): Node | undefined => {
    for (const each of opening.attributes) if (each.type === 'JSXAttribute' && each.value && jsxName(each.name) === name) return each.value
    return undefined
  }
  const written = given('defaultMessage') ?? given('defaults') ?? given('message')
  if (!written) return undefined
  const values = given('values')
  return { key: '', text: written, values: values ? [values] : [], written }
}
