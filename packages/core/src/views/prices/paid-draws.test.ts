import { expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { lackingPrizes } from './lacking-prizes.ts'
import { paidDraws } from './paid-draws.ts'

const found = (source: string): number => paidDraws(new Page({ path: 'chest.js', source, root: new Element('#page', { start: 0, end: source.length }) })).length

test.each([
  "async function open() {\n  if (tokens < 30) return router.push('/shop')\n  await spend(30)\n  setWon(openCrate())\n}",
  "const pull = () => {\n  if (gems.value < 5) return go('/buy-gems')\n  gems.value -= 5\n  won.value = cards[Math.floor(Math.random() * cards.length)]\n}",
  "function open(box) {\n  setCoins((c) => c - box.cost)\n  setPrize(lootFor(box))\n}\nconst more = 'Buy more coins'",
  "const crates = [{ name: 'Pine crate', price: 3, contains: ['nail', 'crown'] }]\nconst take = (c) => c.contains[Math.floor(Math.random() * c.contains.length)]",
  "export const crate = { label: 'Crate', price: 2.5, text: 'Open the crate: a sticker… or the crown?' }",
  "const coffre = { nom: 'Coffre', prix: 2.5, texte: 'Ouvrez le coffre : un ruban… ou la couronne ?' }",
])('a paid draw of unknown odds: %s', (source) => expect(found(source)).toBe(1))

test.each([
  // Nothing is sold; the odds are told; what is bought is known; a bundle gives all it names; a payment is no play.
  'const pull = () => {\n  coins -= 5\n  won = cards[Math.floor(Math.random() * cards.length)]\n}',
  "async function open() {\n  await spend(30)\n  setWon(openCrate())\n}\nconst link = '/shop'\nconst note = 'Drop rates: crown 1 in 40'",
  "function buy(item) {\n  coins -= item.price\n  owned.push(item)\n}\nconst link = '/shop'",
  "const packs = [{ name: 'Starter', price: 9, items: ['pen', 'ink'] }]\nconst id = Math.random()",
  "const boxes = [{ name: 'Tin', price: 9, contains: ['pen', 'ink'], odds: [0.9, 0.1] }]\nconst take = (c) => c.contains[Math.floor(Math.random() * 2)]",
  "function withdraw() {\n  balance -= amount\n  save()\n}\nconst id = Math.random()\nconst link = '/store'.length",
  "export const crate = { label: 'Crate', price: 12, text: 'Open the box and set the lamp up, or ask for help.' }",
])('no paid draw: %s', (source) => expect(found(source)).toBe(0))

const promised = (list: string, said: string) => lackingPrizes(sketched({}, h('script', {}, `var lots = [${list}]; show(lots[Math.floor(Math.random() * lots.length)])`), h('p', {}, said))).map(({ lacking }) => lacking)

test('a prize that the list lacks', () => {
  expect(promised("'Pin', 'Pin', 'A mug'", 'Leave your mail: a bicycle to win!')).toEqual(['bicycle'])
  expect(promised("'Un stylo', 'Un stylo', '5 %'", 'Tournez, et gagnez un vélo !')).toEqual(['vélo'])
  expect(promised("'Pin', 'Bicycles', 'A mug'", 'A bicycle to win!')).toEqual([])
  expect(promised("'Pin', 'Pin', 'A mug'", 'Win a prize!')).toEqual([])
  expect(promised("'Pin', 'Pin', 'A mug'", 'Teams that win the round play on')).toEqual([])
})
