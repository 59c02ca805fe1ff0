import { type Element, headersNamed, type Page, passages, subjectOf } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { readEml } from './read.ts'

const page = (source: string, path = 'emails/may.eml'): Promise<Page> => readEml(source, { path })
const lines = (...all: readonly string[]): string => all.join('\r\n')
const said = (of: Page): string[] => passages(of).map(({ text }) => text.shown)
/** What the file holds where a passage says something. */
const written = (of: Page, words: string): string => {
  const { text } = passages(of).find((each) => each.text.value.includes(words))!
  const from = text.value.indexOf(words)
  const { start, end } = text.slice(from, from + words.length).at
  return of.source.slice(start, end)
}
const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64')

describe('headers', () => {
  test('are known by name, in any case, folded or encoded', async () => {
    const of = await page(
      lines(
        'From: =?UTF-8?B?QmxvbSDwn4y4?= <news@bloom.example>',
        'SUBJECT: =?utf-8?Q?Derni=C3=A8res_heures?=',
        '\t=?utf-8?Q?_=3A_=E2=88=9220_=25?=',
        'List-Unsubscribe: <https://bloom.example/u/1>,',
        ' <mailto:stop@bloom.example>',
        'X-Campaign: may',
        'Received: from elsewhere',
        '',
        'Hello',
      ),
    )
    expect(headersNamed(of, 'From')[0]?.text.shown).toBe('Blom 🌸 <news@bloom.example>')
    expect(subjectOf(of)?.shown).toBe('Dernières heures : −20 %')
    expect(headersNamed(of, 'list-UNSUBSCRIBE')[0]?.text.shown).toBe('<https://bloom.example/u/1>, <mailto:stop@bloom.example>')
    expect(headersNamed(of, 'X-Campaign')[0]?.text.value).toBe('may')
    expect(headersNamed(of, 'Received')).toEqual([])
    expect(said(of)).toEqual(['Dernières heures : −20 %', 'Hello'])
    expect(written(of, 'Dernières')).toBe('Derni=C3=A8res')
  })

  test('the first line of a mailbox is none, and what is no header ends them', async () => {
    expect(said(await page('From ana@bloom.example Mon May  4\nSubject: Hello\n\nThere'))).toEqual(['Hello', 'There'])
    expect(said(await page('\uFEFFSubject: Hello\nThere it is\n'))).toEqual(['Hello', 'There it is'])
  })

  test('blanks of a template', async () => {
    expect(said(await page('Subject: *|FNAME|*, your order {{ order }}\n\n'))).toEqual(['…, your order …'])
  })
})

describe('parts', () => {
  const both = (text: string, html: string): string =>
    lines(
      'Subject: May',
      'Content-Type: multipart/alternative; boundary="=_a b"',
      '',
      'For old programs.',
      '--=_a b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--=_a b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      ...(base64(html).match(/.{1,60}/g) ?? []),
      '--=_a b--',
      'After.',
    )

  test('text that repeats the HTML is read once, what it adds is read', async () => {
    const of = await page(both('Roses are here, choose yours: https://bloom.example\r\nCall us before noon. Roses are here.', '<p>Roses are here, <a href="https://bloom.example">choose yours</a></p>'))
    expect(said(of)).toEqual(['May', 'Call us before noon.', 'Roses are here, choose yours'])
  })

  test('nested, with files and mails attached', async () => {
    const inner = lines('Subject: Inner', 'Content-Type: text/plain', '', 'Inner words')
    const of = await page(
      lines(
        'Content-Type: multipart/mixed; boundary=one',
        '',
        '--one',
        'Content-Type: multipart/related; boundary=two',
        '',
        '--two',
        'Content-Type: text/html',
        '',
        '<p>Shown</p>',
        '--two',
        'Content-Type: image/png',
        'Content-Transfer-Encoding: base64',
        '',
        'iVBORw0KGgo=',
        '--two--',
        '--one',
        'Content-Type: text/plain; name="terms.txt"',
        'Content-Disposition: attachment; filename="terms.txt"',
        '',
        'Attached words',
        '--one',
        'Content-Type: message/rfc822',
        '',
        inner,
        '--one--',
      ),
    )
    expect(said(of)).toEqual(['Shown', 'Inner words'])
  })

  test('a boundary in pieces, as RFC 2231 has it', async () => {
    const of = await page(lines('Content-Type: multipart/mixed; boundary*0=o; boundary*1="ne"', '', '--one', '', 'Hello', '--one--'))
    expect(said(of)).toEqual(['Hello'])
  })

  test('a part without an end, and a boundary that nobody tells', async () => {
    expect(said(await page('Content-Type: multipart/mixed; boundary=one\n\n--one\n\nHello'))).toEqual(['Hello'])
    expect(said(await page('Content-Type: multipart/mixed\n\nHello'))).toEqual([])
  })

  test('flowed lines are one paragraph, others end it', async () => {
    const of = await page('Content-Type: text/plain; format=flowed\n\nRoses are here, \nchoose yours.\nSend them home.\n\n> An answer\n')
    expect(said(of)).toEqual(['Roses are here, choose yours.', 'Send them home.'])
  })

  test('addresses are links', async () => {
    const of = await page('Subject: May\n\nNo more letters? https://bloom.example/unsubscribe?id=1.\n')
    const link = of.named('a')[0]!
    expect(link.attr('href')?.value).toBe('https://bloom.example/unsubscribe?id=1')
    expect(of.source.slice(link.at.start, link.at.end)).toBe('https://bloom.example/unsubscribe?id=1')
  })
})

describe('encodings', () => {
  const part = (encoding: string, charset: string, body: string): string =>
    lines('Subject: May', `Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`, '', body)

  test('quoted-printable: what says a word is its place, across the end of a line', async () => {
    const of = await page(part('quoted-printable', 'utf-8', 'Caf=C3=A9 fer=\r\nm=C3=A9 =F0=9F=8C=B9 x=3Dy'))
    expect(said(of)[1]).toBe('Café fermé 🌹 x=y')
    expect(written(of, 'fermé')).toBe('fer=\r\nm=C3=A9')
    expect(written(of, '🌹')).toBe('=F0=9F=8C=B9')
  })

  test('base64: the digits that hold it', async () => {
    const of = await page(part('base64', 'utf-8', base64('Hello there')))
    expect(said(of)[1]).toBe('Hello there')
    expect(Buffer.from(written(of, 'there'), 'base64').toString()).toContain('there')
  })

  test.each([
    ['iso-8859-2', '=B1', 'ą'],
    ['windows-1252', '=80=99', '€™'],
    ['koi8-r', '=D0=D2', 'пр'],
    ['shift_jis', '=93=FA=95\\', '日表'],
    ['gb2312', '=C4=E3', '你'],
    ['x-unheard-of', '=E9', 'é'],
  ])('%s', async (charset, bytes, means) => {
    const of = await page(part('quoted-printable', charset, `a${bytes}b`))
    expect(said(of)[1]).toBe(`a${means}b`)
  })

  test('iso-2022-jp, whose marks hold to the end of the line', async () => {
    const of = await page(part('7bit', 'iso-2022-jp', 'A \x1b$B$3$s\x1b(B B'))
    expect(said(of)[1]).toBe('A こん B')
  })

  test('bytes as they are, in a file that is no UTF-8: each part has its own charset', async () => {
    const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
    expect(said(await page(part('8bit', 'utf-8', bytes('déjà vu'))))[1]).toBe('déjà vu')
    expect(said(await page(part('8bit', 'iso-8859-2', 'a\xB1')))[1]).toBe('aą')
    expect(said(await page(part('8bit', 'iso-8859-1', 'é')))[1]).toBe('é')
    expect(said(await page(part('8bit', 'utf-8', 'déjà 🌹')))[1]).toBe('déjà 🌹')
  })

  test('what is encoded is told, so that nobody writes into it', async () => {
    const of = await page(part('quoted-printable', 'utf-8', 'Caf=C3=A9'))
    expect(of.encoded.map(({ at }) => of.source.slice(at.start, at.end))).toEqual(['Caf=C3=A9'])
    expect((await page(part('7bit', 'us-ascii', 'Cafe'))).encoded).toEqual([])
  })
})

describe('what a mail is', () => {
  test.each([
    ['newsletters/may.eml', 'List-Unsubscribe: <https://bloom.example/u>', 'marketing-email'],
    ['newsletters/may.eml', 'Precedence: bulk', 'marketing-email'],
    ['newsletters/may.eml', 'X-Mailer: Post', 'email'],
    ['emails/may.eml', 'List-Id: <may.bloom.example>', 'email'],
    ['emails/receipt.eml', 'X-Mailer: Post', 'service-email'],
    ['newsletters/may.eml', 'In-Reply-To: <1@bloom.example>\nPrecedence: bulk', 'prose'],
  ])('%s with %j: %s', async (path, header, kind) => expect((await page(`${header}\n\nHello`, path)).kind).toBe(kind))

  test('its language, where it tells', async () => {
    expect((await page('Content-Language: fr\n\nBonjour')).lang).toBe('fr')
    expect((await page('Content-Type: text/html\n\n<html lang="de"><body>Hallo')).lang).toBe('de')
  })
})

test('what is broken is read as far as it goes', async () => {
  for (const source of ['', '\n', ':', 'Subject', 'Subject:', 'Content-Type: multipart/x; boundary=""\n\n--\n\n--', 'Content-Transfer-Encoding: base64\n\n=', 'Content-Transfer-Encoding: quoted-printable\n\n='])
    expect((await page(source)).source).toBe(source)
})

test('a header folded more often than anyone can read, and as many parts', async () => {
  const folded = await page(`Subject: May\n${' a\n'.repeat(200_000)}\nHello`)
  expect(passages(folded)).toHaveLength(2)
  const many = await page(`Content-Type: multipart/mixed; boundary=a\n\n${'--a\n\nHello\n'.repeat(20_000)}--a--`)
  expect(passages(many)).toHaveLength(20_000)
})

test('parts within parts as deep as anyone can type', async () => {
  const boundaries = Array.from({ length: 2000 }, (_, i) => `b${i}`)
  const of = await page(boundaries.map((name) => `Content-Type: multipart/mixed; boundary=${name}\n\n--${name}\n`).join(''))
  expect(passages(of)).toEqual([])
})

const byName = (of: Page, name: string): Element | undefined => of.named(name)[0]
test('the way out in a header is an address that may be followed', async () => {
  const of = await page('List-Unsubscribe: <https://bloom.example/u/1>\n\nHello')
  expect(byName(of, '#header')?.attr('href')?.value).toBe('<https://bloom.example/u/1>')
})
