import { existsSync, readdirSync } from 'node:fs'

/** The folder that holds the whole project. */
export const house = new URL('../../../', import.meta.url)

/** The manifesto's seven principles; each is a folder of `rules/`. */
export const principles = ['transparency', 'privacy', 'ai', 'autonomy', 'personalization', 'accountability', 'society'] as const

/** Languages that rooms may hear on trial: words alone, not yet measured. Sentences are in the user’s language. */
export const trialLanguages = ['de', 'es', 'it', 'nl', 'pt'] as const

/** Where a room is: `<rules>/<principle>/<id>/`. The folder names are its id and its principle; nothing is said twice. */
export interface Door {
  readonly id: string
  readonly principle: string
  readonly at: URL
}

/** Every folder below `rules` that holds a `rule.ts`, by principle, then by id. */
export function doors(rules: URL): readonly Door[] {
  const found: Door[] = []
  for (const principle of folders(rules)) {
    for (const id of folders(new URL(`${principle}/`, rules))) {
      const at = new URL(`${principle}/${id}/`, rules)
      if (existsSync(new URL('rule.ts', at))) found.push({ id, principle, at })
    }
  }
  return found.sort((a, b) => rank(a.principle) - rank(b.principle) || (a.id < b.id ? -1 : 1))
}

function folders(at: URL): string[] {
  return readdirSync(at, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'dist' && entry.name !== 'node_modules')
    .map(({ name }) => name)
}

function rank(principle: string): number {
  const at = (principles as readonly string[]).indexOf(principle)
  return at < 0 ? principles.length : at
}
