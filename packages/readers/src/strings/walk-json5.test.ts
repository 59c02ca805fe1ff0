import { describe, expect, test } from 'vitest'
import { fault, read, said, shown } from './testing/said.ts'

describe('JSON5 and ARB', () => {
  test('JSON5', async () => {
    const source = "// a note\n{ cart: { decline: 'No thanks', },\n 'hello': \"Hello \\\nthere\", }"
    expect(await said('locales/en.json5', source)).toEqual([['cart.decline', 'No thanks'], ['hello', 'Hello there']])
    expect(await fault('locales/en.json5', '{ a b }')).toMatchObject({ offset: 4 })
  })

  test('ARB', async () => {
    const page = await read('lib/l10n/intl.arb', '{ "@@locale": "ca", "decline": "No, gràcies", "@decline": { "description": "A button" } }')
    expect([page.lang, page.named('p').map(shown)]).toEqual(['ca', ['No, gràcies']])
  })
})
