import { PassThrough } from 'node:stream'
import { afterEach, expect, it, vi } from 'vitest'
import { Output } from './output.ts'
import { Progress } from './progress.ts'

afterEach(() => vi.restoreAllMocks())

/** What a terminal, or a pipe, is sent over a run of these moments (in milliseconds). */
async function told(isTTY: boolean, moments: readonly number[]): Promise<string> {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => now)
  const stream = Object.assign(new PassThrough(), { isTTY })
  const progress = new Progress(new Output(() => stream), (done, all) => `${done} of ${all}`)
  for (const [done, moment] of moments.entries()) {
    now = moment
    await progress.at(done, moments.length)
  }
  await progress.clear()
  return String(stream.read() ?? '')
}

it('shows itself on a terminal, after a second, and goes away', async () => {
  expect(await told(true, [0, 500, 1100, 1150, 1300])).toBe('\r\u001b[K2 of 5\r\u001b[K4 of 5\r\u001b[K')
})

it('says nothing of a short run, nor to a pipe', async () => {
  expect(await told(true, [0, 500, 900])).toBe('')
  expect(await told(false, [0, 5000, 9000])).toBe('')
})
