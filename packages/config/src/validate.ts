import type { ErrorObject } from 'ajv'
import { nearest } from './nearest.ts'
import type { Plate } from './plate.ts'
import type { Words } from './words/en.ts'
import { check } from './check.ts'
import { mistakenRules, unknownRule } from './check-rules.ts'
import { type Config, fileKinds as kinds, longestGlob, markets } from './config.ts'
import { type Loaded, Misconfigured, type Path } from './loaded.ts'
import { type Mistake, shown as shownValue, written } from './mistake.ts'

/** A configuration known to be right; or a complaint that names every mistake, its line where the format tells, and what was meant. */
export function validConfig(loaded: Loaded, shown: string, plates: readonly Plate[], words: Words): Config {
  const { value } = loaded
  const mistakes = check(value) ? mistakenRules(value, plates, words) : clearest(check.errors ?? []).map((error) => mistake(error, plates, words))
  if (mistakes.length === 0) return value as Config
  throw new Misconfigured(
    mistakes
      .map(({ path, sentence }) => ({ line: loaded.line(path), sentence }))
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
      .map(({ line, sentence }) => `${shown}${line ? `:${line}` : ''}: ${sentence}`)
      .join('\n'),
  )
}

/**
 * One error a place. Where a value fits none of several shapes, that is said once and not once a shape, unless
 * something inside it is what is wrong.
 */
export function clearest(errors: readonly ErrorObject[]): ErrorObject[] {
  const dropped = new Set<ErrorObject>()
  for (const choice of errors.filter(({ keyword }) => keyword === 'anyOf')) {
    const shapes = errors.filter((error) => error.schemaPath.startsWith(`${choice.schemaPath}/`) && error.instancePath.startsWith(choice.instancePath))
    const inside = shapes.filter(({ instancePath }) => instancePath !== choice.instancePath)
    for (const error of inside.length > 0 ? [choice, ...shapes].filter((each) => !inside.includes(each)) : shapes) dropped.add(error)
    choice.params['allowedValues'] = shapes.flatMap(({ params }) => (params['allowedValues'] as unknown[] | undefined) ?? [])
  }
  return errors.filter((error) => !dropped.has(error) && !(error.keyword === 'pattern' && error.propertyName !== undefined))
}

/** `at`: the steps to what was checked, where that is a part of something. */
export function mistake(error: ErrorObject, plates: readonly Plate[], words: Words, at: Path = []): Mistake {
  const path = [...at, ...steps(error.instancePath)]
  const inside = written(path)
  switch (error.keyword) {
    case 'additionalProperties': {
      const name = String(error.params['additionalProperty'])
      const known = Object.keys((error.parentSchema?.['properties'] ?? {}) as object)
      return { path: [...path, name], sentence: words.config.unknownSetting(name, inside, nearest(name, known)) }
    }
    case 'required':
      return { path, sentence: words.config.missingSetting(String(error.params['missingProperty']), inside) }
    case 'propertyNames': {
      const name = String(error.params['propertyName'])
      return { path: [...path, name], sentence: unknownRule(name, inside, plates.map(({ id }) => id), words) }
    }
    default: {
      if (path.length === 0) return { path, sentence: words.config.notAnObject }
      // No setting is longer than that, and what is longer is not repeated to whoever wrote it.
      if (typeof error.data === 'string' && error.data.length > longestGlob) return { path, sentence: words.config.tooLong(inside, error.data.length, longestGlob) }
      const allowed: unknown = error.params['allowedValues']
      const near = Array.isArray(allowed) && typeof error.data === 'string' ? nearest(error.data, allowed.map(String)) : undefined
      return { path, sentence: words.config.wrongValue(inside, shownValue(error.data), expectation(path, words), near) }
    }
  }
}

/** `/overrides/0/files` → `['overrides', 0, 'files']`. */
const steps = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))

/** What a setting takes, in words: that of the nearest setting on the way that we have words for. */
function expectation(path: Path, { config: { expected } }: Words): string {
  const named = path.filter((step) => typeof step === 'string')
  const [map, last] = [named.at(-2), named.at(-1)]
  if (map === 'rules') return expected.severity
  const setting = map !== undefined && maps.has(map) ? map : last
  switch (setting) {
    case 'markets':
      return expected.markets(markets.join(', '))
    case 'kind':
      return expected.kind(kinds.join(', '))
    case 'extends':
    case 'ignores':
    case 'locale':
    case 'now':
    case 'components':
    case 'attributes':
    case 'shows':
    case 'flows':
    case 'rules':
    case 'overrides':
    case 'files':
    case 'lang':
      return expected[setting]
    case 'polymorphicPropName':
    case '$schema':
      return expected.string
    default:
      return expected.other
  }
}

/** Settings whose own settings have names that somebody else gives. */
const maps = new Set(['components', 'attributes', 'flows'])
