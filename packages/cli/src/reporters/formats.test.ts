import { describe, expect, it } from 'vitest'
import { plain } from '../terminal/paint.ts'
import type { FileResult } from '../judging/result.ts'
import { reportOf, resultOf } from '../testing/samples.ts'
import { count, noTotals } from '../judging/verdict.ts'
import { wordsIn } from '../words/words.ts'
import { type FormatName, reporterOf } from './formats.ts'
import type { Setting } from './reporter.ts'

async function written(name: FormatName, results: readonly FileResult[], more: Partial<Setting> = {}): Promise<string> {
  const locale = more.locale ?? 'en'
  const fromRoot = (file: string): string => file.replace('/shop/', '')
  const reporter = await reporterOf(name, { words: await wordsIn(locale), locale, paint: plain, room: 80, fileOf: (path) => `/shop/${path}`, shown: fromRoot, fromRoot, ...more })
  const totals = noTotals()
  for (const result of results) count(totals, result)
  let out = ''
  for (const result of results) out += await reporter.file(result)
  return out + reporter.end(totals)
}

const source = '<p>Spring 🛍️</p>\r\n<a>é No thanks, I hate\r\nsaving</a>\r\n'
const shame = reportOf(source, 'No thanks, I hate\r\nsaving', {
  severity: 'error',
  also: [{ message: 'Shown here', at: { start: 6, end: 9 }, file: { path: 'views/exit.html', source: '<p>\n  {{ no }}' } }],
  suggest: [{ message: 'Say it plainly', edits: [{ at: { start: 24, end: 48 }, text: 'No thanks' }] }],
})
const vague = reportOf(source, 'Spring 🛍️', { rule: 'vague-urgency', message: '“Spring” presses' })
const doubt = reportOf(source, 'saving', { rule: 'unsaid-offer', doubt: true, message: 'Is it said how much?' })
const result = resultOf(source, [vague, shame, doubt], { prints: new Map([[shame, 'abc']]) })
const unread = resultOf('', [], { path: '/shop/b.html', shown: 'b.html', failure: { sentence: 'cannot be read: it ends too soon', place: { line: 3, column: 7 } } })
const clean = resultOf('', [], { path: '/shop/c.html', shown: 'c.html' })
const all = [result, unread, clean]

it('compact tells each finding on a line, as compilers do, and what it comes to', async () => {
  expect(await written('compact', all)).toBe(
    'emails/spring.html:1:4: warning: “Spring” presses [vague-urgency]\n' +
      `emails/spring.html:2:6: error: ${shame.message.replace('\r\n', '␍␊')} [confirmshaming]\n` +
      'emails/spring.html:3:1: note: Is it said how much? [unsaid-offer]\n' +
      'b.html:3:7: error: cannot be read: it ends too soon\n' +
      '2 findings to mend (1 error, 1 warning), 1 to look at, in 1 of 2 files.\n',
  )
  expect(await written('compact', [clean])).toBe('')
})

it('ndjson is json, one object a line', async () => {
  const lines = (await written('ndjson', all)).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(await written('json', all)))
})

describe('sarif', () => {
  const run = async (...results: FileResult[]): Promise<Run> => (JSON.parse(await written('sarif', results)) as { runs: [Run] }).runs[0]

  it('tells findings by their rules, with related places, fixes and what they are known by', async () => {
    const { results, tool } = await run(result)
    expect(results[1]).toMatchObject({
      ruleId: 'confirmshaming',
      kind: 'fail',
      level: 'error',
      partialFingerprints: { 'aboveboard/v1': 'abc' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'emails/spring.html', uriBaseId: '%SRCROOT%' }, region: { startLine: 2, startColumn: 6, endLine: 3, endColumn: 7, snippet: { text: 'No thanks, I hate\r\nsaving' } } } }],
      relatedLocations: [{ message: { text: 'Shown here' }, physicalLocation: { artifactLocation: { uri: 'views/exit.html' }, region: { startLine: 2, startColumn: 3 } } }],
      fixes: [{ description: { text: 'Say it plainly' }, artifactChanges: [{ replacements: [{ insertedContent: { text: 'No thanks' } }] }] }],
    })
    expect(tool.driver.rules[results[1]!.ruleIndex!]).toMatchObject({ id: 'confirmshaming', defaultConfiguration: { level: 'error' }, help: { text: expect.stringContaining('art') as string } })
  })

  it('asks where it doubts, and does not accuse', async () => {
    expect((await run(result)).results[2]).toMatchObject({ kind: 'review', level: 'none', message: { text: 'Is it said how much? Instead: Write a plain refusal, such as “No thanks”.' } })
  })

  it('says what could not be read, and is a run even of nothing', async () => {
    expect(await run(unread)).toMatchObject({ results: [], invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ message: { text: 'cannot be read: it ends too soon' }, locations: [{ physicalLocation: { region: { startLine: 3 } } }] }] }] })
    expect(await run()).toMatchObject({ results: [], invocations: [{ executionSuccessful: true }] })
  })

  it('explains its rules in French', async () => {
    const { runs } = JSON.parse(await written('sarif', [], { locale: 'fr' })) as { runs: [Run] }
    const rule = runs[0].tool.driver.rules.find(({ id }) => id === 'confirmshaming')
    expect(rule?.help.text).toMatch(/\nÀ la place\u00a0: /)
    expect(rule?.help.markdown).toContain('La suite est en anglais.')
  })
})

interface Run {
  readonly results: readonly { readonly ruleIndex?: number }[]
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string; readonly markdown?: string } }[] } }
}

describe('github', () => {
  it('tells errors first, the first of each rule before the second of any', async () => {
    const many = ['x', 'y', 'z'].map((letter) => reportOf(`<b>${letter}</b>`, letter, { severity: 'error', message: letter }))
    const other = resultOf('<b>w</b>', [reportOf('<b>w</b>', 'w', { severity: 'error', rule: 'trick-wording', message: 'w' })], { path: '/shop/z.html' })
    const out = await written('github', [resultOf('<b>x</b>', [...many, { ...doubt, at: many[0]!.at }, { ...vague, at: many[0]!.at }]), other])
    expect(out.split('\n').map((line) => /^::(\w+).*::(.)/.exec(line)?.slice(1).join(' '))).toEqual(['error x', 'error w', 'error y', 'error z', 'warning “', 'notice I', undefined])
  })

  it('points at columns within a line, and at lines beyond', async () => {
    const [first, second, third] = (await written('github', all)).split('\n')
    expect(first).toMatch(/^::error file=emails\/spring\.html,line=2,endLine=3,title=confirmshaming::[^\n]+%0Aviews\/exit\.html:2: Shown here%0AInstead: /)
    expect(second).toBe('::error file=b.html,line=3,col=7::cannot be read: it ends too soon')
    expect(third).toMatch(/^::warning file=emails\/spring\.html,line=1,endLine=1,col=4,endColumn=14,title=vague-urgency::/)
  })
})

it('gitlab gives each issue a fingerprint that lines do not change', async () => {
  const twice = resultOf(source, [shame, { ...shame, at: doubt.at }], { prints: new Map([[shame, 'abc']]) })
  const moved = resultOf(`\n\n${source}`, [{ ...shame, at: { start: shame.at.start + 2, end: shame.at.end + 2 } }])
  const [one] = JSON.parse(await written('gitlab', [twice])) as { fingerprint: string }[]
  const [same] = JSON.parse(await written('gitlab', [{ ...moved, prints: new Map([[moved.findings[0]!, 'abc']]) }])) as { fingerprint: string }[]
  expect(same!.fingerprint).toBe(one!.fingerprint)
  expect(JSON.parse(await written('gitlab', all))).toMatchObject([
    { check_name: 'vague-urgency', severity: 'minor', location: { path: 'emails/spring.html', lines: { begin: 1 } } },
    { check_name: 'confirmshaming', severity: 'major', location: { lines: { begin: 2, end: 3 } } },
    { severity: 'info' },
    { check_name: 'unread', severity: 'critical', location: { path: 'b.html', lines: { begin: 3 } } },
  ])
  expect(await written('gitlab', [clean])).toBe('[\n]\n')
})

it('junit fails a test for a finding, skips one for a doubt, and passes a clean file', async () => {
  const out = await written('junit', all)
  expect(out).toContain('<testsuite name="emails/spring.html" tests="3" failures="2" errors="0" skipped="1" time="0">')
  expect(out).toContain('name="unsaid-offer 3:1" time="0"><skipped message="Is it said how much?"/></testcase>')
  expect(out).toMatch(/<failure type="error" message="[^"]+">[^<]+\nviews\/exit\.html:2:3: Shown here\nInstead: [^<]+<\/failure>/)
  expect(out).toContain('<testcase classname="b.html" name="reading 3:7" time="0"><error message="cannot be read: it ends too soon"/>')
  expect(out).toContain('<testsuite name="c.html" tests="1" failures="0" errors="0" skipped="0" time="0">')
  expect(await written('junit', all, { doubtsFail: true })).toContain('<failure type="doubt" message="Is it said how much?">')
})

it('checkstyle tells a place, a weight and a source', async () => {
  const out = await written('checkstyle', all)
  expect(out).toContain('<error line="1" column="4" severity="warning" message="“Spring” presses. Write')
  expect(out).toContain('<error line="3" column="1" severity="info" message="Is it said how much? Write a plain refusal, such as “No thanks”." source="aboveboard.unsaid-offer"/>')
  expect(out).toContain('<file name="b.html">\n<error line="3" column="7" severity="error" message="cannot be read: it ends too soon" source="aboveboard"/>\n</file>')
  expect(await written('checkstyle', [])).toBe('<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="10.0">\n</checkstyle>\n')
})

it('rdjson counts columns in bytes', async () => {
  expect(JSON.parse(await written('rdjson', all))).toMatchObject({
    source: { name: 'aboveboard' },
    diagnostics: [
      { severity: 'WARNING', location: { path: 'emails/spring.html', range: { start: { line: 1, column: 4 }, end: { line: 1, column: 4 + Buffer.byteLength('Spring 🛍️') } } } },
      {
        severity: 'ERROR',
        code: { value: 'confirmshaming' },
        location: { range: { start: { line: 2, column: 7 }, end: { line: 3, column: 7 } } },
        suggestions: [{ text: 'No thanks' }],
        related_locations: [{ message: 'Shown here', location: { path: 'views/exit.html', range: { start: { line: 2, column: 3 } } } }],
      },
      { severity: 'INFO' },
      { severity: 'ERROR', location: { path: 'b.html', range: { start: { line: 3 } } } },
    ],
  })
  expect(JSON.parse(await written('rdjson', []))).toEqual({ source: { name: 'aboveboard' }, diagnostics: [] })
})

describe('markdown', () => {
  it('is a table, the worst first, with what to write instead', async () => {
    const lines = (await written('markdown', all)).split('\n')
    expect(lines.slice(0, 5)).toEqual(['### Aboveboard', '', '2 findings to mend (1 error, 1 warning), 1 to look at, in 1 of 2 files.', '', '|  | where | what stands there | instead |'])
    expect(lines.slice(6, 10).map((line) => /^\| (.*?) \|/.exec(line)?.[1])).toEqual(['error', 'error', 'warning', 'to look at'])
    expect(lines[6]).toContain('<br>`views/exit.html:2:3`: Shown here (`confirmshaming`) | Write a plain refusal, such as “No thanks”.<br>Suggestion: Say it plainly |')
    expect(lines[7]).toBe('| error | `b.html:3:7` | cannot be read: it ends too soon |  |')
    expect(await written('markdown', [clean])).toBe('### Aboveboard\n\nNothing to mend in 1 file.\n')
    expect(await written('markdown', [result], { locale: 'fr' })).toContain('| à regarder | `emails/spring.html:3:1` |')
  })

  it('says how many it has no room for', async () => {
    const out = await written('markdown', Array.from({ length: 400 }, () => result))
    expect(Buffer.byteLength(out)).toBeLessThan(65_536)
    const rows = out.split('\n').filter((line) => /^\| (?:error|warning|to look at) /.test(line)).length
    expect(out).toContain(`\n${1200 - rows} more findings: there is no room for them here.\n`)
  })
})

it('agent tells place, words, what, and what to write, on a line', async () => {
  const lines = (await written('agent', all)).split('\n')
  expect(lines[0]).toBe('emails/spring.html:1:4-1:14 warning vague-urgency "Spring 🛍️" | “Spring” presses | Instead: Write a plain refusal, such as “No thanks”.')
  expect(lines[1]).toMatch(/^emails\/spring\.html:2:6-3:7 error confirmshaming "No thanks, I hate\\r\\nsaving" \| .* \| views\/exit\.html:2:3-2:6: Shown here \| Instead: .* \| replace "No thanks.*" with "No thanks"$/)
  expect(lines[3]).toBe('b.html:3:7 error: cannot be read: it ends too soon')
})
