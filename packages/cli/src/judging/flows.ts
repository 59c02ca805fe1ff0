import { join } from 'node:path'
import { flowNames, isOverFlows, journey, type Judge, type Levels, type Page, type Report } from '@aboveboard/core'
import { read, ReadError } from '@aboveboard/readers'
import { rooms } from '@aboveboard/rules'
import type { Around } from './around.ts'
import { Complaint } from '../complaint.ts'
import { givenOf } from '../files/given.ts'
import { shownPath } from '../files/find.ts'
import { openFile } from '../files/open.ts'
import type { RunSettings } from '../settings/settings.ts'

/** Rules that compare the pages of a way; all others judge each page by itself. */
const comparing = rooms.filter(({ rule }) => isOverFlows(rule)).map(({ id }) => id)

/** What is found on the ways that the configuration names, each finding in the file it stands in. Throws a complaint where a page is not there. */
export async function reportsOnFlows(settings: RunSettings, judge: Judge, around: Around | undefined, cwd: string, open: (file: string) => string | undefined): Promise<readonly Report[]> {
  const { flows = {} } = settings.config
  const ways = await Promise.all(flowNames.map(async (name) => ({ name, pages: await Promise.all((flows[name] ?? []).map((path, i) => pageAt(path, `flows.${name}[${i}]`, settings, around, cwd, open))) })))
  const files = ways.flatMap(({ pages }) => pages)
  return files.length === 0 ? [] : judge(journey(ways), levelsOver(settings, files))
}

async function pageAt(path: string, setting: string, settings: RunSettings, around: Around | undefined, cwd: string, open: (file: string) => string | undefined): Promise<Page> {
  const { words, base, file: config } = settings
  const file = join(base, path)
  const complain = (sentence: string): Complaint => new Complaint(`${shownPath(config ?? base, cwd)}: ${words.config.flow(setting, path, sentence)}`)
  const opened = openFile(file, settings)
  if ('sentence' in opened) throw complain(opened.sentence)
  const given = givenOf(file, settings, open)
  try {
    const page = await read(opened.text, given)
    if (!page) throw complain(words.files.skipped)
    return around ? await around.assembly.whole(page, given, () => undefined) : page
  } catch (error) {
    if (error instanceof Complaint) throw error
    if (error instanceof ReadError) throw complain(words.files.notParsed(error.in(words.language)))
    throw complain(words.files.ourFault(error instanceof Error ? error.message : String(error)))
  }
}

/** As strict as the first page is judged. */
function levelsOver(settings: RunSettings, [first]: readonly Page[]): Levels {
  const { levels } = settings.for(settings.fileOf(first!.path))
  return Object.fromEntries(rooms.map(({ id }) => [id, comparing.includes(id) ? (levels[id] ?? { severity: 'warn' as const }) : { severity: 'off' as const }]))
}
