import type { Comment, Span } from '@aboveboard/core'
import { bare, spanOf } from '../js/tree/node.ts'
import { type Parsed, parsePiece } from '../js/parse.ts'
import type { Jsx, JsxElement, Node } from '../js/tree/syntax.ts'
import type { Markup } from './markup.ts'

/** What stands between Markdown in an MDX file. */
export type Piece =
  | { readonly kind: 'open'; readonly node: Jsx; readonly at: Span; readonly name: string; readonly closed: boolean }
  | { readonly kind: 'close'; readonly at: Span; readonly name: string }
  | { readonly kind: 'expression'; readonly node: Node; readonly at: Span; readonly inline: boolean }

/** The code of an MDX file: one program, so that what is exported on top is known below. */
export interface Pieces {
  readonly program: Node
  /** The file as its code is read: blanks in place of what marks lines of code as quoted. */
  readonly source: string
  /** By where they begin. */
  readonly at: ReadonlyMap<number, Piece>
  /** Whether a place lies within imports and exports. */
  isModule(place: Span): boolean
  readonly comments: readonly Comment[]
}

/** Elements that are closed as they are opened. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Gathers and parses the code that Markdown left alone. */
export function piecesOf(markup: Markup): Pieces {
  const { source } = markup.file
  const body: Node[] = []
  const modules: Span[] = []
  const comments: Comment[] = []
  const at = new Map<number, Piece>()
  let blanked = ''
  let done = 0
  const take = (code: string, start: number): Parsed | undefined => {
    const parsed = parsePiece(code, start, 'jsx')
    for (const remark of parsed?.comments ?? []) comments.push({ text: remark.value, at: spanOf(remark) })
    return parsed
  }

  for (const { type, start, end, code } of codesOf(markup)) {
    const span = { start, end }
    blanked += source.slice(done, start) + code
    done = end
    if (type === 'mdxjsEsm') {
      const parsed = take(code, start)
      if (!parsed) continue
      modules.push(span)
      body.push(...statementsOf(parsed))
    } else if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
      // `## Prices {#prices}`: a name for the heading, and no code.
      if (/^\{\s*[#:.]/.test(code)) continue
      const [node] = jsxIn(take(`<>${code}</>`, start - 2))?.children ?? []
      if (!node) continue
      at.set(start, { kind: 'expression', node, at: span, inline: type === 'mdxTextExpression' })
      body.push(statement(bare(node), span))
    } else {
      const name = /^<\/?\s*([\w$.:-]*)/.exec(code)?.[1] ?? ''
      const closed = code.endsWith('/>') || empty.has(name)
      if (code.startsWith('</')) at.set(start, { kind: 'close', at: span, name })
      else {
        const node = jsxIn(take(code.endsWith('/>') ? code : `${code}</${name}>`, start))
        if (!node) continue
        const tag = tagAlone(node, span)
        at.set(start, { kind: 'open', node: tag, at: span, name, closed })
        body.push(statement(tag, span))
      }
    }
  }

  const isModule = (place: Span): boolean => modules.some(({ start, end }) => place.start >= start && place.end <= end)
  return { program: { type: 'Program', body, start: 0, end: source.length }, source: blanked + source.slice(done), at, isModule, comments }
}

interface Code extends Span {
  readonly type: string
  readonly code: string
}

const types: ReadonlySet<string> = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression', 'mdxJsxFlowTag', 'mdxJsxTextTag'])

/** Every stretch of code, blanks in place of what marks its lines as quoted. */
function* codesOf({ events, file: { source } }: Markup): Generator<Code> {
  let open: { readonly type: string; readonly start: number; code: string; from: number } | undefined
  for (const { entered, type, start, end } of events) {
    if (!open) {
      if (entered && types.has(type)) open = { type, start, code: '', from: start }
    } else if (entered && type === 'blockQuotePrefix') {
      open.code += source.slice(open.from, start) + ' '.repeat(end - start)
      open.from = end
    } else if (!entered && type === open.type) {
      yield { type, start: open.start, end, code: open.code + source.slice(open.from, end) }
      open = undefined
    }
  }
}

const statement = (expression: Node, { start, end }: Span): Node => ({ type: 'ExpressionStatement', expression, start, end }) as unknown as Node

const statementsOf = ({ program }: Parsed): readonly Node[] => ('body' in program && Array.isArray(program.body) ? (program.body as readonly Node[]) : [])

function jsxIn(parsed: Parsed | undefined): Jsx | undefined {
  const [first] = parsed ? statementsOf(parsed) : []
  const node = first && 'expression' in first ? first.expression : undefined
  return node?.type === 'JSXElement' || node?.type === 'JSXFragment' ? node : undefined
}

/** An opening tag as the parser has it, without the end that was added to it. */
const tagAlone = (node: Jsx, { start, end }: Span): Jsx =>
  node.type === 'JSXElement' ? ({ ...node, children: [], start, end } satisfies JsxElement) : { ...node, children: [], start, end }

