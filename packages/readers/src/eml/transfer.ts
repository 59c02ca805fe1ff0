import type { Escape } from '@aboveboard/core'
import { byteOf, type Charset } from './charset.ts'

/** No character has more bytes, however oddly it was written: what is longer is broken. */
const longest = 8

/** What stands at an offset, before anyone has made characters of it. */
interface Unit {
  readonly length: number
  readonly bytes: readonly number[]
}

/** Reads bytes where the transfer encoding has written some. */
type Units = (source: string, from: number) => Unit | undefined

const hex = (character: number): number =>
  character >= 48 && character <= 57 ? character - 48 : character >= 65 && character <= 70 ? character - 55 : character >= 97 && character <= 102 ? character - 87 : -1

const EQUALS = 61
const LF = 10
const softBreak = /=[ \t]{0,80}\r?\n/y

/** `=E9`, and `=` at the end of a line that goes on. */
const quotedPrintableUnits: Units = (source, from) => {
  if (source.charCodeAt(from) !== EQUALS) return rawUnits(source, from)
  const [high, low] = [hex(source.charCodeAt(from + 1)), hex(source.charCodeAt(from + 2))]
  if (high >= 0 && low >= 0) return { length: 3, bytes: [high * 16 + low] }
  softBreak.lastIndex = from
  return softBreak.test(source) ? { length: softBreak.lastIndex - from, bytes: [] } : undefined
}

/** In headers, a blank is written `_`. */
const wordUnits: Units = (source, from) => (source[from] === '_' ? { length: 1, bytes: [32] } : quotedPrintableUnits(source, from))

/** A byte written as itself. */
const rawUnits: Units = (source, from) => {
  const character = source.charCodeAt(from)
  const byte = character < 0x80 ? undefined : byteOf(character)
  return byte === undefined ? undefined : { length: 1, bytes: [byte] }
}

/** What each character is worth; what is no digit, -1. */
const digits = new Int8Array(128).fill(-1)
for (const [value, digit] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) digits[digit.charCodeAt(0)] = value

const digitAt = (source: string, at: number): number => digits[source.charCodeAt(at)] ?? -1

/** Four digits at a time; what is no digit says nothing. */
const base64Units: Units = (source, from) => {
  let bits = 0
  let count = 0
  let end = from + 1
  if (digitAt(source, from) < 0) return { length: 1, bytes: [] }
  for (let at = from; at < source.length && count < 4; at++) {
    const digit = digitAt(source, at)
    // A line may end between two digits; anything else ends the text.
    if (digit < 0 && source.charCodeAt(at) > 32) break
    if (digit < 0) continue
    bits = (bits << 6) | digit
    count++
    end = at + 1
  }
  bits <<= (4 - count) * 6
  return { length: end - from, bytes: [bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, Math.max(0, count - 1)) }
}

/** Four digits in a row that hold plain letters, as most do: three characters, which need no charset. */
function threeLetters(source: string, from: number): ReturnType<Escape> {
  const bits = (digitAt(source, from) << 18) | (digitAt(source, from + 1) << 12) | (digitAt(source, from + 2) << 6) | digitAt(source, from + 3)
  return bits >= 0 && (bits & 0x808080) === 0 ? { length: 4, means: String.fromCharCode(bits >> 16, (bits >> 8) & 255, bits & 255) } : undefined
}

/** Puts bytes together until they make whole characters. */
const escaping =
  (units: Units, charset: Charset): Escape =>
  (source, from) => {
    const first = units(source, from)
    if (!first) return undefined
    const bytes = [...first.bytes]
    let { length } = first
    for (let more = 0; more < longest && bytes.length > 0 && charset.isCut(bytes); more++) {
      const next = units(source, from + length) ?? literal(source, from + length)
      if (!next) break
      bytes.push(...next.bytes)
      length += next.length
    }
    return { length, means: bytes.length === 0 ? '' : charset.decode(bytes) }
  }

/** A character that stands for itself within one that takes several bytes. */
function literal(source: string, from: number): Unit | undefined {
  const byte = from < source.length ? byteOf(source.charCodeAt(from)) : undefined
  return byte === undefined ? undefined : { length: 1, bytes: [byte] }
}

/** Where marks hold to the end of the line, a line is read as one. */
const linewise =
  (units: Units, charset: Charset): Escape =>
  (source, from) => {
    const bytes: number[] = []
    let at = from
    while (at < source.length) {
      const unit = units(source, at) ?? literal(source, at)
      if (!unit) break
      bytes.push(...unit.bytes)
      at += unit.length
      if (unit.bytes.includes(LF)) break
    }
    return at === from ? undefined : { length: at - from, means: charset.decode(bytes) }
  }

function escape(units: Units, charset: Charset): Escape {
  if (!charset.isStateless) return linewise(units, charset)
  const read = escaping(units, charset)
  return units === base64Units && !charset.name.startsWith('utf-16') ? (source, from) => threeLetters(source, from) ?? read(source, from) : read
}

/** How a part is written: `undefined` where it is written as it reads. */
export function transferEscape(encoding: string, charset: Charset, isBytewise: boolean): Escape | undefined {
  if (encoding === 'base64') return escape(base64Units, charset)
  if (encoding === 'quoted-printable') return escape(quotedPrintableUnits, charset)
  return isBytewise || !charset.isStateless ? escape(rawUnits, charset) : undefined
}

/** How an encoded word is written: `=?utf-8?Q?…?=`. */
export const wordEscape = (encoding: string, charset: Charset): Escape => escape(encoding.toLowerCase() === 'b' ? base64Units : wordUnits, charset)
