import type { Words } from '../words/words.ts'

/** What a run over files does; commands that make none have no use for it. */
const ofRuns = ['fix', 'fixDryRun', 'baseline', 'prune', 'changed', 'since', 'staged', 'lines', 'shard', 'cache', 'stdin', 'printConfig', 'timing']

/** By command, the options that it would not heed, by Commander's names. The language and the configuration are let pass: they may stand in an alias. */
const unheeded: Readonly<Record<string, readonly string[]>> = {
  explain: ['format', ...ofRuns],
  rules: ofRuns,
  merge: ofRuns,
  stream: ['format', ...ofRuns],
  baseline: ['format', 'prune', 'fixDryRun', 'stdin', 'printConfig'],
  claims: ['format', 'prune', 'fixDryRun', 'stdin', 'printConfig'],
  init: ['format', ...ofRuns],
}

/** The commands there are beside a run over files. */
export const commands: readonly string[] = Object.keys(unheeded)

/** What is wrong with an option that a command was given and would pass over in silence. */
export function unheededIn(command: string, given: object, { usage, watch }: Words): string | undefined {
  if ('watch' in given) return watch.alone(command)
  const name = unheeded[command]?.find((each) => each in given)
  return name === undefined ? undefined : usage.notWith(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, command)
}
