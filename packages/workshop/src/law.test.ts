import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { house } from './house.ts'
import { readLaw } from './law.ts'

const rules = new URL('rules/', house)
const taxonomy = parse(readFileSync(new URL('taxonomy.yml', rules), 'utf8')) as {
  readonly ontology: readonly { readonly id: string; readonly level: string; readonly parent?: string }[]
  readonly crosswalk: Readonly<Record<string, unknown>>
  readonly statutory_hooks: Readonly<Record<string, readonly string[]>>
}
const { legal } = parse(readFileSync(new URL('legal.yml', rules), 'utf8')) as { readonly legal: readonly Readonly<Record<string, unknown>>[] }
const law = readLaw(rules)

describe('legal.yml', () => {
  test('says each thing once', () => expect(law.basis.size).toBe(legal.length))

  test('knows the standing of each row', () => {
    const known = ['in-force', 'guidance', 'not-yet', 'proposal', 'vacated', 'in-force-per-reports']
    expect(legal.filter(({ status }) => !known.includes(String(status)))).toEqual([])
  })

  test('says where each row is written, and what it says', () => {
    const asked = ['id', 'jurisdiction', 'instrument', 'provision', 'says', 'citation']
    expect(legal.filter((row) => asked.some((key) => typeof row[key] !== 'string' || row[key] === ''))).toEqual([])
  })
})

describe('taxonomy.yml', () => {
  test('is a tree: every id below high has its parent', () => {
    const ids = new Set(taxonomy.ontology.map(({ id }) => id))
    expect(taxonomy.ontology.filter(({ id, level, parent }) => level !== 'high' && !(parent !== undefined && ids.has(parent) && id.startsWith(`${parent}.`)))).toEqual([])
  })

  test('crosses over from ids it has, to rows that legal.yml has', () => {
    expect(Object.keys(taxonomy.crosswalk).filter((id) => !law.ontology.has(id))).toEqual([])
    expect(Object.keys(taxonomy.statutory_hooks).filter((id) => !law.ontology.has(id))).toEqual([])
    expect(Object.values(taxonomy.statutory_hooks).flat().filter((id) => !law.basis.has(id))).toEqual([])
  })
})
