import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { scratch, write } from './testing/scratch.ts'
import { bin, env, mustBeBuilt, runShipped as run } from './testing/shipped.ts'

interface Told {
  readonly filePath: string
  readonly messages: readonly { ruleId: string | null; severity: number; line: number; column: number; fix?: { range: [number, number]; text: string } }[]
  readonly doubts: readonly { ruleId: string }[]
  readonly errorCount: number
  readonly doubtCount: number
  readonly output?: string
}
const json = (cwd: string, args: readonly string[] = [], more: Parameters<typeof run>[2] = {}): readonly Told[] =>
  JSON.parse(run(cwd, ['--format', 'json', ...args], more).out) as readonly Told[]

const page = (body: string, lang = 'en'): string => `<!doctype html>\n<html lang="${lang}"><body>\n${body}\n</body></html>\n`
const shame = page('<a href="#">No thanks, I hate saving money</a>')
const fair = page('<a href="#">No thanks</a>')
const stale = '<!-- aboveboard-allow confirmshaming -- the client insists -->\n<a href="#">No thanks</a>'
/** Of a mail nobody told the purpose of, one can only ask. */
const doubtful = page('<h1>Members’ sale: 15% off all bulbs</h1><p>Bloom &amp; Daughters</p>')

// Each test starts the command several times.
vi.setConfig({ testTimeout: 60_000 })

beforeAll(mustBeBuilt)

describe('a run', () => {
  it('shows each finding where it stands, what to write instead, and what it comes to', () => {
    const { code, out, err } = run(scratch({ 'pages/offer.html': shame, 'pages/fair.html': fair }))
    expect(out).toContain('pages/offer.html:3:13  error\n    3 │ <a href="#">No thanks, I hate saving')
    expect(out).toMatch(/│ {13}\^{10,}\n/)
    expect(out).toMatch(/“No thanks, I hate saving[^”]*”[^\n]+\n {2}Instead: [^\n]+\n( {2}Suggestion: [^\n]+\n)? {2}confirmshaming\n/)
    expect(out).toContain('1 finding to mend, in 1 of 2 files.\n')
    expect([code, err]).toEqual([1, ''])
    expect(out).not.toContain('\u001b')
  })

  it('speaks French when the environment, the configuration or --locale does', () => {
    const cwd = scratch({ 'a.html': page('<a href="#">Non merci, je préfère payer plus cher</a>', 'fr') })
    expect(run(cwd, [], { env: { LC_ALL: 'fr_FR.UTF-8' } }).out).toMatch(/erreur[^]*«.Non merci, je préfère payer[^]*À la place[^]*1 constat à corriger, dans 1 fichier sur 1\./)
    expect(run(cwd, ['--locale', 'fr']).out).toContain('1 constat')
    write(cwd, { 'aboveboard.config.yml': 'locale: fr' })
    expect(run(cwd).out).toContain('1 constat')
    expect(run(cwd, ['--locale', 'en']).out).toContain('1 finding')
  })

  it('asks where a rule only asks, in the language of the report, and accuses where it may', () => {
    const cwd = scratch({ 'a.html': page('<p>Brisk, the eco-friendly kettle, for $20</p>') })
    expect(run(cwd).out).toMatch(/^To look at: the file alone cannot settle these\n\n[^]*\n {2}“eco-friendly”: in what, and by how much\?\n/)
    expect(run(cwd, ['--locale', 'fr']).out).toContain('\n  «\u00a0eco-friendly\u00a0»\u00a0: en quoi, et de combien\u00a0?\n')
    expect(json(cwd)).toMatchObject([{ messages: [], doubts: [{ messageId: 'vague', message: '“eco-friendly”: in what, and by how much?' }] }])
    expect(run(cwd, ['--rule', 'generic-green-claim:warn']).out).toContain('\n  “eco-friendly” does not say in what, and by how much\n')
  })

  it('ends with 0 when there is nothing to mend', () => {
    expect(run(scratch({ 'a.html': fair }))).toEqual({ code: 0, out: 'Nothing to mend in 1 file.\n', err: '' })
  })

  it('colours only where it is asked or a terminal listens', () => {
    const cwd = scratch({ 'a.html': shame })
    expect(run(cwd, [], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[31m')
    expect(run(cwd, [], { env: { FORCE_COLOR: '0' } }).out).not.toContain('\u001b')
  })
})

describe('exit codes', () => {
  it('count warnings only beyond --max-warnings, told or not', () => {
    const cwd = scratch({ 'a.html': shame })
    const warn = ['--rule', 'confirmshaming:warn']
    expect(run(cwd, warn)).toMatchObject({ code: 0, out: expect.stringContaining('1 finding to mend') as string })
    expect(run(cwd, [...warn, '--max-warnings', '1']).code).toBe(0)
    expect(run(cwd, [...warn, '--max-warnings', '0']).code).toBe(1)
    expect(run(cwd, [...warn, '--quiet', '--max-warnings', '0']).code).toBe(1)
    expect(run(cwd, [...warn, '--quiet']).out).toBe('Nothing to mend in 1 file.\n')
  })

  it('count doubts only when that is asked', () => {
    const cwd = scratch({ 'a.html': doubtful })
    const mail = ['--kind', 'email']
    const { code, out } = run(cwd, mail)
    expect(code).toBe(0)
    expect(out).toMatch(/^To look at: the file alone cannot settle these\n\n[^]*\?\n[^]*Nothing to mend, 1 to look at, in 1 of 1 file\.\n/)
    expect(run(cwd, [...mail, '--doubts', 'error']).code).toBe(1)
    expect(run(cwd, [...mail, '--doubts', 'hide'])).toMatchObject({ code: 0, out: 'Nothing to mend in 1 file.\n' })
    expect(json(cwd, mail)).toMatchObject([{ messages: [], doubts: [{ ruleId: 'missing-unsubscribe' }], doubtCount: 1 }])
    expect(json(cwd, [...mail, '--doubts', 'hide'])).toMatchObject([{ doubts: [], doubtCount: 0 }])
  })

  it('tell a mistaken question from a finding', () => {
    const cwd = scratch({ 'a.html': shame })
    expect(run(cwd, ['--fromat', 'json'])).toEqual({ code: 2, out: '', err: '--fromat is not an option; did you mean --format?\naboveboard --help lists what there is.\n' })
    expect(run(cwd, ['--rule', 'confirm-shaming:off'])).toMatchObject({ code: 2, err: 'There is no rule “confirm-shaming”; did you mean “confirmshaming”? aboveboard rules lists them.\n'.replace('“confirmshaming”', 'confirmshaming') })
    expect(run(cwd, ['--config', 'nowhere.yml'])).toMatchObject({ code: 2, out: '' })
    expect(run(cwd, ['--format', 'json=a.html/report.json'])).toMatchObject({ code: 2, out: '' })
  })

  it('are 2 when no file matched, and say what was looked for', () => {
    const cwd = scratch({ 'notes.txt': 'x', 'dist/a.html': shame })
    const { code, out, err } = run(cwd)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/^No file to read in this folder\.\nAboveboard reads HTML[^]*node_modules/)
    expect(JSON.parse(run(cwd, ['--format', 'json']).out)).toEqual([])
    expect(run(cwd, ['*.html'])).toMatchObject({ code: 2, err: '*.html: matches no file that can be read.\n' })
  })
})

describe('bad input', () => {
  it('gets one clear line; everything else is read', () => {
    const cwd = scratch({
      'a.html': shame,
      'binary.html': 'a\0b',
      'latin1.md': Buffer.from('# Caf\xe9', 'latin1'),
      'folder.html/b c [1] $x.html': shame,
    })
    symlinkSync('nowhere.html', join(cwd, 'broken.html'))
    symlinkSync('.', join(cwd, 'loop'))
    const { code, out, err } = run(cwd)
    expect(err.trimEnd().split('\n')).toEqual([
      'broken.html: is a link to a file that does not exist.',
      'binary.html: holds NUL bytes, so it is not text; not read.',
      'latin1.md: is not UTF-8 text; not read. An editor can save it as UTF-8.',
    ])
    expect(out).toContain('folder.html/b c [1] $x.html:3:13')
    expect(out).toContain('2 findings to mend, in 2 of 2 files.\n2 files could not be read: see above.\n')
    expect(code).toBe(2)
    expect(json(cwd, ['binary.html'])).toMatchObject([{ messages: [{ ruleId: null, fatal: true, severity: 2 }], errorCount: 1 }])
  })

  it('is told of a folder without permission', () => {
    const cwd = scratch({ 'a.html': shame, 'closed/b.html': shame })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'closed'), 0)
    // Root may open anything: then somebody else must try.
    const { code, err, out } = run(cwd, [], process.getuid?.() === 0 ? { uid: 65534 } : {})
    chmodSync(join(cwd, 'closed'), 0o755)
    expect(err).toBe('closed: cannot be opened: permission denied.\n')
    expect(out).toContain('1 finding to mend, in 1 of 1 file.')
    expect(code).toBe(2)
  })

  it.runIf(process.getuid?.() === 0)('needs no home: in a container a user may be nothing but a number', () => {
    const cwd = scratch({ 'a.html': shame })
    chmodSync(cwd, 0o755)
    const { code, err, out } = run(cwd, [], { uid: 54_321, env: { HOME: undefined } })
    expect(err).toBe('')
    expect(out).toContain('1 finding to mend, in 1 of 1 file.')
    expect(code).toBe(1)
  })

  it('keeps true places after a byte order mark, with any line ends, and in legacy encodings', () => {
    const text = '<p>été</p>\r\n<a href="#">No thanks, I hate saving money</a>\r<p>x</p>'
    const cwd = scratch({
      'bom.html': `\uFEFF${text}`,
      'utf16.html': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'legacy.html': Buffer.from(`<meta charset="iso-8859-1">${text}`, 'latin1'),
    })
    expect(json(cwd, ['--lang', 'en']).map(({ messages }) => messages.map(({ line, column }) => [line, column]))).toEqual([[[2, 13]], [[2, 13]], [[2, 13]]])
  })

  it('may be larger than memory: the others are read', () => {
    const cwd = scratch({ 'a.html': shame, 'huge.html': Buffer.alloc(50e6, '<p>copy</p>\n') })
    const { code, out, err } = run(cwd, ['--max-file-size', '100'], { env: { NODE_OPTIONS: '--max-old-space-size=512' } })
    expect(err).toMatch(/^huge\.html: is 50 MB long, and memory is short beyond \d MB; not read\.[^\n]+\n$/)
    expect(out).toContain('1 finding to mend, in 1 of 1 file.\n1 file could not be read')
    expect(code).toBe(2)
  })

  it('may be ten thousand deep or a megabyte wide', () => {
    const cwd = scratch({
      'deep.html': `${'<div>'.repeat(10_000)}<a href="#">No thanks, I hate saving money</a>`,
      'wide.html': `<p>${'a'.repeat(500_000)}</p><a href="#">No thanks, I hate saving money</a><p>${'b '.repeat(300_000)}</p>`,
    })
    const { out, code } = run(cwd, ['--lang', 'en'])
    expect(out).toContain('2 findings to mend, in 2 of 2 files.')
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThan(200)
    expect(code).toBe(1)
  })
})

describe('formats', () => {
  it('go to standard output or to a file', () => {
    const cwd = scratch({ 'a.html': shame })
    const { out } = run(cwd, ['--format', 'json=out/report.json'])
    expect(out).toContain('1 finding to mend')
    expect(JSON.parse(readFileSync(join(cwd, 'out/report.json'), 'utf8'))).toEqual(json(cwd))
    const both = run(cwd, ['--format', 'json', '--format', 'text=report.txt'], { env: { FORCE_COLOR: '1' } })
    expect(JSON.parse(both.out)).toHaveLength(1)
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toBe(out)
  })

  it('have ESLint’s shape, with whole paths and ids without prefix', () => {
    const cwd = scratch({ 'a.html': shame, 'b.html': fair })
    const [a, b] = json(cwd)
    expect(a).toMatchObject({ filePath: join(cwd, 'a.html'), errorCount: 1, warningCount: 0, doubtCount: 0 })
    expect(a?.messages[0]).toMatchObject({ ruleId: 'confirmshaming', severity: 2, line: 3, column: 13, endLine: 3, messageId: 'shames' })
    expect(a?.messages[0]).toEqual(expect.objectContaining({ why: expect.any(String) as string, instead: expect.any(String) as string, suggestions: expect.any(Array) as [] }))
    expect(b).toMatchObject({ filePath: join(cwd, 'b.html'), messages: [], doubts: [] })
  })

  it('are whole through a slow pipe, however long', async () => {
    const cwd = scratch({ 'a.html': page('<a href="#">No thanks, I hate saving money</a>\n'.repeat(3000)) })
    const child = spawn(process.execPath, [bin, '--format', 'json'], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] })
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout) {
      chunks.push(chunk as Buffer)
      if (chunks.length < 20) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const text = Buffer.concat(chunks).toString()
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(JSON.parse(text)).toMatchObject([{ errorCount: 3000 }])
    expect(await ended(child)).toBe(1)
  })

  it('end quietly, and at once, when the reader leaves', async () => {
    const long = page('<a href="#">No thanks, I hate saving money</a>\n'.repeat(300))
    const cwd = scratch({ ...Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i + 10}.html`, long])), 'z.html': 'a\0b' })
    const child = spawn(process.execPath, [bin], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await ended(child)).toBe(1)
    // The last file, which cannot be read, was never reached.
    expect(err).toBe('')
  })
})

const ended = (child: ChildProcess): Promise<number | null> => new Promise((resolve) => child.on('close', resolve))

describe('--fix', () => {
  const crlf = `\uFEFF${stale.replaceAll('\n', '\r\n')}\r\n`

  it('mends what is safe, keeping mark, line ends and mode', () => {
    const cwd = scratch({ 'a.html': crlf, 'b.html': shame })
    chmodSync(join(cwd, 'a.html'), 0o640)
    const { out, code } = run(cwd, ['--fix'])
    expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toBe('\uFEFF<a href="#">No thanks</a>\r\n')
    expect(statSync(join(cwd, 'a.html')).mode & 0o777).toBe(0o640)
    expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toBe(shame)
    expect(readdirSync(cwd).sort()).toEqual(['a.html', 'b.html'])
    expect(out).toContain('Mended 1 place in 1 file.')
    expect(code).toBe(1)
    expect(run(cwd, ['a.html']).out).toBe('Nothing to mend in 1 file.\n')
  })

  it('writes legacy bytes back as they were, or leaves them alone', () => {
    const cwd = scratch({
      'latin.html': Buffer.from(`<meta charset="iso-8859-1"><p>caf\xe9</p>${stale}`, 'latin1'),
      'lossy.html': Buffer.from(`<meta charset="utf-8"><p>caf\xe9</p>${stale}`, 'latin1'),
    })
    const before = readFileSync(join(cwd, 'lossy.html'))
    const { code, err } = run(cwd, ['--fix', '--lang', 'en'])
    expect(readFileSync(join(cwd, 'latin.html'), 'latin1')).toBe('<meta charset="iso-8859-1"><p>caf\xe9</p>\n<a href="#">No thanks</a>')
    expect(readFileSync(join(cwd, 'lossy.html'))).toEqual(before)
    expect(err).toMatch(/^lossy\.html: is written in [^\n]+not mended\.\n$/)
    expect(code).toBe(2)
  })

  it('--fix-dry-run prints a diff that patch takes, and writes nothing', () => {
    const cwd = scratch({ 'a b.html': stale })
    const { out } = run(cwd, ['--fix-dry-run'])
    expect(out).toContain('--- a/a b.html')
    expect(out).toContain('+++ b/a b.html')
    expect(out).toContain('\n-<!-- aboveboard-allow confirmshaming -- the client insists -->\n')
    expect(out).toContain('Would mend 1 place in 1 file.')
    expect(readFileSync(join(cwd, 'a b.html'), 'utf8')).toBe(stale)
    expect(json(cwd, ['--fix-dry-run'])).toMatchObject([{ output: '<a href="#">No thanks</a>', messages: [] }])
  })

  it('offers the same change to editors, as an offset range', () => {
    const [file] = json(scratch({ 'a.html': crlf }))
    const fix = file?.messages[0]?.fix
    const text = crlf.slice(1)
    expect(text.slice(0, fix?.range[0]) + fix?.text + text.slice(fix?.range[1])).toBe('<a href="#">No thanks</a>\r\n')
  })
})

describe('configuration', () => {
  it('is found upwards, and speaks for the files it names', () => {
    const cwd = scratch({
      'aboveboard.config.yml': 'ignores: [drafts]\nrules: { confirmshaming: warn }\noverrides:\n  - files: old\n    rules: { confirmshaming: off }\n',
      'site/a.html': shame,
      'site/old/b.html': shame,
      'drafts/c.html': shame,
    })
    expect(json(cwd).map(({ filePath, messages }) => [filePath.slice(cwd.length + 1), messages.map(({ severity }) => severity)])).toEqual([
      ['site/a.html', [1]],
      ['site/old/b.html', []],
    ])
    expect(json(join(cwd, 'site/old'))).toMatchObject([{ messages: [] }])
    expect(json(cwd, ['--rule', 'confirmshaming:error', 'site/old'])).toMatchObject([{ errorCount: 1 }])
  })

  it.each([
    ['aboveboard.config.ts', "import { defineConfig } from 'aboveboard'\nexport default defineConfig({ rules: { confirmshaming: 'off' as const } })"],
    ['aboveboard.config.js', "export default { rules: { confirmshaming: 'off' } }"],
    ['aboveboard.config.jsonc', '{ "rules": { "confirmshaming": "off" }, /* ours */ }'],
    ['package.json', '{ "aboveboard": { "rules": { "confirmshaming": "off" } } }'],
  ])('may be %s', (name, text) => {
    expect(run(scratch({ [name]: text, 'a.html': shame }))).toMatchObject({ code: 0, err: '' })
  })

  it('that is wrong stops the run with the place, the key and what was meant', () => {
    const cwd = scratch({ 'aboveboard.config.yml': 'locale: en\noverides: []\nrules:\n  confirmshamin: off\n', 'a.html': shame })
    expect(run(cwd)).toEqual({ code: 2, out: '', err: 'aboveboard.config.yml:2: “overides” is not a setting; did you mean “overrides”?\n' })
    writeFileSync(join(cwd, 'aboveboard.config.yml'), 'rules:\n  confirmshamin: off\n')
    expect(run(cwd).err).toBe('aboveboard.config.yml:2: rules: there is no rule “confirmshamin”; did you mean “confirmshaming”?\n')
    writeFileSync(join(cwd, 'aboveboard.config.yml'), 'rules: [\n')
    expect(run(cwd)).toMatchObject({ code: 2, err: expect.stringMatching(/^aboveboard\.config\.yml:\d: cannot be read: [^\n]+\n$/) as string })
  })

  it('is printed as it stands for a file', () => {
    const cwd = scratch({ 'aboveboard.config.json': '{"extends": [], "now": "2026-11-23", "overrides": [{"files": "emails", "kind": "marketing-email", "rules": {"confirmshaming": "warn"}}]}' })
    const printed = JSON.parse(run(cwd, ['--print-config', 'emails/a.html']).out) as object
    expect(printed).toMatchObject({ config: join(cwd, 'aboveboard.config.json'), kind: 'marketing-email', now: '2026-11-23', rules: { confirmshaming: 'warn', 'unused-allowance': 'off' } })
  })
})

describe('standard input', () => {
  it('is judged by the name it is given', () => {
    const cwd = scratch()
    expect(run(cwd, ['--stdin'], { input: shame })).toMatchObject({ code: 1, out: expect.stringContaining('<stdin>:3:13') as string })
    expect(run(cwd, ['--stdin', '--stdin-filename', 'site/a.html'], { input: shame }).out).toContain('site/a.html:3:13')
    expect(json(cwd, ['--stdin', '--stdin-filename', 'site/a.html'], { input: shame })).toMatchObject([{ filePath: join(cwd, 'site/a.html'), errorCount: 1 }])
    expect(run(cwd, ['--stdin', '--stdin-filename', 'a.exe'], { input: shame }).code).toBe(2)
  })
})

describe('explain', () => {
  it('shows a rule in full, in plain text through a pipe', () => {
    const { code, out } = run('/', ['explain', 'confirmshaming'])
    expect(code).toBe(0)
    expect(out).toMatch(/^confirmshaming\n[^\n]+\nInstead: [^\n]+\nSeverity: /)
    expect(out).toMatch(/Not fair:\n {4}</)
    expect(out).toContain('\nBasis\n')
    expect(out).not.toMatch(/```|\u001b/)
    expect(run('/', ['explain', 'confirmshaming', '--locale', 'fr']).out).toMatch(/^confirmshaming\n[^\n]+\nÀ la place\u00a0: /)
    expect(run('/', ['explain', 'confirmshaming'], { env: { FORCE_COLOR: '1' } }).out).toContain('\u001b[1mconfirmshaming')
    expect(run('/', ['explain', 'unused-allowance']).out).toContain('aboveboard-allow RULE -- reason')
  })

  it('knows which rule was meant', () => {
    expect(run('/', ['explain', 'confirm-shaming'])).toEqual({ code: 2, out: '', err: 'There is no rule “confirm-shaming”; did you mean confirmshaming? aboveboard rules lists them.\n' })
  })
})

it('lists the rules, for people and for programs', () => {
  expect(run('/', ['rules']).out).toMatch(/^rule +recommended +strict +why it matters\n[^]*confirmshaming +error +error +\S/)
  expect(JSON.parse(run('/', ['rules', '--format', 'json', '--locale', 'fr']).out)).toContainEqual(expect.objectContaining({ id: 'confirmshaming', principle: 'autonomy' }))
})

it('says where the time went', () => {
  const { err } = run(scratch({ 'a.html': shame }), ['--timing'])
  expect(err).toMatch(/^part +ms +share\n[^]*\(reading\) +\d/m)
  expect(err).toMatch(/^confirmshaming +\d/m)
})

it('knows its version', () => {
  expect(run('/', ['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/)
})
