import { Element } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { readHtml, readHtmlText } from '../../html/read.ts'
import { htmlTools } from '../../html/tools.ts'
import { readScriptFile } from '../script.ts'
import { outline } from '../testing/outline.ts'

/** The lists of some code, with the lines they keep. */
const kept = (source: string): string =>
  readScriptFile(source, { path: 'shop.js' }, { readHtml: readHtmlText })
    .named('ul')
    .map((list) => `${list.attr('key')?.text.value}: ${list.children.map((child) => outline(child as Element)).join(' ')}`)
    .join(' | ')

test.each([
  ["const toasts = ['Ana bought a cup', 'Ben bought a bowl']", 'toasts: li(Ana bought a cup) li(Ben bought a bowl)'],
  ["const recentPurchases = [{ id: 1, text: 'Ana bought a cup', at: '2 minutes ago' }]", 'recentPurchases: li(p(Ana bought a cup), p(2 minutes ago))'],
  ["start({ notifications: ['Only two left'] })", 'notifications: li(Only two left)'],
  ['const notificationIds = [1, 2]', ''],
  ["const colours = ['Red as a brick']", ''],
  ["const viewer = open(['Red as a brick'])", ''],
])('%s', (source, lines) => expect(kept(source)).toBe(lines))

test('in a script of a page, where they are written', async () => {
  const source = "<p>Cups</p><script>const toasts = ['Ana\\'s cup is sold']</script>"
  const line = readHtml(source, { path: 'a.html' }, await htmlTools(source)).named('li')[0]?.children[0]
  if (!line || line instanceof Element) throw new Error('no line')
  expect([line.shown, source.slice(line.at.start, line.at.end)]).toEqual(["Ana's cup is sold", "Ana\\'s cup is sold"])
})
