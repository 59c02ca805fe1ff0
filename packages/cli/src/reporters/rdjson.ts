import type { Edit, Report, Span } from '@aboveboard/core'
import { merged } from '../fix/edits.ts'
import type { FileResult } from '../judging/result.ts'
import { forward, located, told, weightOf } from './located.ts'
import type { Reporter, Setting } from './reporter.ts'
import { Sequence } from './sequence.ts'

const severities = { error: 'ERROR', warning: 'WARNING', doubt: 'INFO' } as const

/** reviewdog’s own format. Its columns count bytes of UTF-8, and its paths begin at the current folder. */
export function rdjsonReporter(setting: Setting): Reporter {
  const diagnostics = new Sequence('{"source":{"name":"aboveboard"},"diagnostics":[', ',')
  return {
    file: (result) => diagnostics.objects([...unread(result), ...told(result).map((report) => diagnostic(result, report, setting))]),
    end: () => diagnostics.end('\n]}\n'),
  }
}

function diagnostic(result: FileResult, report: Report, setting: Setting): object {
  const range = (at: Span, file?: Report['file']): object => {
    const { source, start, end } = located(result, at, file, setting)
    return { start: position(source, at.start, start), end: position(source, at.end, end) }
  }
  const suggestions = [report.fix, ...report.suggest.map(({ edits }) => edits)].flatMap((edits) => replacement(edits, result.source, range))
  return {
    message: `${report.message}\n${setting.words.report.instead(report.instead)}`,
    location: { path: forward(result.shown), range: range(report.at) },
    severity: severities[weightOf(report)],
    code: { value: report.rule },
    ...(suggestions.length > 0 && { suggestions }),
    ...(report.also.length > 0 && {
      related_locations: report.also.map(({ at, file, message }) => ({
        message,
        location: { path: forward(setting.shown(located(result, at, file, setting).file)), range: range(at, file) },
      })),
    }),
  }
}

function replacement(edits: readonly Edit[], source: string, range: (at: Span) => object): readonly object[] {
  const edit = merged(edits, source)
  return edit ? [{ range: range({ start: edit.range[0], end: edit.range[1] }), text: edit.text }] : []
}

/** A column in bytes, from the column in UTF-16 units. */
const position = (source: string, offset: number, { line, column }: { readonly line: number; readonly column: number }): object => ({
  line,
  column: Buffer.byteLength(source.slice(Math.max(0, offset - column + 1), offset)) + 1,
})

const unread = ({ failure, shown }: FileResult): readonly object[] =>
  failure ? [{ message: failure.sentence, location: { path: forward(shown), range: { start: { line: failure.place?.line ?? 1 } } }, severity: 'ERROR' }] : []
