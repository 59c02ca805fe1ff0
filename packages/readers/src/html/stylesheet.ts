import { bringsTypefaces, type Declaration, type StyleRule, type StyleSheet } from '@aboveboard/core'
import type { CssNode, List } from 'css-tree'
import parse from 'css-tree/parser'

/** Reads a style sheet. Nothing in it makes it throw: what a browser passes over is passed over. */
export function readStyle(css: string): StyleSheet {
  try {
    const sheet = parse(css, { parseValue: false, parseRulePrelude: false, parseAtrulePrelude: false, parseCustomProperty: false })
    const rules: StyleRule[] = []
    const state = { rules, open: false }
    if (sheet.type === 'StyleSheet') collect(sheet.children, false, state)
    return state
  } catch {
    // Braces nested beyond all measure: nothing is known of the sheet.
    return { rules: [], open: true }
  }
}

function collect(nodes: List<CssNode>, conditional: boolean, found: { rules: StyleRule[]; open: boolean }): void {
  nodes.forEach((node) => {
    if (node.type === 'Rule') {
      const declarations = declarationsOf(node.block.children)
      if (declarations.length > 0 && node.prelude.type === 'Raw') found.rules.push({ selector: node.prelude.value, declarations, conditional })
    } else if (node.type === 'Atrule') {
      const name = node.name.toLowerCase()
      const prelude = node.prelude?.type === 'Raw' ? node.prelude.value : ''
      if (name === 'import' && !bringsTypefaces(prelude.replace(/^url\(|["'()]/gi, ''))) found.open = true
      const holds = node.block && holding(name, prelude)
      if (node.block && holds) collect(node.block.children, conditional || holds === 'sometimes', found)
    }
  })
}

/** Where the rules in a block hold: on every screen, on some, or on none. */
function holding(name: string, prelude: string): 'always' | 'sometimes' | undefined {
  if (name === 'media') return mediaHolds(prelude)
  return conditions.has(name) ? 'sometimes' : undefined
}

const conditions = new Set(['supports', 'layer', 'container', 'scope', 'document', '-moz-document'])

function mediaHolds(query: string): 'always' | 'sometimes' | undefined {
  const asked = query.trim().toLowerCase()
  if (asked === '' || /^(?:only\s+)?(?:all|screen)$/.test(asked)) return 'always'
  // What is pale by day is pale, whatever it is by night.
  const scheme = /^(?:(?:only\s+)?(?:all|screen)\s+and\s+)?\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/.exec(asked)?.[1]
  if (scheme) return scheme === 'light' ? 'always' : undefined
  return /^(?:only\s+)?(?:print|speech|aural|braille|tty|projection)\b[^,]*$/.test(asked) ? undefined : 'sometimes'
}

function declarationsOf(nodes: List<CssNode>): Declaration[] {
  const declarations: Declaration[] = []
  nodes.forEach((node) => {
    if (node.type === 'Declaration' && node.value.type === 'Raw')
      declarations.push({ property: node.property.toLowerCase(), value: node.value.value.trim(), important: node.important === true })
  })
  return declarations
}
