import type { Report } from '@aboveboard/core'
import { merged } from '../fix/edits.ts'
import type { FileResult } from '../result.ts'
import type { Reporter } from './reporter.ts'

/** For programs: ESLint's shape, one object a file, with doubts beside the messages. Ids carry no prefix; offsets are UTF-16, without the byte order mark. */
export function jsonReporter(): Reporter {
  let begun = false
  const separator = (): string => {
    const mark = begun ? ',' : '['
    begun = true
    return mark
  }
  return {
    file: (result) => separator() + JSON.stringify(fileObject(result)),
    end: () => (begun ? ']\n' : '[]\n'),
  }
}

function fileObject(result: FileResult): object {
  const messages: object[] = result.findings.map((report) => message(report, result))
  const { failure } = result
  if (failure) messages.unshift({ ruleId: null, fatal: true, severity: 2, message: failure.sentence, ...(failure.place ?? { line: 1, column: 1 }) })
  const errors = result.findings.filter(({ severity }) => severity === 'error').length
  return {
    filePath: result.path,
    messages,
    doubts: result.doubts.map((report) => message(report, result)),
    errorCount: errors + (failure ? 1 : 0),
    warningCount: result.findings.length - errors,
    doubtCount: result.doubts.length,
    fatalErrorCount: failure ? 1 : 0,
    ...(result.mended && { output: result.mended.output }),
  }
}

function message(report: Report, { source, lines }: FileResult): object {
  const places = (span: Report['at']): object => {
    const [start, end] = [lines().at(span.start), lines().at(span.end)]
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
  const fix = merged(report.fix, source)
  return {
    ruleId: report.rule,
    severity: report.severity === 'error' ? 2 : 1,
    message: report.message,
    messageId: report.messageId,
    why: report.why,
    instead: report.instead,
    ...places(report.at),
    ...(report.also.length > 0 && { also: report.also.map((other) => ({ message: other.message, ...places(other.at) })) }),
    suggestions: report.suggest.map(({ message, edits }) => ({ desc: message, fix: merged(edits, source) })).filter((suggestion) => suggestion.fix),
    ...(fix && { fix }),
  }
}
