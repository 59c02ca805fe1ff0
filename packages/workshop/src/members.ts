import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file, and the path it has in its project. */
export interface Member {
  readonly at: URL
  readonly path: string
}

/** The files of a project in a folder, by path. */
export const membersOf = (folder: URL): readonly Member[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(fileURLToPath(folder), `${entry.parentPath}/${entry.name}`).replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, at: new URL(encodeURI(path), folder) }))
