import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createJudge, preset, type Report } from '@aboveboard/core'
import { Assembly, Catalogues, type Project } from '@aboveboard/readers'
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

type File = Pick<Fixture, 'at' | 'path'>
type Said = Pick<Fixture, 'finds' | 'doubts'>

/** What a user's run says of a file of this name, in a project that configures nothing and holds no other: of what holds no copy, nothing. */
export async function saidOf(file: File): Promise<Said> {
  return (await saidAmong(file, [])).get(file.path) ?? { finds: [], doubts: [] }
}

/** The same of a file among others of its project: what it shows of these is said there. */
export async function saidAmong({ at, path }: File, files: readonly File[]): Promise<ReadonlyMap<string, Said>> {
  const opened = openFile(fileURLToPath(at), { words: en, maxFileSize: Infinity })
  if ('sentence' in opened) throw new Error(opened.sentence)
  const reports = (await lint(opened.text, { path, beside: beside(files) }, levels, { judge, words: en, around: files.length > 0 ? around(files) : undefined })) ?? []
  if ('sentence' in reports) throw new Error(`${path}: ${reports.sentence}`)
  const told = ({ rule, at, file }: Report): Expected => ({ rule, source: (file?.source ?? opened.text).slice(at.start, at.end) })
  const said = new Map<string, Said>()
  for (const report of reports) {
    const where = report.file?.path ?? path
    const { finds, doubts } = said.get(where) ?? { finds: [], doubts: [] }
    said.set(where, report.doubt ? { finds, doubts: [...doubts, told(report)] } : { finds: [...finds, told(report)], doubts })
  }
  return said
}

const beside = (files: readonly File[]) => (asked: string): string | undefined => {
  const found = files.find(({ path }) => path === asked)
  return found && readFileSync(found.at, 'utf8')
}

function around(files: readonly File[]): { readonly assembly: Assembly; readonly catalogues: Catalogues } {
  const project: Project = { files: files.map(({ path }) => path), read: beside(files) }
  return { assembly: new Assembly(project), catalogues: new Catalogues(project, ['en', 'fr']) }
}
