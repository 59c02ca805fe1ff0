import { readFileSync } from 'node:fs'
import type { Provision as Cited } from '@aboveboard/rules/readmes'
import { parse } from 'yaml'

/** A row of `rules/legal.yml`, whether it may be cited or not. */
export interface Provision extends Omit<Cited, 'status'> {
  readonly kind: string
  readonly status: string
}

/** What rules may cite. */
export interface Law {
  readonly basis: ReadonlyMap<string, Provision>
  readonly ontology: ReadonlySet<string>
}

export const citable = ({ status }: Provision): boolean => status === 'in-force' || status === 'guidance'

export function readLaw(rules: URL): Law {
  const { legal } = load<{ legal: Provision[] }>(new URL('legal.yml', rules))
  const { ontology, project_categories } = load<Record<'ontology' | 'project_categories', { id: string }[]>>(new URL('taxonomy.yml', rules))
  return {
    basis: new Map(legal.map((row) => [row.id, row])),
    ontology: new Set([...ontology, ...project_categories].map(({ id }) => id)),
  }
}

/** Our own data, checked by the laws. */
const load = <T>(url: URL): T => parse(readFileSync(url, 'utf8')) as T
