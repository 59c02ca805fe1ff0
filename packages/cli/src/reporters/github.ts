import type { Report } from '@aboveboard/core'
import type { FileResult } from '../judging/result.ts'
import { harmless } from './cells.ts'
import { located, told, type Weight, weightOf } from './located.ts'
import { Ranked } from './ranked.ts'
import type { Reporter, Setting } from './reporter.ts'

const commands = { error: 'error', warning: 'warning', doubt: 'notice' } as const

/** Workflow commands of GitHub Actions, one an annotation. GitHub shows the first ten of a step, so the worst come first, and each rule before a second of the same. */
export function githubReporter(setting: Setting): Reporter {
  const ranked = new Ranked<string>()
  return {
    file(result) {
      const { failure } = result
      const file = setting.fromRoot(result.path)
      if (failure) ranked.add('error', '', command('error', { file, line: failure.place?.line, col: failure.place?.column }, failure.sentence))
      for (const report of told(result)) ranked.add(weightOf(report), report.rule, annotation(weightOf(report), result, report, setting))
      return ''
    },
    end: () => ranked.inOrder().join(''),
  }
}

function annotation(weight: Weight, result: FileResult, report: Report, setting: Setting): string {
  const { file, start, end } = located(result, report.at, undefined, setting)
  // Columns hold within a line only.
  const within = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const also = report.also.map((other) => {
    const there = located(result, other.at, other.file, setting)
    return setting.words.report.also(`${setting.fromRoot(there.file)}:${there.start.line}`, other.message)
  })
  const sentences = [report.message, ...also, setting.words.report.instead(report.instead)]
  return command(commands[weight], { file: setting.fromRoot(file), line: start.line, endLine: end.line, ...within, title: report.rule }, ...sentences)
}

function command(name: string, properties: Readonly<Record<string, string | number | undefined>>, ...sentences: readonly string[]): string {
  const given = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : `${key}=${property(String(value))}`))
  return `::${name} ${given.join(',')}::${sentences.map((sentence) => data(harmless(sentence))).join('%0A')}\n`
}

const data = (text: string): string => text.replace(/[%\r\n]/g, percent)
const property = (text: string): string => harmless(text.replace(/[%\r\n:,]/g, percent))
const percent = (mark: string): string => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
