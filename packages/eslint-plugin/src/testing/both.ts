import { allowanceRules, createJudge, type Edit, type Levels, Lines, type Report } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { Linter } from 'eslint'
import { merged } from '../../../cli/src/fix/edits.ts'
import { lint } from '../../../cli/src/judging/lint.ts'
import { en } from '../../../cli/src/words/en.ts'
import { today } from '../../../workshop/src/examples.ts'
import type { Case } from '../../../workshop/src/room-cases.ts'
import plugin from '../index.ts'

/** What one of the two hosts says, as a person and an editor meet it. */
export interface Said {
  readonly rule: string
  readonly message: string
  readonly place: string
  readonly changes: readonly string[]
}

const ids = [...rooms.map(({ id }) => id), ...allowanceRules]
const judges = new Map<string, ReturnType<typeof createJudge>>()

/** Findings are told in the language that the file is in, where we speak it. */
const localeOf = ({ lang }: Case): 'en' | 'fr' => (lang === 'fr' ? 'fr' : 'en')

function judgeIn(locale: string): ReturnType<typeof createJudge> {
  let judge = judges.get(locale)
  if (!judge) judges.set(locale, (judge = createJudge(rooms, { locale, now: new Date(`${today}T00:00:00Z`) })))
  return judge
}

const known = new WeakMap<Case, Promise<readonly Said[]>>()

/** What the command line says of a file, every rule on; asked once, however many parsers are held against it. */
export function saidByCommand(file: Case): Promise<readonly Said[]> {
  let said = known.get(file)
  if (!said) known.set(file, (said = askCommand(file)))
  return said
}

async function askCommand(file: Case): Promise<readonly Said[]> {
  const { source, options = {}, ...given } = file
  const levels: Levels = Object.fromEntries(ids.map((id) => [id, { severity: 'warn', options: options[id] }]))
  const reports = (await lint(source, given, levels, { judge: judgeIn(localeOf(file)), words: en })) ?? []
  if ('sentence' in reports) throw new Error(reports.sentence)
  const lines = new Lines(source)
  const place = (offset: number): string => Object.values(lines.at(offset)).join(':')
  const change = (edits: readonly Edit[]): string => {
    const { range, text } = merged(edits, source)!
    return `${range.join('-')} ${text}`
  }
  return reports
    .map(({ rule, doubt, message, at, fix, suggest }: Report) => ({
      rule: doubt ? 'doubts' : rule,
      message: doubt ? `${message} (${rule})` : message,
      place: `${place(at.start)}-${place(at.end)}`,
      changes: [...(fix.length > 0 && !doubt ? [change(fix)] : []), ...suggest.map((choice) => `${choice.message}: ${change(choice.edits)}`)],
    }))
    .sort(inOrder)
}

/** What ESLint says of it, every rule of ours on, with a parser or a language; throws where that cannot read the file. */
export function saidByEslint(file: Case, config: Linter.Config, Host: typeof Linter = Linter): readonly Said[] {
  const { source, path, kind, lang, options = {} } = file
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((id): [string, Linter.RuleEntry] => [`aboveboard/${id}`, options[id] ? ['warn', options[id]] : 'warn']))
  const settings = { aboveboard: { locale: localeOf(file), now: today, ...(kind && { kind }), ...(lang && { lang }) } }
  const messages = new Host().verify(source, [{ ...config, files: ['**/*', '**/*.*'], plugins: { ...config.plugins, aboveboard: plugin }, rules, settings }], { filename: path })
  const change = ({ range, text }: { readonly range: readonly number[]; readonly text: string }): string => `${range.join('-')} ${text}`
  return messages
    .map(({ ruleId, fatal, message, line, column, endLine, endColumn, fix, suggestions }) => {
      if (fatal || !ruleId) throw new Unread(message)
      return {
        rule: ruleId.replace('aboveboard/', ''),
        message,
        place: `${line}:${column}-${endLine}:${endColumn}`,
        changes: [...(fix ? [change(fix)] : []), ...(suggestions ?? []).map((each) => `${each.desc}: ${change(each.fix)}`)],
      }
    })
    .sort(inOrder)
}

/** A parser refuses a file. */
export class Unread extends Error {}

export const inOrder = (a: Said, b: Said): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
