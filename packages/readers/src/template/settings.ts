import { Text, type Span } from '@aboveboard/core'
import { type Node, parseTree } from 'jsonc-parser'
import { jsonEscape } from '../strings/json-escape.ts'

/** Settings whose value a buyer reads, until the merchant writes another. */
const texts = new Set(['text', 'textarea', 'inline_richtext', 'richtext', 'html'])

/**
 * What the settings of a theme's section say before anybody has set them: the `default` of its texts, from the JSON of
 * `{% schema %}`. Boxes and choices among them are ticked by the merchant, not by the buyer.
 */
export function settingsIn(source: string, at: Span): readonly Text[] {
  const root = treeOf(source.slice(at.start, at.end))
  const found: Text[] = []
  const open = root ? [root] : []
  for (let node = open.pop(); node; node = open.pop()) {
    const said = node.type === 'object' ? defaultOf(node) : undefined
    if (said) {
      const inside = { start: at.start + said.offset + 1, end: at.start + said.offset + said.length - 1 }
      found.push(Text.written(source, inside, String(said.value), jsonEscape))
    }
    for (const child of node.children ?? []) open.push(child)
  }
  return found.sort((a, b) => a.at.start - b.at.start)
}

function treeOf(json: string): Node | undefined {
  try {
    return parseTree(json, undefined, { allowTrailingComma: true })
  } catch (error) {
    // Nested beyond all measure: no theme's.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function defaultOf(setting: Node): Node | undefined {
  const type = valueOf(setting, 'type')
  const said = valueOf(setting, 'default')
  if (!texts.has(String(type?.value)) || said?.type !== 'string') return undefined
  // `t:sections.header` names a message of the theme's catalogue.
  return /^t:\S+$|^\s*$/.test(String(said.value)) ? undefined : said
}

const valueOf = ({ children }: Node, key: string): Node | undefined => children?.find(({ children: [name] = [] }) => name?.value === key)?.children?.[1]
