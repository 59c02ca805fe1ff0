import { HOLE, type Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readEml } from './read.ts'

type Encoding = '8bit' | 'quoted-printable' | 'base64'

/** Every byte of a text in its encoding: the source of a part, its lines broken at odd places. */
function encoded(text: string, encoding: Encoding, width: number, feed: string): string {
  if (encoding === '8bit') return text
  const bytes = Buffer.from(text, 'utf8')
  if (encoding === 'base64') return (bytes.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(feed)
  let line = ''
  let out = ''
  for (const byte of bytes) {
    const character = String.fromCharCode(byte)
    const piece = byte === 10 || byte === 13 ? character : byte > 126 || byte < 32 || character === '=' ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : character
    if (byte === 10) line = ''
    else if (line.length + piece.length > width) {
      out += `=${feed}`
      line = ''
    }
    line += piece
    out += piece
  }
  return out
}

/** What the bytes mean that a stretch of the file encodes. */
function decoded(source: string, encoding: Encoding): string {
  if (encoding === '8bit') return source
  if (encoding === 'base64') return Buffer.from(source, 'base64').toString('utf8')
  const bytes = source.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return /[^\0-\xff]/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
}

const words = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant('#') }, fc.constantFrom('é', '🌹', 'ß=', ' ', '=3D', '日本', '<b>', '</b>', '&amp;', '{{ name }}', '\r\n', 'x'.repeat(40), '.')), { maxLength: 40, size: 'max' })
  .map((parts) => parts.map((part, i) => (part === '#' ? `w${i}o ` : part)).join(''))

const encodings = fc.constantFrom<Encoding>('8bit', 'quoted-printable', 'base64')
const feeds = fc.constantFrom('\n', '\r\n')

/** Each numbered word stands where the text says. */
function check(source: string, text: Text, encoding: Encoding): void {
  for (const { 0: word, index } of text.value.matchAll(/w\d+o/g)) {
    const { start, end } = text.slice(index, index + word.length).at
    expect(decoded(source.slice(start, end), encoding)).toContain(word)
    if (encoding !== 'base64') expect(decoded(source.slice(start, end), encoding)).toBe(word)
  }
  for (let i = 0; i < text.value.length; i++) {
    const { start, end } = text.slice(i, i + 1).at
    expect(start).toBeLessThanOrEqual(end)
    if (encoding !== 'base64' && /[é日本]/.test(text.value[i]!) && text.value[i] !== HOLE) expect(decoded(source.slice(start, end), encoding)).toBe(text.value[i])
  }
}

it('says each word where it is encoded', () =>
  fc.assert(
    fc.asyncProperty(words, encodings, feeds, fc.integer({ min: 8, max: 76 }), fc.boolean(), fc.constantFrom('', '\uFEFF'), async (body, encoding, feed, width, html, bom) => {
      const source = [
        `${bom}Subject: May`,
        'Content-Type: multipart/mixed; boundary=one',
        '',
        '--one',
        'Content-Type: multipart/alternative; boundary=one-two',
        '',
        '--one-two',
        `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        encoded(body, encoding, width, feed),
        '--one-two--',
        '--one--',
      ].join(feed)
      const page = await readEml(source, { path: 'a.eml' })
      let found = 0
      for (const text of texts(page.root)) {
        check(source, text, encoding)
        found += text.value.match(/w\d+o/g)?.length ?? 0
      }
      expect(found).toBe(body.match(/w\d+o/g)?.length ?? 0)
    }),
    { numRuns: 500 },
  ))

it('says each word of a header where it is encoded', () =>
  fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom<Encoding>('quoted-printable', 'base64', '8bit'), fc.constantFrom('é', '🌹', 'a b', '')), { maxLength: 8 }), async (parts) => {
      const pieces = parts.map(([encoding, word], i) => {
        const text = `w${i}o${word}`
        if (encoding === '8bit') return text
        return encoding === 'base64' ? `=?utf-8?B?${encoded(text, encoding, 999, '')}?=` : `=?utf-8?q?${encoded(text, encoding, 999, '').replaceAll(' ', '_')}?=`
      })
      const source = `Subject: ${pieces.join('\r\n ')}\r\n\r\n`
      const page = await readEml(source, { path: 'a.eml' })
      const [subject] = [...texts(page.root)]
      for (const [i, [encoding, word]] of parts.entries()) {
        const index = subject!.value.indexOf(`w${i}o${word}`)
        expect(index).toBeGreaterThanOrEqual(0)
        const { start, end } = subject!.slice(index, index + `w${i}o`.length).at
        expect(decoded(source.slice(start, end), encoding)).toContain(`w${i}o`)
      }
    }),
    { numRuns: 500 },
  ))
