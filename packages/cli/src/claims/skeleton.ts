import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { Complaint } from '../complaint.ts'
import { whyUnwritten } from '../files/trouble.ts'
import { replaceFile } from '../fix/write.ts'
import { harmless } from '../reporters/cells.ts'
import type { Words } from '../words/words.ts'
import type { Claimed } from './claimed.ts'

/** A claim without proof. */
export interface Listed extends Claimed {
  /** The file it stands in, as people are shown it. */
  readonly shown: string
  /** The ledger has it, without proof or with one that has expired. */
  readonly isListed: boolean
  readonly expired: string | undefined
}

/** Adds the claims that the ledger lacks below what it holds, which stays as it is; says what is without proof. */
export function writeDown(file: string, shown: string, open: readonly Listed[], words: Words): string {
  const seen = new Set<string>()
  const each = open.filter(({ text, report: { rule } }) => {
    const key = text.toLowerCase()
    return !seen.has(`${rule} ${key}`) && seen.add(`${rule} ${key}`)
  })
  const fresh = each.filter(({ isListed }, i) => !isListed && each.findIndex(({ text }) => text.toLowerCase() === each[i]!.text.toLowerCase()) === i)
  if (fresh.length > 0) write(file, shown, fresh, words)
  const lines = each.map(({ report: { rule }, text, shown: place, expired }) => `${harmless(place)}: ${harmless(text)} [${rule}]${expired === undefined ? '' : ` ${words.claims.since(expired)}`}`)
  return [...lines, words.claims.written(each.length, fresh.length, shown)].join('\n')
}

function write(file: string, shown: string, fresh: readonly Listed[], words: Words): void {
  try {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : commented(words.claims.head)
    const text = `${before}${before.endsWith('\n') ? '' : '\n'}${fresh.map(entry).join('')}`
    if (existsSync(file)) replaceFile(file, Buffer.from(text))
    else writeFileSync(file, text)
  } catch (error) {
    throw new Complaint(words.usage.cannotWrite(shown, whyUnwritten(error, words)))
  }
}

function entry({ report: { rule }, text, print, shown }: Listed): string {
  const known = text === '' ? `print: ${print}` : `claim: ${stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' }).trim()}`
  return `\n# ${rule}, ${harmless(shown)}\n- ${known}\n  evidence:\n  owner:\n  expires:\n`
}

const commented = (text: string): string => text.split('\n').map((line) => `# ${line}\n`).join('')
