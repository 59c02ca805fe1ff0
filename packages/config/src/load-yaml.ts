import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml'
import { type Loaded, Unloadable } from './loaded.ts'

export function loadYaml(text: string): Loaded {
  const lines = new LineCounter()
  // Errors made pretty show their line: of thousands of them, each would look for it anew.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [error] = document.errors
  if (error) throw new Unloadable(error.message, lines.linePos(error.pos[0]).line, true, error.code)
  return {
    // An empty file sets nothing.
    value: document.contents === null ? {} : valueOf(document, lines),
    line(path) {
      const inside = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
      const pair = isMap(inside) ? inside.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined
      const node = pair ? pair.key : document.getIn(path, true)
      const offset = isNode(node) ? node.range?.[0] : undefined
      return offset === undefined ? undefined : lines.linePos(offset).line
    },
  }
}

/** What an alias stands for is known only now: one that stands for nothing, or for far too much, is no value. */
function valueOf(document: Document.Parsed, lines: LineCounter): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    let line: number | undefined
    visit(document, {
      Alias(_, alias) {
        if (alias.resolve(document)) return undefined
        line = alias.range ? lines.linePos(alias.range[0]).line : undefined
        return visit.BREAK
      },
    })
    throw new Unloadable(error.message, line, true)
  }
}
