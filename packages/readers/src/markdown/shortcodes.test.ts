import { descendants, type Element, HOLE, Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from './read-markdown.ts'

const read = (source: string) => readMarkdown(source, { path: 'a.md' })
const quote = (source: string, { start, end }: { start: number; end: number }): string => source.slice(start, end)

/** `Note(p(Hello))`: names and texts, attributes in brackets. */
function outline(node: Element | Text): string {
  if (node instanceof Text) return node.value.replaceAll(HOLE, '…')
  const attributes = node.attributes.map(({ name, value }) => (value ? `${name}=${value}` : name)).join(' ')
  return `${node.name}${attributes && `[${attributes}]`}(${node.children.map(outline).join('')})`
}
const shape = async (source: string): Promise<string> => (await read(source)).root.children.map((child) => outline(child)).join(' ')

describe('what a shortcode holds is read, its name and settings are not', () => {
  test.each([
    ['{{< note >}}\nText *here*.\n{{< /note >}}', 'Note(p(Text em(here).))'],
    ['{{% tip title="Only today" %}}\n\nA\n\nB\n\n{{% /tip %}}\n\nC', 'Tip[title=Only today](p(A)p(B)) p(C)'],
    ['{% callout type="note" title=$title %}\nA\n{% /callout %}', 'Callout[type=note title](p(A))'],
    ['{% panel "Late orders" %}\nA\n{% endpanel %}', 'Panel(Title(Late orders)p(A))'],
    ['{{< outer >}}\n{{< inner >}}\nA\n{{< /inner >}}\n{{< /outer >}}', 'Outer(Inner(p(A)))'],
    ['- {{< note >}}\n\n- A\n\n{{< /note >}}', 'ul(li(…)li(p(A)))'],
    ['> {{< note >}}\n> A\n> {{< /note >}}', 'blockquote(Note(p(A)))'],
    ['{{< highlight js >}}\nlet a\n{{< /highlight >}}', 'pre(p(let a))'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))
})

describe('what stands alone', () => {
  test.each([
    ['See [this]({{< ref "a page.md" >}}) and {{< icon "star" >}} now', 'p(See a[href](this) and … now)'],
    ['{{< figure\n  src="a.png"\n  caption="One loom" >}}', 'Figure[src=a.png caption=One loom]()'],
    ['{% if a %}A{% else %}B{% endif %} {{ c }} {% assign d = 1 %}', 'p(\u2029A\u2029B\u2029 … )'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))

  test('may bring in what is written elsewhere', async () => {
    const source = '# A\n\n{{< sign-up >}}\n\n:::tip\nb\n:::\n'
    expect((await read(source)).parts.map(({ at }) => quote(source, at))).toEqual(['{{< sign-up >}}'])
  })
})

describe('buttons', () => {
  test.each([
    ['{{< button href="/buy" >}}No thanks{{< /button >}}', 'p(a[href=/buy](No thanks))'],
    ['{{< button "/buy" "Buy it" >}}', 'a[href=/buy](Buy it)'],
    ['{{< btn url="/buy" text="Buy it" />}}', 'a[href=/buy text=Buy it]()'],
    ["{% cta 'Buy it' %}", 'button(Buy it)'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))
})

describe('containers and admonitions', () => {
  test.each([
    [':::tip Only today\nA\n:::', 'Tip(Title(Only today)p(A))'],
    ['::: warning\nA\n:::\n\nB', 'Warning(p(A)) p(B)'],
    [':::note[A title]{.wide}\nA\n:::', 'Note(Title(A title)p(A))'],
    ['::::outer\n:::inner\nA\n:::\n::::', 'Outer(Inner(p(A)))'],
    ['::card{title="In a card"}\nA\n::', 'Card[title=In a card](p(A))'],
    ['!!! note "A title"\n    A *b*\n\n    C', 'Note(Title(A title)) p(A em(b)) p(C)'],
    ['??? tip\n    A', '… p(A)'],
    ['=== "First tab"\n\n    A', 'Tab(Title(First tab)) p(A)'],
    ['A ::: b\n\n::before is a pseudo-element\n\n`:::tip`', 'p(A ::: b) p(::before is a pseudo-element) p(code(:::tip))'],
    ['```\n:::tip A\n```\n\nHeading\n===', 'pre(code(:::tip A\n)) h1(Heading)'],
    [':::\n\nA', 'p(A)'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))

  test('with HTML in the file', async () => {
    expect(await shape(':::tip Only\n<b>A</b>\n:::')).toBe('Tip(Title(Only)p(b(A)))')
  })
})

test('every word reads back where it stands', async () => {
  const word = fc.stringMatching(/^[a-z]{3,8}$/)
  const joint = fc.constantFrom(' ', ' 😀 ', '\n', ' &amp; ', '\n\n', '\n\n> ', '\n- ', ' *', '* ', ' {{< note title="', '" >}} ', ' {{< /note >}} ', '\n{{% tip %}}\n', '\n{{% /tip %}}\n', '\n{% callout "', '" %}\n', '\n{% /callout %}\n', '\n:::tip ', '\n:::\n', '\n!!! note "', '"\n    ', '\n::card{label="', '"}\n', ' {{ x }} ', '\n{{< button >}} ', ' {{< button "\\"')
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(joint, word), { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'), async (pairs, end, mark) => {
      const source = mark + pairs.flat().join('').replaceAll('\n', end)
      const page = await read(source)
      const said = [...texts(page.root), ...[...descendants(page.root)].flatMap(({ attributes }) => attributes.map(({ text }) => text))]
      for (const text of said) {
        for (const { 0: each, index } of text.value.matchAll(/[a-z]{3,}/g)) expect(quote(source, text.slice(index, index + each.length).at)).toBe(each)
      }
    }),
    { numRuns: 300 },
  )
}, 60_000)
