import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Packages that a module loads when it is imported, and those that its imports load. */
function loaded(entry: URL): ReadonlySet<string> {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const open = [entry]
  for (let at = open.pop(); at; at = open.pop()) {
    if (seen.has(at.href)) continue
    seen.add(at.href)
    const source = readFileSync(at, 'utf8')
    for (const [, name = ''] of source.matchAll(/^(?:import|export) (?!type )(?:[^'\n]* from )?'([^']+)'/gm)) {
      if (name.startsWith('.')) open.push(new URL(name, at))
      else packages.add(name)
    }
  }
  return packages
}

test('a page of parsed code is made without any parser', () => {
  expect([...loaded(new URL('estree.ts', import.meta.url))].filter((name) => !['@aboveboard/core', 'entities', 'entities/decode'].includes(name))).toEqual([])
})

test('everything else is at hand at once', () => expect(loaded(new URL('at-once.ts', import.meta.url))).toContain('parse5'))
