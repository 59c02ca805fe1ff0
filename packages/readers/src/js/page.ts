import { type Comment, descendants, Element, type Given, type Kind, Page, type Placed, type StyleSheet } from '@aboveboard/core'
import { langOfDocument } from '../document-language.ts'
import { kindOf as kindOfHtml } from '../kind.ts'
import { ReadError } from '../read-error.ts'
import { isMail } from './elements/components.ts'
import type { Embedded } from './elements/embedded.ts'
import { lowerable, type Manner } from './elements/lowerable.ts'
import { spanOf } from './tree/node.ts'
import type { Remark } from './parse.ts'
import type { Survey } from './tree/survey.ts'
import type { Node, Tree } from './tree/syntax.ts'
import type { JsTools } from './tools.ts'
import { keepsAsks } from './records/written-ask-signs.ts'

/** The page of a tree that a host has parsed already: ESTree of any make, or Babel's. */
export function pageOf(program: Tree & { readonly comments?: readonly Remark[] | null }, source: string, given: Given, tools: JsTools = {}): Page {
  return lowered(program as Tree as Node, source, given, { comments: commentsOf(program.comments ?? []), tools })
}

/** What a file holds beside its tree, and how the tree is written. */
interface Beside extends Manner {
  readonly comments: readonly Comment[]
  readonly styles?: readonly StyleSheet[]
  /** Has a last look at the elements before they are a page. */
  readonly finish?: (root: Element) => void
}

/** The page of a tree: what its JSX shows, and what its code writes. */
export function lowered(program: Node, source: string, given: Given, { comments, styles = [], finish, ...manner }: Beside): Page {
  try {
    const { survey, moving, lowering, embedded = nothing, showInto, asked } = lowerable(program, source, given, manner)
    const root = new Element('#page', { start: 0, end: source.length })
    lowering.all(root)
    showInto(root)
    if (keepsAsks(source)) for (const element of asked(root)) root.append(element)
    finish?.(root)
    return new Page({
      ...given,
      source,
      kind: given.kind ?? kindOf(survey, given.path) ?? embedded.kind ?? 'component',
      lang: given.lang ?? embedded.lang ?? (mayBeDocument.test(source) ? langIn(root) : undefined),
      root,
      parts: inOrder([...lowering.parts, ...embedded.parts]),
      comments: [...comments, ...embedded.comments],
      styles: [...styles, ...embedded.styles],
      importedStyles: survey.modules.filter(isStyle),
      codeElsewhere: moving,
    })
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('deep')
    throw error
  }
}

const nothing: Pick<Embedded, 'parts' | 'comments' | 'styles' | 'kind' | 'lang'> = { parts: [], comments: [], styles: [], kind: undefined, lang: undefined }

const mayBeDocument = /<html\b/i

/** The language of the document that a layout or a mail shows, wherever it stands in it. `en` is what frameworks begin with, and stays whatever is written then. */
function langIn(root: Element): string | undefined {
  for (const element of descendants(root)) {
    if (element.name !== 'html') continue
    const lang = langOfDocument(element)
    return lang === 'en' ? undefined : lang
  }
  return undefined
}

const inOrder = <T extends Placed>(placed: readonly T[]): readonly T[] => [...placed].sort((a, b) => a.at.start - b.at.start)

/** A component that is built from the parts of a mail is one. */
function kindOf({ modules }: Survey, path: string): Kind | undefined {
  if (!modules.some(isMail)) return undefined
  // Its name may tell that it serves; a folder of examples does not tell that it sells.
  const kind = kindOfHtml(path.replace(/\.\w+$/, '.html'))
  return kind === 'service-email' ? kind : 'email'
}

/** A style sheet of the project. */
export const isStyle = (module: string): boolean => module.endsWith('.css') && /^[.@~/]/.test(module)

export const commentsOf = (remarks: readonly Remark[]): readonly Comment[] => remarks.map((remark) => ({ text: remark.value, at: spanOf(remark) }))
