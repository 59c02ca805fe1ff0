import { Element, type Given, Page, type Placed, type Span, type Text } from '@aboveboard/core'
import { Embedded } from './embedded.ts'
import { Markup } from './markup.ts'
import { Notices } from './notices.ts'
import { parseScript } from './parse.ts'
import { askable } from './askable.ts'
import { markupBranches } from './lowerable.ts'
import { readJsx } from './read.ts'
import { Showings, shownElement } from './showings.ts'
import { isBuilt, wantsMarkup } from './tags.ts'
import { subjects, tellsSubject } from './subjects.ts'
import type { JsTools } from './tools.ts'
import { isScriptWorthReading, shows } from './worth-reading.ts'

/** What a script puts into an element of its page: words in place of those that stand there, or elements among them. */
export interface Write {
  /** The element, as a CSS selector: `#left`, `.timer`, `[data-x]`. */
  readonly target: string
  readonly text: Text
  /** What is put there, as a `#shown` element, where it is markup. */
  readonly element: Element | undefined
  /** The assignment or call. */
  readonly at: Span
}

export interface ScriptReading {
  /** What is shown at a place of the page that is not known, as `#shown` and `#branch` elements. */
  readonly shown: readonly Element[]
  readonly writes: readonly Write[]
  /** What is brought in from elsewhere. */
  readonly parts: readonly Placed[]
}

const nothing: ScriptReading = { shown: [], writes: [], parts: [] }

/** What the script at `at` of a page shows; places are those of the page. A script that can't be parsed shows nothing. */
export function readScript(source: string, at: Span, { readHtml }: JsTools = {}, configured?: readonly string[]): ScriptReading {
  const script = source.slice(at.start, at.end)
  const isMarkup = readHtml && wantsMarkup(script) && !isBuilt(script)
  if (!isMarkup && !shows(script, configured) && !tellsSubject(script)) return nothing
  const parsed = parseScript(source, at.start, at.end)
  if (!parsed) return nothing
  const shown: Element[] = []
  const writes: Write[] = []
  const embedded = isMarkup ? new Embedded(readHtml, { path: '', source }) : undefined
  try {
    const { survey, origins, resolver, wording } = askable(parsed.program, source, configured)
    const markup = embedded && new Markup(survey, origins, resolver, wording)
    for (const showing of new Showings(survey, origins, wording, markup).all()) {
      const { target, text, at: where, isHtml } = showing
      if (target === undefined) shown.push(shownElement(showing, embedded))
      else writes.push({ target, text, at: where, element: isHtml && embedded && text.value.includes('<') ? shownElement(showing, embedded) : undefined })
    }
    if (tellsSubject(script)) shown.push(...subjects(parsed.program, wording, false))
    shown.push(...new Notices(survey, wording, configured, markup && embedded && { markup, embedded }).all())
    if (markup && embedded) shown.push(...markupBranches(parsed.program, survey, markup, embedded))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return { shown, writes, parts: embedded?.parts ?? [] }
}

/** Reads a script in a file of its own: what it shows. One that shows nothing is not even parsed. */
export function readScriptFile(source: string, given: Given, tools: JsTools = {}): Page {
  if (isScriptWorthReading(source, given.shows)) return readJsx(source, given, tools)
  return new Page({ ...given, source, kind: given.kind ?? 'component', root: new Element('#page', { start: 0, end: source.length }) })
}
