import { Attribute, Element } from '../element.ts'
import type { Origin } from '../origin.ts'
import { type Kind, Page } from '../page.ts'
import { Text } from '../text.ts'

/** An element drawn for a test: `h('a', { href: '#' }, 'No thanks')`. An origin stands for a blank of that origin, written `{}`. */
export interface Sketch {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | Origin>>
  readonly children: readonly (Sketch | Origin | string)[]
}

export const h = (name: string, attributes: Sketch['attributes'] = {}, ...children: Sketch['children']): Sketch => ({ name, attributes, children })

/** Writes sketches down as source and builds the page that a reader would give, with true places: core knows no reader. */
export function sketched(given: { kind?: Kind; lang?: string; path?: string; codeElsewhere?: readonly string[] }, ...sketches: (Sketch | string)[]): Page {
  let source = ''
  const put = (written: string): number => {
    const start = source.length
    source += written
    return start
  }
  const attribute = ([name, value]: [string, string | Origin]): Attribute => {
    const at = put(` ${name}=`) + 1
    if (typeof value !== 'string') {
      const start = put('{}')
      return new Attribute(name, { start: at, end: source.length }, { origin: value, text: Text.hole({ start, end: source.length }, value) })
    }
    const start = put(`"${value}"`) + 1
    return new Attribute(name, { start: at, end: source.length }, { text: Text.written(source, { start, end: start + value.length }, value) })
  }
  const build = (sketch: Sketch): Element => {
    const start = put(`<${sketch.name}`)
    const attributes = Object.entries(sketch.attributes).map(attribute)
    put('>')
    const element = new Element(sketch.name, { start, end: source.length }, { attributes })
    for (const child of sketch.children) append(element, child)
    put(`</${sketch.name}>`)
    element.extent = { start, end: source.length }
    return element
  }
  const append = (parent: Element, child: Sketch | Origin | string): void => {
    if (typeof child === 'string') {
      const start = put(child)
      parent.append(Text.written(source, { start, end: source.length }, child))
    } else if ('kind' in child) {
      const start = put('{}')
      parent.append(Text.hole({ start, end: source.length }, child))
    } else parent.append(build(child))
  }
  const root = new Element('#page', { start: 0, end: 0 })
  for (const sketch of sketches) append(root, sketch)
  root.extent = { start: 0, end: source.length }
  return new Page({ path: 'sketch.html', source, root, ...given })
}
