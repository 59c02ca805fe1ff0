import { describe, expect, test } from 'vitest'
import { readCatalogue } from './read-catalogue.ts'
import { read, said } from './testing/said.ts'

describe('Android', () => {
  const source = `<?xml version="1.0" encoding="utf-8"?>
<resources xmlns:xliff="urn:x">
  <!-- a note -->
  <string name="decline_button">No, I don\\'t want <b>it</b></string>
  <string name="html"><![CDATA[<p>Only today</p>]]></string>
  <string name="name" translatable="false">Ledger</string>
  <string name="alias">@string/html</string>
  <string name="hello">"Hello, <xliff:g id="x">%1$s</xliff:g>!"</string>
  <string name="empty"/>
  <plurals name="left"><item quantity="one">%d seat</item><item quantity="other">%d seats</item></plurals>
  <string-array name="days"><item>Monday</item><item>Tuesday &amp; more</item></string-array>
</resources>`

  test('strings, plurals, lists', async () => {
    expect(await said('app/src/main/res/values/strings.xml', source)).toEqual([
      ['decline_button', "No, I don't want it"],
      ['html', '¶Only today¶'],
      ['hello', 'Hello, …!'],
      ['left', ['… seat', '… seats']],
      ['days.0', 'Monday'],
      ['days.1', 'Tuesday & more'],
    ])
    const page = await read('res/values-pt-rBR/strings.xml', source)
    expect(page.lang).toBe('pt-BR')
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('other XML is left alone', async () => expect(await readCatalogue('<project><name>Strings</name></project>', { path: 'res/values/strings.xml' })).toMatchObject({ elements: [] }))
})
