import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from '../terminal/paint.ts'
import type { FileResult } from '../judging/result.ts'
import { reportOf, resultOf } from '../testing/samples.ts'
import { strangePath, strangeText } from '../testing/strange.ts'
import { count, noTotals } from '../judging/verdict.ts'
import { en } from '../words/en.ts'
import { type FormatName, formatNames, reporterOf } from './formats.ts'
import type { Setting } from './reporter.ts'
import { sarifSchema } from './sarif-schema.ts'

const setting: Setting = { words: en, locale: 'en', paint: plain, room: 80, fileOf: (path) => `/shop/${path}`, shown: (file) => file.replace('/shop/', ''), fromRoot: (file) => file.replace('/shop/', '') }

async function written(name: FormatName, results: readonly FileResult[]): Promise<string> {
  const reporter = await reporterOf(name, setting)
  const totals = noTotals()
  for (const result of results) count(totals, result)
  let out = ''
  for (const result of results) out += await reporter.file(result)
  return out + reporter.end(totals)
}

/** Results whose paths, words and sentences are all strange; one of them could not be read. */
const strange: fc.Arbitrary<readonly FileResult[]> = fc
  .array(fc.record({ path: strangePath, source: strangeText, found: strangeText, other: strangePath, doubt: fc.boolean(), unread: fc.boolean() }), { minLength: 1, maxLength: 3 })
  .map((files) =>
    files.map(({ path, source, found, other, doubt, unread }) => {
      const text = `${source}\n<b>${found}</b>\n`
      const report = reportOf(text, found, {
        doubt,
        message: `“${found}” is strange`,
        also: [{ message: `shown as ${found}`, at: { start: 0, end: 1 }, file: { path: other, source: `${found}\n` } }],
        suggest: [{ message: 'Say less', edits: [{ at: { start: 0, end: source.length }, text: found }] }],
      })
      return resultOf(text, unread ? [] : [report], { path: `/shop/${path}`, shown: path, ...(unread && { failure: { sentence: `cannot be read: ${found}` } }), prints: new Map([[report, 'f00d']]) })
    }),
  )

const holds = (name: FormatName, check: (out: string, results: readonly FileResult[]) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(strange, async (results) => void check(await written(name, results), results)),
    { numRuns: 200 },
  )
const told = (results: readonly FileResult[]): number => results.reduce((sum, { findings, doubts, failure }) => sum + findings.length + doubts.length + (failure ? 1 : 0), 0)
const linesOf = (out: string): readonly string[] => out.split('\n').slice(0, -1)

/** Characters that a terminal, a log or a parser of XML must never be given. */
const tricks = /[\0-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

describe('strange paths and words', () => {
  it.each(formatNames.filter((name) => !['json', 'ndjson', 'sarif', 'gitlab', 'rdjson'].includes(name)))('move no cursor and turn no line around: %s', (name) =>
    holds(name, (out) => expect(out).not.toMatch(tricks)))

  it('leave each finding on its line: compact, agent', async () => {
    await holds('compact', (out, results) => {
      const findings = linesOf(out).filter((line) => / (?:note|warning|error): /.test(line))
      expect(findings).toHaveLength(told(results))
      for (const line of findings) expect(line).toMatch(/^a.*:\d+:\d+: (?:note|warning|error): ./)
    })
    await holds('agent', (out, results) => expect(linesOf(out).filter((line) => line.startsWith('a') || line.startsWith('"'))).toHaveLength(told(results)))
  })

  it('stand exactly between quotes: agent', () =>
    holds('agent', (out, results) => {
      const quotes = linesOf(out).flatMap((line) => / confirmshaming ("(?:[^"\\]|\\.)*") \| /.exec(line)?.[1] ?? [])
      const words = results.flatMap(({ source, findings, doubts }) => [...findings, ...doubts].map(({ at }) => source.slice(at.start, at.end)))
      expect(quotes.map((quote) => JSON.parse(quote) as string)).toEqual(words)
    }))

  it('end no workflow command and begin none: github', () =>
    holds('github', (out, results) => {
      expect(linesOf(out)).toHaveLength(told(results))
      const paths = linesOf(out).map((line) => /^::(?:error|warning|notice) file=([^,:]*)(?:,\w+=[^,:]*)*::[^\r\n]/.exec(line)?.[1])
      const plainOnes = results.filter(({ path, findings, doubts, failure }) => !/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(path) && findings.length + doubts.length + (failure ? 1 : 0) > 0)
      for (const { shown } of plainOnes) expect(paths.map((path) => decodeURIComponent(path!.replace(/%(?!25|0A|0D|3A|2C)/g, '%25')))).toContain(shown)
    }))

  it('are well-formed XML, and come back as they were: checkstyle, junit', async () => {
    for (const name of ['checkstyle', 'junit'] as const) await holds(name, (out, results) => {
      const names = elementsOf(out).flatMap(({ name: tag, attributes }) => (tag === 'file' || tag === 'testsuite' ? [attributes.get('name')] : []))
      expect(names).toHaveLength(results.length)
      results.forEach(({ shown }, i) => /^[ -~]*$/.test(shown) && expect(names[i]).toBe(shown))
      expect(elementsOf(out).filter(({ name: tag }) => ['error', 'failure', 'skipped'].includes(tag))).toHaveLength(told(results))
    })
  })

  it('are valid, and the places right: sarif', async () => {
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema())
    await holds('sarif', (out, results) => {
      const log = JSON.parse(out) as Log
      expect(validate(log) ? [] : validate.errors).toEqual([])
      const [run] = log.runs
      const flagged = results.filter(({ failure }) => !failure)
      expect(run!.results.map(({ locations: [at] }) => decodeURIComponent(at!.physicalLocation.artifactLocation.uri))).toEqual(flagged.map(({ shown }) => shown.replace(/\p{Surrogate}/gu, '\ufffd')))
      for (const { locations: [at] } of run!.results) expect(new URL(at!.physicalLocation.artifactLocation.uri, 'file:///root/').pathname).toBe(`/root/${at!.physicalLocation.artifactLocation.uri}`)
      expect(run!.invocations[0]).toMatchObject({ executionSuccessful: flagged.length === results.length })
    })
  })

  it('are JSON: ndjson, gitlab, rdjson', async () => {
    await holds('ndjson', (out, results) => expect(linesOf(out).map((line) => (JSON.parse(line) as { filePath: string }).filePath)).toEqual(results.map(({ path }) => path)))
    await holds('gitlab', (out, results) => {
      const issues = JSON.parse(out) as readonly { fingerprint: string; location: { path: string } }[]
      expect(issues.map(({ location }) => location.path)).toEqual(results.map(({ shown }) => shown))
      expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    })
    await holds('rdjson', (out, results) => {
      const { diagnostics } = JSON.parse(out) as { diagnostics: readonly { location: { path: string } }[] }
      expect(diagnostics.map(({ location }) => location.path)).toEqual(results.map(({ shown }) => shown))
    })
  })

  it('end no cell and no table, and call nobody: markdown', () =>
    holds('markdown', (out, results) => {
      const rows = linesOf(out).filter((line) => line.startsWith('|')).slice(2)
      expect(rows).toHaveLength(told(results))
      for (const row of rows) expect(row.replaceAll('\\|', '').split(' | ')).toHaveLength(4)
      expect(out.replace(/(`+) ?.*?\1/g, '')).not.toMatch(/@all|<(?!br>)|https?:\/\//)
    }))
})

interface Log {
  readonly runs: readonly { readonly results: readonly { readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[] }[]; readonly invocations: readonly object[] }[]
}

interface Tag {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** The elements of XML, in order; fails on anything but what is well-formed. */
function elementsOf(xml: string): readonly Tag[] {
  const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  const plainText = (text: string): string => {
    expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)|\p{Surrogate}|[\ufffe\uffff]/u)
    return text.replace(/&(\w+);/g, (_, mark: string) => marks[mark]!)
  }
  const body = xml.replace('<?xml version="1.0" encoding="utf-8"?>\n', '')
  const open: string[] = []
  const found: Tag[] = []
  let end = 0
  for (const tag of body.matchAll(/<(\/?)(\w+)((?: \w+="[^"<]*")*)(\/?)>/g)) {
    plainText(body.slice(end, tag.index))
    end = tag.index + tag[0].length
    if (tag[1]) expect(open.pop()).toBe(tag[2])
    else {
      if (!tag[4]) open.push(tag[2]!)
      found.push({ name: tag[2]!, attributes: new Map([...tag[3]!.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key, value]) => [key!, plainText(value!)])) })
    }
  }
  expect(plainText(body.slice(end)).trim()).toBe('')
  expect(open).toEqual([])
  return found
}
