import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { MergeAsk } from '../arguments/ask.ts'
import { readEntries, writeEntries } from '../baseline/entries.ts'
import { Complaint } from '../complaint.ts'
import { fileOutput } from '../files/file-output.ts'
import { trouble } from '../files/trouble.ts'
import type { Host } from '../host.ts'
import { environmentLocale } from '../settings/locale.ts'
import { type Words, wordsIn } from '../words/words.ts'
import { type FileReport, mergedFiles } from './merged-files.ts'
import { mergedSarif, type Sarif, sarifText } from './merged-sarif.ts'

/** A report as its text tells of itself. */
type Told =
  | { readonly kind: 'json' | 'ndjson'; readonly files: readonly FileReport[] }
  | { readonly kind: 'sarif'; readonly sarif: Sarif }
  | { readonly kind: 'baseline'; readonly text: string }

/** `aboveboard merge`: the reports of several shards as the one that a whole run would have given, files in order. */
export async function merge({ reports, formats, locale }: MergeAsk, { cwd, env, stdout }: Host): Promise<number> {
  const words = await wordsIn(locale ?? environmentLocale(env))
  const told = reports.map((file) => readReport(file, resolve(cwd, file), words))
  const [first] = told
  const stranger = told.findIndex(({ kind }) => kind !== first!.kind)
  if (stranger > 0) throw new Complaint(words.shards.otherKind(reports[stranger]!, told[stranger]!.kind, reports[0]!, first!.kind))
  const other = formats.find(({ name }) => name !== first!.kind)
  if (other) throw new Complaint(words.shards.otherFormat(first!.kind, other.name))
  const text = together(told)
  for (const { file } of formats.length > 0 ? formats : [{ file: undefined }]) {
    const output = file === undefined ? stdout : fileOutput(resolve(cwd, file), file, words)
    await output.write(text)
    if (file !== undefined) await output.end()
  }
  return 0
}

function together(told: readonly Told[]): string {
  const files = mergedFiles(told.flatMap((each) => ('files' in each ? each.files : [])))
  switch (told[0]!.kind) {
    case 'json':
      return `[${files.map((file) => JSON.stringify(file)).join(',')}]\n`
    case 'ndjson':
      return files.map((file) => `${JSON.stringify(file)}\n`).join('')
    case 'sarif':
      return sarifText(mergedSarif(told.flatMap((each) => ('sarif' in each ? [each.sarif] : []))))
    case 'baseline': {
      const entries = told.flatMap((each) => ('text' in each ? readEntries(each.text).entries : []))
      return writeEntries(entries)
    }
  }
}

function readReport(shown: string, file: string, words: Words): Told {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Complaint(`${shown}: ${trouble(error, words)}`)
  }
  const whole = parsed(text)
  if (Array.isArray(whole) && whole.every(isFile)) return { kind: 'json', files: whole }
  if (isSarif(whole)) return { kind: 'sarif', sarif: whole }
  const lines = text.split('\n').filter((line) => line !== '').map(parsed)
  if (lines.every(isFile)) return { kind: 'ndjson', files: lines }
  if (readEntries(text).wrong === undefined) return { kind: 'baseline', text }
  throw new Complaint(words.shards.noReport(shown))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

const holds = <Name extends string>(value: unknown, ...names: readonly Name[]): value is Record<Name, unknown> => typeof value === 'object' && value !== null && names.every((name) => name in value)
const isList = <T>(value: unknown, isOne: (each: unknown) => each is T): value is readonly T[] => Array.isArray(value) && value.every(isOne)
const isAny = (value: unknown): value is object => holds(value)
const isFile = (value: unknown): value is FileReport => holds(value, 'filePath', 'messages', 'doubts') && typeof value.filePath === 'string' && isList(value.messages, isAny) && isList(value.doubts, isAny)
/** Ours: other tools leave out what we count on. */
const isSarif = (value: unknown): value is Sarif => holds(value, 'runs') && isList(value.runs, isRun)
const isRun = (value: unknown): value is Sarif['runs'][number] => holds(value, 'results', 'invocations') && isList(value.results, isAny) && isList(value.invocations, isInvocation)
const isInvocation = (value: unknown): value is Sarif['runs'][number]['invocations'][number] => holds(value, 'toolExecutionNotifications') && isList(value.toolExecutionNotifications, isAny)
