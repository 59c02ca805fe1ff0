import { descendants, type Element, HOLE, Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMdx } from './read-mdx.ts'

const read = (source: string, path = 'a.mdx') => readMdx(source, { path })
/** `p(Hello em(you))`: names and texts, attributes in brackets. */
function outline(node: Element | Text): string {
  if (node instanceof Text) return node.value.replaceAll(HOLE, '…')
  const attributes = node.attributes.map(({ name, value }) => (value ? `${name}=${value}` : name)).join(' ')
  return `${node.name}${attributes && `[${attributes}]`}(${node.children.map(outline).join('')})`
}

const shape = async (source: string): Promise<string> => (await read(source)).root.children.map((child) => outline(child)).join(' ')
const quote = (source: string, { start, end }: { start: number; end: number }): string => source.slice(start, end)

describe('tags', () => {
  test.each([
    ['<Card title="A &amp; b">\n  Some **bold** <b>text</b>.\n\n  - one\n</Card>', 'Card[title=A & b](p(Some strong(bold) b(text).)ul(li(p(one))))'],
    ['<label><input type="checkbox" defaultChecked /> Send me news</label>', 'p(label(input[type=checkbox checked]() Send me news))'],
    ['<Checkbox defaultChecked={true}>News</Checkbox>', 'p(input[checked type=checkbox](News))'],
    ['<Tabs items={["a", "b"]} />', 'Tabs[items](#prop[name=items](ab))'],
    ['<>\n\na\n\n</>', 'p(a)'],
    ['<svg>\n  words of a drawing\n</svg>\n\nb', 'svg() p(b)'],
    ['> <Note\n>   title="In a quotation">\n> b\n> </Note>', 'blockquote(Note[title=In a quotation](p(b)))'],
    ['| a |\n|---|\n| <b>c</b> |', 'table(thead(tr(th(a)))tbody(tr(td(b(c)))))'],
    ['a <b>c', 'p(a b(c))'],
    ['<Card>\na</Card>\n\nb', 'Card(p(a)) p(b)'],
    ['a</Card>\n\n<br>\n\nb', 'p(a) br() p(b)'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))
})

describe('code', () => {
  test.each([
    ['export const left = 3\n\nOnly {left} left', 'p(Only 3 left)'],
    ['export const list = [\n\n  "a",\n\n]\n\nb', 'p(b)'],
    ['Only {props.left} left {/* no words */}', 'p(Only … left )'],
    ['{["a", "b"].map((word) => <b>{word}</b>)}', '#branch(b(#branch(a)#branch(b)))'],
    ['{open ? <b>One</b> : <i>Two</i>}', '#branch(b(One)) #branch(i(Two))'],
    ['export const Box = () => <p>In a box</p>\n\n<Box />', 'Box() #branch(p(In a box))'],
    ['export const label: string = "typed"\n\n{label}', 'typed'],
    ["{'}'} and {`}`}", 'p(} and })'],
    ['## Prices {#prices}', 'h2(Prices )'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))

  test('a value that is not known is a doubt', async () => {
    const page = await read('<input type="checkbox" defaultChecked={props.optIn} />')
    expect(page.named('input')[0]?.flag('checked')).toBeUndefined()
    expect((await read('export const on = true\n\n<input type="checkbox" checked={on} />')).named('input')[0]?.flag('checked')).toBe(true)
  })

  test('comments of either kind, and front matter', async () => {
    const source = '---\ntitle: Hello\n---\n\n{/* one */}\n\n<!-- two -->\n\na {/* three */}\n'
    const page = await read(source)
    expect(page.comments.map(({ text }) => text.trim())).toEqual(['one', 'two', 'three'])
    expect(page.named('#header')[0]?.attr('name')?.value).toBe('title')
  })

  test('what is pulled in from elsewhere may hold anything', async () => {
    const source = 'import { Offer } from "./offer"\n\n<Offer />\n'
    expect((await read(source)).parts.map(({ at }) => quote(source, at))).toEqual(['<Offer />'])
  })
})

describe('what MDX would refuse', () => {
  test.each([
    ['a < b and c { d', 'p(a < b and c { d)'],
    ['see <https://example.com/x>', 'p(see a[href=https://example.com/x](https://example.com/x))'],
    ['export your data to a file', 'p(export your data to a file)'],
    ['{% include "x" %} words', 'p({% include "x" %} words)'],
    ['<p class=plain>old</p>', 'p[class=plain](old)'],
    ['<Card>\n\nopen', 'Card(p(open))'],
  ])('%j is read as Markdown', async (source, expected) => expect(await shape(source)).toBe(expected))

  test('an attribute that is not code is no fact', async () => {
    expect((await read('<input type="checkbox" checked={ a b } /> News\n')).named('input').map((input) => input.flag('checked'))).not.toContain(true)
  })

  test('what stays open does not make a long file slow', async () => {
    const source = `{ a\n\n${'word `}`} and <Tag more\n\n'.repeat(1000)}`.replaceAll("'", '')
    expect((await read(source)).named('p').length).toBeGreaterThan(0)
    expect((await read(`{\`${'}'.repeat(20_000)}`)).named('p')).toHaveLength(1)
    expect((await read(`<Chart data={[${'{ n: 1 }, '.repeat(1000)}]} />`)).named('Chart')).toHaveLength(1)
  }, 30_000)
})

describe('places', () => {
  const line = fc.constantFrom('\n', '\r\n')

  test('of code whose lines are quoted, in a file of Windows', async () => {
    const source = '> <p>{`Only two\r\n> left of\r\n> them`}</p>\r\n'
    const [text] = texts((await read(source)).root)
    for (const { 0: word, index } of text!.value.matchAll(/[a-z]{3,}/g)) expect(quote(source, text!.slice(index, index + word.length).at)).toBe(word)
    expect(text!.value).toContain('them')
  })

  test('every word reads back where it stands', async () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/)
    const joint = fc.constantFrom(' ', ' 😀 ', '\n', ' &amp; ', ' *', '* ', '\n\n', '\n\n> ', '\n> ', '\n\n- ', '\n\n# ', ' <b>', '</b> ', '\n\n<Card title="', '">\n\n', '\n\n</Card>\n\n', " {'", "'} ", ' {`', '`} ', "\n\nexport const x = '", "'\n\n", ' { ', ' } ', ' < ', '\n\n:::tip ', '\n:::\n\n')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(joint, word), { maxLength: 30 }), line, fc.constantFrom('', '\uFEFF'), async (pairs, end, mark) => {
        const source = mark + pairs.flat().join('').replaceAll('\n', end)
        const page = await read(source)
        const said = [...texts(page.root), ...[...descendants(page.root)].flatMap(({ attributes }) => attributes.filter(({ name }) => name === 'title').map(({ text }) => text))]
        for (const text of said) {
          for (const { 0: each, index } of text.value.matchAll(/[a-z]{3,}/g)) expect(quote(source, text.slice(index, index + each.length).at)).toBe(each)
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  test('every element lies in the file, whatever it is made of', async () => {
    const piece = fc.constantFrom('a', 'b c', '*', '`', '<Card', '<b>', '</b>', '</Card>', '/>', '>', ' x={', ' y="', '"', '{', '}', '{a}', '{...b}', '\n', '\n\n', '\r\n', '> ', '- ', '    ', 'import a from "b"\n', 'export const a = 1\n\n', '<!--', '-->', '<br>', '<svg>', '😀', ':::tip ', '\n:::\n', '/*', '*/')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = pieces.join('')
        for (const { at, extent } of descendants((await read(source)).root)) {
          expect(at.start).toBeLessThanOrEqual(at.end)
          expect(Math.max(at.end, extent.end)).toBeLessThanOrEqual(source.length)
          expect(extent.end).toBeGreaterThanOrEqual(at.end)
        }
      }),
      { numRuns: 500 },
    )
  }, 60_000)
})

test('braces that nothing closes cost no more than their number', async () => {
  const cost = async (times: number): Promise<number> => {
    const { user } = process.cpuUsage()
    await readMdx('{'.repeat(times), { path: 'a.mdx' })
    return process.cpuUsage().user - user
  }
  await cost(500)
  const [few, many] = [await cost(4_000), await cost(16_000)]
  expect(many).toBeLessThan(Math.max(few * 9, 400_000))
})
