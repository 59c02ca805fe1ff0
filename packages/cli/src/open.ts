import { readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { decode, type Encoding } from './decode.ts'
import { trouble } from './files/trouble.ts'
import { isSeldomCopy, mostBytes } from './memory.ts'
import type { Failure } from './result.ts'
import type { Words } from './words/words.ts'

/** A file's text, and how it was written. */
export interface Opened {
  readonly text: string
  readonly encoding: Encoding
}

export function openFile(path: string, words: Words): Opened | Failure {
  try {
    const { size } = statSync(path)
    const most = mostBytes(path, size)
    if (most !== undefined) return { sentence: words.files.tooBig(Math.round(size / 1e6), Math.floor(most / 1e6)), passed: isSeldomCopy(path) }
    return opened(readFileSync(path), path, words)
  } catch (error) {
    return { sentence: trouble(error, words) }
  }
}

/** The text of a file; none where there is no such file, or it cannot be read. */
export function textOf(path: string, words: Words): string | undefined {
  const opened = openFile(path, words)
  return 'text' in opened ? opened.text : undefined
}

export async function openStream(stream: Readable, name: string, words: Words): Promise<Opened | Failure> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array))
  return opened(Buffer.concat(chunks), name, words)
}

/** The text of a file whose bytes are at hand. */
export function opened(bytes: Buffer, path: string, { files }: Words): Opened | Failure {
  const decoded = decode(bytes, path)
  if (typeof decoded === 'string') return { sentence: decoded === 'binary' ? files.binary : files.notUtf8 }
  return { text: decoded.text, encoding: { name: decoded.name, bom: decoded.bom } }
}
