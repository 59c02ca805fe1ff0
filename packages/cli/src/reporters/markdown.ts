import type { Report } from '@aboveboard/core'
import type { FileResult } from '../judging/result.ts'
import { harmless } from './cells.ts'
import { failedAt, located, told, type Weight, weightOf } from './located.ts'
import { outcome } from './outcome.ts'
import { Ranked } from './ranked.ts'
import type { Reporter, Setting } from './reporter.ts'

/** Bytes that a comment of a pull request holds with room to spare; GitHub refuses longer ones. */
const comment = 60_000
/** What the summary of a job holds. */
export const jobSummary = 1_000_000

/** A comment for a pull request: a table, the worst first, and what to write instead. What does not fit is counted. */
export function markdownReporter(setting: Setting, most = comment): Reporter {
  const { words } = setting
  const rows = new Ranked<string>()
  return {
    file(result) {
      if (result.failure) rows.add('error', '', row(words.report.error, code(`${result.shown}${failedAt(result)}`), cell(result.failure.sentence), ''))
      for (const report of told(result)) rows.add(weightOf(report), report.rule, rowOf(result, report, setting))
      return ''
    },
    end(totals) {
      const { kept, left } = fitting(rows.inOrder(), most)
      return [
        `### Aboveboard\n\n${cell(outcome(totals, words))}\n`,
        ...(kept.length > 0 ? [`\n${row('', words.markdown.place, words.markdown.finding, words.markdown.instead)}${row('---', '---', '---', '---')}`, ...kept] : []),
        ...(left > 0 ? [`\n${words.markdown.more(left)}\n`] : []),
        ...(totals.flagged > 0 ? [`\n${cell(words.report.allow)}\n\n${cell(words.explain.advice)}\n`] : []),
      ].join('')
    },
  }
}

function fitting(rows: readonly string[], most: number): { readonly kept: readonly string[]; readonly left: number } {
  let bytes = 1000
  const end = rows.findIndex((each) => (bytes += Buffer.byteLength(each)) > most)
  return end < 0 ? { kept: rows, left: 0 } : { kept: rows.slice(0, end), left: rows.length - end }
}

function rowOf(result: FileResult, report: Report, setting: Setting): string {
  const { words } = setting
  const names: Readonly<Record<Weight, string>> = { error: words.report.error, warning: words.report.warning, doubt: words.report.doubt }
  const place = (at: Report['at'], file?: Report['file']): string => {
    const { file: path, start } = located(result, at, file, setting)
    return code(`${file ? setting.shown(path) : result.shown}:${start.line}:${start.column}`)
  }
  const also = report.also.map((other) => `<br>${words.report.also(place(other.at, other.file), cell(other.message))}`)
  const choices = report.suggest.map(({ message }) => `<br>${cell(words.report.suggestion(message))}`)
  return row(names[weightOf(report)], place(report.at), `${cell(report.message)}${also.join('')} (${code(report.rule)})`, `${cell(report.instead)}${choices.join('')}`)
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`

/** Words as they stand: nothing in them is a mark, a link, or calls somebody by name. */
const cell = (text: string): string =>
  harmless(text)
    .replace(/[&<>|`*_~[\]\\$]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/[@#](?=[\w-])|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u2060')

/** Code in a table: a fence longer than any within, and no bar that would end the cell. */
function code(text: string): string {
  const shown = harmless(text).replaceAll('|', '\\|')
  const fence = '`'.repeat(Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length)) + 1)
  return fence.length > 1 || shown.startsWith(' ') ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`
}
