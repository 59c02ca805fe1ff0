import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { understand } from '../arguments/command.ts'
import { scratch } from '../testing/scratch.ts'
import { en } from '../words/en.ts'
import type { Errand } from './errand.ts'
import { Pool } from './pool.ts'

/** A thread that does what the text says, and tells the number of its start. */
const thread = `
const { parentPort, threadId } = require('node:worker_threads')
parentPort.on('message', ({ file, text }) => {
  if (text === 'loop') for (;;) {}
  if (text === 'match') /^(a+)+$/.test('a'.repeat(60) + 'b')
  if (text === 'throw') throw new Error('dropped')
  if (text === 'exit') process.exit(3)
  if (text === 'busy') for (let i = 0; i < 6; i++) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500); parentPort.postMessage('alive') }
  if (text === 'eat') for (const all = []; ; ) all.push(new Array(1e5).fill({}))
  setTimeout(() => parentPort.postMessage({ outcome: { sentence: file + ' in ' + threadId }, missed: [], pieces: [] }), text === 'long' ? 40 : 0)
})
parentPort.postMessage('ready')`

function pool(size: number, script = thread): Pool {
  const ask = understand([], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const errand: Errand = { ask, told: { config: {}, file: undefined, locale: 'en', now: new Date() }, cwd: '/', alone: false, marks: false, evidence: false }
  const made = new Pool(() => size, { time: 2000, memory: 30 }, errand, pathToFileURL(join(scratch({ 'thread.cjs': script }), 'thread.cjs')), en, () => '')
  onTestFinished(() => made.end())
  return made
}

const said = async (judging: ReturnType<Pool['judge']>): Promise<string> => {
  const { outcome } = await judging
  return outcome && 'sentence' in outcome ? outcome.sentence.replace(/ in \d+$/, '') : JSON.stringify(outcome)
}

describe('threads', () => {
  it.each([
    ['loop', 'took longer than 2 s; not judged. --file-timeout gives more time.'],
    ['match', 'took longer than 2 s; not judged. --file-timeout gives more time.'],
    ['busy', 'c'],
    ['throw', 'Aboveboard failed on this file (dropped). The fault is Aboveboard’s, not the file’s: please report it.'],
    ['exit', 'Aboveboard failed on this file (exit code 3). The fault is Aboveboard’s, not the file’s: please report it.'],
    ['eat', 'takes more memory than there is; not judged. NODE_OPTIONS=--max-old-space-size=8000 makes room.'],
  ])('lose one file at most, and no other, to “%s”', async (end, sentence) => {
    const judges = pool(2)
    const all = ['a', 'b', 'c', 'd', 'e', 'f'].map((file) => said(judges.judge(file, file === 'c' ? end : '')))
    expect(await Promise.all(all)).toEqual(['a', 'b', sentence, 'd', 'e', 'f'])
  })

  it('are as many as are asked for, and as there is work for', async () => {
    const threads = async (size: number, files: number): Promise<number> => {
      const judges = pool(size)
      const all = await Promise.all(Array.from({ length: files }, (_, i) => judges.judge(String(i), 'long')))
      return new Set(all.map(({ outcome }) => (outcome as { sentence: string }).sentence.split(' in ')[1])).size
    }
    expect(await threads(2, 12)).toBe(2)
    expect(await threads(3, 1)).toBe(1)
  })

  it('that cannot start fail every file, and the run ends', async () => {
    const judges = pool(2, 'throw new Error("no such chunk")')
    expect(await Promise.all(['a', 'b', 'c'].map((file) => said(judges.judge(file, ''))))).toEqual(Array(3).fill(en.files.ourFault('no such chunk')))
  })
})
