import { harmless } from '../reporters/cells.ts'

/** A finding that stood before. */
export interface Entry {
  /** From the folder of the baseline, with `/` between folders. */
  readonly path: string
  readonly rule: string
  readonly print: string
  /** For people: nothing is known by it. */
  readonly words: string
}

/** In English in every language: the file must be the same whoever writes it. */
const head = `# Findings that stood when this was written, one a line: file, rule, fingerprint, words.
# "aboveboard baseline" writes it, "--baseline" keeps quiet about what it lists. Lines may be taken out by hand.
`

const longest = 60

/** Sorted, so that two branches that add findings touch different lines. */
export const writeEntries = (entries: readonly Entry[]): string => head + entries.map(line).sort().join('')

function line({ path, rule, print, words }: Entry): string {
  const said = harmless(words.replace(/\s+/g, ' ').trim())
  return `${[encoded(path), rule, print, said.length > longest ? `${said.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : said].join('\t')}\n`
}

/** The entries of a file, and the number of the first line that is none. */
export function readEntries(text: string): { readonly entries: readonly Entry[]; readonly wrong: number | undefined } {
  const entries: Entry[] = []
  let wrong: number | undefined
  for (const [i, each] of text.replace(/^\ufeff/, '').split(/\r?\n/).entries()) {
    if (each === '' || each.startsWith('#')) continue
    const [path = '', rule = '', print = '', words = ''] = each.split('\t')
    if (path === '' || !/^[a-z][a-z0-9-]*$/.test(rule) || !/^[\da-f]{16}$/.test(print)) wrong ??= i + 1
    else entries.push({ path: decoded(path), rule, print, words })
  }
  return { entries, wrong }
}

/** What would end a line or a column, or begin a comment. */
const encoded = (path: string): string => path.replace(/[\u0000-\u001f\u007f%]|^[#\ufeff]/g, (mark) => `%${mark.charCodeAt(0).toString(16).padStart(4, '0')}`)
const decoded = (path: string): string => path.replace(/%([\da-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
