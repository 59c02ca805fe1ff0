import { nearest, severities, type Severity } from '@aboveboard/config'
import type { Concurrency, Format } from './ask.ts'
import { Complaint } from '../complaint.ts'
import { formatNames } from '../reporters/formats.ts'
import type { Shard } from '../shards/shard.ts'
import type { Words } from '../words/words.ts'

/** What options take; each throws a complaint in the user's language. */

export function format(value: string, { usage }: Words): Format {
  const [name = '', ...file] = value.split('=')
  const known = formatNames.find((each) => each === name)
  if (known === undefined) throw new Complaint(usage.notOneOf('--format', name, formatNames.join(', '), nearest(name, formatNames)))
  return { name: known, file: file.length > 0 && file.join('=') !== '' ? file.join('=') : undefined }
}

export function shard(value: string, { usage }: Words): Shard {
  const [index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(value) ?? []).slice(1).map(Number)
  if (index === undefined || of === undefined || index < 1 || index > of) throw new Complaint(usage.notAShard(value))
  return { index, of }
}

export function concurrency(value: string, { usage }: Words): Concurrency {
  if (value === 'auto' || value === 'off') return value
  if (!/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(value)) throw new Complaint(usage.notAConcurrency(value))
  return Number(value)
}

export function ruleSetting(value: string, { usage }: Words): [string, Severity] {
  const [, id, asked] = /^\s*(?:aboveboard\/)?([^:\s]+)\s*:\s*(\w+)\s*$/.exec(value) ?? []
  const severity = severities.find((each) => each === asked)
  if (id === undefined || severity === undefined) throw new Complaint(usage.notARuleSetting(value))
  return [id, severity]
}
