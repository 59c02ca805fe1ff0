import type { Report } from '@aboveboard/core'
import { reportsAmong } from '../among.ts'
import type { Expected, Fixture } from '../fixtures.ts'
import type { Member } from '../members.ts'

type Said = Pick<Fixture, 'finds' | 'doubts'>

/** What a user's run says of a file of this name, in a project that configures nothing and holds no other: of what holds no copy, nothing. */
export async function saidOf(file: Member): Promise<Said> {
  return (await saidAmong(file, [])).get(file.path) ?? { finds: [], doubts: [] }
}

/** The same of a file among others of its project: what it shows of these is said there. */
export async function saidAmong(file: Member, files: readonly Member[]): Promise<ReadonlyMap<string, Said>> {
  const { text, reports } = await reportsAmong(file, files)
  const expected = ({ rule, at, file: other }: Report): Expected => ({ rule, source: (other?.source ?? text).slice(at.start, at.end) })
  const told = new Map<string, Said>()
  for (const report of reports) {
    const where = report.file?.path ?? file.path
    const { finds, doubts } = told.get(where) ?? { finds: [], doubts: [] }
    told.set(where, report.doubt ? { finds, doubts: [...doubts, expected(report)] } : { finds: [...finds, expected(report)], doubts })
  }
  return told
}
