import { BREAK, descendants, Element, HOLE, Text } from '@aboveboard/core'
import { expect, it } from 'vitest'
import { readHtmlText } from './read.ts'

const source = "show('<p class=\"low\">Only ' + left + ' left</p><input type=checkbox checked=' + on + '>')"

function pieces(): Text {
  const string = (words: string): Text => {
    const start = source.indexOf(words)
    return Text.written(source, { start, end: start + words.length }, words)
  }
  const hole = (name: string, initial: boolean | string): Text => {
    const start = source.indexOf(`+ ${name} +`) + 2
    return Text.hole({ start, end: start + name.length }, { kind: 'constant', value: initial })
  }
  return Text.join([string('<p class="low">Only '), hole('left', 'few'), string(' left</p><input type=checkbox checked='), hole('on', true), string('>')])
}

it('reads HTML out of a string, every place where it is written', () => {
  const page = readHtmlText(pieces(), { path: 'shop.js', source })
  const [p, input] = [...descendants(page.root)]
  expect(p?.name).toBe('p')
  expect(source.slice(p!.at.start, p!.at.end)).toBe('<p class="low">')
  const words = p!.children[0]
  expect(words).toBeInstanceOf(Text)
  expect((words as Text).value).toBe(`Only ${HOLE} left`)
  expect((words as Text).value).not.toContain(BREAK)
  expect((words as Text).holes[0]?.origin).toEqual({ kind: 'constant', value: 'few' })
  expect(input).toBeInstanceOf(Element)
  expect(input?.attr('checked')?.origin).toEqual({ kind: 'constant', value: true })
  expect(input?.flag('checked')).toBe(true)
})
