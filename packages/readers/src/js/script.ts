import { Element, type Given, Page, type Span, type Text } from '@aboveboard/core'
import { ReadError } from '../read-error.ts'
import { parseScript } from './parse.ts'
import { askable, readJsx } from './read.ts'
import { Showings, shownElement } from './showings.ts'

/** Words a script puts into an element of its page. */
export interface Write {
  /** The element, as a CSS selector: `#left`, `.timer`, `[data-x]`. */
  readonly target: string
  readonly text: Text
  /** The assignment or call. */
  readonly at: Span
}

export interface ScriptReading {
  /** Words whose place on the page is not known, as `#shown` elements. */
  readonly shown: readonly Element[]
  readonly writes: readonly Write[]
}

const nothing: ScriptReading = { shown: [], writes: [] }

/** What the script at `at` of a page shows; places are those of the page. A script that can't be parsed shows nothing. */
export function readScript(source: string, at: Span): ScriptReading {
  if (!shows(source, at)) return nothing
  const parsed = parseScript(source, at.start, at.end)
  if (!parsed) return nothing
  const shown: Element[] = []
  const writes: Write[] = []
  try {
    const { survey, origins, wording } = askable(parsed.program, source)
    for (const showing of new Showings(survey, origins, wording).all()) {
      const { target, text, at: where } = showing
      if (target === undefined) shown.push(shownElement(showing))
      else writes.push({ target, text, at: where })
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return { shown, writes }
}

/** Reads a script in a file of its own: what it shows. One that shows nothing is not even parsed; one that is half a template shows nothing. */
export function readScriptFile(source: string, given: Given): Page {
  if (isScriptWorthReading(source)) {
    try {
      return readJsx(source, given)
    } catch (error) {
      if (!(error instanceof ReadError) || !templateTag.test(source)) throw error
    }
  }
  return new Page({ ...given, source, kind: given.kind ?? 'component', root: new Element('#page', { start: 0, end: source.length }) })
}

/** A tag of a template engine that writes the script; not the braces of `style={{…}}`. */
const templateTag = /(?<![=({[,])\{\{-? *[\w.$|"']|\{%|<%|<\?(?:php|=)/

const signs = ['textContent', 'innerText', 'innerHTML', 'outerHTML', '.text(', '.html(', '.append(', '.prepend(', 'insertAdjacent', 'document.write']

/** Whether a plain script may show words, or holds JSX after all. Ordinary code costs a few searches. */
export function isScriptWorthReading(source: string): boolean {
  return signs.some((sign) => source.includes(sign)) || holdsJsx(source)
}

function shows(source: string, { start, end }: Span): boolean {
  const script = source.slice(start, end)
  return signs.some((sign) => script.includes(sign))
}

/** What only a file with JSX has: a tag that closes, and something that makes elements of it. */
function holdsJsx(source: string): boolean {
  return (source.includes('</') || source.includes('/>')) && /\breact\b|\bpreact\b|\bsolid-js\b|@jsx|className=|\bjsx\b/.test(source)
}
