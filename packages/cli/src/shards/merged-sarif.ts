import { Sequence } from '../reporters/sequence.ts'

interface Result {
  readonly ruleId: string
  readonly message: unknown
  readonly locations: unknown
  readonly relatedLocations?: unknown
}

interface Run {
  readonly results: readonly Result[]
  readonly invocations: readonly { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly object[] }[]
}

export interface Sarif {
  readonly runs: readonly Run[]
}

/** One run with the results of all, each once. */
export function mergedSarif(all: readonly Sarif[]): Sarif {
  const runs = all.flatMap(({ runs }) => runs)
  const notifications = distinct(runs.flatMap(({ invocations }) => invocations.flatMap(({ toolExecutionNotifications }) => toolExecutionNotifications)))
  return {
    ...all[0],
    runs: [{ ...runs[0]!, results: distinct(told(runs.flatMap(({ results }) => results))), invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }] }],
  }
}

/** A result a line, as a run writes them. A quotation mark inside a string is escaped, so that what parts the text is the key itself. */
export function sarifText(sarif: Sarif): string {
  const [head = '', tail = ''] = JSON.stringify({ ...sarif, runs: sarif.runs.map((run) => ({ ...run, results: [] })) }).split('"results":[]', 2)
  const results = new Sequence(`${head}"results":[`, ',')
  return `${results.objects(sarif.runs[0]!.results)}${results.end(`\n]${tail}\n`)}`
}

/** What several shards say of one place, once: what is told with the place that shows it wins. */
function told(all: readonly Result[]): readonly Result[] {
  const byPlace = new Map<string, Result>()
  for (const result of all) {
    const key = JSON.stringify([result.ruleId, result.message, result.locations])
    if (!byPlace.get(key)?.relatedLocations) byPlace.set(key, result)
  }
  return [...byPlace.values()]
}

/** In an order that does not depend on who came first. */
const distinct = <T extends object>(all: readonly T[]): readonly T[] => [...new Set(all.map((each) => JSON.stringify(each)))].sort().map((each) => JSON.parse(each) as T)
