import { type Element, Text, texts } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from './read.ts'

const read = (source: string, path = 'page.html') => readHtml(source, { path })
const said = (element: Element): string => Text.join([...texts(element)]).shown

function find(source: string, name: string): Element {
  const element = read(source).named(name)[0]
  if (!element) throw new Error(`No ${name} in ${source}`)
  return element
}

const written = (source: string, { start, end }: { start: number; end: number }): string => source.slice(start, end)

describe('elements', () => {
  it('stand where they are written, from tag to tag', () => {
    const source = '<div>\r\n<p class=a>One<p>Two</p></div>'
    const [one, two] = read(source).named('p')
    expect(one && written(source, one.at)).toBe('<p class=a>')
    expect(one && written(source, one.extent)).toBe('<p class=a>One')
    expect(two && written(source, two.extent)).toBe('<p>Two</p>')
    expect(written(source, find(source, 'div').extent)).toBe(source)
  })

  it('that nobody closes end with the file', () => {
    expect(written('<p><b>Hi', find('<p><b>Hi', 'b').extent)).toBe('<b>Hi')
    const document = '<!doctype html><html><body><p>Hi</body>\n</html>\n'
    expect(written(document, find(document, 'body').extent)).toBe('<body><p>Hi</body>')
    expect(written(document, find(document, 'html').extent)).toBe('<html><body><p>Hi</body>\n</html>')
  })

  it('that HTML implies stand where what implies them stands', () => {
    const source = '<!doctype html><p>Hi'
    expect(written(source, find(source, 'body').at)).toBe('<p>')
    expect(find('<table><tr><td>Hi', 'tbody').parent?.name).toBe('table')
  })

  it('of a part of a page are read whatever it begins with', () => {
    expect(find('<tr><td>Hi</td></tr>', 'td').parent?.name).toBe('tr')
    expect(find('<li>Hi', 'li').parent?.name).toBe('#page')
    expect(find('<option selected>Hi', 'option').flag('selected')).toBe(true)
  })

  it('within <template> and <noscript> are read', () => {
    expect(said(find('<template><p>Later</p></template>', 'p'))).toBe('Later')
    expect(said(find('<body><noscript><p>Without</p></noscript></body>', 'p'))).toBe('Without')
  })

  it('nest ten thousand deep', () => {
    const page = read(`${'<div>'.repeat(10_000)}Deep`)
    expect(page.named('div')).toHaveLength(10_000)
    expect(said(page.root)).toBe('Deep')
  })

  it('of a line of a megabyte are read, with quotes that never end as well', () => {
    expect(read(`<p>${'word '.repeat(200_000)}</p>`).named('p')).toHaveLength(1)
    expect(read(`<p title="${'word '.repeat(200_000)}`).elements).toEqual([])
    expect(read('{{ '.repeat(300_000)).elements).toEqual([])
    expect(read(`<a b="${'{{c}}'.repeat(200_000)}`).elements).toEqual([])
  })
})

describe('attributes', () => {
  it('have names in lower case, and stand with their values', () => {
    const source = '<INPUT TYPE=checkbox Checked  VALUE = "A &amp; B" data-x=\'1\'>'
    const input = find(source, 'input')
    expect(input.attributes.map(({ name, value, at }) => [name, value, written(source, at)])).toEqual([
      ['type', 'checkbox', 'TYPE=checkbox'],
      ['checked', '', 'Checked'],
      ['value', 'A & B', 'VALUE = "A &amp; B"'],
      ['data-x', '1', "data-x='1'"],
    ])
    expect(written(source, input.attr('value')!.text.at)).toBe('A &amp; B')
    expect(written(source, input.attr('value')!.text.slice(2, 3).at)).toBe('&amp;')
    expect(input.flag('checked')).toBe(true)
    expect(input.flag('disabled')).toBe(false)
  })

  it('that set others at run time leave the element open', () => {
    for (const binding of [':checked="x"', 'v-bind:checked="x"', 'x-bind:checked="x"', '[checked]="x"', 'ng-checked="x"', 'v-model="x"'])
      expect(find(`<input type="checkbox" ${binding}>`, 'input').flag('checked')).toBeUndefined()
    expect(find('<input type="checkbox" value="x" name="n" x-data="{}" @click="x">', 'input').flag('checked')).toBe(false)
  })

  it('written twice count once', () => expect(find('<a href="1" href="2">', 'a').attributes).toHaveLength(1))

  it('of SVG keep their prefix', () => expect(find('<svg><use xlink:href="#a"/></svg>', 'use').attr('xlink:href')?.value).toBe('#a'))
})

describe('texts', () => {
  it('are not what scripts, styles and frames hold', () => {
    expect(said(read('<script>var a = "no"</script><style>p { color: red }</style><iframe>no</iframe>Yes').root)).toBe('Yes')
  })

  it('around a dropped tag are pieces with places of their own', () => {
    const source = '<p>Only </wrong>three left</p>'
    const text = Text.join([...texts(find(source, 'p'))])
    expect(text.shown).toBe('Only three left')
    expect(written(source, text.slice(5, 10).at)).toBe('three')
  })
})

describe('code that nobody here reads', () => {
  it.each(['<input type="checkbox" {if $news} checked {if}>', '<input type="checkbox" @if($news) checked @endif>', '<input type="checkbox" @checked($news) checked>'])('%s', (source) => {
    expect(find(source, 'input').flag('checked')).toBeUndefined()
    expect(find(source, 'input').flag('disabled')).toBeUndefined()
  })
  it('is no shorthand for what happens', () => expect(find('<input type="checkbox" @click="x" checked>', 'input').flag('checked')).toBe(true))
})

describe('comments of a template', () => {
  it.each([
    '{% comment %} why {% endcomment %}', '{{!-- why --}}', '{{! why }}', '{{/* why */}}', '{# why #}', '<%# why %>', '<%-- why --%>', '<?php /* why */ ?>', '<?php // why ?>', '<?php # why ?>',
  ])('%s', (comment) => expect(read(`<p>One</p>\n${comment}\n<p>Two</p>`).comments.map(({ text, at }) => [text.trim(), at])).toEqual([['why', { start: 11, end: 11 + comment.length }]]))
})

describe('comments', () => {
  it('are told apart from what only Outlook reads', () => {
    const source = '<!-- a note --><!--[if mso]><table><tr><td>Outlook {{ name }}</td></tr></table><![endif]--><!--[if !mso]><!--><p>Others</p><!--<![endif]-->'
    const page = read(source)
    expect(page.comments.map(({ text }) => text)).toEqual([' a note '])
    expect(page.comments[0] && written(source, page.comments[0].at)).toBe('<!-- a note -->')
    expect(page.named('td')[0]?.closest('\\#outlook')).toBeDefined()
    expect(said(page.named('#outlook')[0]!)).toBe('Outlook …')
    expect(said(page.named('p')[0]!)).toBe('Others')
  })

  it('of a condition that is never closed are comments', () => {
    const page = read('<!--[if lt IE 9] <b>Old</b> <![endif]--><p>{{ name }}</p>')
    expect(page.named('b')).toEqual([])
    expect(page.named('p')).toHaveLength(1)
  })

  it('know where the words are that only Outlook reads, whatever line ends stand around', () => {
    for (let blanks = 0; blanks < 30; blanks++) {
      const source = `${' '.repeat(blanks)}<!--[if mso]>\nabc\r\ndef\r\n\r\nghi\r\n<![endif]-->`
      const [text] = [...texts(read(source).named('#outlook')[0]!)]
      for (const word of ['abc', 'def', 'ghi']) {
        const from = text!.value.indexOf(word)
        expect(written(source, text!.slice(from, from + word.length).at)).toBe(word)
      }
    }
  })
})

describe('the page', () => {
  it('has the language that is given, else its own, else that of its path', () => {
    expect(readHtml('<html lang="fr">', { path: 'de/a.html', lang: 'en' }).lang).toBe('en')
    expect(read('<html lang="fr">', 'de/a.html').lang).toBe('fr')
    expect(read('<html lang="{{ lang }}">', 'de/a.html').lang).toBe('de')
    expect(read('<p>', 'a.html').lang).toBeUndefined()
  })

  it('is read from anything', () => {
    const sources = ['', ' ', '\0', '<', '</', '<!', '<!--', '&', '\uFEFF<p>', '<?php', '{{', '<svg><![CDATA[', '<frameset><frame>', '---\n']
    for (const source of sources) expect(() => read(source)).not.toThrow()
  })
})

it('a comment that is cut off amid its end lies within the file', () => {
  const source = '<p>One</p><!-- why --'
  expect(readHtml(source, { path: 'a.html' }).comments.map(({ at }) => at)).toEqual([{ start: 10, end: source.length }])
})
