import { join } from 'node:path'
import { flowNames } from '@aboveboard/config'
import type { RunSettings } from '../settings/settings.ts'

/** The files that the ways of the configuration lead through, absolute. A file of its own: looking whether one is to be judged loads nothing else. */
export const filesOfFlows = ({ config: { flows = {} }, base }: RunSettings): readonly string[] => flowNames.flatMap((name) => (flows[name] ?? []).map((path) => join(base, path)))
