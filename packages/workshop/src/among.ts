import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createJudge, type Levels, preset, type Report } from '@aboveboard/core'
import { type Around, aroundOf } from '../../cli/src/judging/around.ts'
import { lint } from '../../cli/src/judging/lint.ts'
import { openFile } from '../../cli/src/files/open.ts'
import { en } from '../../cli/src/words/en.ts'
import { today } from './examples.ts'
import { house } from './house.ts'
import { readLaw } from './law.ts'
import type { Member } from './members.ts'
import { openRooms } from './room.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))
const judge = createJudge(rooms, { now: new Date(`${today}T12:00:00Z`) })
const recommended = preset(rooms, 'recommended')
/** Rules that only ask where nothing is configured: too often wrong at first sight (decision 027). */
export const asking: ReadonlySet<string> = new Set(Object.entries(recommended).flatMap(([id, { severity }]) => (severity === 'doubt' ? [id] : [])))
/** The same rules, if nobody had been let off accusing. */
export const accusing: Levels = Object.fromEntries(Object.entries(recommended).map(([id, level]) => [id, asking.has(id) ? { severity: 'warn' } : level]))

/** What a user’s run says of a file, whose project holds these and configures nothing. */
export interface Judged {
  readonly text: string
  readonly reports: readonly Report[]
}

/** Judges a file among others of its project; alone where there are none. Throws a sentence where it cannot be read. */
export async function reportsAmong({ at, path }: Member, files: readonly Member[], levels = recommended): Promise<Judged> {
  const opened = openFile(fileURLToPath(at), { words: en, maxFileSize: Infinity })
  if ('sentence' in opened) throw new Error(opened.sentence)
  const reports = (await lint(opened.text, { path, beside: beside(files) }, levels, { judge, words: en, around: files.length > 0 ? around(files) : undefined })) ?? []
  if ('sentence' in reports) throw new Error(`${path}: ${reports.sentence}`)
  return { text: opened.text, reports }
}

const beside = (files: readonly Member[]) => (asked: string): string | undefined => {
  const found = files.find(({ path }) => path === asked)
  return found && readFileSync(found.at, 'utf8')
}

const around = (files: readonly Member[]): Around => aroundOf({ files: files.map(({ path }) => path), read: beside(files) }, ['en', 'fr'])
