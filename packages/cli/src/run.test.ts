import { reportMark } from '@aboveboard/readers'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, it } from 'vitest'
import { understand } from './arguments/command.ts'
import { Output } from './terminal/output.ts'
import { run } from './run.ts'
import { scratch } from './testing/scratch.ts'
import { en } from './words/en.ts'

/** What one run says, and the paths of the files it judged. */
async function ran(cwd: string, ...args: string[]): Promise<{ code: number; files: string[]; err: string }> {
  const ask = understand(['--format', 'json', ...args], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough({ highWaterMark: 1e6 })]
  const code = await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  const told = JSON.parse(String(out.read())) as readonly { filePath: string }[]
  return { code, files: told.map(({ filePath }) => filePath.slice(cwd.length + 1)), err: String(err.read() ?? '') }
}

const shame = '{ "decline": "No thanks, I hate saving money" }'

it('finds JSON that the configuration calls strings, and no other', async () => {
  const cwd = scratch({
    'aboveboard.config.json': '{ "overrides": [{ "files": "copy/**", "kind": "strings" }] }',
    'copy/exit.json': shame,
    'data/exit.json': shame,
    'data/broken.json': '{ "decline": No }',
  })
  const found = { code: 1, files: ['copy/exit.json'], err: '' }
  expect(await ran(cwd)).toEqual(found)
  expect(await ran(cwd, 'copy')).toEqual(found)
  expect(await ran(cwd, 'copy/exit.json')).toEqual(found)
  expect(await ran(cwd, '**/*.json')).toEqual(found)
  expect((await ran(join(cwd, 'copy'))).code).toBe(1)
  expect(await ran(cwd, 'copy', 'data/exit.json', 'data/broken.json')).toEqual({
    ...found,
    err: ['data/exit.json', 'data/broken.json'].map((file) => `${file}: is not called what message catalogues are; skipped. --kind strings reads it all the same.\n`).join(''),
  })
})

it('says which of two configurations in one folder is not read', async () => {
  const cwd = scratch({ 'aboveboard.config.json': '{}', 'aboveboard.config.yml': 'locale: fr\n', 'a.html': '<p>Hello</p>' })
  expect(await ran(cwd)).toEqual({ code: 0, files: ['a.html'], err: 'aboveboard.config.yml: is not read: aboveboard.config.json stands beside it. One of them is enough.\n' })
  expect((await ran(cwd, '--config', 'aboveboard.config.yml')).err).toBe('')
})

it('sees a slip in the name of a command', async () => {
  const { code, err } = await ran(scratch({ 'a.html': '' }), 'expalin', 'lint', 'explain.html')
  expect([code, err]).toEqual([2, 'expalin: there is no such file or folder. Did you mean the command explain?\nlint: there is no such file or folder.\nexplain.html: there is no such file or folder.\n'])
})

it('says of a report of ours what it is, in both languages', async () => {
  const cwd = scratch({ 'a.html': '<p>Hello</p>', 'r.html': `<!doctype html>\n${reportMark}\n<p>No thanks, I hate saving money</p>` })
  expect(await ran(cwd)).toEqual({ code: 0, files: ['a.html'], err: '' })
  expect((await ran(cwd, 'a.html', 'r.html')).err).toBe('r.html: is a report of Aboveboard’s: it quotes what other files say; skipped.\n')
  expect((await ran(cwd, '--locale', 'fr', 'a.html', 'r.html')).err).toBe('r.html: est un rapport d’Aboveboard\u00a0: il cite ce que disent d’autres fichiers\u00a0; laissé de côté.\n')
})

it('finds JSON that the command line calls strings', async () => {
  const cwd = scratch({ 'copy/exit.json': shame })
  expect(await ran(cwd, '--kind', 'strings', 'copy')).toEqual({ code: 1, files: ['copy/exit.json'], err: '' })
})

it('tells where JSON is broken that should hold messages', async () => {
  const cwd = scratch({ 'locales/en.json': '{ "decline": No }', 'data/broken.json': '{ "decline": No }' })
  const { code, err } = await ran(cwd)
  expect(code).toBe(2)
  expect(err).toMatch(/^locales\/en\.json:1:14: [^\n]+\n$/)
})

it('says once what it has left unread, and does not fail for it', async () => {
  const cwd = scratch({ 'a.html': '<p>Hello</p>', 'b.scala.html': '<p>Hello</p>', 'c/d.scala.html': '<p>Hello</p>' })
  const unread = 'Not read, for want of a parser that can be trusted: 2 .scala.html files.\n'
  expect(await ran(cwd)).toEqual({ code: 0, files: ['a.html'], err: unread })
  expect(await ran(cwd, 'a.html', 'b.scala.html')).toEqual({ code: 0, files: ['a.html'], err: 'b.scala.html: is not a format Aboveboard reads; skipped.\n' })
})

it('takes what a file is from the names of its folders, up to the one it runs in', async () => {
  const cwd = scratch({ 'dashboard/site/a.html': '<button>No thanks, I hate saving money</button>' })
  expect((await ran(join(cwd, 'dashboard', 'site'))).code).toBe(1)
  expect((await ran(join(cwd, 'dashboard'))).code).toBe(0)
})

it('takes nothing from the name of a package', async () => {
  const cwd = scratch({ 'dashboard/a.html': '<button>No thanks, I hate saving money</button>', 'dashboard/package.json': '{}' })
  expect((await ran(join(cwd, 'dashboard'))).code).toBe(1)
})
