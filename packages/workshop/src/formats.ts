import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Fixture, fixturesIn } from './fixtures.ts'
import { house } from './house.ts'
import { type Located, LocatedFile } from './located.ts'
import { Mistaken } from './mistake.ts'

/** A sentence in every language of the READMEs. */
export interface Told {
  readonly en: string
  readonly fr: string
}

/** A format that copy lives in, as its folder `formats/<id>/` tells it. */
export interface Format {
  readonly id: string
  readonly name: string
  /** Its files as the READMEs show them; each `.ending` in it is claimed. */
  readonly files: string
  readonly read: Told
  /** Empty where nothing is left unread. */
  readonly unread: Told
  readonly fixtures: readonly Fixture[]
}

const folder = new URL('packages/workshop/formats/', house)

/** Every format there is, by name. Throws what is `Mistaken` in the file that tells of one. */
export const formats = (at = folder): readonly Format[] =>
  readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => formatIn(name, new URL(`${name}/`, at)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))

/** The ends of names that a format claims, without their dots: `.html.erb` claims `erb`. */
export const endingsOf = ({ files }: Pick<Format, 'files'>): readonly string[] => (files.match(/(?:\.[a-z][a-z0-9]*)+/gi) ?? []).map((name) => name.slice(name.lastIndexOf('.') + 1))

function formatIn(id: string, at: URL): Format {
  const url = new URL('format.yml', at)
  const file = new LocatedFile(relative(fileURLToPath(house), fileURLToPath(url)), readFileSync(url, 'utf8'))
  const given = file.root.entries('a format', ['name', 'files', 'read', 'unread', 'fixtures'])
  const part = (key: string): Located | undefined => {
    if (!given.has(key)) file.wrong(0, `“${key}” is missing`)
    return given.get(key)
  }
  const format: Format = {
    id,
    name: part('name')?.text('name') ?? id,
    files: part('files')?.text('files') ?? '',
    read: told('read', part('read')),
    unread: told('unread', part('unread')),
    fixtures: fixturesIn(part('fixtures'), at),
  }
  if (file.mistakes.length > 0) throw new Mistaken(file.mistakes)
  return format
}

function told(what: string, given: Located | undefined): Told {
  if (!given || given.isBlank) return { en: '', fr: '' }
  const languages = given.entries(what, ['en', 'fr'])
  const sentence = (language: string): string => {
    const said = languages.get(language)
    if (!said) given.wrong(`${what} is not told in “${language}”`)
    return !said || said.isBlank ? '' : (said.text(`${what} in “${language}”`) ?? '')
  }
  return { en: sentence('en'), fr: sentence('fr') }
}
