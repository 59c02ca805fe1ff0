import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { riggedDraws } from './rigged-draws.ts'

const found = (source: string, path = 'bonus.js'): readonly string[] =>
  riggedDraws(new Page({ path, source, root: new Element('#page', { start: 0, end: source.length }) })).map(({ how, prize }) => `${how} ${prize}`.trim())

test.each([
  ["const wheel = [\n  { label: '5 %', weight: 70 },\n  { label: 'Weekend in Rome', weight: 0 },\n  { label: 'A mug', weight: 30 },\n]", ['never Weekend in Rome']],
  ["export const PRIZES: Prize[] = [{ name: 'Pin', chance: 0.9 }, { name: 'Bike', chance: 0 }, { name: 'Mug', chance: 0.1 }];", ['never Bike']],
  ["data() { return { segments: [{ text: '10 €', probability: 90 }, { text: '500 €', probability: 0 }, { text: '20 €', probability: 10 }] } }", ['never 500 €']],
  ["<?php $lots = [['nom' => 'Stylo', 'poids' => 60], ['nom' => 'Vélo', 'poids' => 0], ['nom' => 'Sac', 'poids' => 40]];", ['never Vélo']],
  ["const prizes = ref([{ \"label\": \"Cup\", \"weight\": 3 }, { \"label\": \"Car\", \"weight\": 0 }, { \"label\": \"Pen\", \"weight\": 4 }])", ['never Car']],
  // What is lost weighs nothing; what is put aside; entries of a menu; one prize alone.
  ["const wheel = [{ label: 'A mug', weight: 70 }, { label: 'Try again', weight: 0 }, { label: 'A pen', weight: 30 }]", []],
  ["const prizes = [{ name: 'Pin', weight: 9 }, { name: 'Bike', weight: 0, enabled: false }, { name: 'Mug', weight: 1 }]", []],
  ["const menu = [{ name: 'Home', weight: 0 }, { name: 'About', weight: 10 }, { name: 'Contact', weight: 20 }]", []],
  ["const lootTable = [{ name: 'Bone', weight: 10 }, { name: 'Crown', weight: 0 }, { name: 'Rag', weight: 5 }]", []],
  ["const segments = [{ name: 'Rent', value: 10 }, { name: 'Food', value: 0 }, { name: 'Fun', value: 5 }]", []],
])('prizes that weigh nothing: %s', (source, expected) => expect(found(source)).toEqual(expected))

test.each([
  ['const draw = (p) => {\n  const odds = { ...base };\n  if (p.totalSpent >= 300) odds.gold = 0;\n  return pick(odds, Math.random())\n}', ['spent']],
  ['if (user.spent > 50) { chance *= 0.2 }\nconst hit = Math.random() < chance', ['spent']],
  ['const chance = lifetimeSpend > 100 ? 0.001 : 0.05\nreturn Math.random() < chance', ['spent']],
  // More for who has paid is another matter; budgets are none.
  ['const chance = spent > 100 ? 0.1 : 0.05', []],
  ['if (spent > budget) alerts.over = true\nconst weight = 3', []],
  ['if (spent > 100) rate = 0.05 // loyalty discount\nconst id = Math.random()', []],
  ['if (spent > 50) shipping.rate = 0\nconst id = Math.random()', []],
])('prizes that weigh less for who has paid: %s', (source, expected) => expect(found(source)).toEqual(expected))

test.each([
  ["const segments = ['5 %', 'Lost', '70 %']\nconst spin = () => {\n  angle.value = 360 * 5 + 45;\n  setTimeout(() => (done.value = true), 4000)\n}", ['fixed']],
  ["const prizes = ['a', 'b', 'c']\nfunction spinWheel() {\n  setRotation(1845)\n}", ['fixed']],
  ["var lots = ['a', 'b'];\nfunction tourner() {\n  roue.style.transform = 'rotate(2190deg)';\n}", ['fixed']],
  // Where it stops is drawn, or asked for; a loader turns; a card is turned over.
  ["const segments = ['5 %', 'Lost']\nconst spin = () => {\n  const i = Math.floor(Math.random() * 2)\n  angle.value = 360 * 5 + i * 180;\n}", []],
  ["const prizes = ['a', 'b']\nasync function spin() {\n  const { stop } = await post('/spin')\n  setRotation(stop)\n}", []],
  ["const icons = ['a']\nfunction spin() {\n  angle = 360 * 3\n}", []],
  ["const slices = ['a', 'b']\nfunction flip() {\n  angle = 360 * 3 + 20\n}", []],
  ["const segments = ['a', 'b']\nfunction spin() {\n  angle = 180\n}", []],
])('wheels that stop at one place: %s', (source, expected) => expect(found(source)).toEqual(expected))

test('tests and stories play with what they like', () => {
  expect(found("const wheel = [{ label: 'A', weight: 1 }, { label: 'B', weight: 0 }, { label: 'C', weight: 2 }]", 'src/wheel.test.ts')).toEqual([])
})
