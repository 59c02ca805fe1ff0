import { describe, expect, it } from 'vitest'
import { decode, type Decoded, encode } from './decode.ts'

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const read = (bytes: Buffer, path = 'page.html'): Decoded => {
  const decoded = decode(bytes, path)
  if (typeof decoded === 'string') throw new Error(decoded)
  return decoded
}

describe('decode', () => {
  it('reads UTF-8, and sets a byte order mark aside', () => {
    expect(read(Buffer.from('Offre spéciale'))).toEqual({ text: 'Offre spéciale', name: 'utf-8', bom: false })
    expect(read(Buffer.from('\uFEFFOffre'))).toEqual({ text: 'Offre', name: 'utf-8', bom: true })
    expect(read(Buffer.alloc(0)).text).toBe('')
  })

  it('reads UTF-16 by its byte order mark', () => {
    expect(read(Buffer.from('\uFEFFété', 'utf16le'))).toEqual({ text: 'été', name: 'utf-16le', bom: true })
    expect(read(Buffer.from('\uFEFFété', 'utf16le').swap16())).toEqual({ text: 'été', name: 'utf-16be', bom: true })
  })

  it('reads a legacy page in the charset it declares', () => {
    const page = Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">'), Buffer.from([0x93, 0xfa])])
    expect(read(page).text).toMatch(/日$/)
    expect(read(latin1('<?xml version="1.0" encoding="iso-8859-15"?><p>10 \xa4</p>')).text).toContain('10 €')
  })

  it('keeps every byte of a mail that is no UTF-8, whatever a part of it declares', () => {
    const bytes = Buffer.from('Content-Type: text/html\n\n<meta charset="koi8-r">d\xe9j\xe0', 'latin1')
    expect(decode(bytes, 'a.eml')).toEqual({ text: bytes.toString('latin1'), name: 'windows-1252', bom: false })
    expect(decode(bytes, 'a.html')).not.toMatchObject({ name: 'windows-1252' })
  })

  it('reads an undeclared legacy page as browsers do, in windows-1252', () => {
    expect(read(latin1('<p>caf\xe9 \x80 10</p>')).text).toBe('<p>café € 10</p>')
    expect(read(latin1('<meta charset="no-such-thing"><p>caf\xe9</p>')).text).toContain('café')
  })

  it('reads an old script as the old pages that load it, and no module', () => {
    expect(read(latin1("alert('Bient\xf4t fini')"), 'js/offer.js').text).toBe("alert('Bientôt fini')")
    expect(decode(latin1("export default 'caf\xe9'"), 'menu.mjs')).toBe('not-utf8')
    expect(decode(latin1("const a = 'caf\xe9'"), 'menu.ts')).toBe('not-utf8')
  })

  it('shows the broken characters of a page that says it is UTF-8, and refuses to write it back', () => {
    const page = read(latin1('<meta charset="utf-8"><p>caf\xe9</p>'))
    expect(page.text).toContain('caf\uFFFD')
    expect(encode(page.text, page)).toBeUndefined()
  })

  it('refuses what is not UTF-8 where only UTF-8 may be, and what holds NUL bytes', () => {
    expect(decode(latin1('{"a": "caf\xe9"}'), 'locales/fr.json')).toBe('not-utf8')
    expect(decode(latin1('# Caf\xe9'), 'README.md')).toBe('not-utf8')
    expect(decode(Buffer.from([0xef, 0xbb, 0xbf, 0xe9]), 'page.html')).toBe('not-utf8')
    expect(decode(Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'page.html')).toBe('not-utf8')
    expect(decode(Buffer.from('a\0b'), 'page.html')).toBe('binary')
  })

  it('reads on over a stray NUL byte', () => {
    const page = `<p>a\0b</p>${'<p>words</p>'.repeat(50)}`
    expect(read(Buffer.from(page)).text).toBe(page)
  })

  it('writes back the very bytes it read', () => {
    for (const bytes of [
      Buffer.from('a\r\nb'),
      Buffer.from('\uFEFFété 🎁'),
      Buffer.from('\uFEFFété 🎁', 'utf16le'),
      Buffer.from('\uFEFFété', 'utf16le').swap16(),
      latin1('<p>caf\xe9 \x81 \x80</p>'),
    ]) {
      const { text, ...encoding } = read(bytes)
      expect(encode(text, encoding)).toEqual(bytes)
    }
  })

  it('does not guess at bytes for characters that an encoding lacks, or for encodings of several bytes', () => {
    expect(encode('日', { name: 'windows-1252', bom: false })).toBeUndefined()
    expect(encode('日', { name: 'shift_jis', bom: false })).toBeUndefined()
  })
})
