import { allowanceRules } from './allowance-rules.ts'
import type { Element } from './element.ts'
import type { Page } from './page.ts'
import type { Written } from './piece.ts'
import type { Report } from './report.ts'
import { type Edit, type Span, within } from './span.ts'

/** Reports on a page of several files, each told in the file that its words are written in, with the place that shows them beside it. */
export function settled(page: Page, reports: readonly Report[], locale: string): readonly Report[] {
  if (!page.isComposed) return reports
  return reports.map((report) => settle(page, report, locale)).filter(({ file, rule }) => !file || !comments.has(rule))
}

/** What is to be said of a comment in another file is said when that file is judged. */
const comments: ReadonlySet<string> = new Set(allowanceRules)

function settle(page: Page, report: Report, locale: string): Report {
  const { file, at } = placeIn(page, report.at)
  const beside = (message: string, span: Span): Report['also'][number] => {
    const other = page.writtenAt(span)
    return { message, at: other.at, file: other.file.path === (file?.path ?? page.path) ? undefined : other.file }
  }
  const shower = file && report.also.length === 0 ? showing(page, report.at) : undefined
  const also = report.also.map((other) => beside(other.message, other.at))
  if (shower) also.push(beside(locale === 'fr' ? 'Affiché ici' : 'Shown here', shower.at))
  const edits = (all: readonly Edit[]): readonly Edit[] => {
    const there = all.map((edit) => ({ text: edit.text, ...placeIn(page, edit.at) }))
    return there.every((edit) => edit.file === file) ? there.map(({ text, at: place }) => ({ text, at: place })) : []
  }
  return {
    ...report,
    file,
    at,
    also,
    fix: edits(report.fix),
    suggest: report.suggest.map((choice) => ({ message: choice.message, edits: edits(choice.edits) })).filter((choice) => choice.edits.length > 0),
  }
}

/** `file` is none for the page's own. */
function placeIn(page: Page, span: Span): { readonly file: Written | undefined; readonly at: Span } {
  const { file, at } = page.writtenAt(span)
  return { file: file.path === page.path ? undefined : file, at }
}

/** The innermost element of the page's own file around a place. */
function showing(page: Page, span: Span): Element | undefined {
  return page.elements.findLast((element) => within(span, element.extent) && page.writtenAt(element.at).file.path === page.path)
}
