import { PassThrough, Writable } from 'node:stream'
import { expect, it } from 'vitest'
import { Output } from './output.ts'

it('waits for a slow reader', async () => {
  const stream = new PassThrough({ highWaterMark: 10 })
  const output = new Output(() => stream)
  let done = false
  const writing = output.write('x'.repeat(100)).then(() => (done = true))
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toBe(false)
  stream.resume()
  await writing
  expect(done).toBe(true)
})

it('ends quietly when the reader leaves', async () => {
  const stream = new Writable({ write: (_chunk, _encoding, callback) => callback(Object.assign(new Error('gone'), { code: 'EPIPE' })) })
  const output = new Output(() => stream)
  await output.write('a')
  expect(output.closed).toBe(true)
  await output.write('b')
})

it.each([
  ['at once', () => { throw new Error('no space left') }],
  ['later', (_: unknown, __: unknown, callback: (error: Error) => void) => void setTimeout(() => callback(new Error('no space left')), 20)],
])('tells that words are lost: %s', async (_when, write) => {
  const output = new Output(() => new Writable({ write }), 'a.json')
  const writing = output.write('a').then(() => output.end())
  await expect(writing).rejects.toMatchObject({ name: 'Unwritten', shown: 'a.json', message: 'no space left' })
  await expect(output.write('b')).rejects.toThrow('no space left')
  expect(output.closed).toBe(true)
})
