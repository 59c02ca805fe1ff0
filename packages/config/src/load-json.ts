import { Lines } from '@aboveboard/core/lines'
import { findNodeAtLocation, getNodeValue, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { type Loaded, type Path, Unloadable } from './loaded.ts'
import type { Words } from './words/en.ts'

/** JSON, comments and final commas allowed. `below` leads to our settings in a file of many owners. */
export function loadJson(text: string, { config: { json } }: Words, below: Path = []): Loaded {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true })
  const lines = new Lines(text)
  const [error] = errors
  if (error || !tree) throw new Unloadable((error && json[printParseErrorCode(error.error)]) ?? json['empty']!, lines.at(error?.offset ?? 0).line)
  const settings = below.length > 0 ? findNodeAtLocation(tree, [...below]) : tree
  return {
    value: settings && getNodeValue(settings),
    line(path) {
      const node = findNodeAtLocation(tree, [...below, ...path])
      // The parent of a value in an object is its property, which begins with the key.
      const whole = node?.parent?.type === 'property' ? node.parent : node
      return whole && lines.at(whole.offset).line
    },
  }
}
