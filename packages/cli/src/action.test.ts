import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch, write } from './testing/scratch.ts'

const script = new URL('../ci/action.sh', import.meta.url).pathname
const command = new URL('../bin/aboveboard.js', import.meta.url).pathname
const page = (words: string): string => `<!doctype html><html lang="en"><body><p>${words}</p></body></html>\n`

/** A repository with two commits: what stood before, and what a pull request adds. */
function repository(): { cwd: string; base: string } {
  const cwd = scratch({ 'old.html': page('Hurry, offer ends soon!') })
  const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], { cwd, encoding: 'utf8' }).trim()
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'before')
  const base = git('rev-parse', 'HEAD')
  write(cwd, { 'new.html': page('Hurry, offer ends soon!') })
  git('add', '.')
  git('commit', '-qm', 'after')
  return { cwd, base }
}

function act(cwd: string, event: object, env: Readonly<Record<string, string>> = {}): { code: number | null; out: string; summary: string } {
  write(cwd, { '.event.json': JSON.stringify(event), '.summary.md': '' })
  const { status, stdout } = spawnSync('bash', [script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ABOVEBOARD_COMMAND: command, GITHUB_EVENT_PATH: join(cwd, '.event.json'), GITHUB_STEP_SUMMARY: join(cwd, '.summary.md'), ...env },
  })
  return { code: status, out: stdout, summary: readFileSync(join(cwd, '.summary.md'), 'utf8') }
}

it('annotates what a pull request changes, and puts a table into the summary of the job', () => {
  const { cwd, base } = repository()
  const { out, summary, code } = act(cwd, { pull_request: { base: { sha: base } } })
  expect(out).toMatch(/^::(error|warning) file=new\.html,line=1,.*title=vague-urgency::/m)
  expect(out).not.toContain('old.html')
  expect(summary).toContain('new.html')
  expect(summary.match(/vague-urgency/g), 'told once').toHaveLength(1)
  expect([0, 1]).toContain(code)
})

it('looks at everything on a push, and where it is told to', () => {
  const { cwd, base } = repository()
  expect(act(cwd, { ref: 'refs/heads/main' }).out).toContain('file=old.html')
  expect(act(cwd, { pull_request: { base: { sha: base } } }, { ABOVEBOARD_ONLY_CHANGED: 'false' }).out).toContain('file=old.html')
})

it('speaks the language of the configuration, unless it is told another', () => {
  const { cwd } = repository()
  write(cwd, { 'aboveboard.config.yml': 'locale: fr\n' })
  expect(act(cwd, {}).out).toContain('«\u00a0offer ends soon\u00a0»')
  expect(act(cwd, {}, { ABOVEBOARD_LOCALE: 'en' }).out).toContain('“offer ends soon”')
})

it('leaves globs to the command, which knows more of them than the shell', () => {
  const { cwd } = repository()
  write(cwd, { 'mails/a.html': page('Hurry, offer ends soon!'), 'mails/fr/b.html': page('Hurry, offer ends soon!'), 'mails/fr/spring/c.html': page('Hurry, offer ends soon!') })
  const { out } = act(cwd, {}, { ABOVEBOARD_PATHS: 'mails/**/*.html' })
  for (const file of ['mails/a.html', 'mails/fr/b.html', 'mails/fr/spring/c.html']) expect(out).toContain(`file=${file}`)
})

it('writes SARIF, takes more arguments, and passes on how the run ended', () => {
  const { cwd } = repository()
  const { code } = act(cwd, {}, { ABOVEBOARD_SARIF: 'out.sarif', ABOVEBOARD_ARGUMENTS: '--rule vague-urgency:error', ABOVEBOARD_PATHS: 'new.html' })
  expect(code).toBe(1)
  expect(readFileSync(join(cwd, 'out.sarif'), 'utf8')).toContain('"ruleId":"vague-urgency"')
  expect(act(cwd, {}, { ABOVEBOARD_PATHS: 'gone.html' }).code).toBe(2)
})
