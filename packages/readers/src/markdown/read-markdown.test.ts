import { descendants, type Element, HOLE, Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../read-error.ts'
import { readMarkdown } from './read-markdown.ts'

const read = (source: string, path = 'a.md') => readMarkdown(source, { path })

/** `p(Hello em(you))`: names and texts, attributes in brackets. */
function outline(node: Element | Text): string {
  if (node instanceof Text) return node.value.replaceAll(HOLE, '…').replaceAll('\u2029', '¶')
  const attributes = node.attributes.map(({ name, value }) => (value ? `${name}=${value}` : name)).join(' ')
  return `${node.name}${attributes && `[${attributes}]`}(${node.children.map(outline).join('')})`
}

const shape = async (source: string): Promise<string> => (await read(source)).root.children.map((child) => outline(child)).join(' ')
const quote = (source: string, { start, end }: { start: number; end: number }): string => source.slice(start, end)

describe('constructs', () => {
  test.each([
    ['Hello *you* and **them**', 'p(Hello em(you) and strong(them))'],
    ['# One\n\n## Two ##\n\nThree\n---\n\nFour\n===', 'h1(One) h2(Two) h2(Three) h1(Four)'],
    ['- a\n- b\n  - c', 'ul(li(p(a))li(p(b)ul(li(p(c)))))'],
    ['1. a\n\n2. b', 'ol(li(p(a))li(p(b)))'],
    ['> a\n>\n> > b', 'blockquote(p(a)blockquote(p(b)))'],
    ['`a` ~~b~~', 'p(code(a) del(b))'],
    ['```js\na\n\nb\n```', 'pre(code(a\n\nb\n))'],
    ['    a\n    b', 'pre(code(a\nb))'],
    ['a  \nb\\\nc\nd', 'p(abr()bbr()c\nd)'],
    ['***', 'hr()'],
    ['| a | *b* |\n|---|---|\n| c | d |', 'table(thead(tr(th(a)th(em(b))))tbody(tr(td(c)td(d))))'],
    ['\\*a\\* &amp; &copy;', 'p(*a* & ©)'],
    ['', ''],
    ['\uFEFFa', 'p(a)'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))
})

describe('links and images', () => {
  test.each([
    ['[No *thanks*](/leave "Leave")', 'p(a[href=/leave title=Leave](No em(thanks)))'],
    ['[a](<b c>)', 'p(a[href=b c](a))'],
    ['[a](b\\*&amp;c)', 'p(a[href=b*&c](a))'],
    ['[a][b] [B] [b][]\n\n[b]: /x "T"', 'p(a[href=/x title=T](a) a[href=/x title=T](B) a[href=/x title=T](b))'],
    ['[a]()', 'p(a[href](a))'],
    ['[a][b]', 'p([a][b])'],
    ['<https://a.example> <me@a.example>', 'p(a[href=https://a.example](https://a.example) a[href=mailto:me@a.example](me@a.example))'],
    ['See www.a.example, or https://b.example/x.', 'p(See a[href=http://www.a.example](www.a.example), or a[href=https://b.example/x](https://b.example/x).)'],
    ['![A *red* shoe](shoe.png)', 'p(img[alt=A red shoe src=shoe.png]())'],
    ['[![a](b)](c)', 'p(a[href=c](img[alt=a src=b]()))'],
    ['![a ![b](c) [d](e)](f)', 'p(img[alt=a b d src=f]())'],
  ])('%s', async (source, expected) => expect(await shape(source)).toBe(expected))
})

describe('elements of a site that has layouts', () => {
  const site = '---\nlayout: default\n---\n'
  const form = '<div class="x">\n    <p>Hello</p>\n\n    <label>\n        <input checked> News\n    </label>\n</div>\n'

  test('go on over blank lines', async () => {
    const page = await read(site + form)
    const [box] = page.named('input')
    expect(quote(page.source, box!.at)).toBe('<input checked>')
    expect(page.named('pre')).toEqual([])
  })

  test.each([
    ['of a file without a layout', form],
    ['that are closed', `${site}<div>\n</div>\n\n    <input checked>\n`],
    ['that hold Markdown, on request', `${site}<div markdown="1">\n\n    <input checked>\n\n</div>\n`],
    ['that hold code', `${site}<div>\n\n    npm install\n    <input checked>\n\n</div>\n`],
    ['that code speaks of', `${site}\`\`\`\n<div>\n\`\`\`\n\n    <input checked>\n`],
  ])('not %s', async (_, source) => expect((await read(source)).named('input')).toEqual([]))

  test('whose statements stand alone in a line', async () => {
    const page = await read(`${site}<ul>\n\n    {% for each in news %}\n    <li>One</li>\n    {% endfor %}\n\n</ul>\n\nAll of *them*`)
    expect(page.named('li')).toHaveLength(1)
    expect(page.named('em')).toHaveLength(1)
    expect(page.named('pre')).toEqual([])
  })
})

test('a task is a box that nobody can tick', async () => {
  expect(await shape('- [x] done\n- [ ] open')).toBe('ul(li(p(input[type=checkbox disabled checked]() done))li(p(input[type=checkbox disabled]() open)))')
})

describe('HTML in Markdown', () => {
  test.each([
    ['<label><input type="checkbox" checked> Sign *me* up</label>', 'p(label(input[type=checkbox checked]() Sign em(me) up))'],
    ['<div class="x">\n\n## Now\n\nOnly *today*\n\n</div>', 'div[class=x](h2(Now)p(Only em(today)))'],
    ['<label>\n<input checked> Sign me up\n</label>', 'label(\ninput[checked]() Sign me up\n)'],
    ['a <br> b <b>c</b>', 'p(a br() b b(c))'],
    ['<a href="/x">https://a.example</a>', 'p(a[href=/x](https://a.example))'],
    ['> <p>a\n> b</p>', 'blockquote(p(a\n  b))'],
    ['<table><tr><td>\n\n*a*\n\n</td></tr></table>', 'table(tbody(tr(td(p(em(a))))))'],
    ['- <b>a\n- b', 'ul(li(p(b(a)))li(p(b(b))))'],
    ['a </div> b', 'p(a  b)'],
    ['x <textarea>a *b* c', 'p(x textarea()a em(b) c)'],
    ['<ul>\n<li>a\n<li>b\n</ul>\n\nc', 'ul(li(a\n)li(b\n)) p(c)'],
    ['![a <b>b</b>](c) <i>d</i>', 'p(img[alt=a b src=c]() i(d))'],
    ['a **b <i>c** d</i>', 'p(a strong(b i(c))i( d))'],
  ])('%j', async (source, expected) => expect(await shape(source)).toBe(expected))

  test('places', async () => {
    const source = '## Stay\n\n> Please <label class="x">\n> <input checked> Sign &amp; *win*</label>'
    const page = await read(source)
    expect(page.elements.map(({ name, at }) => [name, quote(source, at)])).toEqual([
      ['h2', '## Stay'],
      ['blockquote', '> Please <label class="x">'],
      ['p', 'Please <label class="x">\n> <input checked> Sign &amp; *win*</label>'],
      ['label', '<label class="x">'],
      ['input', '<input checked>'],
      ['em', '*win*'],
    ])
    expect([...texts(page.root)].map((text) => [text.value, quote(source, text.at)])).toEqual([
      ['Stay', 'Stay'],
      ['Please ', 'Please '],
      ['\n', '\n'],
      [' Sign & ', ' Sign &amp; '],
      ['win', 'win'],
    ])
    expect(quote(source, page.named('label')[0]!.extent)).toBe(source.slice(source.indexOf('<label')))
  })

  test('text whose offset in the file, taken for one in its block, would be amid `\\r\\n`', async () => {
    const source = 'aa\n\n<v>\nbbb\r\nc'
    expect([...texts((await read(source)).root)].map(({ at }) => quote(source, at))).toEqual(['aa', '\nbbb\r\nc'])
  })

  test('text of several lines within a quotation', async () => {
    const source = '> <div>\n> a &amp; b\n> c</div>'
    const text = [...texts((await read(source)).root)][0]!
    const at = text.value.indexOf('c')
    expect(quote(source, text.slice(at, at + 1).at)).toBe('c')
  })
})

describe('template tags', () => {
  test.each([
    ['Hello {{ name }}, *only* {{n}} left', 'p(Hello …, em(only) … left)'],
    ['# {{ title }}', 'h1(…)'],
    ['[Buy *now*]({{ url | escape: "x" }})', 'p(a[href](Buy em(now)))'],
    ['[Leave](/out?u={{ id }})', 'p(a[href](Leave))'],
    ['a {% if b %}c{% endif %}', 'p(a ¶c¶)'],
    ['<a href="{{ x }}">y</a>', 'p(a[href](y))'],
    ['[[Note]](x) and ${y}', 'p(a[href=x]([Note]) and ${y})'],
  ])('%s', async (source, expected) => expect(await shape(source)).toBe(expected))

  test('where a blank comes from', async () => {
    const page = await read('Hi {{ name }}, [go](/x/{{ id }})')
    expect([...texts(page.root)].flatMap(({ holes }) => holes)[0]?.origin).toEqual({ kind: 'data', path: 'name' })
    expect(page.named('a')[0]?.attr('href')?.value).toBeUndefined()
  })
})

describe('what a file says of itself', () => {
  test('front matter', async () => {
    const page = await read('---\ntitle: Only today\nlang: fr\n---\n# Hi\n', 'fr/a.md')
    expect(outline(page.root)).toBe('#page(#header[name=title](Only today)h1(Hi))')
    expect(page.lang).toBe('fr')
    expect(page.named('#header')[0]?.parent).toBe(page.root)
  })

  test('with HTML in the file', async () => {
    expect(outline((await read('---\ntitle: Hi\n---\n<b>a</b>')).root)).toBe('#page(#header[name=title](Hi)p(b(a)))')
  })

  test('kind and language', async () => {
    expect(await read('a', 'de/a.md')).toMatchObject({ kind: 'prose', lang: 'de' })
    expect((await read('a', 'emails/receipt.md')).kind).toBe('service-email')
  })

  test('comments', async () => {
    const source = '<!-- one -->\n\na <!-- two --> b\n\n[//]: # (three)\n\n{# four #}\n'
    for (const file of [source, `${source}\n<b>x</b>`]) {
      const { comments } = await read(file)
      expect(comments.map(({ text }) => text.trim())).toEqual(['one', 'two', 'three', 'four'])
      expect(comments.map(({ at }) => quote(file, at))).toEqual(['<!-- one -->', '<!-- two -->', 'three', '{# four #}'])
    }
  })
})

describe('places', () => {
  test('a text knows its characters through escapes, references, line ends, indents and marks', async () => {
    const source = '> 1. It\\’s \\*new\\* &amp;\n>    &#8220;free&#8221;\r\n>    *today*'
    const [text] = [...texts((await read(source)).root)]
    expect(text!.value).toBe('It\\’s *new* &\n“free”\n')
    const word = (said: string): string => {
      const from = text!.value.indexOf(said)
      return quote(source, text!.slice(from, from + said.length).at)
    }
    expect(word('*new*')).toBe('\\*new\\*')
    expect(word('“free”')).toBe('&#8220;free&#8221;')
    expect(word('&\n“')).toBe('&amp;\n>    &#8220;')
  })

  test('every element lies in what it stands in, and in the file', async () => {
    const piece = fc.constantFrom('a', 'word ', '*', '**', '`', '[', '](b)', '!', '\n', '\n\n', '\n> ', '\n- ', '\n  - ', '\n# ', '<b>', '</b>', '<div>', '</div>', '&amp;', '\\*', '{{ x }}', '|', '\n|-|\n', '<!-- c -->', '```', '\r\n', '\t', '😀')
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const source = pieces.join('')
        const page = await read(source)
        for (const element of descendants(page.root)) {
          expect(element.at.start).toBeLessThanOrEqual(element.at.end)
          expect(element.at.end).toBeLessThanOrEqual(source.length)
          expect(element.extent.end).toBeGreaterThanOrEqual(element.at.end)
        }
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('every word reads back where it stands', async () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/)
    const joint = fc.constantFrom(' ', '\n', '\\* ', ' &amp; ', ' *', '* ', '\n\n', '\n\n> ', '\n> ', '\n\n1. ', '\n   ', '\n\n- ', '\n  ', '\n\n# ', ' **', '** ', ' <b>', '</b> ', '\n\n<div>\n', '\n</div>\n\n', '&#x2019;', '\\_', '\r\n', ' [', '](/x) ', '\n| ', ' | ', '  \n')
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(joint, word), { maxLength: 30 }), async (pairs) => {
        const source = pairs.flat().join('')
        for (const text of texts((await read(source)).root)) {
          for (const { 0: said, index } of text.value.matchAll(/[a-z]{3,}/g)) {
            expect(quote(source, text.slice(index, index + said.length).at)).toBe(said)
          }
        }
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('bad input', () => {
  test('what is nested deeply', async () => {
    expect((await read(`${'>'.repeat(900)} a`)).named('blockquote')).toHaveLength(900)
    await expect(read(`${'>'.repeat(10_000)} a`)).rejects.toBeInstanceOf(ReadError)
    await expect(read(`${'- '.repeat(10_000)} a`)).rejects.toBeInstanceOf(ReadError)
    expect((await read('<div>\n\n'.repeat(10_000))).named('div')).toHaveLength(10_000)
    expect((await read('!['.repeat(10_000) + '](b)'.repeat(10_000))).named('p')).toHaveLength(1)
  }, 60_000)

  test('a paragraph of a megabyte, ten thousand lines, a hundred thousand NULs', async () => {
    expect((await read('word and more '.repeat(75_000))).named('p')).toHaveLength(1)
    expect((await read('a\n\n'.repeat(10_000))).named('p')).toHaveLength(10_000)
    expect((await read('\0'.repeat(100_000))).named('p')).toHaveLength(1)
  }, 60_000)
})
