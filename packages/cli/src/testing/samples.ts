import { Lines, type Report } from '@aboveboard/core'
import type { FileResult } from '../judging/result.ts'

/** A report as the judge gives it, pointing at words of a source. */
export function reportOf(source: string, found: string, more: Partial<Report> = {}): Report {
  const start = source.indexOf(found)
  return {
    rule: 'confirmshaming',
    severity: 'warn',
    doubt: false,
    messageId: 'shames',
    message: `“${found}” makes the reader ashamed to refuse`,
    why: 'A way to say no must not insult the one who says it.',
    instead: 'Write a plain refusal, such as “No thanks”.',
    at: { start, end: start + found.length },
    also: [],
    fix: [],
    suggest: [],
    ...more,
  }
}

export function resultOf(source: string, reports: readonly Report[], more: Partial<FileResult> = {}): FileResult {
  const findings = reports.filter(({ doubt }) => !doubt)
  return {
    path: '/shop/emails/spring.html',
    shown: 'emails/spring.html',
    findings,
    doubts: reports.filter(({ doubt }) => doubt),
    warnings: findings.filter(({ severity }) => severity === 'warn').length,
    source,
    lines: () => new Lines(source),
    ...more,
  }
}
