import { describe, expect, test } from 'vitest'
import { fault, read, said } from './testing/said.ts'

describe('gettext', () => {
  const po = `# shop
msgid ""
msgstr ""
"Language: fr\\n"

#: cart.html:4 cart.html:9
msgctxt "Button label"
msgid "Decline"
msgstr "Non "
"merci"

#: cart.html:12
#, fuzzy, python-format
msgid "%(n)s seat left"
msgid_plural "%(n)s seats left"
msgstr[0] "%(n)s place"
msgstr[1] "%(n)s places"

msgid "Not yet"
msgstr ""

#~ msgid "Old"
#~ msgstr "Vieux"
`
  test('translations are read, their msgid is their key', async () => {
    expect(await said('locale/shop.po', po)).toEqual([
      ['Button label\u0004Decline', 'Non merci'],
      ['%(n)s seat left', ['… place', '… places']],
    ])
    const page = await read('locale/shop.po', po)
    expect(page.lang).toBe('fr')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.named('section').map((section) => section.attr('key')?.value)).toEqual(['cart.html'])
  })

  test('in a template and in English, the msgid is what people read', async () => {
    expect(await said('locale/shop.pot', 'msgid "No thanks"\nmsgstr ""\n\nmsgid "%d seat"\nmsgid_plural "%d seats"\nmsgstr[0] ""\n')).toEqual([
      ['No thanks', 'No thanks'],
      ['%d seat', ['… seat', '… seats']],
    ])
    expect(await said('locale/en/shop.po', 'msgid "cart.decline"\nmsgstr "No thanks"\n\nmsgid "cart.title"\nmsgstr ""\n')).toEqual([['cart.decline', 'No thanks']])
    expect(await said('locale/en/shop.po', 'msgid "Close"\nmsgstr ""\n')).toEqual([['Close', 'Close']])
    expect(await said('locale/fr/shop.po', 'msgid "Close"\nmsgstr ""\n')).toEqual([])
  })

  test('keys tell what a message is', async () => {
    expect((await read('locale/en/shop.po', 'msgid "cart.decline"\nmsgstr "No thanks"\n')).named('p')[0]!.is('[role="button"]')).toBe(true)
  })

  test('odd files are read', async () => {
    expect(await said('po/fr.po', 'domain "shop"\nmsgid "a"\nmsgstr "b\nmsgid"c"\nmsgstr   "d"\r\n   "e"   ')).toEqual([['a', 'b'], ['c', 'de']])
  })

  test('what is none is refused with a place', async () => {
    expect(await fault('po/fr.po', 'msgid "a"\n<<<<<<< HEAD\nmsgstr "b"\n')).toMatchObject({ offset: 10 })
  })
})
