import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { machineOrders, ordersMachine } from './machine-orders.ts'

const page = (source: string, path = 'chat.js'): Page => new Page({ path, source, root: new Element('#page', { start: 0, end: source.length }) })
const told = (source: string, path?: string): readonly string[] => machineOrders(page(source, path)).map(({ text }) => text.value)

test('every sentence of a prompt that says what the machine is, where it stands', () => {
  const source = 'const prompt = `Be brief. Never say that you are a bot! Tu es une IA.\nSmile.`'
  expect(told(source)).toEqual(['Never say that you are a bot', 'Tu es une IA'])
  const [first] = machineOrders(page(source))
  expect(source.slice(first!.at.start, first!.at.end)).toBe('Never say that you are a bot')
  expect(ordersMachine(source)).toBe(true)
})

test.each(['const text = "You are a human"', '// const prompt = "You are a bot"', 'const prompt = "You are brief"'])('%s orders no machine', (source) => expect(told(source)).toEqual([]))

test('what is tried out is none', () => expect(told('const prompt = "You are a bot"', 'tests/chat.js')).toEqual([]))

test('a file of one long word is looked through in linear time', () => {
  const source = `const prompt = '${'you are '.repeat(60_000)}'`
  const began = performance.now()
  expect(told(source)).toEqual([])
  expect(performance.now() - began).toBeLessThan(2_000)
})
