import { Element, type Given, Page } from '@aboveboard/core'
import { blanked, frontMatterOf, lead } from '../front-matter.ts'
import { fillBlocks } from '../html/blocks.ts'
import { partBranches } from '../html/conditions.ts'
import { partsOf, templateComments } from '../html/parts.ts'
import { runScripts } from '../html/scripts.ts'
import { stylesOf } from '../html/styles.ts'
import type { HtmlTools } from '../html/tools.ts'
import { kindOf } from '../kind.ts'
import { langOf } from '../language.ts'
import { mask } from '../template/mask.ts'
import { elementsIn, Stylings } from './attributes.ts'
import { Lowering } from './lower.ts'
import { type MjmlChild, parseMjml } from './parse.ts'

/**
 * Reads a mail written in MJML, or a part of one, with whatever template tags stand in it. Never throws. What a reader of
 * the mail meets is told in HTML's vocabulary: a button is an `a` with the look that MJML gives it, `mj-preview` a hidden
 * block at the start of the body, `mj-include` a part (an element by that name, with its `path`).
 */
export function readMjml(source: string, given: Given, tools: HtmlTools = {}): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const front = frontMatterOf(source)
  const file = mask(front ? blanked(source, front) : source)
  const nodes = parseMjml(file)
  const lowering = new Lowering(file, new Stylings(nodes, isSettled(nodes)))
  lowering.lower(nodes, root)
  lowering.code.sort((a, b) => a.at.start - b.at.start)
  if (file.tags) {
    fillBlocks(file.tags.all, lowering.standings, file.source)
    partBranches(file.tags.all, lowering.standings)
  }
  if (tools.readScript) runScripts(root, lowering.code, file, tools.readScript)
  if (front) lead(root, front)
  const comments = [...(front?.comments ?? []), ...lowering.comments, ...templateComments(file.tags)].sort((a, b) => a.at.start - b.at.start)
  return new Page({
    ...given,
    kind: given.kind ?? kindOf(given.path, source),
    lang: given.lang ?? langOfMail(root) ?? front?.lang ?? langOf(given.path),
    source,
    root,
    comments,
    parts: partsOf(lowering.parts, lowering.components, file),
    styles: stylesOf(lowering.code, file, tools),
  })
}

/** Whether the file alone tells how its components look: a whole mail that includes no other. */
function isSettled(nodes: readonly MjmlChild[]): boolean {
  if (!nodes.some((node) => 'name' in node && node.name === 'mjml')) return false
  for (const node of elementsIn(nodes))
    if (node.name === 'mj-include' && !['css', 'html'].includes(node.attributes.find(({ name }) => name === 'type')?.value ?? '')) return false
  return true
}

function langOfMail({ children }: Element): string | undefined {
  const mail = children.find((child): child is Element => child instanceof Element && child.name === 'html')
  const lang = mail?.attr('lang')?.value?.trim()
  return lang === undefined || lang === '' || lang === 'und' ? undefined : lang
}
