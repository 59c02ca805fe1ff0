import type { Span } from '@aboveboard/core'
import { parse, postprocess, preprocess } from 'micromark'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Construct, Event, Extension, ParseContext, Token } from 'micromark-util-types'
import { ReadError } from '../read-error.ts'
import { Masked } from '../template/masked.ts'
import { commentIn } from './builder.ts'
import { chunksOf } from './chunks.ts'
import { excessive } from './limits.ts'

/** Bare addresses of the web. Those of people, which may begin with any letter, would make each word a place to try. */
function bareAddresses(): Extension {
  const text: Record<string, Construct[]> = {}
  for (const [code, constructs] of Object.entries(gfmAutolinkLiteral().text ?? {})) {
    const kept = constructs === undefined ? [] : [constructs].flat().filter(({ name }) => name !== 'emailAutolink')
    if (kept.length > 0) text[code] = kept
  }
  return { text }
}

/** CommonMark, and of GitHub's additions those that bear copy: tables, task lists, struck text, bare addresses. */
const extensions = [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), bareAddresses()]

/**
 * The constructs of a Markdown file, each entered and left, in order, as micromark tells them. They are
 * read as they come: a tree in between would double the cost and forget where characters stood.
 */
export class Markup {
  readonly file: Masked
  readonly events: readonly Event[]

  /** `base` is where Markdown begins in the file, after a byte order mark and front matter; `atOnce` how much is parsed at a time (UTF-16 units). */
  constructor(file: Masked, base: number, atOnce = 4096) {
    this.file = file
    this.events = eventsOf(file.text, base, atOnce)
  }

  at({ start, end }: Token): Span {
    return { start: start.offset, end: end.offset }
  }

  /** As it is written, template tags filled. */
  slice({ start, end }: Token): string {
    return this.file.text.slice(start.offset, end.offset)
  }

  /** Whether HTML stands in it, comments aside. */
  get hasTags(): boolean {
    return this.events.some(([kind, token]) => kind === 'enter' && isHtml(token) && commentIn(this.file.text, this.at(token)) === undefined)
  }

  /** The file as HTML's parser should see it: what Markdown writes before each line (`>`, an indent) is blank within HTML. */
  get fileOfHtml(): Masked {
    const { source, text, tags } = this.file
    let blanked = ''
    let from = 0
    let line: number | undefined
    for (const [kind, token] of this.events) {
      if (kind === 'exit') {
        if (isHtml(token)) line = undefined
      } else if (isHtml(token)) line = this.at(token).start
      else if (line !== undefined && (token.type === 'htmlFlowData' || token.type === 'htmlTextData')) {
        const { start, end } = this.at(token)
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

const isHtml = ({ type }: Token): boolean => type === 'htmlFlow' || type === 'htmlText'

function eventsOf(text: string, base: number, atOnce: number): readonly Event[] {
  const parser = parse({ extensions })
  const all: Event[] = []
  try {
    // All blocks first: a link may refer to a definition in any of them.
    const blocks = chunksOf(text, base, atOnce).map(({ start, end }) => {
      const chunk = text.slice(start, end)
      // Lines are only told apart by their number, and there are not more of them than characters.
      return parserFor(chunk, parser).document({ line: start + 1, column: 1, offset: start }).write(preprocess()(chunk, undefined, true))
    })
    for (const events of blocks) for (const event of postprocess(events)) all.push(event)
    return all
  } catch (error) {
    if (error instanceof RangeError) throw new ReadError('This Markdown is nested too deeply to be read.')
    throw error
  }
}

/** A parser that shares its definitions with another, and leaves alone what a text holds too much of. */
function parserFor(text: string, parser: ParseContext): ParseContext {
  const disabled = excessive(text)
  if (disabled.length === 0) return parser
  const lesser = parse({ extensions: [...extensions, { disable: { null: disabled } }] })
  lesser.defined = parser.defined
  return lesser
}
