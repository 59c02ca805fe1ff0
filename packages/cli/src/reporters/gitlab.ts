import { createHash } from 'node:crypto'
import type { FileResult } from '../judging/result.ts'
import { located, sentence, told, weightOf } from './located.ts'
import type { Reporter, Setting } from './reporter.ts'
import { Sequence } from './sequence.ts'

const severities = { error: 'major', warning: 'minor', doubt: 'info' } as const

/** GitLab’s code quality report. Of two findings with one fingerprint GitLab shows one: each gets its own, and keeps it when lines move. */
export function gitlabReporter(setting: Setting): Reporter {
  const array = new Sequence('[', ',')
  const met = new Map<string, number>()
  const fingerprint = (...told: readonly string[]): string => {
    const same = told.join('\0')
    const turn = met.get(same) ?? 0
    met.set(same, turn + 1)
    return createHash('md5').update(`${same}\0${turn}`).digest('hex')
  }
  return {
    file: (result) => array.objects([...unread(result, setting, fingerprint), ...issues(result, setting, fingerprint)]),
    end: () => array.end('\n]\n'),
  }
}

type Fingerprint = (...told: readonly string[]) => string

const issues = (result: FileResult, setting: Setting, fingerprint: Fingerprint): readonly object[] =>
  told(result).map((report) => {
    const { file, start, end } = located(result, report.at, undefined, setting)
    const path = setting.fromRoot(file)
    return {
      description: `${sentence(report.message)} ${setting.words.report.instead(report.instead)}`,
      check_name: report.rule,
      fingerprint: fingerprint(path, report.rule, result.prints?.get(report) ?? report.message),
      severity: severities[weightOf(report)],
      location: { path, lines: { begin: start.line, end: end.line } },
    }
  })

function unread({ failure, path }: FileResult, { fromRoot }: Setting, fingerprint: Fingerprint): readonly object[] {
  if (!failure) return []
  const file = fromRoot(path)
  return [{ description: failure.sentence, check_name: 'unread', fingerprint: fingerprint(file, 'unread'), severity: 'critical', location: { path: file, lines: { begin: failure.place?.line ?? 1 } } }]
}
