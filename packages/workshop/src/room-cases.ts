import type { Given } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { type Example, examplesOf } from './examples.ts'
import { house } from './house.ts'
import { readLaw } from './law.ts'
import { openRooms } from './room.ts'

/** A file, and all that a host is told of it. */
export interface Case extends Given {
  readonly source: string
  /** By rule. */
  readonly options?: Readonly<Record<string, object>> | undefined
}

/** An example of a room, as a file. */
export interface RoomCase extends Case, Pick<Example, 'extension' | 'info' | 'isFlow' | 'line' | 'said' | 'verdict'> {
  readonly id: string
}

const rules = new URL('rules/', house)

/** Every example of every room: hosts are held to what the command line says of them. */
export const roomCases: readonly RoomCase[] = (await openRooms(rules, readLaw(rules))).flatMap((room) => examplesOf(room).map((example) => caseOf(room.id, example)))

function caseOf(id: string, { extension, info, isFlow, line, said, verdict, code: source, kind, language: lang, options }: Example): RoomCase {
  const path = extension === 'json' ? `locales/${lang ?? 'en'}.json` : `example.${extension}`
  return { id, extension, info, isFlow, line, said, verdict, source, path, kind, lang, options: Object.keys(options).length > 0 ? { [id]: asTaken(id, options) } : undefined }
}

/** `allowed=phone` is a list of one where the rule takes a list. */
function asTaken(id: string, options: Example['options']): Example['options'] {
  const known = rooms.find((room) => room.id === id)?.rule.options ?? {}
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, Array.isArray(known[name]?.default) ? [value].flat() : value]))
}
