import { PassThrough } from 'node:stream'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch } from './scratch.ts'
import { en } from '../words/en.ts'

interface Told {
  readonly filePath: string
  readonly messages: readonly Message[]
  readonly doubts: readonly Message[]
}

interface Message {
  readonly ruleId: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly also?: readonly { readonly message: string; readonly filePath?: string; readonly line: number; readonly column: number }[]
}

/** What a run says, one line a finding: `file:line:column rule`, doubts with a question mark; and what it says aside. */
export async function ran(files: Readonly<Record<string, string>>, ...args: string[]): Promise<{ found: string[]; err: string; told: readonly Told[] }> {
  const cwd = scratch(files)
  const ask = understand(['--format', 'json', ...args], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e6 }), new PassThrough({ highWaterMark: 1e6 })]
  await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  const short = (path: string): string => path.slice(cwd.length + 1)
  const told = (JSON.parse(String(out.read())) as readonly Told[]).map((file) => ({ ...file, filePath: short(file.filePath) }))
  const line = ({ filePath }: Told, mark: string) => ({ ruleId, line, column }: Message): string => `${filePath}:${line}:${column} ${ruleId}${mark}`
  const found = told.flatMap((file) => [...file.messages.map(line(file, '')), ...file.doubts.map(line(file, '?'))])
  return { found, err: String(err.read() ?? '').replaceAll(`${cwd}/`, ''), told }
}
