import type { Report } from '@aboveboard/core'
import { merged } from '../fix/edits.ts'
import type { FileResult } from '../judging/result.ts'
import { harmless, quoted } from './cells.ts'
import { failedAt, located, told, type Weight, weightOf, wordsAt } from './located.ts'
import { outcome } from './outcome.ts'
import type { Reporter, Setting } from './reporter.ts'

/** For coding assistants: a line a finding with its place, the exact words as JSON writes them, what is wrong, what to write. */
export function agentReporter(setting: Setting): Reporter {
  return {
    file: (result) => [...(result.failure ? [`${named(result.shown)}${failedAt(result)} ${setting.words.report.error}: ${harmless(result.failure.sentence)}\n`] : []), ...told(result).map((report) => line(result, report, setting))].join(''),
    end: (totals) => `${outcome(totals, setting.words)}\n${totals.flagged > 0 ? `${setting.words.report.allow}\n` : ''}`,
  }
}

function line(result: FileResult, report: Report, setting: Setting): string {
  const { words } = setting
  const names: Readonly<Record<Weight, string>> = { error: words.report.error, warning: words.report.warning, doubt: words.report.doubt }
  const place = (at: Report['at'], file?: Report['file']): string => {
    const { file: path, start, end } = located(result, at, file, setting)
    return `${named(file ? setting.shown(path) : result.shown)}:${start.line}:${start.column}-${end.line}:${end.column}`
  }
  const [edit] = [report.fix, ...report.suggest.map(({ edits }) => edits)].flatMap((edits) => merged(edits, result.source) ?? [])
  return `${[
    `${place(report.at)} ${names[weightOf(report)]} ${report.rule} ${quoted(wordsAt(result, report))}`,
    harmless(report.message),
    ...report.also.map(({ at, file, message }) => words.report.also(place(at, file), harmless(message))),
    words.report.instead(report.instead),
    ...(edit ? [words.agent.replace(quoted(result.source.slice(...edit.range)), quoted(edit.text))] : []),
  ].join(' | ')}\n`
}

/** A path, between quotes where it holds more than paths mostly do. */
const named = (path: string): string => (/^[\w./@+-]+$/.test(path) ? path : quoted(path))
