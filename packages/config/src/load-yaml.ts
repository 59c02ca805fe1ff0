import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { type Loaded, Unloadable } from './loaded.ts'

export function loadYaml(text: string): Loaded {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error) throw new Unloadable(error.message.replace(/ at line \d+, column \d+:?[^]*$/, ''), error.linePos?.[0].line)
  return {
    // An empty file sets nothing.
    value: document.contents === null ? {} : (document.toJS({ maxAliasCount: 100 }) as unknown),
    line(path) {
      const inside = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      const pair = isMap(inside) ? inside.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined
      const node = pair ? pair.key : document.getIn(path, true)
      const offset = isNode(node) ? node.range?.[0] : undefined
      return offset === undefined ? undefined : lines.linePos(offset).line
    },
  }
}
