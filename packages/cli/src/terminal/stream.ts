import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { isReport } from '@aboveboard/readers/names'
import type { LintAsk } from '../arguments/ask.ts'
import { result } from '../files/file.ts'
import type { Host } from '../host.ts'
import { Judges } from '../judges.ts'
import { surroundingsOf } from '../files/neighbourhood.ts'
import { tooLarge } from '../files/open.ts'
import { plates } from '../plates.ts'
import { fileObject } from '../reporters/json.ts'
import { type RunSettings, settingsOf } from '../settings/settings.ts'
import { sift } from '../judging/verdict.ts'

/** A document as an engine hands it over: one JSON object a line. */
interface Document {
  /** Handed back with the answer. */
  readonly id: string | number
  /** Tells its format, its kind and its language, as the name of a file does. */
  readonly path: string
  readonly text: string
}

/**
 * `aboveboard stream`: documents in, an answer for each out, in order, one JSON object a line: the objects of `ndjson` with
 * the document’s `id`, or `{ id, error }` where a document could not be judged. One document is held at a time, and the next
 * is read when its answer is written, so that whoever drives it may stop it anywhere and go on behind the last answer.
 */
export async function stream(ask: LintAsk, host: Host): Promise<number> {
  const settings = await settingsOf(ask, plates, host.cwd, host.env)
  const judges = new Judges(ask, settings, await surroundingsOf(settings, host.cwd), { alone: true }, host)
  try {
    for await (const line of linesOf(host.stdin())) {
      if (line.trim() === '') continue
      await host.stdout.write(`${JSON.stringify(await answer(line, ask, settings, judges, host.cwd))}\n`)
      if (host.stdout.closed) break
    }
    return 0
  } finally {
    await judges.end()
  }
}

/** The lines of a stream, each when it is asked for: `node:readline` reads a thousand ahead, which is a thousand documents. */
async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let begun = ''
  for await (const chunk of stream.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = chunk.split('\n')
    lines[0] = begun + lines[0]!
    begun = lines.pop()!
    yield* lines
  }
  if (begun !== '') yield begun
}

async function answer(line: string, ask: LintAsk, settings: RunSettings, judges: Judges, cwd: string): Promise<object> {
  const { words } = settings
  const document = parsed(line)
  if (!isDocument(document)) return { id: idOf(document), error: words.stream.noDocument }
  const { id, path, text } = document
  const file = resolve(cwd, path)
  const outcome = tooLarge(path, Buffer.byteLength(text), settings) ?? (await judges.judge(file, text)).outcome
  if (!outcome) return { id, error: isReport(text) ? words.files.report : words.files.skipped }
  if ('sentence' in outcome) return { id, error: outcome.sentence, ...outcome.place }
  return { id, ...fileObject(result({ path, shown: path }, text, sift(outcome, ask)), (other) => other) }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

const isId = (id: unknown): id is Document['id'] => typeof id === 'string' || typeof id === 'number'
const idOf = (value: unknown): Document['id'] | null => (typeof value === 'object' && value !== null && 'id' in value && isId(value.id) ? value.id : null)
const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'id' in value && isId(value.id) && 'path' in value && typeof value.path === 'string' && 'text' in value && typeof value.text === 'string'
