import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createJudge, type Given, preset, type Report } from '@aboveboard/core'
import { lint } from '../../../cli/src/lint.ts'
import { openFile } from '../../../cli/src/open.ts'
import { en } from '../../../cli/src/words/en.ts'
import type { Expected, Fixture } from '../fixtures.ts'
import { house } from '../house.ts'
import { readLaw } from '../law.ts'
import { openRooms } from '../room.ts'

const rules = new URL('rules/', house)
const rooms = await openRooms(rules, readLaw(rules))
const judge = createJudge(rooms, { now: new Date('2026-06-01T12:00:00Z') })
const levels = preset(rooms, 'recommended')

type Beside = NonNullable<Given['beside']>

/** What a user's run says of a file of this name, in a project that configures nothing and holds what lies beside it: of what holds no copy, nothing. */
export async function saidOf({ at, path }: Pick<Fixture, 'at' | 'path'>, beside = around({ at, path })): Promise<Pick<Fixture, 'finds' | 'doubts'>> {
  const opened = openFile(fileURLToPath(at), { words: en, maxFileSize: Infinity })
  if ('sentence' in opened) throw new Error(opened.sentence)
  const reports = (await lint(opened.text, { path, beside }, levels, { judge, words: en })) ?? []
  if ('sentence' in reports) throw new Error(`${path}: ${reports.sentence}`)
  const told = ({ rule, at, file }: Report): Expected => ({ rule, source: (file?.source ?? opened.text).slice(at.start, at.end) })
  return { finds: reports.filter(({ doubt }) => !doubt).map(told), doubts: reports.filter(({ doubt }) => doubt).map(told) }
}

function around({ at, path }: Pick<Fixture, 'at' | 'path'>): Beside {
  const root = new URL(at.href.slice(0, -encodeURI(path).length))
  return (asked) => textAt(new URL(encodeURI(asked), root))
}

const textAt = (at: URL): string | undefined => (existsSync(at) && statSync(at).isFile() ? readFileSync(at, 'utf8') : undefined)
