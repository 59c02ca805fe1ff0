import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { codeBehind } from './code-behind.ts'

test.each([
  ['const was = price * 1.4\n<s>[{was}]</s>', '{was} price * 1.4'],
  ['let price: number = personalPrice(user);\n<b>[{price.toFixed(2)}]</b>', '{price.toFixed(2)} personalPrice(user)'],
  ['<b>[{format(price)}]</b>', '{format(price)}'],
  ['const prices = 3\n[{price}]', '{price}'],
])('%s', (written, code) => {
  const [start, end] = [written.indexOf('['), written.indexOf(']') - 1]
  const source = written.replace('[', '').replace(']', '')
  expect(codeBehind(new Page({ path: 'a.jsx', source, root: new Element('#page', { start: 0, end: source.length }) }), { start, end })).toBe(code)
})
