import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReadable, type Project } from '@aboveboard/readers'
import { decode } from '../../../cli/src/files/decode.ts'
import { house } from '../house.ts'

/** A file to begin with, among the files of its project. */
export interface Stocked {
  /** From the folder of its project. */
  readonly path: string
  readonly text: string
  readonly project: Project
}

/** Longer files only take longer. */
const mostBytes = 100_000

const folders = ['packages/workshop/formats', 'packages/workshop/projects', 'examples'].map((path) => fileURLToPath(new URL(path, house)))

/** Files to begin with: those of our formats, small projects and examples, and those of more folders. Each folder in a folder is a project. */
export class Stock {
  readonly #files: readonly { readonly project: string; readonly path: string }[]
  readonly #projects = new Map<string, Project>()

  constructor(more: readonly string[]) {
    for (const folder of [...folders, ...more].flatMap(projectsIn)) this.#projects.set(folder, projectOf(folder))
    this.#files = [...this.#projects].flatMap(([project, { files }]) => files.filter((path) => isReadable(path)).map((path) => ({ project, path })))
  }

  get count(): number {
    return this.#files.length
  }

  /** The n-th file, counted around. */
  at(n: number): Stocked {
    const { project, path } = this.#files[n % this.#files.length]!
    return { path, text: textOf(join(project, path)) ?? '', project: this.#projects.get(project)! }
  }
}

/** A project in which one file says something else. */
export const changed = (project: Project, path: string, text: string): Project => ({ files: project.files, read: (asked) => (asked === path ? text : project.read(asked)) })

function textOf(path: string): string | undefined {
  const decoded = decode(readFileSync(path), path)
  return typeof decoded === 'string' ? undefined : decoded.text
}

function projectsIn(folder: string): readonly string[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return below.length > 0 ? below.map(({ name }) => join(folder, name)).sort() : [folder]
}

/** What a page is read with, beside what is read for its own sake: looks, scripts, what servers run. */
const taken = /\.(?:css|s[ac]ss|[cm]?[jt]sx?|rb|py|php)$/

function projectOf(folder: string): Project {
  const files = (readdirSync(folder, { recursive: true }) as string[])
    .sort()
    .filter((path) => isReadable(path) || taken.test(path))
    .filter((path) => statSync(join(folder, path)).isFile() && statSync(join(folder, path)).size <= mostBytes)
  const known = new Set(files)
  return { files, read: (path) => (known.has(path) ? textOf(join(folder, path)) : undefined) }
}
