import { type Element, look, type Page, passages, textOf } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { htmlTools } from '../html/tools.ts'
import { read } from '../read.ts'
import { readMjml } from './read.ts'

const page = (source: string, path = 'mails/may.mjml'): Page => readMjml(source, { path })
const mail = (body: string, head = ''): Page => page(`<mjml><mj-head>${head}</mj-head><mj-body><mj-section><mj-column>${body}</mj-column></mj-section></mj-body></mjml>`)
const said = (of: Page): string[] => passages(of).map(({ text }) => text.shown)
const only = (of: Page, written: string): Element => {
  const [element, ...others] = of.elements.filter((each) => each.written === written)
  expect(others).toEqual([])
  return element!
}
const style = (of: Page, written: string): string | undefined => only(of, written).attr('style')?.value

describe('components', () => {
  test('a button is a link with the look that MJML gives it', () => {
    const of = mail('<mj-button href="https://bloom.example">Choose <b>yours</b></mj-button>')
    const button = only(of, 'mj-button')
    expect(button.name).toBe('a')
    expect(button.attr('href')?.value).toBe('https://bloom.example')
    expect(textOf(button).shown).toBe('Choose yours')
    expect(look(of)(button)).toMatchObject({ size: 13, filled: true, colour: { r: 1, g: 1, b: 1 } })
  })

  test('a picture stands in its link, and keeps what it says', () => {
    const of = mail('<mj-image src="rose.png" alt="A rose" href="https://bloom.example/rose" />')
    const image = of.named('img')[0]!
    expect(image.parent?.name).toBe('a')
    expect(image.parent?.attr('href')?.value).toBe('https://bloom.example/rose')
    expect(image.attr('href')).toBeUndefined()
    expect(image.attr('alt')?.value).toBe('A rose')
  })

  test('components that close themselves hold nothing', () => {
    expect(said(mail('<mj-divider /><mj-spacer height="20px"/><mj-text>After <br/> all</mj-text>'))).toEqual(['After all'])
  })

  test('rows of a table, and HTML as it is', () => {
    const of = mail('<mj-table><tr><td>Thyme</td><td>£4</td></tr></mj-table><mj-raw><p>Raw</p></mj-raw>')
    expect(said(of)).toEqual(['Thyme', '£4', 'Raw'])
    expect(of.named('tr')).toHaveLength(1)
  })

  test('the title is the title, the preview a hidden block at the start', () => {
    const of = mail('<mj-text>Hello</mj-text>', '<mj-title>May &amp; June</mj-title><mj-preview>Roses are here</mj-preview>')
    expect(of.named('title')[0]?.children.map((child) => 'value' in child && child.value)).toEqual(['May & June'])
    expect(said(of)).toEqual(['Roses are here', 'Hello'])
    expect(look(of)(only(of, 'mj-preview')).hidden).toBe('everyone')
  })

  test('an include is a part, and tells its path', () => {
    const of = page('<mjml><mj-body><mj-include path="./footer.mjml" /></mj-body></mjml>')
    expect(of.named('mj-include')[0]?.attr('path')?.value).toBe('./footer.mjml')
    expect(of.parts).toHaveLength(1)
  })

  test('a style sheet from elsewhere is no part of the text', () => {
    const of = page('<mjml><mj-head><mj-include path="a.css" type="css" /></mj-head><mj-body><mj-text>Hello</mj-text></mj-body></mjml>')
    expect(of.parts).toEqual([])
    expect(of.styles.map(({ open }) => open)).toEqual([true])
  })

  test('words between components are not in the mail; template tags there are', () => {
    expect(said(mail('lost <mj-text>One</mj-text>{% if b %}<mj-text>Two</mj-text>{% endif %}'))).toEqual(['One', 'Two'])
  })

  test('a blank, and branches that are never one sentence', () => {
    const of = mail('<mj-text>Hello {{ name }}, {% if late %}last{% else %}first{% endif %} call</mj-text>')
    expect(said(of)[0]).toContain('Hello …,')
    expect(passages(of)[0]?.text.value).toMatch(/last\u2029first/)
  })
})

describe('what states a look', () => {
  const head = `<mj-attributes>
    <mj-all color="red" font-size="20px" />
    <mj-text color="green" />
    <mj-class name="note" color="blue"><mj-text font-size="8px" /></mj-class>
    <mj-class name="loud" color="black" />
  </mj-attributes>`

  test.each([
    ['MJML itself, where nothing else does', '', '<mj-text>a</mj-text>', 'color:#000000;font-size:13px;'],
    ['its name counts more than all', head, '<mj-text>a</mj-text>', 'color:green;font-size:20px;'],
    ['its class more than its name', head, '<mj-text mj-class="note">a</mj-text>', 'color:blue;font-size:20px;'],
    ['the last class the most', head, '<mj-text mj-class="note loud">a</mj-text>', 'color:black;font-size:20px;'],
    ['its own attribute more than any', head, '<mj-text mj-class="note" color="white">a</mj-text>', 'color:white;font-size:20px;'],
  ])('%s', (_, given, body, expected) => expect(style(mail(body, given), 'mj-text')).toBe(expected))

  test('the class of what is around', () => {
    const of = page(`<mjml><mj-head>${head}</mj-head><mj-body><mj-column mj-class="note"><mj-text>a</mj-text></mj-column></mj-body></mjml>`)
    expect(style(of, 'mj-text')).toBe('color:green;font-size:8px;')
  })

  test('a value stands where it is stated', () => {
    const of = mail('<mj-text>a</mj-text>', head)
    const text = only(of, 'mj-text').attr('style')!.text
    const from = text.value.indexOf('green')
    const { start, end } = text.slice(from, from + 5).at
    expect([of.source.slice(start, end), of.source.slice(start - 16, start)]).toEqual(['green', '<mj-text color="'])
  })

  test('the ground of a section is behind its text, and a picture hides it', () => {
    const ground = (section: string) => {
      const of = page(`<mjml><mj-body><mj-section ${section}><mj-column><mj-text>a</mj-text></mj-column></mj-section></mj-body></mjml>`)
      return look(of)(only(of, 'mj-text')).ground
    }
    expect(ground('background-color="#fff"')).toMatchObject({ r: 1, g: 1, b: 1 })
    expect(ground('background-color="#fff" background-url="a.png"')).toBeUndefined()
  })

  test('a value that the template fills, and one that a branch may state, are not known', () => {
    const colour = (attributes: string) => {
      const of = mail(`<mj-text ${attributes}>a</mj-text>`)
      return look(of)(only(of, 'mj-text')).colour
    }
    expect(colour('color="#f00"')).toMatchObject({ r: 1, g: 0 })
    expect(colour('color="{{ theme.color }}"')).toBeUndefined()
    expect(colour('{% if a %}color="#f00"{% endif %}')).toBeUndefined()
  })

  test('in a part, and beside an include, the head of another file may state anything', () => {
    const colour = (source: string) => {
      const of = page(source)
      return look(of)(only(of, 'mj-text')).colour
    }
    expect(colour('<mj-section><mj-text>a</mj-text></mj-section>')).toBeUndefined()
    expect(colour('<mjml><mj-head><mj-include path="theme.mjml" /></mj-head><mj-body><mj-text>a</mj-text></mj-body></mjml>')).toBeUndefined()
  })

  test('style sheets', async () => {
    const source = '<mjml><mj-head><mj-style>.fine { font-size: 6px !important }</mj-style></mj-head><mj-body><mj-raw><p class="fine">a</p></mj-raw></mj-body></mjml>'
    const of = readMjml(source, { path: 'a.mjml' }, await htmlTools(source))
    expect(look(of)(of.named('p')[0]!).size).toBe(6)
  })
})

describe('files', () => {
  test.each([
    ['mails/may.mjml', 'email'],
    ['newsletters/may.mjml', 'marketing-email'],
    ['src/receipt.mjml', 'service-email'],
  ])('%s is a mail: %s', (path, kind) => expect(page('<mjml><mj-body></mj-body></mjml>', path).kind).toBe(kind))

  test('what a template engine fills', async () => {
    const source = '<%# a mail %>\n<mjml><mj-body><mj-text>Hello</mj-text></mj-body></mjml>'
    for (const path of ['app/views/welcome.mjml.erb', 'app/views/welcome.html.erb']) expect((await read(source, { path }))?.named('div')[0]?.written).toBe('mj-text')
  })

  test.each(['', '<', '<mj-text', '<mj-text>a', '</mj-text>', '<mj-text><mj-text>a</mj-text>b</mj-text>', '<mjml><mj-body', '<mj-class>'])('%j is read', (source) => {
    expect(page(source).source).toBe(source)
  })

  test('nesting as deep as anyone can type', () => {
    expect(said(page(`${'<mj-wrapper mj-class="a">'.repeat(20_000)}<mj-text>Deep</mj-text>`))).toEqual(['Deep'])
  })

  test('comments are where allowances stand', () => {
    const of = mail('<!-- aboveboard-allow vague-urgency -- the client insists --><mj-text><!-- in HTML -->a</mj-text>')
    expect(of.comments.map(({ text }) => text.trim())).toEqual(['aboveboard-allow vague-urgency -- the client insists', 'in HTML'])
  })
})
