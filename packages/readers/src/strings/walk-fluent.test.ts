import { texts } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { fault, read, said } from './testing/said.ts'

describe('Fluent', () => {
  test('messages, attributes, choices, blanks', async () => {
    const source = `# note
cart-decline = No thanks, { $name }
cart-left = Only { $n ->
    [one] one seat
   *[other] { $n } seats
  } left
sign-up =
    Sign up
      to <a data-l10n-name="x">{ -brand }</a>
  .placeholder = you@example.com
  .accesskey = S
-brand = Ledger
`
    expect(await said('locales/en/shop.ftl', source)).toEqual([
      ['cart-decline', 'No thanks, …'],
      ['cart-left', ['Only one seat left', 'Only … seats left']],
      ['sign-up', 'Sign up\n  to …'],
      ['sign-up.placeholder', 'you@example.com'],
      ['-brand', 'Ledger'],
    ])
    const page = await read('locales/en/shop.ftl', source)
    expect([...texts(page.root)].flatMap(({ holes }) => holes.map(({ origin }) => origin))).toContainEqual({ kind: 'translation', key: '-brand' })
    expect(page.named('p')[0]!.is('[role="button"]')).toBe(true)
  })

  test('what Fluent passes over is passed over', async () => {
    expect(await said('en/a.ftl', 'a = Hello\nnot a message\nb = There\n')).toEqual([['a', 'Hello'], ['b', 'There']])
    expect((await fault('en/a.ftl', 'not a message\n')).offset).toBe(4)
  })
})
