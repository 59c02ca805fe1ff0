import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from './arguments/command.ts'
import { Output } from './terminal/output.ts'
import { run } from './run.ts'
import { scratch } from './testing/scratch.ts'
import { en } from './words/en.ts'

/** What a run writes to standard output. */
async function ran(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const ask = understand(args, en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough({ highWaterMark: 1e6 })]
  await run(ask, { cwd, env, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  return String(out.read() ?? '')
}

const shame = '<!doctype html>\n<html lang="en"><a href="#">No thanks, I hate saving money</a></html>\n'

describe('a format', () => {
  it('goes to a file of its own, however many there are', async () => {
    const cwd = scratch({ 'a b/ü.html': shame })
    expect(await ran(cwd, ['--format', 'compact', '-f', 'sarif=out/a.sarif', '-f', 'junit=out/a.xml', '-f', 'gitlab=out/a.json', '-f', 'agent=out/a.txt'])).toMatch(/^a b\/ü\.html:2:29: error: /)
    expect(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')).toContain('"uri":"a%20b/%C3%BC.html"')
    expect(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')).toMatch(/"partialFingerprints":\{"aboveboard\/v1":"[\da-f]{16}"\}/)
    expect(readFileSync(join(cwd, 'out/a.xml'), 'utf8')).toContain('<testsuite name="a b/ü.html"')
    expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toContain('"path":"a b/ü.html"')
    expect(readFileSync(join(cwd, 'out/a.txt'), 'utf8')).toMatch(/^"a b\/ü\.html":2:29-2:59 error confirmshaming "No thanks, I hate saving money" \|/)
  })

  it('for a service begins its paths at the root of the repository, one for people at the current folder', async () => {
    const cwd = join(scratch({ '.git/HEAD': '', 'site/a.html': shame }), 'site')
    expect(await ran(cwd, ['--format', 'github'])).toMatch(/^::error file=site\/a\.html,/)
    expect(await ran(cwd, ['--format', 'compact'])).toMatch(/^a\.html:2:/)
  })

  it('follows a finding into the file that it is told of', async () => {
    const cwd = scratch({ 'locales/en.json': '{ "exit": { "no": "No thanks, I hate saving money" } }', 'src/Exit.tsx': "export const Exit = () => <button onClick={close}>{t('exit.no')}</button>\n", '.git/HEAD': '' })
    const [line, ...more] = (await ran(cwd, ['--format', 'agent'])).split('\n').filter((each) => each.includes('confirmshaming'))
    expect(line).toMatch(/^locales\/en\.json:1:20-1:50 error confirmshaming "No thanks, I hate saving money" \| .* \| src\/Exit\.tsx:1:\d+-1:\d+: /)
    expect(more).toEqual([])
  })

  it('of annotations leaves the whole in the summary of the job, after what stands there', async () => {
    const cwd = scratch({ 'a.html': shame, 'summary.md': '# Build\n' })
    const out = await ran(cwd, ['--format', 'github', 'a.html'], { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') })
    expect(out.split('\n')).toHaveLength(2)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(/^# Build\n### Aboveboard\n\n1 finding to mend[^]*\| error \| `a\.html:2:29` \|/)
    await ran(cwd, ['--format', 'json', 'a.html'], { GITHUB_STEP_SUMMARY: join(cwd, 'other.md') })
    expect(() => readFileSync(join(cwd, 'other.md'))).toThrow()
  })
})
