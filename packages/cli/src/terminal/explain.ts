import { allowanceRules, type Room } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import type { Provision } from '@aboveboard/rules/readmes'
import type { ExplainAsk } from '../arguments/ask.ts'
import { Complaint } from '../complaint.ts'
import type { Host } from '../host.ts'
import { environmentLocale } from '../settings/locale.ts'
import { renderMarkdown } from './markdown.ts'
import { nearest } from '@aboveboard/config'
import { type Paint, paintFor } from './paint.ts'
import { type Words, wordsIn } from '../words/words.ts'

/** Prints one rule in full: why it exists, what to do, examples, options, basis. */
export async function explain({ rule, locale: asked }: ExplainAsk, { stdout, env }: Host): Promise<number> {
  const locale = asked ?? environmentLocale(env)
  const words = await wordsIn(locale)
  const id = rule.replace(/^aboveboard\//, '')
  const paint = paintFor(stdout.stream, env)
  if (isAllowanceRule(id)) {
    await stdout.write(`${paint('bold', id)}\n\n${words.explain.allowances}\n`)
    return 0
  }
  const room = rooms.find((each) => each.id === id)
  if (!room) throw new Complaint(words.usage.unknownRule(id, nearest(id, rooms.map((each) => each.id))))
  const { readmes } = await import('@aboveboard/rules/readmes')
  const { readme = '', basis = [] } = readmes[id] ?? {}
  const parts = [
    head(room, locale, words, paint),
    words.explain.more && readme ? `${paint('dim', words.explain.more)}\n` : '',
    readme && renderMarkdown(readme, paint, words),
    options(room, words, paint),
    provisions(basis, words, paint),
    `${paint('dim', words.explain.advice)}\n`,
  ]
  await stdout.write(parts.filter((part) => part !== '').join('\n'))
  return 0
}

const isAllowanceRule = (id: string): boolean => (allowanceRules as readonly string[]).includes(id)

function head({ id, rule, vocabularies }: Room, locale: string, words: Words, paint: Paint): string {
  const spoken = vocabularies[locale]
  const { recommended, strict } = rule.severity
  return [
    paint('bold', id),
    spoken?.summary ?? rule.summary,
    `${paint('bold', words.explain.instead)} ${spoken?.instead ?? rule.instead}`,
    paint('dim', words.explain.severity(recommended, strict)),
    '',
  ].join('\n')
}

function options({ rule }: Room, words: Words, paint: Paint): string {
  const rows = Object.entries(rule.options ?? {})
  if (rows.length === 0) return ''
  const lines = rows.map(([name, option]) => `  ${name} (${words.explain.default(JSON.stringify(option.default))}): ${option.means}`)
  return `${[paint('bold', words.explain.options), ...lines].join('\n')}\n`
}

function provisions(basis: readonly Provision[], words: Words, paint: Paint): string {
  if (basis.length === 0) return ''
  const rows = basis.map(
    ({ jurisdiction, instrument, provision, says, status, citation }) =>
      `  ${paint('bold', `${jurisdiction}: ${instrument}, ${provision}`)} (${words.explain.status[status]})\n  ${says}\n  ${paint('dim', citation)}\n`,
  )
  return [`${paint('bold', words.explain.basis)}\n`, ...rows].join('\n')
}
