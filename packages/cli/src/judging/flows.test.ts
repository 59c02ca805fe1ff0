import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch } from '../testing/scratch.ts'
import { en } from '../words/en.ts'

const files = {
  'aboveboard.config.json': '{ "extends": [], "rules": { "longer-cancellation": "warn" }, "flows": { "subscribe": ["join.html"], "cancel": ["account.html", "leave.html"] } }',
  'join.html': '<html lang="en"><body><form action="/join"><input name="email"><button>Join</button></form></body></html>\n',
  'account.html': '<html lang="en"><body><h1>Before you go</h1></body></html>\n',
  'leave.html': '<html lang="en"><body>\n<h1>Are you sure?</h1></body></html>\n',
  'other.html': '<html lang="en"><body><h1>Shoes</h1></body></html>\n',
}

async function ran(cwd: string, ...args: string[]): Promise<string> {
  const ask = understand(['--format', 'compact', ...args], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const out = new PassThrough({ highWaterMark: 1e6 })
  await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => new PassThrough({ highWaterMark: 1e6 })) })
  return String(out.read() ?? '')
}

describe('the ways that a configuration names', () => {
  it('are compared, and what is found is told in the file it stands in', async () => {
    expect(await ran(scratch(files), '.')).toContain('leave.html:2:1: warning: Cancelling takes 2 pages, subscribing 1 [longer-cancellation]')
  })

  it('are told when a page of theirs is judged, and not otherwise', async () => {
    expect(await ran(scratch(files), 'join.html')).toContain('leave.html:2:1')
    expect(await ran(scratch(files), 'other.html')).not.toContain('leave.html')
  })

  it('are nothing that a page says by itself', async () => {
    const { 'aboveboard.config.json': _, ...pages } = files
    expect(await ran(scratch(pages), '.')).not.toContain('longer-cancellation')
  })

  it('name pages that are there', async () => {
    const cwd = scratch({ ...files, 'aboveboard.config.json': '{ "extends": [], "rules": { "longer-cancellation": "warn" }, "flows": { "cancel": ["gone.html"] } }' })
    await expect(ran(cwd, join(cwd, 'join.html'))).resolves.toBe('')
    const named = scratch({ ...files, 'aboveboard.config.json': '{ "extends": [], "rules": { "longer-cancellation": "warn" }, "flows": { "cancel": ["leave.html", "gone.html"] } }' })
    await expect(ran(named, '.')).rejects.toThrow('aboveboard.config.json: flows.cancel[1], “gone.html”: there is no such file or folder.')
  })
})
