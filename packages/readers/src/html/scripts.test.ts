import { label, type Origin, sources, Text, texts } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { readScript } from '../js/script.ts'
import { readHtml, readHtmlText } from './read.ts'
import { wantsScripts } from './scripts.ts'
import { htmlTools } from './tools.ts'

const read = (source: string) => readHtml(source, { path: 'page.html' }, { readScript: (code, at) => readScript(code, at, { readHtml: readHtmlText }) })

function inside(source: string, id: string): Text {
  const element = read(source).bearing('id').find((each) => each.attr('id')?.value === id)
  return Text.join([...(element ? texts(element) : [])])
}

const kinds = ({ holes }: Text): Origin['kind'][] => holes.flatMap(({ origin }) => [...sources(origin)].map(({ kind }) => kind))

describe('what a script writes', () => {
  const page = (script: string): string => `<p><b id="n">23 people</b> are watching</p><script>${script}</script>`

  it('by lot stands where it is shown', () => {
    const source = page("const n = Math.floor(Math.random() * 40); document.getElementById('n').textContent = n + ' people'")
    const text = inside(source, 'n')
    expect(text.shown).toBe('… people')
    expect(kinds(text)).toContain('random')
    expect(source.slice(text.at.start, text.at.end)).toBe('23 people')
  })

  it('in words known from the beginning leaves what stood there to be read', () => {
    const source = page("setInterval(() => { if (Date.now() > later) document.getElementById('n').textContent = 'Nobody' }, 1000)")
    expect(inside(source, 'n').shown).toBe('23 people Nobody')
    expect(inside(source, 'n').value).toBe('23 people\u2029Nobody')
  })

  it('leaves elements alone that it does not name', () => {
    const source = page("document.getElementById('m').textContent = Math.random()")
    expect(inside(source, 'n').shown).toBe('23 people')
  })

  it('into what is empty stands where it is written', () => {
    const source = `<p id="n"></p><script>document.querySelector('#n').innerHTML = Math.random() + ' left'</script>`
    const text = inside(source, 'n')
    expect(text.shown).toBe('… left')
    expect(source.slice(text.at.start, text.at.end)).toContain('Math.random()')
  })

  it('among the tags of a template', () => {
    const source = `<p id="n">9 left</p><script>{% if a %}var b = {{ c }};{% endif %}document.getElementById('n').textContent = Math.random() + ' left'</script>`
    expect(kinds(inside(source, 'n'))).toContain('random')
  })

  it('counts to what a template counts from now', () => {
    const script = (end: string) => `<p id="n">9 left</p><script>var end = <?= ${end} ?> * 1000; setInterval(() => { document.getElementById('n').textContent = Math.floor((end - Date.now()) / 1000) }, 1000)</script>`
    const offsets = (end: string) => inside(script(end), 'n').holes.flatMap(({ origin }) => [...sources(origin)]).map((each) => each.kind === 'clock' && (each.offset ?? 0) > 0)
    expect(offsets('time() + 3600')).toContain(true)
    expect(offsets('$sale->end')).not.toContain(true)
  })

  it('is not asked for where nothing is drawn, timed or kept', () => {
    const text = inside(page("document.getElementById('n').textContent = 'Many people'"), 'n')
    expect(text.shown).toBe('23 people')
  })

  it('is data where the type says so', () => {
    const source = `<p id="n">9 left</p><script type="application/json">document.getElementById('n').textContent = Math.random()</script>`
    expect(inside(source, 'n').shown).toBe('9 left')
  })
})

describe('what a script listens to', () => {
  const pressed = (html: string, script: string): string[] => read(`${html}<script>other.textContent = Math.random();${script}</script>`).bearing('onclick').map((each) => label(each).shown)

  it.each([
    "document.getElementById('no').addEventListener('click', leave)",
    "const no = document.querySelector('#no'); no.onclick = () => leave()",
    "$('#no').on('click', leave)",
    "$('#no').click(function () { leave() })",
  ])('%s', (script) => expect(pressed('<p id="no">No thanks</p><p>Hello</p>', script)).toEqual(['No thanks']))

  it.each([
    ['other events', '<p id="no">No thanks</p>', "document.getElementById('no').addEventListener('mouseover', show)"],
    ['what is in it', '<p id="no">No thanks</p>', "$('#no').on('click', '.row', leave)"],
    ['a region', '<div id="no"><p>No thanks</p><button>Yes</button></div>', "document.getElementById('no').onclick = leave"],
    ['a click that is made', '<p id="no">No thanks</p>', "document.getElementById('no').click()"],
  ])('not %s', (_, html, script) => expect(pressed(html, script)).toEqual([]))
})

it('an element handed on by many functions to many others is followed in a moment', () => {
  const chain = Array.from({ length: 30 }, (_, i) => `function f${i + 1}(a) { ${`f${i}(a); `.repeat(8)} }`).join('\n')
  const page = read(`<b id="left">9</b><script>function f0(a) { a.textContent = Math.random() }\n${chain}\nf30(document.getElementById('left'))</script>`)
  expect(page.named('b')).toHaveLength(1)
})

describe('tools', () => {
  it('are loaded where a file needs them', async () => {
    expect(await htmlTools('<p>Hi</p><script src="a.js"></script>')).toEqual({})
    expect((await htmlTools('<style>p { color: red }</style>')).readStyle).toBeDefined()
    expect((await htmlTools('<script>a.textContent = Math.random()</script>')).readScript).toBeDefined()
  })
})

describe('a reader of scripts is loaded', () => {
  const lively = "setInterval(() => { left.textContent = n-- }, 1000)"

  it('for what stands in one', () => {
    expect(wantsScripts(`<p>Hello</p><SCRIPT type="module">${lively}</SCRIPT>`)).toBe(true)
    expect(wantsScripts(`<script>a()</script><script>${lively}`)).toBe(true)
  })

  it('and for nothing else that a page says', () => {
    expect(wantsScripts(`<script src="a.js"></script><pre>${lively}</pre><script>a()</script>`)).toBe(false)
  })
})
