import { readdirSync, readFileSync } from 'node:fs'
import { house } from '../house.ts'

/**
 * A page or a message that somebody wrote who knew what a rule means and none of its words: what the rules find in these
 * tells what they find in what nobody here has seen.
 */
export interface StrangersCase {
  readonly rule: string
  readonly verdict: 'bad' | 'good'
  readonly language: 'en' | 'fr'
  /** Odd ones may be read one by one while a rule is mended; of even ones nothing but the total is looked at. */
  readonly number: number
  readonly path: string
  readonly source: string
  /** Where it begins: `file:line`. */
  readonly place: string
}

const folder = new URL('packages/workshop/strangers/', house)

/** `#### rule | bad | en | 1 | page.html`, and below it the file. */
const heading = /^#### ([a-z-]+) \| (bad|good) \| (en|fr) \| (\d+) \| (\S.*)$/

/** All of them, in the order of their files. Throws where a heading is no heading. */
export function strangersCases(): readonly StrangersCase[] {
  return readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => casesIn(name, readFileSync(new URL(name, folder), 'utf8')))
}

function casesIn(file: string, text: string): readonly StrangersCase[] {
  const lines = text.split('\n')
  const starts = [...lines.keys()].filter((i) => lines[i]!.startsWith('#### '))
  return starts.map((start, i) => {
    const place = `${file}:${start + 1}`
    const [, rule, verdict, language, number, path] = heading.exec(lines[start]!) ?? []
    if (rule === undefined || path === undefined) throw new Error(`${place} is no heading: ${lines[start]}`)
    const source = lines.slice(start + 1, starts[i + 1]).join('\n')
    return { rule, verdict: verdict as 'bad' | 'good', language: language as 'en' | 'fr', number: Number(number), path, source, place }
  })
}
