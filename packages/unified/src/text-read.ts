import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { Kind, Span } from '@aboveboard/core'
import { isReadable, syntaxesOf } from '@aboveboard/readers/estree'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { childrenOf, isHast, nodesOf } from './tree.ts'

/** A file as its tree was read from it. */
export interface Written {
  /** Without a byte order mark: no parser counts it. Empty for a file that has none. */
  readonly text: string
  /** From the current folder, so that no folder above it speaks. */
  readonly path: string | undefined
  readonly kind: Kind | undefined
}

/** What was written in a file, under the name that it had then. */
export function writtenIn(file: VFile, kind: Kind | undefined): Written {
  const [path] = file.history
  return { text: String(file).replace(/^\uFEFF/, ''), path: path === undefined ? undefined : fromFolder(file.cwd, path), kind }
}

function fromFolder(cwd: string, path: string): string {
  const whole = resolve(cwd, path)
  const near = relative(cwd, whole)
  return (near.split(sep)[0] === '..' || isAbsolute(near) ? whole : near).replaceAll(sep, '/')
}

/**
 * By what path the text of a file is to be read for its tree. Its own path tells, where somebody reads such files. Otherwise
 * the text is taken for what its tree is made of, if the places of the tree bear that out; `undefined` if they do not.
 */
export function pathToRead(tree: Node, file: Written): string | undefined {
  const { text, path = 'untitled', kind } = file
  if (text === '') return undefined
  if (isReadable(path, kind)) return isHast(tree) || isMarkdown(path, kind) || !partOf(tree, file) ? path : undefined
  const ending = isHast(tree) ? (saysHtml(tree, file) ? 'html' : undefined) : saysMarkdown(tree, file) ? 'md' : undefined
  return ending && `${path}.${ending}`
}

const isMarkdown = (path: string, kind: Kind | undefined): boolean => syntaxesOf(path, kind).some((syntax) => syntax === 'markdown' || syntax === 'mdx')

/** Whether every element stands where one is written as HTML. */
function saysHtml(tree: Node, { text }: Written): boolean {
  const spans = [...nodesOf(tree)].flatMap((node) => (node.type === 'element' ? (spanOf(node) ?? []) : []))
  return spans.length > 0 && spans.every(({ start }) => text[start] === '<')
}

/** Whether a tree of Markdown has places, and is of the whole text. */
const saysMarkdown = (tree: Node, file: Written): boolean => !partOf(tree, file) && childrenOf(tree).some(spanOf)

/** The stretch of a text that a tree is of, where that is not all of it; around it stands more than blanks. */
export function partOf(tree: Node, { text }: Pick<Written, 'text'>): Span | undefined {
  const span = spanOf(tree)
  return span && (text.slice(0, span.start).trim() !== '' || text.slice(span.end).trim() !== '') ? span : undefined
}

export function spanOf({ position }: Node): Span | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
