import type { Edit, Report } from '@aboveboard/core'

/** Edits of one finding as one: ESLint's shape, a range and what to put there. `undefined` when there are none, or when they contradict each other. */
export function merged(edits: readonly Edit[], source: string): { readonly range: readonly [number, number]; readonly text: string } | undefined {
  const sorted = [...edits].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end)
  const [first] = sorted
  if (!first) return undefined
  let text = ''
  let end = first.at.start
  for (const edit of sorted) {
    if (edit.at.start < end) return undefined
    text += source.slice(end, edit.at.start) + edit.text
    end = edit.at.end
  }
  return { range: [first.at.start, end], text }
}

/**
 * Applies the safe fixes of one look at a file. Each goes in whole or not at all: one that touches another waits for
 * the next look. Doubts are never mended unattended.
 */
export function applyFixes(source: string, reports: readonly Report[]): { readonly text: string; readonly applied: number } {
  const fixes = reports
    .filter(({ doubt }) => !doubt)
    .flatMap(({ fix }) => merged(fix, source) ?? [])
    .sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let text = ''
  let end = -1
  let applied = 0
  for (const fix of fixes) {
    if (fix.range[0] <= end) continue
    text += source.slice(Math.max(end, 0), fix.range[0]) + fix.text
    end = fix.range[1]
    applied++
  }
  return { text: text + source.slice(Math.max(end, 0)), applied }
}
