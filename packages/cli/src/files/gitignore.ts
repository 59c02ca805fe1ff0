import { readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { repositoryRoot } from './repository.ts'

interface Layer {
  readonly folder: string
  readonly rules: Ignore
}

/** The `.gitignore` files that speak of a folder, the outermost first. Deeper ones have the last word. */
export class GitIgnores {
  readonly #layers: readonly Layer[]

  private constructor(layers: readonly Layer[]) {
    this.#layers = layers
  }

  /**
   * Those above a folder, up to the root of its repository, or up to `cwd` where there is none. They say nothing
   * when they ignore the folder itself: it was asked for by name.
   */
  static above(folder: string, cwd: string): GitIgnores {
    const root = repositoryRoot(folder) ?? (folder.startsWith(cwd + sep) ? cwd : folder)
    const above: string[] = []
    for (let here = folder; here !== root; ) above.unshift((here = dirname(here)))
    const ignores = above.reduce((layers, each) => layers.with(each), new GitIgnores([]))
    return ignores.ignores(folder, true) ? new GitIgnores([]) : ignores
  }

  /** These and the folder's own. */
  with(folder: string): GitIgnores {
    try {
      const rules = ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'))
      return new GitIgnores([...this.#layers, { folder, rules }])
    } catch {
      return this
    }
  }

  ignores(path: string, folder: boolean): boolean {
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const layer = this.#layers[i]!
      const below = relative(layer.folder, path).replaceAll(sep, '/')
      if (below === '') continue
      const { ignored, unignored } = layer.rules.test(folder ? `${below}/` : below)
      if (ignored || unignored) return ignored
    }
    return false
  }
}
