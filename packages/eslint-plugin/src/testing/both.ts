import { allowanceRules, createJudge, type Edit, type Given, type Levels, Lines, type Report } from '@aboveboard/core'
import { rooms } from '@aboveboard/rules'
import { Linter } from 'eslint'
import { merged } from '../../../cli/src/fix/edits.ts'
import { lint } from '../../../cli/src/lint.ts'
import { en } from '../../../cli/src/words/en.ts'
import plugin from '../index.ts'

/** The day examples are judged on. */
const today = '2026-06-01'

/** What one of the two hosts says, as a person and an editor meet it. */
export interface Said {
  readonly rule: string
  readonly message: string
  readonly place: string
  readonly changes: readonly string[]
}

const levels: Levels = Object.fromEntries([...rooms.map(({ id }) => id), ...allowanceRules].map((id) => [id, { severity: 'warn' }]))
/** Rules whose doubts `aboveboard/doubts` tells: those that are recommended. */
const asked: ReadonlySet<string> = new Set(rooms.filter(({ rule }) => rule.severity.recommended !== 'off').map(({ id }) => id))
const judges = new Map<string, ReturnType<typeof createJudge>>()

function judgeIn(locale: string): ReturnType<typeof createJudge> {
  let judge = judges.get(locale)
  if (!judge) judges.set(locale, (judge = createJudge(rooms, { locale, now: new Date(`${today}T00:00:00Z`) })))
  return judge
}

/** What the command line says of a file, every rule on. */
export async function saidByCommand(source: string, given: Given, locale = 'en'): Promise<readonly Said[]> {
  const reports = (await lint(source, given, levels, { judge: judgeIn(locale), words: en })) ?? []
  if ('sentence' in reports) throw new Error(reports.sentence)
  const lines = new Lines(source)
  const place = (offset: number): string => Object.values(lines.at(offset)).join(':')
  const change = (edits: readonly Edit[]): string => {
    const { range, text } = merged(edits, source)!
    return `${range.join('-')} ${text}`
  }
  return reports
    .filter(({ rule, doubt }) => !doubt || asked.has(rule))
    .map(({ rule, doubt, message, at, fix, suggest }: Report) => ({
      rule: doubt ? 'doubts' : rule,
      message: doubt ? `${message} (${rule})` : message,
      place: `${place(at.start)}-${place(at.end)}`,
      changes: [...(fix.length > 0 && !doubt ? [change(fix)] : []), ...suggest.map((choice) => `${choice.message}: ${change(choice.edits)}`)],
    }))
    .sort(inOrder)
}

/** What ESLint says of it, every rule of ours on, with a parser or a language. */
export function saidByEslint(source: string, given: Given, config: Linter.Config, locale = 'en'): readonly Said[] {
  const rules = Object.fromEntries(Object.keys(plugin.rules).map((id) => [`aboveboard/${id}`, 'warn' as const]))
  const { path, kind, lang } = given
  const settings = { aboveboard: { locale, now: today, ...(kind && { kind }), ...(lang && { lang }) } }
  const messages = new Linter().verify(source, [{ ...config, files: ['**/*', '**/*.*'], plugins: { ...config.plugins, aboveboard: plugin }, rules, settings }], { filename: path })
  const change = ({ range, text }: { readonly range: readonly number[]; readonly text: string }): string => `${range.join('-')} ${text}`
  return messages
    .map(({ ruleId, fatal, message, line, column, endLine, endColumn, fix, suggestions }) => {
      if (fatal || !ruleId) throw new Error(message)
      return {
        rule: ruleId.replace('aboveboard/', ''),
        message,
        place: `${line}:${column}-${endLine}:${endColumn}`,
        changes: [...(fix ? [change(fix)] : []), ...(suggestions ?? []).map((each) => `${each.desc}: ${change(each.fix)}`)],
      }
    })
    .sort(inOrder)
}

const inOrder = (a: Said, b: Said): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
