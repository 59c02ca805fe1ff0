import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Found, findingsIn } from './found.ts'

/** By rule: how many of the places that were labelled with what it is about it found. */
export type Recall = ReadonlyMap<string, { readonly found: number; readonly labelled: number }>

interface Row {
  readonly [column: string]: string
}

function readRows(file: string): readonly Row[] {
  const [head = [], ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n').map((line) => line.split('\t'))
  return rows.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])))
}

/** A finding two lines beside a label is about it. */
const slack = 2

/**
 * Over labelled pages: `labels.tsv` (`repo`, `path`, `line`, `line_end`, `pattern`, `layer`), `rules-to-patterns.json`, and
 * the pages themselves below `pages/<owner+name>/`. What is not there is not counted.
 */
export function recallOnPages(labels: string, patterns: string, pages: string): Recall {
  const about = JSON.parse(readFileSync(patterns, 'utf8')) as Readonly<Record<string, readonly string[]>>
  const byFile = new Map<string, Found[]>()
  for (const found of findingsIn(pages)) byFile.set(found.path, [...(byFile.get(found.path) ?? []), found])
  const tally = new Map<string, { found: number; labelled: number }>()
  for (const { repo = '', path = '', line, line_end: end, pattern = '', layer } of readRows(labels)) {
    const file = `${repo.replace('/', '+')}/${path}`
    if (pattern === 'none' || !existsSync(join(pages, file))) continue
    const near = (found: Found): boolean => layer === 'absence' || (found.line >= Number(line) - slack && found.line <= Number(end || line) + slack)
    const on = new Set((byFile.get(file) ?? []).filter((found) => !found.doubt && near(found)).map(({ rule }) => rule))
    for (const [rule, named] of Object.entries(about)) if (named.includes(pattern)) add(tally, rule, on.has(rule))
  }
  return tally
}

/** Over labelled strings: `train.tsv` (`label`, `type`, `text`), written as one catalogue. By type, since one string belongs to one. */
export function recallOnStrings(file: string): Recall {
  const rows = readRows(file)
  const folder = mkdtempSync(join(tmpdir(), 'strings.'))
  try {
    mkdirSync(join(folder, 'locales'))
    writeFileSync(join(folder, 'locales/en.json'), `{\n${rows.map(({ text }, i) => `  "s${i}": ${JSON.stringify(text)}`).join(',\n')}\n}\n`)
    const heard = new Set(findingsIn(folder).flatMap(({ doubt, line }) => (doubt ? [] : [line])))
    const tally = new Map<string, { found: number; labelled: number }>()
    rows.forEach(({ label, type = '' }, i) => add(tally, label === '1' ? type : 'ordinary copy', heard.has(i + 2)))
    return tally
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function add(tally: Map<string, { found: number; labelled: number }>, key: string, isFound: boolean): void {
  const count = tally.get(key) ?? { found: 0, labelled: 0 }
  tally.set(key, count)
  count.labelled++
  if (isFound) count.found++
}
