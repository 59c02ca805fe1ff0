import { expect, it } from 'vitest'
import { reportOf, resultOf } from '../testing/samples.ts'
import { noTotals } from '../judging/verdict.ts'
import type { FileResult } from '../judging/result.ts'
import { jsonReporter } from './json.ts'

function told(...results: FileResult[]): unknown {
  const reporter = jsonReporter({ fileOf: (path) => path })
  return JSON.parse(results.map((result) => reporter.file(result)).join('') + reporter.end(noTotals()))
}

const source = '<p>Spring</p>\n<a>No thanks, I hate\nsaving</a>'

it('has ESLint’s shape, doubts beside the messages', () => {
  const found = reportOf(source, 'No thanks, I hate\nsaving', {
    severity: 'error',
    suggest: [{ message: 'Say it plainly', edits: [{ at: { start: 17, end: 41 }, text: 'No thanks' }] }],
    fix: [
      { at: { start: 26, end: 41 }, text: '' },
      { at: { start: 17, end: 18 }, text: 'n' },
    ],
  })
  const doubt = reportOf(source, 'Spring', { rule: 'vague-urgency', doubt: true, also: [{ message: 'here', at: { start: 3, end: 9 } }] })
  expect(told(resultOf(source, [found, doubt]), resultOf('', [], { path: '/shop/b.html' }))).toEqual([
    {
      filePath: '/shop/emails/spring.html',
      messages: [
        {
          ruleId: 'confirmshaming',
          severity: 2,
          message: found.message,
          messageId: 'shames',
          why: found.why,
          instead: found.instead,
          line: 2,
          column: 4,
          endLine: 3,
          endColumn: 7,
          suggestions: [{ desc: 'Say it plainly', fix: { range: [17, 41], text: 'No thanks' } }],
          fix: { range: [17, 41], text: 'no thanks' },
        },
      ],
      doubts: [expect.objectContaining({ ruleId: 'vague-urgency', severity: 1, suggestions: [], also: [{ message: 'here', line: 1, column: 4, endLine: 1, endColumn: 10 }] })],
      errorCount: 1,
      warningCount: 0,
      doubtCount: 1,
      fatalErrorCount: 0,
    },
    { filePath: '/shop/b.html', messages: [], doubts: [], errorCount: 0, warningCount: 0, doubtCount: 0, fatalErrorCount: 0 },
  ])
})

it('tells what could not be read as ESLint does', () => {
  expect(told(resultOf('', [], { failure: { sentence: 'cannot be read: it ends too soon', place: { line: 3, column: 7 } } }))).toMatchObject([
    { messages: [{ ruleId: null, fatal: true, severity: 2, message: 'cannot be read: it ends too soon', line: 3, column: 7 }], errorCount: 1, fatalErrorCount: 1 },
  ])
})

it('is an array even of nothing, and holds what --fix made of a file', () => {
  expect(told()).toEqual([])
  expect(told(resultOf('', [], { mended: { places: 1, output: 'new' } }))).toMatchObject([{ output: 'new' }])
})
