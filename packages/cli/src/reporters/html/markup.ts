import { harmless } from '../cells.ts'

/** HTML that may stand in a document as it is. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Filling = string | number | Markup | undefined | readonly Filling[]

/** A template in which every blank is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  let text = parts[0]!
  fillings.forEach((filling, i) => (text += filled(filling) + parts[i + 1]!))
  return new Markup(text)
}

function filled(filling: Filling): string {
  if (filling === undefined) return ''
  if (filling instanceof Markup) return filling.text
  if (typeof filling === 'object') return filling.map(filled).join('')
  return escaped(harmlessLines(String(filling)))
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text in an element, or in a quoted attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => entities[mark]!)

/** Nothing in it turns the writing around or moves anything; its lines stay lines. */
const harmlessLines = (text: string): string => text.replace(/[^\n\t]+/g, harmless)
