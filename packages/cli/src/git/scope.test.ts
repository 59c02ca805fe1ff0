import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch, write } from '../testing/scratch.ts'
import { en } from '../words/en.ts'

const env = {
  PATH: process.env['PATH'] ?? '',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@shop.example',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@shop.example',
}

function git(cwd: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A repository whose first commit holds these files. */
function repository(files: Readonly<Record<string, string>>): string {
  const cwd = scratch(files)
  git(cwd, 'init', '-q', '-b', 'main')
  commit(cwd)
  return cwd
}

function commit(cwd: string): void {
  git(cwd, 'add', '-A')
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'x')
}

interface Ran {
  readonly code: number
  /** `file:line rule` */
  readonly found: readonly string[]
  readonly err: string
}

async function ran(cwd: string, ...args: string[]): Promise<Ran> {
  const ask = understand(['--format', 'compact', ...args], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough({ highWaterMark: 1e6 })]
  const code = await run(ask, { cwd, env, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  const found = [...String(out.read() ?? '').matchAll(/^(.+:\d+):\d+: .*\[([a-z-]+)\]$/gm)].map(([, place, rule]) => `${place} ${rule}`)
  return { code, found, err: String(err.read() ?? '') }
}

const page = (...body: readonly string[]): string => `<!doctype html>\n<html lang="en"><body>\n${body.join('\n')}\n</body></html>\n`
const refusal = '<a href="#">No thanks, I hate saving money</a>'
const urgent = '<p>Offer ends soon</p>'
const nothing = { code: 0, found: [], err: 'No file that can be read has changed.\n' }

describe('--changed', () => {
  it('looks at what is not committed: changed, staged, new; in odd names and from any folder', async () => {
    const cwd = repository({ 'old.html': page(refusal), 'site/é "b".html': page(), 'c.html': page(), '.gitignore': 'out\n' })
    expect(await ran(cwd, '--changed')).toEqual(nothing)
    write(cwd, { 'site/é "b".html': page(urgent), 'new\nline.html': page(urgent), 'c.html': page(refusal), 'out/d.html': page(refusal) })
    git(cwd, 'add', 'c.html')
    const { code, found } = await ran(cwd, '--changed')
    expect(code).toBe(1)
    expect(found).toEqual(['c.html:3 confirmshaming', 'new␊line.html:3 vague-urgency', 'site/é "b".html:3 vague-urgency'])
    expect((await ran(join(cwd, 'site'), '--changed')).found).toEqual(['é "b".html:3 vague-urgency'])
    expect((await ran(cwd, '--changed', 'c.html', 'old.html')).found).toEqual(['c.html:3 confirmshaming'])
  })

  it('works before the first commit, and heeds no setting of git’s that changes how differences look', async () => {
    const cwd = scratch({ 'a.html': page(refusal) })
    git(cwd, 'init', '-q')
    expect((await ran(cwd, '--changed')).found).toEqual(['a.html:3 confirmshaming'])
    git(cwd, 'add', '-A')
    expect((await ran(cwd, '--staged', '--lines')).found).toEqual(['a.html:3 confirmshaming'])
    for (const [name, value] of [['color.ui', 'always'], ['diff.noprefix', 'true'], ['diff.external', 'false'], ['core.quotePath', 'false'], ['diff.renames', 'false'], ['diff.interHunkContext', '5']] as const) git(cwd, 'config', name, value)
    commit(cwd)
    renameSync(join(cwd, 'a.html'), join(cwd, 'b.html'))
    write(cwd, { 'b.html': page(refusal, '<p>Bulbs</p>', urgent) })
    git(cwd, 'add', '-A')
    expect((await ran(cwd, '--changed')).found).toEqual(['b.html:3 confirmshaming', 'b.html:5 vague-urgency'])
  })

  it('tells pages whose script has changed, and templates whose class has', async () => {
    const clock = page('<p>Offer ends in <b id="left">10:00</b></p>', '<script src="js/site.js"></script>')
    const cwd = repository({ 'index.html': clock, 'other.html': page(refusal), 'js/site.js': '\n', 'a.component.html': '<p>{{ seen }} people are viewing this right now</p>\n', 'a.component.ts': '\n' })
    write(cwd, {
      'js/site.js': "let left = 600\nsetInterval(() => { left--; document.getElementById('left').textContent = Math.floor(left / 60) + ':' + left % 60 }, 1000)\n",
      'a.component.ts': "@Component({ templateUrl: './a.component.html' })\nexport class A { seen = Math.floor(Math.random() * 40) }\n",
    })
    expect((await ran(cwd, '--changed')).found).toEqual(['a.component.html:1 randomized-pressure', 'index.html:3 fake-countdown'])
  })

  it('says why it cannot', async () => {
    await expect(ran(scratch({ 'a.html': page() }), '--changed')).rejects.toThrow('This folder lies in no git repository')
    const cwd = repository({ 'a.html': page() })
    await expect(ran(cwd, '--since', 'nowhere')).rejects.toThrow('git knows no commit, branch or tag “nowhere”')
    await expect(ran(cwd, '--since', '--output=x')).rejects.toThrow('git knows no commit')
    expect(() => understand(['--changed', '--staged'], en)).toThrow('give one')
    expect(() => understand(['--lines'], en)).toThrow('--lines goes with')
    expect(() => understand(['--staged', '--fix'], en)).toThrow('--fix mends whole files')
    expect(() => understand(['--changed', '--stdin'], en)).toThrow('do not go with --stdin')
  })
})

it('--since looks at what this branch has changed, not at what the other has', async () => {
  const cwd = repository({ 'a.html': page(), 'b.html': page() })
  git(cwd, 'switch', '-q', '-c', 'offer')
  write(cwd, { 'a.html': page(refusal) })
  commit(cwd)
  git(cwd, 'switch', '-q', 'main')
  write(cwd, { 'b.html': page(refusal), 'c.html': page(refusal) })
  commit(cwd)
  git(cwd, 'switch', '-q', 'offer')
  expect((await ran(cwd, '--since', 'main')).found).toEqual(['a.html:3 confirmshaming'])
  write(cwd, { 'd.html': page(urgent) })
  expect((await ran(cwd, '--since', 'main')).found).toEqual(['a.html:3 confirmshaming', 'd.html:3 vague-urgency'])
})

it('--staged judges what is about to be committed, whatever has been written since', async () => {
  const cwd = repository({ 'a.html': page('<p>Bulbs</p>'), 'b.html': page() })
  write(cwd, { 'a.html': page('<p>Bulbs</p>', refusal), 'b.html': page(refusal) })
  git(cwd, 'add', 'a.html')
  write(cwd, { 'a.html': page('<p>Bulbs</p>') })
  expect((await ran(cwd, '--staged', '--lines')).found).toEqual(['a.html:4 confirmshaming'])
  expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toBe(page('<p>Bulbs</p>'))
})

describe('--lines', () => {
  it('tells what stands on changed lines only', async () => {
    const cwd = repository({ 'a.html': page(refusal, '<p>Bulbs</p>', '<p>Tulips</p>'), 'b.html': page(refusal) })
    write(cwd, { 'a.html': page(refusal, '<p>Bulbs</p>', urgent), 'new.html': page(urgent) })
    expect((await ran(cwd, '--changed')).found).toEqual(['a.html:3 confirmshaming', 'a.html:5 vague-urgency', 'new.html:3 vague-urgency'])
    expect((await ran(cwd, '--changed', '--lines')).found).toEqual(['a.html:5 vague-urgency', 'new.html:3 vague-urgency'])
    expect(await ran(cwd, '--changed', '--lines', '--max-warnings', '2', '--quiet')).toMatchObject({ code: 0, found: [] })
    expect(await ran(cwd, '--changed', '--lines', '--max-warnings', '1', '--quiet')).toMatchObject({ code: 1, found: [] })
  })

  it('counts lines as git does, and follows a file that was renamed', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `<p>Tulip ${i}</p>\r`)
    const cwd = repository({ 'a.html': page(refusal, ...lines) })
    mkdirSync(join(cwd, 'shop'))
    renameSync(join(cwd, 'a.html'), join(cwd, 'shop/b.html'))
    write(cwd, { 'shop/b.html': page(refusal, ...lines, urgent) })
    git(cwd, 'add', '-A')
    expect((await ran(cwd, '--changed', '--lines')).found).toEqual(['shop/b.html:24 vague-urgency'])
    expect((await ran(cwd, '--changed')).found).toEqual(['shop/b.html:3 confirmshaming', 'shop/b.html:24 vague-urgency'])
  })
})

describe('what others show', () => {
  it('brings back the pages that take it in, and no others', async () => {
    const footer = '<p>Bloom, 1 Mill Lane</p><a href="{{ unsubscribe_url }}">Unsubscribe</a>\n'
    const body = '<html lang="en"><body><h1>Spring sale: 20% off</h1><p>Buy now</p>{% include "parts/footer.html" %}</body></html>\n'
    const cwd = repository({
      'emails/marketing/spring.html': body,
      'emails/marketing/fall.html': body.replace('Spring', 'Fall').replace('{% include "parts/footer.html" %}', '<!-- parts/footer.html --><p>Bloom, 1 Mill Lane</p>'),
      'emails/marketing/parts/footer.html': footer,
    })
    expect(await ran(cwd, '--changed')).toEqual(nothing)
    write(cwd, { 'emails/marketing/parts/footer.html': '<p>Bloom, 1 Mill Lane</p>\n' })
    const { found } = await ran(cwd, '--changed')
    expect(found.filter((each) => each.includes('spring.html'))).toEqual([expect.stringContaining('missing-unsubscribe')])
    expect(found.filter((each) => each.includes('fall.html'))).toEqual([])
  })

  it('is told in the catalogue that was changed, with the page that shows it', async () => {
    const cwd = repository({
      'locales/en.json': '{ "exit": { "no": "No thanks" } }\n',
      'src/Exit.tsx': "export const Exit = () => <div><button onClick={close}>{t('exit.no')}</button><button>No thanks, I hate roses</button></div>\n",
    })
    write(cwd, { 'locales/en.json': '{ "exit": { "no": "No thanks, I hate saving money" } }\n' })
    expect((await ran(cwd, '--changed')).found).toEqual(['locales/en.json:1 confirmshaming'])
    expect((await ran(cwd, '--changed', '--lines')).found).toEqual(['locales/en.json:1 confirmshaming'])
  })
})

it('--fix mends only what has changed', async () => {
  const stale = '<!-- aboveboard-allow confirmshaming -- the client insists -->\n<a href="#">No thanks</a>'
  const cwd = repository({ 'parts/a.html': '<p>Bulbs</p>\n', 'b.html': page('{% include "parts/a.html" %}', stale) })
  write(cwd, { 'parts/a.html': `${stale}\n` })
  await ran(cwd, '--changed', '--fix')
  expect(readFileSync(join(cwd, 'parts/a.html'), 'utf8')).not.toContain('allow')
  expect(readFileSync(join(cwd, 'b.html'), 'utf8')).toContain('allow')
})
