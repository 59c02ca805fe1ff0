import { readdirSync, readFileSync } from 'node:fs'
import { house } from '../house.ts'
import { type Member, membersOf } from '../members.ts'

/** A place in a demo that its author, who had not read the rules, calls a pattern or honest. */
export interface Label {
  readonly path: string
  /** 1-based, both included. */
  readonly from: number
  readonly to: number
  /** `honest`, or what the author calls the pattern. */
  readonly pattern: string
  readonly why: string
}

/** A small project as people put them online, with what stands in it. */
export interface Demo {
  readonly id: string
  readonly files: readonly Member[]
  readonly labels: readonly Label[]
}

/** Demos that may be read one by one while rules are mended, and those of which nothing but the total is looked at. */
export const halves = ['tuned', 'kept'] as const
export type Half = (typeof halves)[number]

/** Every demo of a half. Throws at the first line of `labels.tsv` that is no label: project/path, line, last line, pattern, why. */
export function demosOf(half: Half): readonly Demo[] {
  const folder = new URL(`packages/workshop/demos/${half}/`, house)
  const labels = readLabels(readFileSync(new URL('labels.tsv', folder), 'utf8'))
  const ids = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return ids.sort().map((id) => ({
    id,
    files: membersOf(new URL(`${id}/`, folder)),
    labels: labels.filter(({ path }) => path.startsWith(`${id}/`)).map((label) => ({ ...label, path: label.path.slice(id.length + 1) })),
  }))
}

function readLabels(text: string): readonly Label[] {
  return text.trimEnd().split('\n').map((line, i) => {
    const [path = '', from = '', to = '', pattern = '', why = ''] = line.split('\t')
    if (!/^\d+$/.test(from) || !/^\d+$/.test(to) || why === '') throw new Error(`line ${i + 1}: a label is project/path, line, last line, pattern and why, parted by tabs`)
    return { path, from: Number(from), to: Number(to), pattern, why }
  })
}
