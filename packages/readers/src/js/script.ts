import { Element, type Given, Page, type Placed, type Span, type Text } from '@aboveboard/core'
import { ReadError } from '../read-error.ts'
import { deeds } from './effects/deeds.ts'
import { does } from './effects/deed-signs.ts'
import { Embedded } from './elements/embedded.ts'
import { keepsList } from './records/kept-list-signs.ts'
import { Markup } from './elements/markup.ts'
import { parseScript } from './parse.ts'
import { askable } from './tree/askable.ts'
import { shownApart } from './elements/lowerable.ts'
import type { Press } from './elements/press.ts'
import { pressesIn } from './elements/presses.ts'
import { readJsx } from './read.ts'
import { Showings, shownElement } from './effects/showings.ts'
import { isBuilt, wantsMarkup } from './elements/tags.ts'
import { tellsSubject } from './records/subjects.ts'
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
  /** Elements of the page whose clicks it listens to. */
  readonly presses: readonly Press[]
  /** What is brought in from elsewhere. */
  readonly parts: readonly Placed[]
}

const nothing: ScriptReading = { shown: [], writes: [], presses: [], parts: [] }

/** What the script at `at` of a page shows; places are those of the page. A script that can't be parsed shows nothing. */
export function readScript(source: string, at: Span, { readHtml }: JsTools = {}, configured?: readonly string[]): ScriptReading {
  const script = source.slice(at.start, at.end)
  const isMarkup = readHtml && wantsMarkup(script) && !isBuilt(script)
  const isDoing = does(script)
  if (!isMarkup && !isDoing && !shows(script, configured) && !tellsSubject(script) && !keepsList(script)) return nothing
  const parsed = parseScript(source, at.start, at.end)
  if (!parsed) return nothing
  const shown: Element[] = []
  const writes: Write[] = []
  const presses: Press[] = []
  const embedded = isMarkup ? new Embedded(readHtml, { path: '', source }) : undefined
  try {
    const known = askable(parsed.program, source, { shows: configured })
    const { survey, origins, resolver, wording } = known
    const markup = embedded && new Markup(survey, origins, resolver, wording)
    for (const showing of new Showings(survey, origins, wording, markup).all()) {
      const { target, text, at: where, isHtml } = showing
      if (target === undefined) shown.push(shownElement(showing, embedded))
      else writes.push({ target, text, at: where, element: isHtml && embedded && text.value.includes('<') ? shownElement(showing, embedded) : undefined })
    }
    shown.push(...shownApart(known, script, configured, markup && embedded && { markup, embedded }))
    presses.push(...pressesIn(parsed.program, script, survey, origins))
    if (isDoing) shown.push(...deeds(parsed.program, source, script))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return { shown, writes, presses, parts: embedded?.parts ?? [] }
}

/** Reads a script in a file of its own: what it shows. One that shows nothing is not even parsed; one that is half a template shows nothing. */
export function readScriptFile(source: string, given: Given, tools: JsTools = {}): Page {
  if (isScriptWorthReading(source, given.shows)) {
    try {
      return readJsx(source, given, tools)
    } catch (error) {
      if (!(error instanceof ReadError) || !templateTag.test(source)) throw error
    }
  }
  return new Page({ ...given, source, kind: given.kind ?? 'component', root: new Element('#page', { start: 0, end: source.length }) })
}

/** A tag of a template engine that writes the script; not the braces of `style={{…}}`. */
const templateTag = /(?<![=({[,])\{\{-? *[\w.$|"']|\{%|<%|<\?(?:php|=)/
