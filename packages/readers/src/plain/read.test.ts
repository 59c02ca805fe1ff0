import { BREAK, headersNamed, HOLE, type Page, passages, preheaderOf, subjectOf, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { read } from '../read.ts'
import { isReadable } from '../readable.ts'
import { readTextMail } from './read.ts'

const page = async (source: string, path = 'emails/may.txt'): Promise<Page> => (await readTextMail(source, { path }))!
const said = (of: Page): string[] => passages(of).map(({ text }) => text.shown)

describe('which files are mails', () => {
  test.each([
    'emails/welcome.txt',
    'app/views/user_mailer/welcome.text.erb',
    'app/views/user_mailer/welcome.txt.erb',
    'templates/email/reset_subject.txt',
    'mails/may.txt.twig',
  ])('%s is', (path) => expect(isReadable(path)).toBe(true))

  test.each([
    'robots.txt', 'LICENSE.txt', 'requirements.txt', 'emails/README.txt', 'emails/requirements-dev.txt', 'data/may.txt', 'docs/emails/setup.txt',
    'public/robots.txt.erb', 'CMakeLists.txt', 'mail/inbox.txt',
  ])('%s is not', (path) => expect(isReadable(path)).toBe(false))

  test('the configuration tells more', () => {
    expect(isReadable('data/may.txt', 'marketing-email')).toBe(true)
    expect(isReadable('data/may.txt', 'page')).toBe(false)
  })

  test('a mail as it was sent is read where the configuration says that it is one', async () => {
    const sent = 'Received: from a\nSubject: =?utf-8?Q?D=C3=A9j=C3=A0?=\nMessage-ID: <1@bloom.example>\n\nHello'
    expect(await read(sent, { path: 'emails/1.txt' })).toBeUndefined()
    expect(said((await read(sent, { path: 'emails/1.txt', kind: 'email' }))!)).toEqual(['Déjà', 'Hello'])
  })
})

describe('what a text says', () => {
  test('paragraphs, items, and what others have written', async () => {
    const of = await page('Roses are here.\nChoose yours.\n\n=====\n\n* Red ones\n* White ones\n\n> They asked\n> for it\nWe answered')
    expect(of.named('p').length + of.named('li').length + of.named('blockquote').length).toBe(5)
    expect(said(of)).toEqual(['Roses are here. Choose yours.', 'Red ones', 'White ones', 'We answered'])
  })

  test('its subject, above it or in front matter', async () => {
    const above = await page('Subject: May at {{ shop }}\nPreheader: Roses\nFrom: news@bloom.example\n\nHello')
    expect([subjectOf(above)?.shown, preheaderOf(above)?.shown]).toEqual(['May at …', 'Roses'])
    const matter = await page('---\nsubject: May\nfrom: news@bloom.example\n---\nHello')
    expect(subjectOf(matter)?.shown).toBe('May')
    expect(headersNamed(matter, 'from')[0]?.text.value).toBe('news@bloom.example')
    expect(said(matter)).toEqual(['May', 'Hello'])
    expect(said(await page('From: a to b\n\nHello'))).toEqual(['From: a to b', 'Hello'])
  })

  test('a subject in a file of its own, and a part', async () => {
    expect(subjectOf(await page('May at {{ shop }}\n', 'templates/email/may_subject.txt'))?.shown).toBe('May at …')
    expect((await page('Hello', 'user_mailer/_footer.text.erb')).named('body')).toEqual([])
  })

  test('template tags: blanks, branches, comments, parts', async () => {
    const of = await page('Hi {{ name }},\n\n{% if late %}Last{% else %}First{% endif %} call\n\n{# aboveboard-allow vague-urgency -- a note #}{% include "footer.txt" %}\n')
    expect(said(of)[0]).toBe('Hi …,')
    expect(passages(of)[1]?.text.value).toBe(`Last${BREAK}First${BREAK} call`)
    expect(of.comments.map(({ text }) => text)).toEqual(['aboveboard-allow vague-urgency -- a note'])
    expect(of.parts).toHaveLength(1)
  })

  test('a mail by its folder', async () => {
    expect((await page('Subject: May\n\nHello', 'newsletters/emails/may.txt')).kind).toBe('marketing-email')
    expect((await page('Hello', 'newsletters/emails/may.txt')).kind).toBe('email')
    expect((await page('Hello', 'emails/receipt.txt')).kind).toBe('service-email')
    expect((await page('Bonjour', 'emails/fr/mai.txt')).lang).toBe('fr')
  })
})

it('says each character where it is written', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('word ', 'é', '🌹', '\n', '\r\n', '\n\n', '- ', '> ', '{{ name }}', '{% if a %}', '{% endif %}', '<', 'https://a.example/b ', 'Subject: ', '---\n', '\uFEFF', '{#', '#}'), { maxLength: 60 }),
      async (parts) => {
        const source = parts.join('')
        const of = await page(source)
        for (const text of texts(of.root))
          for (let i = 0; i < text.value.length; i++) {
            const { start, end } = text.slice(i, i + 1).at
            const character = text.value[i]!
            if (character === HOLE || character === BREAK) expect(source[start]).toBe('{')
            else expect(source.slice(start, end)).toBe(character)
          }
      },
    ),
    { numRuns: 400 },
  ))
