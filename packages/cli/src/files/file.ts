import type { Report } from '@aboveboard/core'
import { Lines } from '@aboveboard/core/lines'
import type { LintAsk } from '../arguments/ask.ts'
import { encode } from './decode.ts'
import { mend } from '../fix/mend.ts'
import { whyUnwritten } from './trouble.ts'
import { replaceFile } from '../fix/write.ts'
import type { Judged } from '../judging/judged.ts'
import type { Opened } from './open.ts'
import type { Failure, FileResult, Mended } from '../judging/result.ts'
import type { RunSettings } from '../settings/settings.ts'
import type { Turn } from '../turns.ts'
import { sift, type Sifted } from '../judging/verdict.ts'

/** A file to be judged: where it is, and the name it is shown by. */
export interface Target {
  readonly path: string
  readonly shown: string
}

/** What there is to say of one file, mended first when that was asked; `undefined`: it is not a file of ours after all. */
export async function resultOf(
  turn: Turn,
  ask: LintAsk,
  settings: RunSettings,
  judge: (text: string) => Promise<Judged>,
  onUnwritten: (sentence: string) => Promise<void>,
): Promise<FileResult | undefined> {
  const { target } = turn
  if ('failure' in turn) return failed(target, turn.failure)
  const { opened, judged: { outcome, marks } } = turn
  if (!outcome) return undefined
  if ('sentence' in outcome) return failed(target, outcome)
  const own = outcome.filter(isOwn)
  const elsewhere = outcome.filter((report) => !isOwn(report))
  const asItIs = (): FileResult => ({ ...result(target, opened.text, sift(own, ask)), elsewhere, marks })
  if (!(ask.fix || ask.fixDryRun) || own.every(({ fix }) => fix.length === 0)) return asItIs()

  const { text, reports, places } = await mend(opened.text, own, async (next) => {
    const again = (await judge(next)).outcome
    return again && 'sentence' in again ? undefined : again?.filter(isOwn)
  })
  if (places === 0) return asItIs()
  const mended: Mended = { places, output: text, diff: ask.fixDryRun ? await diff(target.shown, opened.text, text) : undefined }
  const unwritten = ask.fixDryRun ? undefined : written(target.path, text, opened, settings)
  if (unwritten === undefined) return { ...result(target, text, sift(reports, ask), mended), elsewhere }
  await onUnwritten(unwritten)
  return asItIs()
}

const isOwn = ({ file }: Report): boolean => file === undefined

const diff = async (shown: string, before: string, after: string): Promise<string> => (await import('../fix/diff.ts')).unifiedDiff(shown, before, after)

/** Writes the file; else says why it is as it was. */
function written(path: string, text: string, { encoding }: Opened, { words }: RunSettings): string | undefined {
  const bytes = encode(text, encoding)
  if (!bytes) return words.fix.encoding(encoding.name)
  try {
    replaceFile(path, bytes)
    return undefined
  } catch (error) {
    return words.fix.notWritten(whyUnwritten(error, words))
  }
}

export function result(target: Target, source: string, told: Sifted, mended?: Mended): FileResult {
  let lines: Lines | undefined
  return { ...target, ...told, source, lines: () => (lines ??= new Lines(source)), mended }
}

const failed = (target: Target, failure: Failure): FileResult => ({ ...result(target, '', { findings: [], doubts: [], warnings: 0 }), failure })
