import { allowanceRules, type Room } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { Provision } from '@aboveboard/rules/readmes'
import type { Words } from '../words/words.ts'
import type { Setting } from './reporter.ts'

interface Descriptor {
  readonly id: string
  readonly [property: string]: unknown
}

/** Every rule as SARIF describes it: what it is about, what to write, its README and what it rests on. */
export async function descriptors({ words, locale }: Pick<Setting, 'words' | 'locale'>): Promise<readonly Descriptor[]> {
  const { readmes } = await import('@aboveboard/rules/readmes')
  const known = [...rooms].sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...known.map((room) => descriptor(room, locale, readmes[room.id] ?? { readme: '', basis: [] }, words)), ...allowanceRules.map((id) => allowance(id, words))]
}

function descriptor({ id, principle, rule, vocabularies }: Room, locale: string, { readme, basis }: { readonly readme: string; readonly basis: readonly Provision[] }, words: Words): Descriptor {
  const why = vocabularies[locale]?.summary ?? rule.summary
  const instead = words.report.instead(vocabularies[locale]?.instead ?? rule.instead)
  const { recommended } = rule.severity
  const rests = basis.map((each) => `${each.jurisdiction}: ${each.instrument}, ${each.provision} (${words.explain.status[each.status]}). ${each.says} ${each.citation}`)
  return {
    id,
    shortDescription: { text: why },
    fullDescription: { text: `${why} ${instead}` },
    help: {
      text: [why, instead, ...(rests.length > 0 ? [words.explain.basis, ...rests] : []), words.explain.advice].join('\n'),
      markdown: [`${why}\n\n${instead}`, ...(words.explain.more && readme ? [words.explain.more] : []), readme.trim(), ...(rests.length > 0 ? [`## ${words.explain.basis}\n\n${rests.map((each) => `- ${each}`).join('\n')}`] : []), words.explain.advice]
        .filter((part) => part !== '')
        .join('\n\n'),
    },
    defaultConfiguration: { enabled: recommended !== 'off', level: levels[recommended] },
    properties: { tags: [principle, ...rule.ontology], basis: rule.basis },
  }
}

const levels = { off: 'none', doubt: 'note', warn: 'warning', error: 'error' } as const

const allowance = (id: string, { explain }: Words): Descriptor => ({
  id,
  shortDescription: { text: explain.allowances.split('\n').at(-1)! },
  fullDescription: { text: explain.allowances },
  help: { text: explain.allowances },
  defaultConfiguration: { enabled: true, level: 'warning' },
})
