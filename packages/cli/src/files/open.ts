import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { decode, type Encoding } from './decode.ts'
import { trouble } from './trouble.ts'
import { isSeldomCopy, mostBytes } from '../memory.ts'
import type { Failure } from '../judging/result.ts'
import type { Words } from '../words/words.ts'

/** A file's text, and how it was written. */
export interface Opened {
  readonly text: string
  readonly encoding: Encoding
}

/** How files are opened in a run. */
export interface Opening {
  readonly words: Words
  /** The most bytes that a file may have. */
  readonly maxFileSize: number
}

/** What a file holds; or why it is not read. */
export function bytesOf(path: string, opening: Opening): Buffer | Failure {
  try {
    return tooLarge(path, statSync(path).size, opening) ?? readFileSync(path)
  } catch (error) {
    return { sentence: trouble(error, opening.words) }
  }
}

export function openFile(path: string, opening: Opening): Opened | Failure {
  const bytes = bytesOf(path, opening)
  return 'sentence' in bytes ? bytes : decoded(bytes, path, opening)
}

/** The text of a file; none where there is no such file, or it cannot be read. */
export function textOf(path: string, opening: Opening): string | undefined {
  // Readers try several places for what a page imports: asking whether there is a file costs a tenth of failing to open it.
  if (!existsSync(path)) return undefined
  const opened = openFile(path, opening)
  return 'text' in opened ? opened.text : undefined
}

export async function openStream(stream: Readable, name: string, opening: Opening): Promise<Opened | Failure> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    chunks.push(bytes)
    // What is too long need not be taken in to its end.
    if ((size += bytes.length) > opening.maxFileSize) break
  }
  return opened(Buffer.concat(chunks), name, opening)
}

/** The text of a file whose bytes are at hand. */
export const opened = (bytes: Buffer, path: string, opening: Opening): Opened | Failure => tooLarge(path, bytes.length, opening) ?? decoded(bytes, path, opening)

function decoded(bytes: Buffer, path: string, { words: { files } }: Opening): Opened | Failure {
  const known = decode(bytes, path)
  if (typeof known === 'string') return { sentence: known === 'binary' ? files.binary : files.notUtf8 }
  return { text: known.text, encoding: { name: known.name, bom: known.bom } }
}

/** A file that is longer than was asked for, or than there is memory; `size`: in bytes. */
export function tooLarge(path: string, size: number, { words: { files }, maxFileSize }: Opening): Failure | undefined {
  if (size > maxFileSize) return { sentence: files.tooLong(megabytes(size), maxFileSize / 1e6), passed: isSeldomCopy(path) }
  const most = mostBytes(path, size)
  return most === undefined ? undefined : { sentence: files.tooBig(Math.round(size / 1e6), Math.floor(most / 1e6)), passed: isSeldomCopy(path) }
}

/** Rounded up: what is too long is never told to be as long as allowed. */
const megabytes = (bytes: number): number => (bytes < 1e6 ? Math.ceil(bytes / 1e3) / 1e3 : Math.ceil(bytes / 1e5) / 10)
