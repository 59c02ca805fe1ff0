import { closest } from 'fastest-levenshtein'
import type { allowanceRules } from './allowance-rules.ts'
import { Lines } from './lines.ts'
import { remember } from './memory.ts'
import type { Comment, Page } from './page.ts'
import { type Level, type Report, toldAt } from './report.ts'
import type { Severity } from './rule.ts'
import { fill } from './say.ts'
import { type Edit, type Span, within } from './span.ts'

type Problem = (typeof allowanceRules)[number]

/** One rule named by one comment. */
interface Allowance {
  readonly rule: string
  /** The rule's name in the comment. */
  readonly at: Span
  readonly comment: Comment
  readonly reason: string
  /** Where it holds; several when the next line and the next element differ. */
  readonly covers: readonly Span[]
  used: boolean
}

const directive = /^\s*(aboveboard-allow|aboveboard-allow-file|eslint-disable|eslint-disable-line|eslint-disable-next-line)\s+([^\s-].*)$/s

/** What ESLint calls the rule under which it tells all questions, whoever asks them. */
const questions = 'aboveboard/doubts'

interface Allowing {
  readonly known: readonly string[]
  readonly levelOf: (rule: string) => Level
  readonly locale: string
  /** ESLint's own comments are its own affair. */
  readonly inEslint: boolean
  readonly keepAllowed: boolean
}

/** Takes allowed reports out, or tells why they are allowed, and reports allowances that are reasonless, unknown or unused. */
export function applyAllowances(page: Page, reports: readonly Report[], { known, levelOf: levels, locale, inEslint, keepAllowed }: Allowing): readonly Report[] {
  const ours = inEslint ? page.comments.filter(({ text }) => !/^\s*eslint-/.test(text)) : page.comments
  const allowances = ours.flatMap((comment) => [...allowancesIn(page, comment)])
  if (allowances.length === 0) return reports
  const left = reports.flatMap((report): readonly Report[] => {
    const allowing = allowances.filter(({ rule, reason, covers }) => (rule === report.rule || (rule === questions && report.doubt)) && reason !== '' && covers.some((span) => touches(report.at, span)))
    for (const allowance of allowing) allowance.used = true
    if (allowing.length === 0) return [report]
    // Nobody mends what is kept on purpose.
    return keepAllowed ? [{ ...report, allowed: allowing[0]!.reason, fix: [] }] : []
  })
  const say = (problem: Problem, allowance: Allowance): Report[] => {
    const { severity } = levels(problem)
    return severity === 'off' ? [] : [complain(problem, allowance, severity, { source: page.source, known, locale })]
  }
  const problems = allowances.flatMap((allowance) => {
    if (allowance.rule !== questions && !known.includes(allowance.rule)) return say('unknown-allowance', allowance)
    if (allowance.reason === '') return say('reasonless-allowance', allowance)
    return allowance.used || levels(allowance.rule).severity === 'off' ? [] : say('unused-allowance', allowance)
  })
  return [...left, ...problems]
}

function* allowancesIn(page: Page, comment: Comment): Generator<Allowance> {
  const [, kind, rest] = directive.exec(comment.text) ?? []
  if (kind === undefined || rest === undefined) return
  const [named = '', ...because] = rest.split(/\s--(?=\s|$)/)
  const covers = cover(page, comment, kind)
  const directs = page.source.indexOf(kind, comment.at.start)
  // Names stand behind the directive, in their order: a sign before it is no name.
  let from = directs < 0 ? comment.at.start : directs + kind.length
  for (const [name] of named.matchAll(/[^\s,]+/g)) {
    if (kind.startsWith('eslint') && !name.startsWith('aboveboard/')) continue
    const start = page.source.indexOf(name, from)
    const isThere = start >= 0 && start + name.length <= comment.at.end
    if (isThere) from = start + name.length
    yield {
      rule: name === questions && kind.startsWith('eslint') ? name : name.replace(/^aboveboard\//, ''),
      // In a comment that is encoded, the name stands nowhere.
      at: isThere ? { start, end: start + name.length } : comment.at,
      comment,
      reason: because.join('--').trim(),
      covers,
      used: false,
    }
  }
}

/** A file may hold thousands of comments. */
const linesOf = remember((page: Page) => new Lines(page.source))

function cover(page: Page, { at }: Comment, kind: string): readonly Span[] {
  const all = { start: 0, end: page.source.length }
  if (kind === 'aboveboard-allow-file') return [all]
  if (kind === 'eslint-disable') return [{ start: at.start, end: enabledAgain(page, at.end) }]
  const lines = linesOf(page)
  const line = (n: number): Span => lines.span(n) ?? { start: all.end, end: all.end }
  if (kind === 'eslint-disable-line') return [line(lines.at(at.start).line)]
  const next = line(lines.at(at.end).line + 1)
  const element = page.elements.find((each) => each.at.start >= at.end && each.extent.end > each.extent.start)
  return element ? [next, element.extent] : [next]
}

/** `eslint-enable` ends what `eslint-disable` began. */
function enabledAgain(page: Page, since: number): number {
  const enabling = page.comments.find(({ at, text }) => at.start >= since && /^\s*eslint-enable\b/.test(text))
  return enabling?.at.start ?? page.source.length
}

const touches = (found: Span, span: Span): boolean => within({ start: found.start, end: found.start }, span) && found.start < span.end

interface Context {
  readonly source: string
  readonly known: readonly string[]
  readonly locale: string
}

function complain(problem: Problem, allowance: Allowance, severity: Exclude<Severity, 'off'>, { source, known, locale }: Context): Report {
  const said = (locale === 'fr' ? french : english)[problem]
  const { at, comment, rule } = allowance
  const nearest = closest(rule, [...known])
  const edits: Readonly<Record<Problem, Edit>> = {
    'reasonless-allowance': { at: { start: at.end, end: at.end }, text: ' -- …' },
    'unknown-allowance': { at: { start: at.end - rule.length, end: at.end }, text: nearest },
    'unused-allowance': { at: lineAround(source, comment.at), text: '' },
  }
  const unused = problem === 'unused-allowance' && !comment.text.includes(',')
  return {
    rule: problem,
    ...toldAt(severity),
    messageId: problem,
    message: fill(said.message, { rule }),
    why: said.why,
    instead: said.instead,
    at,
    also: [],
    fix: unused && severity !== 'doubt' ? [edits[problem]] : [],
    suggest: unused || problem !== 'unused-allowance' ? [{ message: fill(said.mend, { rule: nearest }), edits: [edits[problem]] }] : [],
  }
}

/** A comment that has a line to itself goes with its line. */
function lineAround(source: string, { start, end }: Span): Span {
  const before = source.lastIndexOf('\n', start - 1) + 1
  const after = source.indexOf('\n', end)
  const isAlone = source.slice(before, start).trim() === '' && after >= 0 && source.slice(end, after).trim() === ''
  return isAlone ? { start: before, end: after + 1 } : { start, end }
}

interface Saying {
  readonly message: string
  readonly why: string
  readonly instead: string
  readonly mend: string
}

const english: Readonly<Record<Problem, Saying>> = {
  'reasonless-allowance': {
    message: '“{rule}” is allowed here without a reason, so the allowance does not hold',
    why: 'Whoever reads this next cannot tell a decision from an oversight.',
    instead: 'Write why, after two dashes: aboveboard-allow RULE -- the reason.',
    mend: 'Add a place for the reason',
  },
  'unknown-allowance': {
    message: 'There is no rule “{rule}” to allow',
    why: 'A misspelt allowance allows nothing.',
    instead: 'Use the rule’s name as the report prints it.',
    mend: 'Allow {rule}',
  },
  'unused-allowance': {
    message: 'Nothing here needs “{rule}” to be allowed',
    why: 'An allowance that outlives its cause hides the next finding.',
    instead: 'Take the comment out.',
    mend: 'Take the comment out',
  },
}

const french: Readonly<Record<Problem, Saying>> = {
  'reasonless-allowance': {
    message: '« {rule} » est toléré ici sans raison, la tolérance ne vaut donc pas',
    why: 'La personne qui relira ne saura pas si c’est un choix ou un oubli.',
    instead: 'Écrivez pourquoi, après deux tirets : aboveboard-allow RÈGLE -- la raison.',
    mend: 'Ajouter la place de la raison',
  },
  'unknown-allowance': {
    message: 'Il n’existe pas de règle « {rule} » à tolérer',
    why: 'Une tolérance mal orthographiée ne tolère rien.',
    instead: 'Reprenez le nom de la règle tel que le rapport l’affiche.',
    mend: 'Tolérer {rule}',
  },
  'unused-allowance': {
    message: 'Rien ici ne demande de tolérer « {rule} »',
    why: 'Une tolérance qui survit à sa cause cache le prochain problème.',
    instead: 'Retirez le commentaire.',
    mend: 'Retirer le commentaire',
  },
}
