import type { Span } from '@aboveboard/core'
import { parse, postprocess, preprocess } from 'micromark'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Construct as Syntax, Event as Told, Extension, ParseContext } from 'micromark-util-types'
import { ReadError } from '../read-error.ts'
import { Masked } from '../template/masked.ts'
import { commentIn } from './builder.ts'
import { chunksOf } from './chunks.ts'
import { type Construct, Events } from './events.ts'
import type { Cuts, Grammar } from './grammar.ts'
import { excessive } from './limits.ts'

/** Bare addresses of the web. Those of people, which may begin with any letter, would make each word a place to try. */
function bareAddresses(): Extension {
  const text: Record<string, Syntax[]> = {}
  for (const [code, constructs] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    const kept = constructs === undefined ? [] : [constructs].flat().filter(({ name }) => name !== 'emailAutolink')
    if (kept.length > 0) text[code] = kept
  }
  return { text }
}

/** CommonMark, and of GitHub's additions those that bear copy: tables, task lists, struck text, bare addresses. */
const extensions = [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), bareAddresses()]

/** So far a chunk that may be cut amid something is made longer. */
const longest = 65_536

/**
 * The constructs of a Markdown file, each entered and left, in order, as micromark tells them. They are
 * read as they come: a tree in between would double the cost and forget where characters stood.
 */
export class Markup {
  readonly file: Masked
  readonly events: Events

  /** `base` is where Markdown begins in the file, after a byte order mark and front matter; `atOnce` how much is parsed at a time (UTF-16 units). */
  constructor(file: Masked, base: number, atOnce = 4096, grammar?: Grammar) {
    this.file = file
    this.events = eventsOf(file.text, base, atOnce, grammar)
  }

  at({ start, end }: Construct): Span {
    return { start, end }
  }

  /** As it is written, template tags filled. */
  slice({ start, end }: Span): string {
    return this.file.text.slice(start, end)
  }

  /** Whether HTML stands in it, comments aside. */
  get hasTags(): boolean {
    for (const event of this.events) if (event.entered && isHtml(event) && commentIn(this.file.text, event) === undefined) return true
    return false
  }

  /** The file as HTML's parser should see it: what Markdown writes before each line (`>`, an indent) is blank within HTML. */
  get fileOfHtml(): Masked {
    const { source, text, tags } = this.file
    let blanked = ''
    let from = 0
    let line: number | undefined
    for (const event of this.events) {
      const { entered, type, start, end } = event
      if (!entered) {
        if (isHtml(event)) line = undefined
      } else if (isHtml(event)) line = start
      else if (line !== undefined && (type === 'htmlFlowData' || type === 'htmlTextData')) {
        if (start > line) {
          blanked += text.slice(from, line) + text.slice(line, start).replace(/[^\r\n]/g, ' ')
          from = start
        }
        line = end
      }
    }
    return from === 0 ? this.file : new Masked(source, blanked + text.slice(from), tags)
  }
}

const isHtml = ({ type }: Construct): boolean => type === 'htmlFlow' || type === 'htmlText'

/** Line starts of what may define something that links refer to, lists and quotations it stands in set aside. */
const defining = /^[ \t>*+\-\d.)]*\[/m

function eventsOf(text: string, base: number, atOnce: number, grammar: Grammar | undefined): Events {
  const all = new Events()
  const grammars = grammar ? [...extensions, ...grammar.extensions] : extensions
  const parser = parse({ extensions: grammars })
  const blocksOf = (at: Span): Told[] => blocksIn(text, at, parser, grammars)
  try {
    const chunks = chunksOf(text, base, atOnce)
    const [first, ...others] = grammar?.cuts ? uncut(text, chunks, blocksOf, grammar.cuts) : chunks
    // Before what stands in the blocks, all definitions: a link may refer to one in any of them. Blocks of more than one
    // chunk are not kept meanwhile, for they take hundreds of times what they are read from; they are read anew.
    const blocks = first && blocksOf(first)
    for (const at of others) {
      const chunk = text.slice(at.start, at.end)
      if (chunk.includes(']:') && defining.test(chunk)) blocksOf(at)
    }
    if (blocks) all.add(postprocess(blocks))
    for (const at of others) all.add(postprocess(blocksOf(at)))
    return all
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('deep')
    throw error
  }
}

/** Chunks put together again where one ends amid what goes on in the next. */
function uncut(text: string, chunks: readonly Span[], blocksOf: (at: Span) => unknown, cuts: Cuts): Span[] {
  const whole: Span[] = []
  for (let i = 0; i < chunks.length; i++) {
    const { start } = chunks[i]!
    let { end } = chunks[i]!
    /** The length from which on it is looked at again: to double it each time costs no more than twice the whole. */
    let enough = 0
    while (i + 1 < chunks.length && end - start < longest) {
      if (end - start >= enough) {
        if (!cuts.mayBe(text.slice(start, end))) break
        cuts.were()
        blocksOf({ start, end })
        if (!cuts.were()) break
        enough = 2 * (end - start)
      }
      end = chunks[++i]!.end
    }
    whole.push({ start, end })
  }
  return whole
}

/** The blocks of a chunk, what stands in them not yet read; tells the parser of definitions. */
function blocksIn(text: string, { start, end }: Span, parser: ParseContext, extensions: readonly Extension[]): Told[] {
  const chunk = text.slice(start, end)
  // What is known of a chunk's lines, which are told apart by their number alone, is of no use to the next.
  parser.lazy = {}
  return parserFor(chunk, parser, extensions).document({ line: 1, column: 1, offset: start }).write(preprocess()(chunk, undefined, true))
}

/** A parser that shares its definitions with another, and leaves alone what a text holds too much of. */
function parserFor(text: string, parser: ParseContext, extensions: readonly Extension[]): ParseContext {
  const disabled = excessive(text)
  if (disabled.length === 0) return parser
  const lesser = parse({ extensions: [...extensions, { disable: { null: disabled } }] })
  lesser.defined = parser.defined
  return lesser
}
