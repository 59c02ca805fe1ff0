import type { FileResult } from '../judging/result.ts'
import { located, sentence, told, weightOf } from './located.ts'
import type { Reporter, Setting } from './reporter.ts'
import { Sequence } from './sequence.ts'
import { xml } from './xml.ts'

const severities = { error: 'error', warning: 'warning', doubt: 'info' } as const

/** Checkstyle's XML, which many build servers read. */
export function checkstyleReporter(setting: Setting): Reporter {
  const files = new Sequence('<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="10.0">\n')
  return {
    file: (result) => files.write(`<file name="${xml(result.shown)}">\n${lines(result, setting).join('')}</file>\n`),
    end: () => files.end('</checkstyle>\n'),
  }
}

function lines(result: FileResult, setting: Setting): readonly string[] {
  const { failure } = result
  const { line, column } = failure?.place ?? { line: 1, column: 1 }
  return [
    ...(failure ? [error(line, column, 'error', failure.sentence, 'aboveboard')] : []),
    ...told(result).map((report) => {
      const { start } = located(result, report.at, undefined, setting)
      return error(start.line, start.column, severities[weightOf(report)], `${sentence(report.message)} ${report.instead}`, `aboveboard.${report.rule}`)
    }),
  ]
}

const error = (line: number, column: number, severity: string, message: string, source: string): string =>
  `<error line="${line}" column="${column}" severity="${severity}" message="${xml(message)}" source="${xml(source)}"/>\n`
