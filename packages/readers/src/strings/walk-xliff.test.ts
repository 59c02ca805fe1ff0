import { describe, expect, test } from 'vitest'
import { fault, read, said } from './testing/said.ts'

describe('XLIFF', () => {
  test('1.2: targets, inline elements, notes', async () => {
    const source = `<?xml version="1.0"?>
<xliff version="1.2"><file source-language="en" target-language="fr"><body>
<trans-unit id="cart.decline"><source>No thanks</source><target>Non merci</target><note>a note</note></trans-unit>
<trans-unit id="abc" resname="cart.hello"><source>x</source><target>Bonjour <x id="INTERPOLATION" equiv-text="{{name}}"/>, <x id="START_LINK"/>d&apos;accord<x id="CLOSE_LINK"/><ph id="1">{n}</ph></target></trans-unit>
<trans-unit id="left"><source>x</source><target>{VAR_PLURAL, plural, =1 {un} other {plusieurs}}</target></trans-unit>
</body></file></xliff>`
    expect(await said('messages.fr.xlf', source)).toEqual([
      ['cart.decline', 'Non merci'],
      ['cart.hello', "Bonjour …, d'accord…"],
      ['left', ['un', 'plusieurs']],
    ])
    const page = await read('locale/messages.xlf', source)
    expect(page.lang).toBe('fr')
    expect(page.comments.map(({ text }) => text)).toEqual(['a note'])
  })

  test('2: segments; without targets, the source', async () => {
    const source = '<xliff version="2.0" srcLang="en-US"><file><unit id="cart.decline"><segment><source>No <pc id="1">thanks</pc><ph id="2" equiv="X" disp="{{x}}"/></source></segment></unit></file></xliff>'
    expect(await said('locale/messages.xlf', source)).toEqual([['cart.decline', 'No thanks…']])
    expect((await read('locale/messages.xlf', source)).lang).toBe('en-US')
  })

  test('what is none is refused', async () => expect((await fault('a.xlf', '<html></html>')).message).toContain('<xliff>'))
})
