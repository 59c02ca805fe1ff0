import { putIn } from '@aboveboard/core'
import { besideFile } from '../places.ts'
import { clearlyFirst, nearness } from './nearness.ts'
import type { Witness } from './project.ts'

/** Modules are asked for without their endings, templates with or without. */
const code = new Set('tsx jsx ts js mjs vue svelte astro mdx'.split(' '))

interface Candidate {
  readonly path: string
  readonly segments: readonly string[]
}

/** Finds the file that a page asks for, among those of the project. */
export class Finder {
  /** By the bare name of the file, or that of its folder where it is an index. */
  readonly #named = new Map<string, Candidate[]>()
  readonly #witness: Witness | undefined

  constructor(files: readonly string[], witness?: Witness) {
    this.#witness = witness
    for (const path of files) {
      const segments = path.split('/')
      const stem = stemOf(segments.at(-1)!)
      this.#put(stem, { path, segments: [...segments.slice(0, -1), stem] })
      const folder = segments.at(-2)
      if (stem === 'index' && folder !== undefined) this.#put(folder.toLowerCase(), { path, segments: segments.slice(0, -1) })
    }
  }

  /**
   * The one file a reference means where it stands (`from`): relative to it when it says so, else the nearest whose path ends
   * as the reference does. `undefined` where none does, or where two are as near.
   */
  find(reference: string, from: string): string | undefined {
    const found = this.#look(reference, from)
    this.#witness?.onSought(reference, from, found)
    return found
  }

  #look(reference: string, from: string): string | undefined {
    const written = reference.replace(/^(?:@\/|~\/?|\/)/, '').replaceAll('::', '/')
    // Code asks for packages by their bare names.
    if (code.has(endingOf(from)) && !/^[@~/]|\//.test(reference)) return undefined
    const relative = written.startsWith('./') || written.startsWith('../')
    const dotted = from.endsWith('.blade.php') && !written.includes('/') ? written.replaceAll('.', '/') : written
    const path = relative ? besideFile(from, dotted) : dotted
    if (path === undefined) return undefined
    const asked = path.split('/').filter((segment) => segment !== '.')
    const name = asked.at(-1) ?? ''
    const sought = [...asked.slice(0, -1), stemOf(name)]
    const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]
    const suiting = (this.#named.get(sought.at(-1)!.toLowerCase()) ?? []).filter(
      ({ path, segments }) => path !== from && (relative ? segments.length === sought.length : true) && endsAs(segments, sought) && suits(path, ending, from),
    )
    // `./Stock.vue` is no other file of the name beside it.
    const exact = ending === undefined ? [] : suiting.filter(({ path }) => path.toLowerCase().endsWith(`.${ending.toLowerCase()}`))
    const found = exact.length > 0 ? exact : suiting
    // Of two that share as many folders, the one that lies higher up is meant.
    return clearlyFirst(found, ({ path, segments }) => nearness(path, from) * 1000 - segments.length)?.path
  }

  #put(name: string, candidate: Candidate): void {
    putIn(this.#named, name.toLowerCase(), candidate)
  }
}

/** `_footer.html.erb` is a footer. */
const stemOf = (name: string): string => name.replace(/^_(?=.)/, '').replace(/(?!^)\..*$/, '')

const endsAs = (segments: readonly string[], sought: readonly string[]): boolean =>
  sought.length <= segments.length && sought.every((segment, i) => segments[segments.length - sought.length + i]!.toLowerCase() === segment.toLowerCase())

/** Whether a file may be what is asked for: of the ending that is named; else of one that goes with where it is asked for. */
function suits(path: string, ending: string | undefined, from: string): boolean {
  const own = endingOf(path)
  if (ending !== undefined && path.toLowerCase().includes(`.${ending.toLowerCase()}`)) return true
  const asker = endingOf(from)
  return own === asker || (code.has(own) && code.has(asker))
}

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)
