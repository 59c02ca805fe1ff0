import { type Given, Lines, type Report } from '@aboveboard/core'
import type { LintAsk } from './ask.ts'
import { encode } from './decode.ts'
import { mend } from './fix/mend.ts'
import { replaceFile } from './fix/write.ts'
import { type Bench, lint } from './lint.ts'
import { type Opened, textOf } from './open.ts'
import type { Failure, FileResult, Mended } from './result.ts'
import type { RunSettings } from './settings.ts'
import { sift, type Sifted } from './verdict.ts'

/** A file to be judged: where it is, and the name it is shown by. */
export interface Target {
  readonly path: string
  readonly shown: string
}

/** What there is to say of one file, mended first when that was asked; `undefined`: it is not a file of ours after all. */
export async function resultOf(
  target: Target,
  opened: Opened | Failure,
  ask: LintAsk,
  settings: RunSettings,
  bench: Bench,
  onUnwritten: (sentence: string) => Promise<void>,
): Promise<FileResult | undefined> {
  if ('sentence' in opened) return failed(target, opened)
  const { levels } = settings.for(target.path)
  const given = givenOf(target.path, settings)
  const judged = await lint(opened.text, given, levels, bench)
  if (!judged) return undefined
  if ('sentence' in judged) return failed(target, judged)
  const own = judged.filter(isOwn)
  const elsewhere = judged.filter((report) => !isOwn(report))
  if (!(ask.fix || ask.fixDryRun) || own.every(({ fix }) => fix.length === 0)) return { ...result(target, opened.text, sift(own, ask)), elsewhere }

  const { text, reports, places } = await mend(opened.text, own, async (next) => {
    const again = await lint(next, given, levels, bench)
    return again && 'sentence' in again ? undefined : again?.filter(isOwn)
  })
  if (places === 0) return { ...result(target, opened.text, sift(own, ask)), elsewhere }
  const mended: Mended = { places, output: text, diff: ask.fixDryRun ? await diff(target.shown, opened.text, text) : undefined }
  const unwritten = ask.fixDryRun ? undefined : written(target.path, text, opened, settings)
  if (unwritten === undefined) return { ...result(target, text, sift(reports, ask), mended), elsewhere }
  await onUnwritten(unwritten)
  return { ...result(target, opened.text, sift(own, ask)), elsewhere }
}

/** What is told of a file before it is read. */
export function givenOf(file: string, settings: RunSettings): Given {
  const { kind, lang } = settings.for(file)
  const { components, polymorphicPropName, attributes, shows } = settings.config
  return { path: settings.pathOf(file), kind, lang, components, polymorphicPropName, attributes, shows, beside: (path) => textOf(settings.fileOf(path), settings.words) }
}

const isOwn = ({ file }: Report): boolean => file === undefined

const diff = async (shown: string, before: string, after: string): Promise<string> => (await import('./fix/diff.ts')).unifiedDiff(shown, before, after)

/** Writes the file; else says why it is as it was. */
function written(path: string, text: string, { encoding }: Opened, { words }: RunSettings): string | undefined {
  const bytes = encode(text, encoding)
  if (!bytes) return words.fix.encoding(encoding.name)
  try {
    replaceFile(path, bytes)
    return undefined
  } catch (error) {
    return words.fix.notWritten((error as Error).message)
  }
}

export function result(target: Target, source: string, told: Sifted, mended?: Mended): FileResult {
  let lines: Lines | undefined
  return { ...target, ...told, source, lines: () => (lines ??= new Lines(source)), mended }
}

const failed = (target: Target, failure: Failure): FileResult => ({ ...result(target, '', { findings: [], doubts: [], warnings: 0 }), failure })
