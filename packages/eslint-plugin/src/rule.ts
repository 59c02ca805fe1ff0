import type { Levels, Report } from '@aboveboard/core'
import type { Rule } from 'eslint'
import { load as judging } from './on-demand/judging.ts'
import { allowances, type Plate } from './plates.ts'
import { schemaOf } from './schema.ts'

/** Where the page of a rule stands: each room's README travels with the package of rules. */
const pages = 'https://unpkg.com/@aboveboard/rules'

/** A room as a rule of ESLint: what it finds; its doubts are told by `doubts`. */
export const eslintRule = ({ id, principle, summary, severity, options, messages }: Plate): Rule.RuleModule => ({
  meta: {
    type: severity.recommended === 'error' ? 'problem' : 'suggestion',
    docs: { description: summary, url: `${pages}/${principle}/${id}/README.md`, recommended: severity.recommended !== 'off' },
    messages: { ...Object.fromEntries(messages.map((message) => [message, said])), ...remedy },
    schema: schemaOf(options),
    ...(Object.keys(options).length > 0 && { defaultOptions: [Object.fromEntries(Object.entries(options).map(([name, { default: value }]) => [name, value]))] }),
    fixable: 'code',
    hasSuggestions: true,
  },
  create: (context) => listener(context, { [id]: { severity: 'warn', options: context.options[0] as object | undefined } }, { tells: (report) => !report.doubt && report.rule === id }),
})

/** A rule about `aboveboard-allow` comments. Whether one is needed is seen with every rule at its strictest. */
export const allowanceRule = (id: string, plates: readonly Plate[]): Rule.RuleModule => ({
  meta: {
    type: 'suggestion',
    docs: { description: descriptions[id] ?? '', url: `${pages}/README.md`, recommended: true },
    messages: { [id]: said, ...remedy },
    schema: [],
    fixable: 'code',
    hasSuggestions: true,
  },
  create: (context) =>
    context.sourceCode.text.includes('aboveboard-allow') ? listener(context, { ...everything(plates), ...allThree }, { tells: (report) => report.rule === id }) : {},
})

/** Everything that only a person can settle, of every recommended rule: each with the name of the rule that asks. */
export const doubts = (plates: readonly Plate[]): Rule.RuleModule => ({
  meta: {
    type: 'suggestion',
    docs: { description: 'What the file alone cannot settle: a person should look.', url: `${pages}/README.md`, recommended: false },
    messages: { doubt: `${said} ({{rule}})`, ...remedy },
    schema: [],
    hasSuggestions: true,
  },
  create: (context) => listener(context, everything(plates.filter(({ severity }) => severity.recommended !== 'off')), { tells: (report) => report.doubt, asDoubt: true }),
})

/** Sentences come filled, in the language that was asked for. */
const said = '{{message}}'
const remedy = { remedy: said }

const descriptions: Readonly<Record<string, string>> = {
  'reasonless-allowance': 'An allowance says why it is made.',
  'unknown-allowance': 'An allowance names a rule that there is.',
  'unused-allowance': 'An allowance that nothing needs is taken out.',
}

const allThree: Levels = Object.fromEntries(allowances.map((id) => [id, { severity: 'warn' }]))
const everything = (plates: readonly Plate[]): Levels => Object.fromEntries(plates.map(({ id }) => [id, { severity: 'warn' }]))

interface Telling {
  readonly tells: (report: Report) => boolean
  /** Whatever is told is told as a question: nothing is changed unattended. */
  readonly asDoubt?: boolean
}

/** Looks at a file once, when ESLint comes to its root, whatever the root is called. */
function listener(context: Rule.RuleContext, levels: Levels, { tells, asDoubt = false }: Telling): Rule.RuleListener {
  const { sourceCode } = context
  const file = judging().open(sourceCode, context)
  if (!file) return {}
  return {
    [sourceCode.ast.type]() {
      let locate: ReturnType<ReturnType<typeof judging>['places']> | undefined
      for (const report of file.reports(levels)) {
        if (!tells(report)) continue
        locate ??= judging().places(sourceCode)
        const { rule, message, at, fix, suggest } = report
        context.report({
          loc: locate(at),
          messageId: asDoubt ? 'doubt' : report.messageId,
          data: { message, rule },
          fix: fix.length > 0 && !asDoubt ? fixOf(fix) : null,
          suggest: suggest.map((choice) => ({ messageId: 'remedy', data: { message: choice.message }, fix: fixOf(choice.edits) })),
        })
      }
    },
  }
}

/** Edits as ESLint makes them. */
const fixOf =
  (edits: Report['fix']): NonNullable<Rule.ReportDescriptorOptions['fix']> =>
  (fixer) =>
    edits.map(({ at, text }) => fixer.replaceTextRange([at.start, at.end], text))
