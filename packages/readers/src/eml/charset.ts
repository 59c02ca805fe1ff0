import type { Span } from '@aboveboard/core'

/** Every runtime has it, though no library of types is loaded here. */
declare class TextDecoder {
  readonly encoding: string
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes: Uint8Array): string
}

/** How bytes become characters. */
export interface Charset {
  /** Its name in the Encoding Standard. */
  readonly name: string
  /** Means the same bytes wherever they stand: no, where a mark earlier in the line decides (`iso-2022-jp`). */
  readonly isStateless: boolean
  decode(bytes: readonly number[]): string
  /** Whether a character is cut off at the end. */
  isCut(bytes: readonly number[]): boolean
}

/** What bytes 0x80 to 0x9f say in windows-1252. Written out because Node 20 decodes them as if they were Latin-1. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const bytesOfC1 = new Map([...c1].map((character, i) => [character.charCodeAt(0), 0x80 + i]))

/** The byte that a character stands for in a file that was read byte by byte; `undefined` for characters that no byte gives. */
export const byteOf = (character: number): number | undefined => (character < 0x80 || (character >= 0xa0 && character <= 0xff) ? character : bytesOfC1.get(character))

/** Whether a file was read byte by byte, because its bytes made no UTF-8: then nobody has decoded what stands in it. */
export function isBytewise(source: string): boolean {
  let high = false
  for (let i = 0; i < source.length; i++) {
    const character = source.charCodeAt(i)
    if (character < 0x80) continue
    if (byteOf(character) === undefined) return false
    high = true
  }
  return high
}

const known = new Map<string, Charset>()

/** A charset by its label in a mail. Labels that nobody knows are taken for what most such mails hold. */
export function charsetOf(label: string | undefined): Charset {
  const name = nameOf(label)
  let charset = known.get(name)
  if (!charset) known.set(name, (charset = make(name)))
  return charset
}

function nameOf(label: string | undefined): string {
  if (label === undefined || label === '') return 'utf-8'
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return 'windows-1252'
  }
}

function make(name: string): Charset {
  if (name === 'windows-1252') return { name, isStateless: true, isCut: () => false, decode: western }
  const decoder = new TextDecoder(name, { ignoreBOM: true })
  const decode = (bytes: readonly number[]): string => decoder.decode(Uint8Array.from(bytes))
  return { name, isStateless: name !== 'iso-2022-jp', decode, isCut: lengths[name] ? cutBy(lengths[name]) : () => false }
}

const western = (bytes: readonly number[]): string => bytes.map((byte) => (byte >= 0x80 && byte <= 0x9f ? c1[byte - 0x80]! : String.fromCharCode(byte))).join('')

/** How many bytes the character has that begins with these two. */
type Length = (first: number, second: number | undefined) => number

const pairs: Length = (first) => (first > 0x80 ? 2 : 1)
const lengths: Readonly<Record<string, Length>> = {
  'utf-8': (first) => (first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1),
  'utf-16le': (_, second) => (second !== undefined && second >= 0xd8 && second <= 0xdb ? 4 : 2),
  'utf-16be': (first) => (first >= 0xd8 && first <= 0xdb ? 4 : 2),
  gbk: (first, second) => (first > 0x80 && second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : pairs(first, second)),
  gb18030: (first, second) => (first > 0x80 && second !== undefined && second >= 0x30 && second <= 0x39 ? 4 : pairs(first, second)),
  big5: pairs,
  'euc-kr': pairs,
  'euc-jp': (first) => (first === 0x8f ? 3 : first > 0x80 ? 2 : 1),
  shift_jis: (first) => ((first > 0x80 && first < 0xa0) || (first >= 0xe0 && first <= 0xfc) ? 2 : 1),
}

/** Walks from character to character: the last one may want more bytes than there are. */
const cutBy =
  (length: Length) =>
  (bytes: readonly number[]): boolean => {
    let at = 0
    while (at < bytes.length) at += length(bytes[at]!, bytes[at + 1])
    return at > bytes.length
  }

/** Whether what stands in a stretch of a file read byte by byte is UTF-8 after all. */
export function isUtf8(source: string, { start, end }: Span): boolean {
  const bytes = new Uint8Array(end - start)
  for (let i = start; i < end; i++) bytes[i - start] = byteOf(source.charCodeAt(i)) ?? 0xff
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
