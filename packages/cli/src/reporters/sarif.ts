import { pathToFileURL } from 'node:url'
import { isAbsolute } from 'node:path'
import type { Report } from '@aboveboard/core'
import { merged } from '../fix/edits.ts'
import type { FileResult } from '../judging/result.ts'
import { version } from '../version.ts'
import { type Located, located, sentence, told, weightOf } from './located.ts'
import type { Reporter, Setting } from './reporter.ts'
import { Sequence } from './sequence.ts'
import { descriptors } from './sarif-rules.ts'

const home = 'https://github.com/aboveboard/aboveboard'

/** SARIF 2.1.0. A doubt is a result of the kind `review`, whose level the standard fixes at `none`. */
export async function sarifReporter(setting: Setting): Promise<Reporter> {
  const rules = await descriptors(setting)
  const indices = new Map(rules.map(({ id }, i) => [id, i]))
  const driver = { name: 'aboveboard', informationUri: home, version: version(), semanticVersion: version(), rules }
  const results = new Sequence(`{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`, ',')
  const notifications: object[] = []
  return {
    file(result) {
      if (result.failure) notifications.push(notification(result, setting))
      const object = (report: Report): object => resultOf(result, report, indices.get(report.rule), setting)
      const known = (result.known ?? []).map((report) => ({ ...object(report), baselineState: 'unchanged', suppressions: [{ kind: 'external', status: 'accepted' }] }))
      const allowed = (result.allowed ?? []).map((report) => ({ ...object(report), suppressions: [{ kind: 'inSource', status: 'accepted', justification: report.allowed }] }))
      return results.objects([...told(result).map(object), ...known, ...allowed])
    },
    end: () => results.end(`\n],"invocations":[${JSON.stringify({ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications })}]}]}\n`),
  }
}

const levels = { error: 'error', warning: 'warning', doubt: 'none' } as const

function resultOf(result: FileResult, report: Report, ruleIndex: number | undefined, setting: Setting): object {
  const at = located(result, report.at, undefined, setting)
  const print = result.prints?.get(report)
  const fixes = fixesOf(result, report, setting)
  return {
    ruleId: report.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    kind: report.doubt ? 'review' : 'fail',
    level: levels[weightOf(report)],
    message: message(`${sentence(report.message)} ${setting.words.report.instead(report.instead)}`),
    locations: [{ physicalLocation: physical(at, setting) }],
    ...(report.also.length > 0 && {
      relatedLocations: report.also.map((other, id) => ({ id, message: message(other.message), physicalLocation: physical(located(result, other.at, other.file, setting), setting) })),
    }),
    ...(print !== undefined && { partialFingerprints: { 'aboveboard/v1': print } }),
    ...(fixes.length > 0 && { fixes }),
  }
}

function fixesOf(result: FileResult, report: Report, setting: Setting): readonly object[] {
  const choices = [{ message: report.instead, edits: report.fix }, ...report.suggest]
  return choices.flatMap(({ message: said, edits }) => {
    const edit = merged(edits, result.source)
    if (!edit) return []
    const at = located(result, { start: edit.range[0], end: edit.range[1] }, undefined, setting)
    return [{ description: message(said), artifactChanges: [{ artifactLocation: artifact(at.file, setting), replacements: [{ deletedRegion: region(at), insertedContent: { text: edit.text } }] }] }]
  })
}

const notification = ({ failure, path }: FileResult, setting: Setting): object => ({
  level: 'error',
  message: message(failure!.sentence),
  locations: [{ physicalLocation: { artifactLocation: artifact(path, setting), ...(failure!.place && { region: { startLine: failure!.place.line, startColumn: failure!.place.column } }) } }],
})

/** In a message of SARIF, `[words](1)` is a link to a related place: what a file says is none. */
const message = (text: string): object => ({ text: text.replaceAll('](', '] (') })

const physical = (at: Located, setting: Setting): object => ({ artifactLocation: artifact(at.file, setting), region: { ...region(at), snippet: { text: at.source.slice(at.at.start, at.at.end) } } })

const region = ({ start, end }: Located): object => ({ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column })

/** Relative to the root of the repository, wherever that lies on this machine. */
function artifact(file: string, { fromRoot }: Setting): object {
  const path = fromRoot(file)
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href }
  return { uri: path.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd'))).join('/'), uriBaseId: '%SRCROOT%' }
}
