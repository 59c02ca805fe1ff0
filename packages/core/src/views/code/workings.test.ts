import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { workingsOf } from './workings.ts'

test.each([
  ['const was = price * 1.4\n<s>[{money(was)}]</s>', '{money(was)} price * 1.4'],
  ['const was = computed(() => props.price * 1.4)\n<s>[{{ euros(was.value) }}]</s>', '{{ euros(was.value) }} computed(() => props.price * 1.4)'],
  ['computed: { was() { return this.price * 1.4 } }\n<s>[{{ was | money }}]</s>', '{{ was | money }}  this.price * 1.4 '],
  ['get was(): number {\n return this.price * 2;\n}\n<s>[{{ was | currency: "EUR" }}]</s>', '{{ was | currency: "EUR" }}  this.price * 2'],
  ['{% assign was = product.price | times: 1.5 %}\n<s>[{{ was | money }}]</s>', '{{ was | money }} product.price | times: 1.5 %}'],
  ['<?php $was = $price * 1.5; ?><s>[<?= money($was) ?>]</s>', '<?= money($was) ?> $price * 1.5'],
  ['const prices = 3\n[{money(price)}]', '{money(price)}'],
  ['const a = 3\n[{a + b}]', '{a + b}'],
])('%s', (written, workings) => {
  const [start, end] = [written.indexOf('['), written.indexOf(']') - 1]
  const source = written.replace('[', '').replace(']', '')
  expect(workingsOf(new Page({ path: 'a.jsx', source, root: new Element('#page', { start: 0, end: source.length }) }), { start, end })).toBe(workings)
})
