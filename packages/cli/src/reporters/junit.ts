import type { Report } from '@aboveboard/core'
import type { FileResult } from '../judging/result.ts'
import { located, told, weightOf, wordsAt } from './located.ts'
import type { Reporter, Setting } from './reporter.ts'
import { Sequence } from './sequence.ts'
import { xml } from './xml.ts'

/**
 * JUnit's XML: each file a suite, each finding a test that fails. A doubt is a test that was skipped, unless doubts fail
 * the run; a file with nothing to tell is one test that passes.
 */
export function junitReporter(setting: Setting): Reporter {
  const suites = new Sequence('<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="aboveboard">\n')
  return {
    file: (result) => suites.write(suite(result, setting)),
    end: () => suites.end('</testsuites>\n'),
  }
}

function suite(result: FileResult, setting: Setting): string {
  const { failure, shown } = result
  const reports = told(result)
  const skipped = setting.doubtsFail ? 0 : result.doubts.length
  const failures = reports.length - skipped
  const name = xml(shown)
  const cases = [
    ...(failure ? [testCase(name, failure.place ? `${setting.words.files.reading} ${failure.place.line}:${failure.place.column}` : setting.words.files.reading, `<error message="${xml(failure.sentence)}"/>`)] : []),
    ...reports.map((report) => testCase(name, titleOf(result, report, setting), verdict(result, report, setting))),
  ]
  if (cases.length === 0) cases.push(testCase(name, setting.words.report.clean(1), ''))
  return `<testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="${failure ? 1 : 0}" skipped="${skipped}" time="0">\n${cases.join('')}</testsuite>\n`
}

const testCase = (file: string, name: string, content: string): string => `<testcase classname="${file}" name="${xml(name)}" time="0"${content ? `>${content}</testcase>` : '/>'}\n`

function titleOf(result: FileResult, report: Report, setting: Setting): string {
  const { line, column } = located(result, report.at, undefined, setting).start
  return `${report.rule} ${line}:${column}`
}

function verdict(result: FileResult, report: Report, { words, doubtsFail = false, ...setting }: Setting): string {
  const weight = weightOf(report)
  const message = xml(report.message)
  if (weight === 'doubt' && !doubtsFail) return `<skipped message="${message}"/>`
  const also = report.also.map(({ at, file, message }) => {
    const { file: path, start } = located(result, at, file, setting)
    return words.report.also(`${setting.shown(path)}:${start.line}:${start.column}`, message)
  })
  const text = [wordsAt(result, report), ...also, words.report.instead(report.instead)].map(xml).join('\n')
  return `<failure type="${weight}" message="${message}">${text}</failure>`
}
