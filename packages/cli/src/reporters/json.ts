import type { Report } from '@aboveboard/core'
import { Lines } from '@aboveboard/core/lines'
import { merged } from '../fix/edits.ts'
import type { FileResult } from '../judging/result.ts'
import type { Reporter, Setting } from './reporter.ts'

/** For programs: ESLint's shape, one object a file, with doubts beside the messages. Ids carry no prefix; offsets are UTF-16, without the byte order mark. */
export function jsonReporter({ fileOf }: Pick<Setting, 'fileOf'>): Reporter {
  /** One object a file, by its path, written out: more may come of a file that has been told. */
  const told = new Map<string, string>()
  return {
    file: (result) => {
      const object = fileObject(result, fileOf)
      const before = told.get(result.path)
      told.set(result.path, JSON.stringify(before === undefined ? object : together(JSON.parse(before) as FileObject, object)))
      return ''
    },
    end: () => `[${[...told.values()].join(',')}]\n`,
  }
}

interface FileObject {
  readonly filePath: string
  readonly messages: readonly object[]
  readonly doubts: readonly object[]
  readonly errorCount: number
  readonly warningCount: number
  readonly doubtCount: number
  readonly fatalErrorCount: number
  readonly output?: string
}

const together = (first: FileObject, more: FileObject): FileObject => ({
  ...first,
  messages: [...first.messages, ...more.messages],
  doubts: [...first.doubts, ...more.doubts],
  errorCount: first.errorCount + more.errorCount,
  warningCount: first.warningCount + more.warningCount,
  doubtCount: first.doubtCount + more.doubtCount,
})

export function fileObject(result: FileResult, fileOf: (path: string) => string): FileObject {
  const messages: object[] = result.findings.map((report) => message(report, result, fileOf))
  const { failure } = result
  if (failure) messages.unshift({ ruleId: null, fatal: true, severity: 2, message: failure.sentence, ...(failure.place ?? { line: 1, column: 1 }) })
  const errors = result.findings.filter(({ severity }) => severity === 'error').length
  return {
    filePath: result.path,
    messages,
    doubts: result.doubts.map((report) => message(report, result, fileOf)),
    errorCount: errors + (failure ? 1 : 0),
    warningCount: result.findings.length - errors,
    doubtCount: result.doubts.length,
    fatalErrorCount: failure ? 1 : 0,
    ...(result.mended && { output: result.mended.output }),
  }
}

function message(report: Report, { source, lines }: FileResult, fileOf: (path: string) => string): object {
  const places = (span: Report['at'], known = lines()): object => {
    const [start, end] = [known.at(span.start), known.at(span.end)]
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
    ...(report.also.length > 0 && { also: report.also.map(({ message, at, file }) => ({ message, ...(file ? { filePath: fileOf(file.path), ...places(at, new Lines(file.source)) } : places(at)) })) }),
    suggestions: report.suggest.map(({ message, edits }) => ({ desc: message, fix: merged(edits, source) })).filter((suggestion) => suggestion.fix),
    ...(fix && { fix }),
  }
}
