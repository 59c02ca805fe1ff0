import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from './output.ts'
import { scratch } from '../testing/scratch.ts'
import { stream } from './stream.ts'
import { en } from '../words/en.ts'

interface Answer {
  readonly id: unknown
  readonly error?: string
  readonly filePath?: string
  readonly messages?: readonly { readonly ruleId: string; readonly line: number }[]
}

const answers = (lines: readonly string[]): Promise<readonly Answer[]> => answersTo(Readable.from(lines.map((line) => `${line}\n`)))

async function answersTo(documents: Readable, args: readonly string[] = [], cwd = scratch()): Promise<readonly Answer[]> {
  const ask = understand(['stream', '--now', '2026-06-01', ...args], en)
  if (ask.command !== 'stream') throw new Error(`asked ${ask.command}`)
  const out = new PassThrough({ highWaterMark: 1e7 })
  await stream(ask.as, { cwd, env: {}, stdin: () => documents, stdout: new Output(() => out), stderr: new Output(() => new PassThrough()) })
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
    expect(told[0]?.error).toBe('is not a document: one JSON object a line, with id, path and text.')
  })

  it('stand for themselves, whatever files lie about', async () => {
    const template = document(1, 'leave.component.html', '<label><input type="checkbox" [checked]="agreed"> Send me the newsletter</label>')
    const cwd = scratch({ 'leave.component.ts': "@Component({ templateUrl: './leave.component.html' }) export class LeaveComponent { agreed = true }\n" })
    expect((await answersTo(Readable.from([template]), [], cwd))[0]?.messages).toEqual([])
  })

  it('that are too long are not judged, as files are not', async () => {
    const documents = [document(1, 'a.html', `<p>${'é'.repeat(600)}</p>`), document(2, 'b.html', `<p>${'e'.repeat(600)}</p>`)]
    const told = await answersTo(Readable.from(documents.map((line) => `${line}\n`)), ['--max-file-size', '0.001'])
    expect(told.map(({ error }) => error)).toEqual(['is 0.002 MB long, and files of up to 0.001 MB are read; not read. --max-file-size 1 reads it.', undefined])
  })

  it('are not read before they can be answered: whoever reads slowly is waited for', async () => {
    let read = 0
    function* documents(): Generator<string> {
      for (;;) yield `${document(read++, 'a.html', '<p>Shoes</p>')}\n`
    }
    const out = new PassThrough({ highWaterMark: 200 })
    const ask = understand(['stream'], en)
    if (ask.command !== 'stream') throw new Error(`asked ${ask.command}`)
    const ended = stream(ask.as, { cwd: scratch(), env: {}, stdin: () => Readable.from(documents()), stdout: new Output(() => out), stderr: new Output(() => new PassThrough()) })
    await vi.waitFor(() => expect(out.writableNeedDrain).toBe(true))
    const before = read
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect([before < 10, read]).toEqual([true, before])
    out.destroy()
    expect(await ended).toBe(0)
  })

  it('may be cut anywhere on their way, and end without a line break', async () => {
    const whole = Buffer.from(`${document(1, 'a.html', '<p lang="fr">Été 🙂</p>')}\r\n\n${document(2, 'b.html', '<p>Shoes</p>')}`)
    for (const size of [1, 7, 64]) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) => whole.subarray(i * size, (i + 1) * size))
      expect((await answersTo(Readable.from(pieces, { objectMode: false }))).map(({ id, messages }) => [id, messages?.length])).toEqual([[1, 0], [2, 0]])
    }
  })

  it('may be many: each is forgotten when it is answered', async () => {
    const told = await answers(Array.from({ length: 500 }, (_, i) => document(i, 'a.html', '<p lang="en">Hurry, offer ends soon!</p>')))
    expect(told.map(({ id }) => id)).toEqual(Array.from({ length: 500 }, (_, i) => i))
    expect(told.every(({ messages }) => messages?.length === 1)).toBe(true)
  })
})
