import type { FileResult } from '../judging/result.ts'
import { harmless } from './cells.ts'
import { located, told, weightOf } from './located.ts'
import { outcome } from './outcome.ts'
import type { Reporter, Setting } from './reporter.ts'

/** What editors and compilers call the three weights: part of the format, in no language. */
const levels = { error: 'error', warning: 'warning', doubt: 'note' } as const

/** A line a finding, as compilers write it: `path:line:column: error: sentence [rule]`. */
export function compactReporter(setting: Setting): Reporter {
  const { words } = setting
  return {
    file: (result) => [...unread(result), ...told(result).map((report) => `${place(result, located(result, report.at, undefined, setting).start)}: ${levels[weightOf(report)]}: ${harmless(report.message)} [${report.rule}]\n`)].join(''),
    end: (totals) => (totals.flagged > 0 ? `${outcome(totals, words)}\n` : ''),
  }
}

const place = ({ shown }: FileResult, { line, column }: { readonly line: number; readonly column: number }): string => `${harmless(shown)}:${line}:${column}`

const unread = (result: FileResult): readonly string[] => {
  const { failure } = result
  return failure ? [`${place(result, failure.place ?? { line: 1, column: 1 })}: error: ${harmless(failure.sentence)}\n`] : []
}
