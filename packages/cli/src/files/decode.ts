import { isUtf8 } from 'node:buffer'

/** How a file was written, so that a change is written back the same way. */
export interface Encoding {
  /** A label that `TextDecoder` knows; `lossy` when some bytes could not be read for certain. */
  readonly name: string
  readonly bom: boolean
}

export interface Decoded extends Encoding {
  /** What the file says, its byte order mark aside. */
  readonly text: string
}

export type Undecoded = 'binary' | 'not-utf8'

const utf8 = 'utf-8'
const western = 'windows-1252'

/** Bytes → text, as a browser would read them where that is certain enough; else why not. */
export function decode(bytes: Buffer, path: string): Decoded | Undecoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return inUtf8(bytes.subarray(3), path, true)
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  // No page in UTF-16 begins with a NUL: it is UTF-32, which no browser reads either.
  if (wide === 'utf-16le' && bytes.length > 3 && bytes[2] === 0 && bytes[3] === 0) return 'not-utf8'
  if (wide) return { text: new TextDecoder(wide, { ignoreBOM: true }).decode(bytes.subarray(2)), name: wide, bom: true }
  return inUtf8(bytes, path, false)
}

function inUtf8(bytes: Buffer, path: string, bom: boolean): Decoded | Undecoded {
  if (isBinary(bytes)) return 'binary'
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), name: utf8, bom }
  if (alwaysUtf8.test(path) || bom) return 'not-utf8'
  // Each part of a mail has an encoding of its own: its reader has to find every byte again.
  if (mail.test(path)) return { text: inWestern(bytes), name: western, bom: false }
  return asABrowserWould(bytes)
}

/** Whether NUL bytes are more than a slip: a page may hold a stray one, and the rest of it is still read. */
function isBinary(bytes: Buffer): boolean {
  if (!bytes.includes(0)) return false
  const head = bytes.subarray(0, 8192)
  return head.filter((byte) => byte === 0).length * 200 > head.length
}

/** Formats that are UTF-8 by their own standard, or that no browser shows. A plain script is read as the page that loads it. */
const alwaysUtf8 = /\.(?:json[c5]?|arb|ya?ml|[cm]js|[cm]?tsx?|jsx|mdx?|markdown|vue|svelte|astro)$/i

const mail = /\.eml$/i

function asABrowserWould(bytes: Buffer): Decoded {
  const name = declared(bytes) ?? western
  if (name === western) return { text: inWestern(bytes), name, bom: false }
  // A page that says it is UTF-8 and is not shows a few wrong characters and is still read; but it cannot be written back.
  return { text: new TextDecoder(name, { ignoreBOM: true }).decode(bytes), name: name === utf8 ? 'lossy' : name, bom: false }
}

/** What bytes 0x80 to 0x9f say in windows-1252. Written out because Node 20 decodes them as if they were Latin-1. */
const c1 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const inWestern = (bytes: Buffer): string => bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => c1[character.charCodeAt(0) - 0x80]!)

/** The charset a page declares where browsers look for it: in its first kilobyte. */
function declared(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 1024)
  const label = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w:-]+)/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const { encoding } = new TextDecoder(label)
    // As the standard has it: a page found to be bytes cannot be UTF-16, whatever it says.
    return encoding.startsWith('utf-16') ? utf8 : encoding
  } catch {
    return undefined
  }
}

/** Text → bytes as the file had them; `undefined` when it cannot be said for certain which bytes. */
export function encode(text: string, { name, bom }: Encoding): Buffer | undefined {
  const whole = bom ? `\uFEFF${text}` : text
  if (name === utf8) return Buffer.from(whole, 'utf8')
  if (name === 'utf-16le') return Buffer.from(whole, 'utf16le')
  if (name === 'utf-16be') return Buffer.from(whole, 'utf16le').swap16()
  return name === 'lossy' ? undefined : inOneByteEach(text, name)
}

/** For encodings of one byte a character; `undefined` for others and for characters they lack. */
function inOneByteEach(text: string, name: string): Buffer | undefined {
  const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
  const every = name === western ? inWestern(all) : new TextDecoder(name).decode(all)
  if (every.length !== 256) return undefined
  const byteOf = new Map([...every].map((character, byte) => [character, byte]))
  const bytes = Buffer.alloc(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = byteOf.get(text[i]!)
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  return bytes
}
