import { check } from './check.ts'
import { hostSettings } from './config.ts'
import type { Path } from './loaded.ts'
import { written } from './mistake.ts'
import { nearest } from './nearest.ts'
import { clearest, mistake } from './validate.ts'
import type { Words } from './words/en.ts'

/**
 * What is wrong with what a host is told of its files, in sentences; none where nothing is. `at`: the steps to where it is
 * told. `known`: what may be told there; what no configuration file takes is the host's own, and is not looked at.
 */
export function wrongSettings(told: unknown, known: readonly string[], at: Path, words: Words): readonly string[] {
  const { notAnObject, unknownSetting } = words.config
  const where = written(at)
  if (typeof told !== 'object' || told === null || Array.isArray(told)) return [where === '' ? notAnObject : `${where}: ${notAnObject}`]
  const unknown = Object.keys(told).filter((name) => !known.includes(name))
  return [...unknown.map((name) => unknownSetting(name, where, nearest(name, known))), ...wrongValues(told as Readonly<Record<string, unknown>>, at, words)]
}

/** As in a configuration file, in which `kind` and `lang` stand in `overrides`. */
function wrongValues(told: Readonly<Record<string, unknown>>, at: Path, words: Words): readonly string[] {
  const { kind, lang, ...others } = Object.fromEntries(hostSettings.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])))
  const ofFiles = { files: '**', ...(kind !== undefined && { kind }), ...(lang !== undefined && { lang }) }
  if (check({ ...others, overrides: [ofFiles] })) return []
  return clearest(check.errors ?? []).map((error) => mistake({ ...error, instancePath: error.instancePath.replace('/overrides/0', '') }, [], words, at).sentence)
}

export { wordsIn } from './words/words.ts'
