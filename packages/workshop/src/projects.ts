import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fixture, fixturesIn } from './fixtures.ts'
import { house } from './house.ts'
import { LocatedFile } from './located.ts'
import { type Member, membersOf } from './members.ts'
import { Mistaken } from './mistake.ts'

/** A small project in which a pattern lies in one file and its evidence in another, as its folder `projects/<id>/` tells it. */
export interface SmallProject {
  readonly id: string
  /** What is followed from one file into the other. */
  readonly follows: string
  /** The files in which something is to be found. */
  readonly fixtures: readonly Fixture[]
}

const folder = new URL('packages/workshop/projects/', house)

/** Every small project there is, by name. Throws what is `Mistaken` in the file that tells of one. */
export const projects = (): readonly SmallProject[] => readdirSync(folder).sort().map((id) => projectIn(id, new URL(`${id}/`, folder)))

function projectIn(id: string, at: URL): SmallProject {
  const url = new URL('project.yml', at)
  const file = new LocatedFile(relative(fileURLToPath(house), fileURLToPath(url)), readFileSync(url, 'utf8'))
  const given = file.root.entries('a project', ['follows', 'fixtures'])
  const project: SmallProject = { id, follows: given.get('follows')?.text('follows') ?? '', fixtures: fixturesIn(given.get('fixtures'), at) }
  if (project.follows === '') file.wrong(0, '“follows” is missing')
  if (file.mistakes.length > 0) throw new Mistaken(file.mistakes)
  return project
}

/** The files of a project. */
export const filesOf = ({ id }: SmallProject): readonly Member[] => membersOf(new URL(`${id}/`, folder)).filter(({ path }) => path !== 'project.yml')
