/** What is said of a place, as `json` writes it. */
export interface Message {
  readonly ruleId: string | null
  readonly fatal?: boolean
  readonly severity: number
  readonly message: string
  readonly line: number
  readonly column: number
  readonly also?: readonly unknown[]
}

/** An object of `json` or of a line of `ndjson`. */
export interface FileReport {
  readonly filePath: string
  readonly messages: readonly Message[]
  readonly doubts: readonly Message[]
}

/** One object a file, in the order of their paths; what several shards say of one place is said once. */
export function mergedFiles(all: readonly FileReport[]): readonly FileReport[] {
  const byPath = new Map<string, FileReport>()
  for (const file of all) {
    const before = byPath.get(file.filePath)
    byPath.set(file.filePath, counted({ ...before, ...file, messages: union(before?.messages, file.messages), doubts: union(before?.doubts, file.doubts) }))
  }
  return [...byPath.values()].sort((a, b) => (a.filePath < b.filePath ? -1 : 1))
}

/** A page that shows the words of another file tells where: what is told with that place wins. */
function union(before: readonly Message[] = [], more: readonly Message[]): readonly Message[] {
  const byPlace = new Map<string, Message>()
  for (const message of [...before, ...more]) {
    const key = `${message.ruleId} ${message.line}:${message.column} ${message.message}`
    if (!byPlace.get(key)?.also) byPlace.set(key, message)
  }
  return [...byPlace.values()].sort((a, b) => a.line - b.line || a.column - b.column)
}

const counted = (file: FileReport): FileReport => {
  const fatal = file.messages.filter((message) => message.fatal).length
  const errors = file.messages.filter(({ severity }) => severity === 2).length
  return { ...file, ...{ errorCount: errors, warningCount: file.messages.length - errors, doubtCount: file.doubts.length, fatalErrorCount: fatal } }
}
