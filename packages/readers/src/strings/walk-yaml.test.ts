import { describe, expect, test } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'
import { fault, read, said } from './testing/said.ts'

describe('YAML', () => {
  const yml = 'config/locales/fr.yml'

  test('as Rails writes it', async () => {
    const source = `fr:
  cart:
    decline: Non merci # a note
    left:
      one: Plus qu’un
      other: "Plus que %{count}"
    days: [lun, mar]
    title_html: <b>Votre</b> panier
    empty: ~
    body: >
      Bonjour
      à vous

      Merci
`
    expect(await said(yml, source)).toEqual([
      ['fr.cart.decline', 'Non merci'],
      ['fr.cart.left', ['Plus qu’un', 'Plus que …']],
      ['fr.cart.days.0', 'lun'],
      ['fr.cart.days.1', 'mar'],
      ['fr.cart.title_html', 'Votre panier'],
      ['fr.cart.body', 'Bonjour à vous\nMerci'],
    ])
    const page = await read(yml, source)
    expect(page.lang).toBe('fr')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('what an alias repeats is read once', async () => {
    expect(await said(yml, 'fr:\n  a: &a Bonjour\n  b: *a\n  c: &c { d: Oui }\n  e:\n    <<: *c\n')).toEqual([['fr.a', 'Bonjour'], ['fr.c.d', 'Oui']])
  })

  test('Hugo’s lists, and several documents', async () => {
    expect(await said('i18n/fr.yaml', '- id: more\n  translation: Lire la suite\n- id: less\n  translation: Replier\n')).toEqual([['more', 'Lire la suite'], ['less', 'Replier']])
    expect(await said('i18n/fr.yaml', 'a: Un\n---\nb: Deux\n')).toEqual([['a', 'Un'], ['b', 'Deux']])
  })

  test('as others let pass: doubled keys, tabs, texts that are not indented, signs that begin a text', async () => {
    expect(await said(yml, 'fr:\n  a: Un\n  a: Deux\n')).toEqual([['fr.a', 'Un'], ['fr.a', 'Deux']])
    expect(await said(yml, 'fr:\n\ta: Un\n\tb: Deux\n')).toEqual([['fr.a', 'Un'], ['fr.b', 'Deux']])
    expect(await said(yml, 'fr:\n  a: "Un\n  deux"\n  b: Trois\n')).toEqual([['fr.a', 'Un   deux'], ['fr.b', 'Trois']])
    expect(await said(yml, 'fr:\n  a: %{n} articles\n  b: @nous\n')).toEqual([['fr.a', '… articles'], ['fr.b', '@nous']])
  })

  test('settings that lie among languages are left alone', async () => {
    for (const source of ['suites:\n  api:\n    contexts: [a.b, c.d]\n', 'http_interactions:\n  - a: Not found here\n', 'apiVersion: v1\nkind: ConfigMap\ndata:\n  title: Only 3 left\n'])
      expect(await readCatalogue(source, { path: 'config/locale/all.yaml' })).toBeUndefined()
    expect(await said('config/locale/all.yaml', 'title: Your basket\n')).toEqual([['title', 'Your basket']])
  })

  test('comments have places, and are no comments in a text', async () => {
    const source = '# first\nfr:\n  a: |\n    # text\n    more\n  # second\n  b: c\n'
    const { comments } = await read(yml, source)
    expect(comments.map(({ text, at }) => [text, source.slice(at.start, at.end)])).toEqual([['first', '# first'], ['second', '# second']])
  })

  test.each([
    ['fr:\n  a: "b\n', 'missing closing "quote'],
    ['fr:\n  a: b: c\n', 'a text that holds a colon and a space needs quotes around it'],
    ['fr: [a\n', 'flow'],
  ])('%j is refused with a place', async (source, words) => {
    const { message, offset } = await fault(yml, source)
    expect(message.toLowerCase()).toContain(words)
    expect(offset).toBeLessThanOrEqual(source.length)
  })
})
