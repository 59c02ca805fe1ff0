import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from './command.ts'
import { Output } from './output.ts'
import { scratch } from './scratch.ts'
import { stream } from './stream.ts'
import { en } from './words/en.ts'

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly filePath?: string
  readonly messages?: readonly { readonly ruleId: string; readonly line: number }[]
}

async function answers(lines: readonly string[]): Promise<readonly Answer[]> {
  const ask = understand(['stream', '--now', '2026-06-01'], en)
  if (ask.command !== 'stream') throw new Error(`asked ${ask.command}`)
  const out = new PassThrough({ highWaterMark: 1e7 })
  const cwd = scratch()
  await stream(ask.as, { cwd, env: {}, stdin: () => Readable.from(lines.map((line) => `${line}\n`)), stdout: new Output(() => out), stderr: new Output(() => new PassThrough()) })
  return String(out.read() ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer)
}

const document = (id: string | number, path: string, text: string): string => JSON.stringify({ id, path, text })

describe('documents in a stream', () => {
  it('are answered one by one, in order, each by its id', async () => {
    const told = await answers([document(7, 'a.html', '<p lang="en">\nHurry, offer ends soon!</p>'), document('b', 'b.md', 'Shoes')])
    expect(told).toMatchObject([
      { id: 7, filePath: 'a.html', messages: [{ ruleId: 'vague-urgency', line: 2 }] },
      { id: 'b', filePath: 'b.md', messages: [] },
    ])
  })

  it('that cannot be judged are answered with what is wrong with them, and hold up no other', async () => {
    const told = await answers(['{ "id": 1, "path": "a.html" }', 'nonsense', document(3, 'a.bin', 'x'), document(4, 'a.yml', 'a: [\nb'), document(5, 'locales/en.json', '{ "a": '), document(6, 'b.html', '<p>Shoes</p>')])
    expect(told.map(({ id }) => id)).toEqual([1, null, 3, 4, 5, 6])
    expect(told.map(({ error }) => error !== undefined)).toEqual([true, true, true, true, true, false])
    expect(told[0]?.error).toBe('is no document: one JSON object a line, with id, path and text.')
  })

  it('may be many: each is forgotten when it is answered', async () => {
    const told = await answers(Array.from({ length: 500 }, (_, i) => document(i, 'a.html', '<p lang="en">Hurry, offer ends soon!</p>')))
    expect(told.map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, i) => i))
    expect(told.every(({ messages }) => messages?.length === 1)).toBe(true)
  })
})
