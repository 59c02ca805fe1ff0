import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReadable, type Project } from '@aboveboard/readers'
import { decode } from '../../../cli/src/decode.ts'
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

const folders = ['packages/workshop/formats', 'examples'].map((path) => fileURLToPath(new URL(path, house)))

/** Files to begin with: those of our formats and examples, and those of more folders. Each folder in a folder is a project. */
export class Stock {
  readonly #files: readonly { readonly project: string; readonly path: string }[]
  readonly #projects = new Map<string, Project>()

  constructor(more: readonly string[]) {
    this.#files = [...folders, ...more].flatMap((folder) => projectsIn(folder).flatMap((project) => filesIn(project).map((path) => ({ project, path: relative(project, path) }))))
  }

  get count(): number {
    return this.#files.length
  }

  /** The n-th file, counted around. */
  at(n: number): Stocked {
    const { project, path } = this.#files[n % this.#files.length]!
    return { path, text: textOf(join(project, path)) ?? '', project: this.#project(project) }
  }

  #project(folder: string): Project {
    let known = this.#projects.get(folder)
    if (!known) {
      const files = this.#files.filter(({ project }) => project === folder).map(({ path }) => path)
      this.#projects.set(folder, (known = { files, read: (path) => (files.includes(path) ? textOf(join(folder, path)) : undefined) }))
    }
    return known
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

const filesIn = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .sort()
    .filter((path) => isReadable(path) || path.endsWith('.css'))
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile() && statSync(path).size <= mostBytes)
