import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { BaselineAsk, LintAsk } from '../arguments/ask.ts'
import { Complaint } from '../complaint.ts'
import { shownPath } from '../files/find.ts'
import { makeFolder } from '../files/make-folder.ts'
import { trouble, whyUnwritten } from '../files/trouble.ts'
import { replaceFile } from '../fix/write.ts'
import type { Host } from '../host.ts'
import type { FileResult } from '../judging/result.ts'
import type { RunSettings } from '../settings/settings.ts'
import type { Words } from '../words/words.ts'
import { Baseline } from './baseline.ts'
import { type Entry, readEntries, writeEntries } from './entries.ts'

/** A baseline in a run. */
export interface InUse {
  /** A result without what stood before; it must have its fingerprints. */
  settle(result: FileResult): FileResult
  /** Writes the file, where that was asked; what is to be said, if anything. */
  end(): string | undefined
}

const name = 'aboveboard-baseline.txt'

export function useBaseline({ file: asked, act }: BaselineAsk, { paths, changed, shard }: LintAsk, { cwd }: Host, { base, words, for: settings }: RunSettings): InUse {
  const file = asked === undefined ? join(base, name) : resolve(cwd, asked)
  const shown = shownPath(file, cwd)
  const isPart = changed !== undefined || shard !== undefined || paths.some((path) => path.startsWith('!'))
  const isWhole = !isPart && paths.some((path) => isWithin(dirname(file), resolve(cwd, path)))
  if (act === 'prune' && !isWhole) throw new Complaint(words.baseline.prunePart)
  const baseline = new Baseline(file, act === 'write' && !existsSync(file) ? [] : entriesOf(file, shown, act, words))
  const write = (entries: readonly Entry[]): void => {
    try {
      const text = writeEntries(entries)
      if (existsSync(file)) replaceFile(file, Buffer.from(text))
      else {
        makeFolder(dirname(file))
        writeFileSync(file, text)
      }
    } catch (error) {
      throw new Complaint(words.usage.cannotWrite(shown, whyUnwritten(error, words)))
    }
  }
  return {
    settle: (result) => baseline.settle(result, act === 'write'),
    end() {
      const { entries, gone } = baseline.outcome((path, rule) => settings(path).levels[rule]?.severity !== 'off')
      if (act === 'write') {
        write(entries)
        return words.baseline.written(entries.length, shown)
      }
      if (gone === 0 || !isWhole) return undefined
      if (act === 'use') return words.baseline.gone(gone, shown)
      write(entries)
      return words.baseline.pruned(gone, shown)
    },
  }
}

/** What is written anew may be broken. */
function entriesOf(file: string, shown: string, act: BaselineAsk['act'], words: Words): readonly Entry[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Complaint(existsSync(file) ? `${shown}: ${trouble(error, words)}` : words.baseline.missing(shown))
  }
  const { entries, wrong } = readEntries(text)
  if (wrong !== undefined && act !== 'write') throw new Complaint(words.baseline.notALine(shown, wrong))
  return entries
}

const isWithin = (path: string, folder: string): boolean => !relative(folder, path).startsWith('..')
