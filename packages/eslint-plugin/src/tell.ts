import type { Report } from '@aboveboard/core'
import type { Rule } from 'eslint'
import { type Asker, type Asking, askingAbout, isFirst, standingOf } from './askers.ts'
import { load as judging } from './on-demand/judging.ts'

/** Whoever comes to a file first looks at it for all, when ESLint comes to its root, whatever the root is called. */
export function listener(asker: Asker, context: Rule.RuleContext): Rule.RuleListener {
  const { ast } = context.sourceCode
  return isFirst(ast, { asker, context }) ? { [ast.type]: () => tell(context, askingAbout(ast)) } : nothing
}

const nothing: Rule.RuleListener = {}

function tell(file: Rule.RuleContext, asking: readonly Asking[]): void {
  const { on, all } = standingOf(asking)
  const reports = judging().reportsOn(file, all)
  if (reports.length === 0) return
  const locate = judging().places(file.sourceCode)
  for (const report of reports) {
    for (const { asker, context } of asking) if (asker.tells(report, on)) context.report({ loc: locate(report.at), ...told(report, asker) })
  }
}

/** A report in the words of whoever tells of it. */
const told = ({ rule, message, messageId, fix, suggest }: Report, { asDoubt }: Asker): Omit<Rule.ReportDescriptorOptions, 'loc'> & { readonly messageId: string } => ({
  messageId: asDoubt ? 'doubt' : messageId,
  data: { message, rule },
  fix: fix.length > 0 && !asDoubt ? fixOf(fix) : null,
  suggest: suggest.map((choice) => ({ messageId: 'remedy', data: { message: choice.message }, fix: fixOf(choice.edits) })),
})

/** Edits as ESLint makes them. */
const fixOf =
  (edits: Report['fix']): NonNullable<Rule.ReportDescriptorOptions['fix']> =>
  (fixer) =>
    edits.map(({ at, text }) => fixer.replaceTextRange([at.start, at.end], text))
