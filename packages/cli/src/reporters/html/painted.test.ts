import type { Page } from '@aboveboard/core'
import { read } from '@aboveboard/readers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../words/en.ts'
import { hostile } from './hostile.ts'
import { painted } from './painted.ts'
import type { Mark } from './places.ts'

const pageOf = async (source: string, path = 'page.html'): Promise<Page> => (await read(source, { path }))!

/** A page painted with marks on words of its source, in their order; decorations of the report made short. */
async function drawn(source: string, words: readonly string[] = [], path?: string): Promise<string> {
  const marks = words.map((each, i): Mark => ({ number: i + 1, weight: 'error', at: { start: source.indexOf(each), end: source.indexOf(each) + each.length } }))
  return painted(await pageOf(source, path), marks, en)
    .body.replace(/ data-aboveboard-weight="\w+"/g, '')
    .replace(/<span class="aboveboard-number( aboveboard-corner)?">(\d+)<\/span>/g, '($2)')
    .replace(/<mark data-aboveboard="([\d ]+)">/g, '[$1:')
    .replaceAll('</mark>', ']')
    .replace(/^<body[^>]*>|<\/body>$/g, '')
    .replace(/ +/g, ' ')
}

describe('marks', () => {
  it('stand on words, across tags and entities', async () => {
    expect(await drawn('<p>No thanks, I <b>hate</b> saving &eacute;tudes &amp; co</p>', ['I <b>hate</b> saving &eacute;tudes'])).toBe('<p>No thanks, (1)[1:I ]<b>[1:hate]</b>[1: saving études] &amp; co</p>')
  })

  it('may overlap', async () => {
    expect(await drawn('<p>Only three left today</p>', ['Only three', 'three left'])).toBe('<p>(1)[1:Only ](2)[1 2:three][2: left] today</p>')
  })

  it('stand on elements where they point at a tag or an attribute', async () => {
    expect(await drawn('<p><input type="checkbox" checked> News</p>', ['checked>'])).toBe('<p>(1)<input type="checkbox" checked tabindex="-1" data-aboveboard="1"> News</p>')
    expect(await drawn('<table><tr><td><img alt="Only 3 left"></td></tr></table>', ['Only 3 left'])).toContain('<td>(1)<img alt="Only 3 left" data-aboveboard="1"></td>')
    expect(await drawn('<select><option>Yes</option><option>No, I hate it</option></select>', ['No, I hate it'])).toMatch(/^\(1\)<select .*data-aboveboard="1"><option>Yes<\/option>/)
  })

  it('stand nowhere in what is not seen', async () => {
    const source = '<head><title>Hurry</title></head><body><script>const end = Date.now()</script><p>Hello</p></body>'
    const { marked } = painted(await pageOf(source), [{ number: 1, weight: 'error', at: { start: source.indexOf('Date'), end: source.indexOf('()') } }], en)
    expect([...marked]).toEqual([])
  })
})

describe('what a template leaves open', () => {
  it('stands as it is written', async () => {
    expect(await drawn('<p>Hello {{ customer.name }}, {% if vip %}<b>dear</b>{% else %}<i>kind</i>{% endif %} reader</p>')).toBe('<p>Hello <span class="aboveboard-blank">{{ customer.name }}</span>, <b>dear</b> <i>kind</i> reader</p>')
  })

  it('stands once, however often it is read', async () => {
    const source = '<p>Ends in <b id="n">15:00</b></p><script>setInterval(() => { document.getElementById("n").textContent = minutes(Date.now()) + ":" + seconds(Date.now()) }, 1000)</script>'
    expect((await drawn(source)).replace(/<script[^]*/, '')).toBe('<p>Ends in <b id="n">15:00</b></p>')
  })
})

it('keeps looks and drops addresses and code', async () => {
  expect(await drawn('<a href="https://a.example" onclick="go()" class="cta" style="color: red; background: url(x.png) #fff" target="_top">Go</a>')).toBe('<a class="cta" style="color: red; background: none #fff" data-aboveboard-link>Go</a>')
  expect(await drawn('<p class="aboveboard-number x">9</p>')).toBe('<p class="number x">9</p>')
  expect(await drawn('<p class="aboveaboveboard-board-number aboveboard-aboveboard-number">9</p>')).toBe('<p class="aboveaboveboard-board-number number">9</p>')
  expect(painted(await pageOf('<style>p::before { content: "\\61bc\\61 " }</style><p>Hi</p>'), [], en).styles).toContain('"\\61bca"')
  const { styles } = painted(await pageOf('<style>@import "a.css"; p { background: u\\72l( "x.png" ) red; content: "</style"; color: blue }</style><p>Hi</p>'), [], en)
  expect(styles).not.toMatch(/import|x\.png|<\//)
})

it('shows the subject above a mail, and a decoded mail in its styles', async () => {
  const mail = 'Subject: =?utf-8?Q?D=C3=A9j=C3=A0?=\nFrom: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n<style>p { color: #123456; background: url(a.png) }</style><p class=3D"x">H=C3=A9</p>\n'
  const { body, styles } = painted(await pageOf(mail, 'mail.eml'), [], en)
  expect(body).toContain('<b>Subject</b> Déjà</div>')
  expect(body).toContain('<p class="x">Hé</p>')
  expect(styles).toContain('p{color:#123456')
})

it('paints pages that nest ten thousand deep', async () => {
  expect(await drawn(`${'<div>'.repeat(10_000)}Hello`)).toContain('<div>Hello</div>')
})

describe('whatever it is given', () => {
  const pieces = hostile('http://beacon.example').split(/(?<=>)|(?=<)/).filter((piece) => piece !== '')
  const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom('{{ x }}', '{% if a %}', '{% endif %}', '"', "'", '<', '>', '--!>', '<![CDATA[', ']]>', '\0', '\u202e')), { minLength: 1, maxLength: 40 }).map((parts) => parts.join(''))
  const tag = /<(?![/!])([^\s>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>/g

  it('writes no tag that runs and no attribute that fetches', () =>
    fc.assert(
      fc.asyncProperty(soup, fc.constantFrom('a.html', 'a.md', 'a.html.erb', 'a.mjml'), async (source, path) => {
        const { body, styles } = painted(await pageOf(source, path), [{ number: 1, weight: 'doubt', at: { start: source.length >> 1, end: source.length } }], en)
        const rest = body.replace(tag, (_, name: string, attributes: string) => {
          expect(name).not.toMatch(/^(?:script|iframe|object|embed|base|link|meta|style|template|noscript|video|audio|source|animate|use|image|foreignobject)$/i)
          for (const [, attribute] of attributes.matchAll(/\s+([^\s=>]+)(?:="[^"]*")?/g)) expect(attribute).not.toMatch(/^(?:on|href|src|srcset|action|formaction|background|poster|data$|ping|xlink|autofocus|http-equiv|srcdoc|is$|target)/i)
          return ''
        })
        expect(rest.replace(/<\/[a-z][a-z0-9-]*>/g, '')).not.toMatch(/[<>]/)
        expect(styles).not.toMatch(/<\/|@import|url\(\s*["']?http/i)
      }),
      { numRuns: 500 },
    ))
})
