import { type Given, movedPage, type Page, Text } from '@aboveboard/core'
import { frontMatterOf } from '../front-matter.ts'
import { readHtmlText } from '../html/read.ts'
import { type HtmlTools, htmlTools } from '../html/tools.ts'
import { holdsMjml } from '../mjml/holds.ts'
import { readMjml } from '../mjml/read.ts'
import { isTextMail } from '../plain/names.ts'
import { textMailPage } from '../plain/read.ts'
import { givenBy, syntaxOf } from '../syntax.ts'
import { atLeisure } from '../within.ts'
import { treeOfHaml } from './haml.ts'
import { MarkupWriter } from './markup.ts'
import { treeOfSlim } from './slim.ts'

/**
 * Reads HAML and Slim. They are written out as the markup with the tags of ERB that they stand for, every character knowing where it
 * stands in the file, so that whatever is known of Ruby’s templates holds here too. `undefined` for text that is no mail.
 */
export async function readIndented(source: string, given: Given, within = atLeisure): Promise<Page | undefined> {
  const text = within(() => markupOf(source, given.path))
  const tools = await htmlTools(text.value, given)
  return within(() => readMarkup(text, { ...given, source }, tools))
}

/** The same with all at hand. */
export function readMarkup(text: Text, given: Given & { readonly source: string }, tools: HtmlTools): Page | undefined {
  const gives = givenBy(given.path)
  if (gives === 'html' && !holdsMjml(text.value)) return readHtmlText(text, given, tools)
  if (gives === 'text' && !isTextMail(given.path, given.kind)) return undefined
  const page = gives === 'text' ? textMailPage(text.value, given) : readMjml(text.value, given, tools)
  return movedPage(page, (at) => text.placeOf(at), given)
}

/** Lines that end in a bar are one: the bars and the breaks between them as blanks, every offset unchanged. */
function withoutBars(source: string): string {
  if (!/[ \t]\|[ \t]*$/m.test(source)) return source
  const lines = source.split(/(?<=\n)/)
  const goesOn = lines.map((line) => /[ \t]\|[ \t]*\r?\n?$/.test(line) && !/\bdo[ \t]*\|[^|]*\|[ \t]*\r?\n?$/.test(line) && !/^\s*\|/.test(line))
  return lines.map((line, i) => (goesOn[i] ? (goesOn[i + 1] ? line.replace(/\|\s*$/, blank) : line.replace(/\|(?=\s*$)/, ' ')) : line)).join('')
}

const blank = (signs: string): string => ' '.repeat(signs.length)

/** The markup that an indented template stands for. */
export function markupOf(source: string, path: string): Text {
  const isSlim = syntaxOf(path) === 'slim'
  const lines = isSlim ? source : withoutBars(source)
  const writer = new MarkupWriter(lines, { breaks: !isSlim })
  writer.write(isSlim ? treeOfSlim(lines) : treeOfHaml(lines))
  const front = frontMatterOf(source)
  if (!front) return writer.text()
  return Text.join([Text.written(source, { start: 0, end: front.end }, source.slice(0, front.end)), writer.text()])
}
