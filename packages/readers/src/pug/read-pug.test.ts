import { type Element, HOLE } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../read-error.ts'
import { readPug } from './read-pug.ts'
import { clean, misplaced, named, said, standing, written } from '../testing/standing.ts'

const read = (source: string) => readPug(source, { path: 'page.pug' })
const find = async (source: string, name: string): Promise<Element> => named(await read(source), name)

describe('texts', () => {
  it.each([
    ['p Only three left', 'Only three left'],
    ['p\n  | Only three\n  | left', 'Only three left'],
    ['p.\n  Only three\n  left', 'Only three left'],
    ['p Only #{stock} left', 'Only … left'],
    ['p= name', '…'],
    ["p= t('Only three left')", 'Only three left'],
    ["p= 'Only three left'", 'Only three left'],
    ['p Only #[b three] left', 'Only three left'],
    ['p Only <b>three</b> left', 'Only three left'],
    ['p Write \\#{name} &amp; go', 'Write #{name} & go'],
    ['li: a(href="/") Go', 'Go'],
    ['p Hi\n// a note\n//- another\nscript.\n  var a = 1', 'Hi'],
    ['- var title = "Final hours"\np= title', 'Final hours'],
    ["+card('Final hours for you')", '…Final hours for you'],
    ['p= title || "Final hours"', '…Final hours'],
  ])('%j', async (source, words) => expect(said((await read(source)).root)).toBe(words))

  it('stand where they are written', async () => {
    const source = '\uFEFFdiv\r\n  p.a#b(title="x") Only #{n} &amp; 🙂 left\r\n  | and more'
    expect(standing(await read(source), ['Only', '🙂', 'left', 'and more', HOLE])).toEqual(['Only', '🙂', 'left', 'and more', 'n'])
  })
})

describe('elements', () => {
  it('have their attributes, and stand at their names', async () => {
    const source = `a.big.red#go(href="/a?b=1&c=2", title='It\\'s "on"' data-x=foo)(class=more) Go`
    const link = await find(source, 'a')
    expect(link.attributes.map(({ name, text }) => [name, clean(text.value)])).toEqual([
      ['id', 'go'], ['href', '/a?b=1&c=2'], ['title', 'It\'s "on"'], ['data-x', '…'], ['class', 'big red …'],
    ])
    expect(written(source, link.attr('title')!.text.slice(2, 3).at)).toBe("\\'")
    expect(written(source, link.attr('title')!.at)).toBe(`title='It\\'s "on"'`)
  })

  it('a box is ticked where it says so, and else the file does not tell', async () => {
    const ticked = async (given: string) => (await find(`input(type="checkbox"${given})`, 'input')).flag('checked')
    expect(await ticked(' checked')).toBe(true)
    expect(await ticked(' checked=true')).toBe(true)
    expect(await ticked(' checked=false')).toBe(false)
    expect(await ticked('')).toBe(false)
    expect(await ticked(' checked=news')).toBeUndefined()
    expect((await find('input(type="checkbox")&attributes(more)', 'input')).flag('checked')).toBeUndefined()
    expect(written('input(checked)', (await find('input(checked)', 'input')).attr('checked')!.at)).toBe('checked')
  })

  it('in branches are no siblings', async () => {
    const { named } = { named: (await read('div\n  if a\n    button Yes\n  else if b\n    button Maybe\n  else\n    button No')).named('button') }
    expect(named.map(({ parent }) => parent?.name)).toEqual(['#branch', '#branch', '#branch'])
    expect(new Set(named.map(({ parent }) => parent)).size).toBe(3)
    const loop = await read('each a in b\n  p= a\nelse\n  p None')
    expect(loop.named('p').map(({ parent }) => parent?.name)).toEqual(['#branch', '#branch'])
    const chosen = await read('case a\n  when 1\n    p One\n  default\n    p Many')
    expect(chosen.named('p').map(({ parent }) => parent?.name)).toEqual(['#branch', '#branch'])
  })
})

it.each(['include footer.pug', 'extends layout', 'block content', '+footer()'])('%s brings in a part', async (part) => {
  const source = `${part}\n`
  expect((await read(source)).parts.map(({ at }) => written(source, at))).toEqual([part])
})

it('a mixin of the file’s own is no part', async () => expect((await read('mixin card(a)\n  p= a\n+card("x")')).parts).toEqual([]))

it('comments are comments of the page', async () => {
  const source = 'p Hi\n//- aboveboard-allow x -- y\n// two\n'
  expect((await read(source)).comments.map(({ text, at }) => [text.trim(), written(source, at)])).toEqual([
    ['aboveboard-allow x -- y', '//- aboveboard-allow x -- y'],
    ['two', '// two'],
  ])
})

it('what Pug itself refuses is refused with a place', async () => {
  const refused = await read('p Hi\n    b Deep\n  i Odd').catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(ReadError)
  expect(refused).toMatchObject({ offset: 16 })
  const mismatched = await read("p Hi\na(href=go(']')])").catch((error: unknown) => error)
  expect(mismatched).toMatchObject({ name: 'ReadError', message: 'Pug cannot read it: Mismatched Bracket: ].', offset: 19 })
  await expect(read(`${'a: '.repeat(30_000)}b`)).rejects.toBeInstanceOf(ReadError)
})

it('every word stands where it says', async () => {
  const line = fc.constantFrom('p #', 'p.a(title="#" checked=x) # #{n} #', '| # &amp; \\#{x} #', 'b: i #', 'p #[b #] #', 'input(value=\'#\')', '= n', 'if a', 'else', '// #', 'p.\n  # <b>#</b>\n  #', 'p= a || "# #"', 'p 🙂 #')
  const source = fc.array(line, { maxLength: 12 }).map((lines) => {
    let n = 0
    const text = lines.map((each) => (each === 'if a' ? 'if a\n  p #' : each === 'else' ? 'unless b\n  | #' : each)).join('\r\n')
    return text.replaceAll(/#(?![{[])/g, () => `w${n++}o`)
  })
  await fc.assert(
    fc.asyncProperty(source, async (text) => {
      expect(misplaced(await read(text))).toEqual([])
    }),
    { numRuns: 400 },
  )
}, 60_000)
