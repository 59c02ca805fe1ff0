import { readFile, writeFile } from 'node:fs/promises'
import { indexPhrases, type PhraseIndex, type Room } from '@aboveboard/core'
import { house } from './house.ts'
import { type Law, readLaw } from './law.ts'
import { Mistaken } from './mistake.ts'
import { type OpenRoom, openRooms } from './room.ts'

/** Writes the lists of rooms that the packages import. They hold what the folders hold, so nobody edits a list. */
export async function writeRegistry(rules: URL = new URL('rules/', house)): Promise<void> {
  const law = readLaw(rules)
  const rooms = await openRooms(rules, law)
  const mistakes = rooms.flatMap((room) => room.mistakes)
  if (mistakes.length > 0) throw new Mistaken(mistakes)
  await write(new URL('rooms.generated.ts', rules), roomsModule(rooms))
  await write(new URL('readmes.generated.ts', rules), readmesModule(rooms, law))
  await write(new URL('trials.generated.ts', rules), trialsModule(rooms))
}

const note = '// Written by `npm run build` from the folders beside it.\n'

function roomsModule(rooms: readonly OpenRoom[]): string {
  const imports = rooms.map(({ id, principle }) => `import ${nameOf(id)} from './${principle}/${id}/rule.ts'\n`)
  const entries = rooms.map(
    ({ id, principle, rule, vocabularies }) =>
      `  {\n    id: '${id}', principle: '${principle}', rule: ${nameOf(id)},\n` +
      `    vocabularies: ${sentencesLater(vocabularies)},\n    index: ${later(indexPhrases(vocabularies, rule.needs))},\n  },\n`,
  )
  return `${note}import type { Room } from '@aboveboard/core'\n${imports.join('')}\nexport const rooms: readonly Room[] = [\n${entries.join('')}]\n`
}

/** By language, then by room: read when the first page in such a language comes. */
function trialsModule(rooms: readonly OpenRoom[]): string {
  const trials = new Map<string, string[]>()
  for (const { id, rule, trials: heard } of rooms) {
    for (const [language, vocabulary] of Object.entries(heard)) {
      const entry = `    '${id}': ${later(indexPhrases({ [language]: vocabulary }, rule.needs))},\n`
      trials.set(language, [...(trials.get(language) ?? []), entry])
    }
  }
  const languages = [...trials].map(([language, entries]) => `  ${language}: {\n${entries.join('')}  },\n`)
  return `${note}import type { PhraseIndex } from '@aboveboard/core'\n\nexport const trials: Readonly<Record<string, Readonly<Record<string, PhraseIndex>>>> = {\n${languages.join('')}}\n`
}

function readmesModule(rooms: readonly OpenRoom[], { basis }: Law): string {
  const entries = rooms.map(({ id, readme, rule }) => {
    const rows = rule.basis.map((cited) => basis.get(cited))
    return `  '${id}': ${parsed({ readme, basis: rows })},\n`
  })
  return `${note}import type { Readme } from './readmes.ts'\n\nexport const readmes: Readonly<Record<string, Readme>> = {\n${entries.join('')}}\n`
}

const nameOf = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

/** What a run needs of the languages beside the index: the sentences of the one that is asked for. */
function sentencesLater(vocabularies: Room['vocabularies']): string {
  const each = Object.entries(vocabularies).map(([language, { words: _, ...said }]) => (Object.keys(said).length === 0 ? `${language}: {}` : `get ${language}() { return ${parsed(said)} }`))
  return `{ ${each.join(', ')} }`
}

/** An index whose body is data until someone asks for it. */
const later = ({ sought, others, body }: PhraseIndex): string => `{ sought: ${quoted(sought)}, others: ${quoted(others)}, body: () => ${parsed(body())} }`

/**
 * Data as code. V8 parses JSON faster than an object literal, and the type checker need not look inside. One character
 * beyond Latin 1 doubles what a string takes, in memory and in what was compiled ahead: these are escaped.
 */
const parsed = (data: object): string => `JSON.parse(${quoted(JSON.stringify(data).replace(/[^\0-\xff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`))})`

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&').replace(/\u2028/g, '\\u2028').replace(/\u2029/g, '\\u2029')}'`

/** Leaves a file alone that already holds this, so that nothing is built again for nothing. */
async function write(url: URL, content: string): Promise<void> {
  const old = await readFile(url, 'utf8').catch(() => undefined)
  if (old !== content) await writeFile(url, content)
}
