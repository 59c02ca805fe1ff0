import type { Dialect } from './dialect.ts'
import { RazorWalk } from './razor-walk.ts'
import type { Told } from './told.ts'

/** Razor: `@Model.Name`, `@if (sale) { … }`, `@{ … }`. Where its code begins and ends, the markup in it tells, so a file is walked once. */
export class Razor implements Dialect {
  /** Code goes on behind a tag, a line of words or a brace; the walk knows where. */
  readonly opening = String.raw`[@}]|<(?=partial\b|vc:|\/?text>)|(?<=[>\n{}])[^]`
  readonly #component: boolean
  readonly #told: ReadonlyMap<number, Told>

  constructor(source: string, component: boolean) {
    this.#component = component
    this.#told = new RazorWalk(source).told
  }

  /** Components of Blazor hold what stands between their tags. */
  readonly closesItself = (name: string): boolean => this.#component || name.includes(':') || name === 'partial'

  owns(start: number): boolean {
    return this.#told.has(start)
  }

  at(start: number, limit: number): Told | undefined {
    const told = this.#told.get(start)
    return told && told.end <= limit ? told : undefined
  }
}
