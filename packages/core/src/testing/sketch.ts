import { Attribute, Element } from '../element.ts'
import { type Kind, Page } from '../page.ts'
import { Text } from '../text.ts'

/** An element drawn for a test: `h('a', { href: '#' }, 'No thanks')`. */
export interface Sketch {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Sketch | string)[]
}

export const h = (name: string, attributes: Readonly<Record<string, string>> = {}, ...children: (Sketch | string)[]): Sketch => ({ name, attributes, children })

/** Writes sketches down as source and builds the page that a reader would give, with true places: core knows no reader. */
export function sketched(given: { kind?: Kind; lang?: string }, ...sketches: (Sketch | string)[]): Page {
  let source = ''
  const put = (written: string): number => {
    const start = source.length
    source += written
    return start
  }
  const build = (sketch: Sketch): Element => {
    const start = put(`<${sketch.name}`)
    const attributes = Object.entries(sketch.attributes).map(([name, value]) => {
      const at = put(` ${name}="`) + 1
      const from = put(`${value}"`)
      return new Attribute(name, { start: at, end: source.length }, { text: Text.written(source, { start: from, end: from + value.length }, value) })
    })
    put('>')
    const element = new Element(sketch.name, { start, end: source.length }, { attributes })
    for (const child of sketch.children) append(element, child)
    put(`</${sketch.name}>`)
    element.extent = { start, end: source.length }
    return element
  }
  const append = (parent: Element, child: Sketch | string): void => {
    if (typeof child !== 'string') {
      parent.append(build(child))
      return
    }
    const start = put(child)
    parent.append(Text.written(source, { start, end: source.length }, child))
  }
  const root = new Element('#page', { start: 0, end: 0 })
  for (const sketch of sketches) append(root, sketch)
  root.extent = { start: 0, end: source.length }
  return new Page({ path: 'sketch.html', source, root, ...given })
}
