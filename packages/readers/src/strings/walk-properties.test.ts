import { describe, expect, test } from 'vitest'
import { read, said } from './testing/said.ts'

describe('.properties', () => {
  test('escapes, continued lines, MessageFormat', async () => {
    const source = "# a note\ncart.decline=Non merci\ncart.left : Il n''en reste que {0}\nhello \\u00e9t\\u00e9, \\\n    c'est \\\n    tout\ncount=3\nurl=https://example.com\n"
    expect(await said('i18n/messages_fr.properties', source)).toEqual([
      ['cart.decline', 'Non merci'],
      ['cart.left', "Il n'en reste que …"],
      ['hello', "été, c'est tout"],
    ])
    expect((await read('i18n/messages_fr.properties', source)).lang).toBe('fr')
  })
})
