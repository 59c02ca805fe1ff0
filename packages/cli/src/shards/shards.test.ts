import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch, write } from '../testing/scratch.ts'
import { en } from '../words/en.ts'
import { merge } from './merge.ts'
import { fallsTo } from './shard.ts'

const page = (inside: string): string => `<!doctype html><html lang="en"><body>${inside}</body></html>\n`
const files = {
  'aboveboard.config.json': '{ "extends": [], "rules": { "vague-urgency": "error", "confirmshaming": "warn" } }',
  'one.html': page('<p>Hurry, offer ends soon!</p>'),
  'two.html': page('<p>Shoes</p>'),
  'three.html': page('<button>No thanks, I hate saving money</button><button>Yes, save</button>'),
  'Exit.jsx': "export const Exit = () => <div><button>{t('exit.b')}</button><button>{t('exit.a')}</button></div>\n",
  'locales/en.json': '{ "exit": { "a": "Yes, save my money", "b": "No thanks, I hate saving money" } }\n',
}

const host = (cwd: string, out: PassThrough) => ({ cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => new PassThrough({ highWaterMark: 1e6 })) })

async function ran(cwd: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const ask = understand([...args, '--now', '2026-06-01'], en)
  const out = new PassThrough({ highWaterMark: 1e6 })
  const code = ask.command === 'merge' ? await merge(ask, host(cwd, out)) : ask.command === 'lint' ? await run(ask, host(cwd, out)) : 2
  return { code, out: String(out.read() ?? '') }
}

describe('shards', () => {
  it('share out all files, each to one', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 9 }), (path, of) => {
        expect(Array.from({ length: of }, (_, i) => fallsTo({ index: i + 1, of }, path)).filter(Boolean)).toHaveLength(1)
      }),
    )
  })

  it.each(['json', 'ndjson', 'sarif'])('say together in %s what one run says', async (format) => {
    const cwd = scratch(files)
    const whole = (await ran(cwd, '--format', format, '.')).out
    for (const of of [1, 2, 3, 4]) {
      const parts: string[] = []
      for (let i = 1; i <= of; i++) {
        write(cwd, { [`.reports/${i}`]: (await ran(cwd, '--format', format, '--shard', `${i}/${of}`, '.')).out })
        parts.push(`.reports/${i}`)
      }
      write(cwd, { '.reports/whole': whole })
      const merged = (await ran(cwd, 'merge', ...parts)).out
      expect(merged === (await ran(cwd, 'merge', '.reports/whole')).out, `${of} shards`).toBe(true)
      expect(merged.includes('"confirmshaming"')).toBe(true)
      const lines = (text: string): readonly string[] => text.split('\n').map((line) => line.replace(/,$/, '')).sort()
      if (format !== 'json') expect(lines(merged)).toEqual(lines(whole))
    }
  })

  it('are put together in a file that is named', async () => {
    const cwd = scratch({ 'a.json': '[]', 'b.json': '[]' })
    expect(await ran(cwd, 'merge', 'a.json', 'b.json', '--format', 'json=reports/whole.json')).toEqual({ code: 0, out: '' })
    expect(readFileSync(join(cwd, 'reports/whole.json'), 'utf8')).toBe('[]\n')
    await expect(ran(cwd, 'merge', 'a.json', '--format', 'sarif=whole.sarif')).rejects.toThrow('Reports that are json are merged into json, not into sarif.')
  })

  it('write baselines that can be put together', async () => {
    const cwd = scratch(files)
    for (const i of [1, 2]) await ran(cwd, 'baseline', '--baseline', `.reports/${i}.txt`, '--shard', `${i}/2`)
    write(cwd, { 'merged.txt': (await ran(cwd, 'merge', '.reports/1.txt', '.reports/2.txt')).out })
    expect((await ran(cwd, '--baseline', 'merged.txt', '.')).code).toBe(0)
    expect(readFileSync(join(cwd, 'merged.txt'), 'utf8')).toContain('vague-urgency')
  })

  it('that nothing falls to are content; a run that matches nothing is not', async () => {
    const cwd = scratch({ 'one.html': page('<p>Shoes</p>') })
    const codes = [1, 2, 3, 4, 5].map((i) => ran(cwd, '--shard', `${i}/5`, '.'))
    expect((await Promise.all(codes)).map(({ code }) => code)).toEqual([0, 0, 0, 0, 0])
    expect((await ran(scratch(), '--shard', '1/2', '.')).code).toBe(2)
  })

  it.each([['0/2'], ['3/2'], ['2'], ['a/b']])('%s is no shard', (value) => {
    expect(() => understand(['--shard', value], en)).toThrow(`--shard takes i/n, such as 1/4, not “${value}”.`)
  })

  it('merge what is of one kind, and reports alone', async () => {
    const cwd = scratch({ 'a.json': '[]', 'b.txt': 'something else\n', 'c.sarif': '{ "runs": [] }' })
    await expect(ran(cwd, 'merge', 'a.json', 'c.sarif')).rejects.toThrow('c.sarif is sarif, a.json is json: only reports of one kind are merged.')
    await expect(ran(cwd, 'merge', 'b.txt')).rejects.toThrow('b.txt: is not a report that can be merged')
    write(cwd, { 'others.sarif': '{ "runs": [{ "tool": { "driver": { "name": "other" } }, "results": [] }] }', 'odd.json': '[{ "filePath": "a", "messages": 5, "doubts": [] }]', 'odd.ndjson': '{ "filePath": "a", "messages": [null], "doubts": [] }\n' })
    for (const file of ['others.sarif', 'odd.json', 'odd.ndjson']) await expect(ran(cwd, 'merge', file)).rejects.toThrow(`${file}: is not a report that can be merged`)
    await expect(ran(cwd, 'merge', 'gone.json')).rejects.toThrow('gone.json: there is no such file or folder.')
  })
})
