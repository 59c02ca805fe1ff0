import { type Element, type Page, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHtmlText } from '../../html/read.ts'
import { readScriptFile } from '../script.ts'
import { outline } from '../testing/outline.ts'

const read = (source: string, path = 'shop.js'): Page => readScriptFile(source, { path }, { readHtml: readHtmlText })
const trees = (source: string, path?: string): string => read(source, path).root.children.map((child) => outline(child as Element)).join(' ')
const box = (source: string): Element => read(source).named('input')[0]!
const written = (page: Page, { start, end }: { start: number; end: number }): string => page.source.slice(start, end)

describe('markup in code', () => {
  test.each([
    ['a string', "panel.innerHTML = '<p>Hello <b>you</b></p>'", '#shown(p(Hello , b(you)))'],
    ['a template', 'el.insertAdjacentHTML("beforeend", `<li>Hello ${name}</li>`)', '#shown(li(Hello {name}))'],
    ['a sum', "const card = '<p>' + 'Hello ' + name + '</p>'", '[p(Hello {name})]'],
    ['a list of pieces', "const card = ['<ul>', '<li>One</li>', '</ul>'].join('')", '[ul(li(One))]'],
    ['a tagged template', 'const view = () => html`<button @click=${go}>Go</button>`', "[button @click={go}(Go)]"],
    ['jQuery', "$('<div>Hello</div>').appendTo(page)", '[div(Hello)]'],
    ['a component of Vue', "export default { template: '<p v-if=\"open\">Hello</p>' }", "[p v-if='open' …(Hello)]"],
    ['what is given back', 'export function row(item) { return `<td>${item.name}</td>` }', '[td({item.name})]'],
    ['React’s inner HTML', "const A = () => <div dangerouslySetInnerHTML={{ __html: '<p>Hello</p>' }} />", '[div(p(Hello))]'],
  ])('%s', (_, source, tree) => expect(trees(source, source.includes('React') || source.includes('=> <') ? 'a.jsx' : 'a.js')).toBe(tree))

  test('is not read where code is shown as code, or made by a machine', () => {
    expect(trees("const sample = '<Button className=\"big\">Buy</Button>'")).toBe('')
    expect(trees("const usageCode = '<p>Hello</p>'; const story = { snippet: '<p>Hello</p>' }")).toBe('')
    expect(trees("@Component({ template: '<p>Hello</p>' }) class Page {}", 'page.ts')).toBe('')
    expect(trees("const type = '<T extends Item>'; if (a < b) throw new Error('a > b')")).toBe('')
    expect(read(`var a='<p>Hello</p>';${'b();'.repeat(2000)}`).elements).toEqual([])
  })

  test('grows by what is added to it', () => {
    const source = "let out = '<ul>'\nfor (const item of items) out += '<li>' + item + '</li>'\nout += '</ul>'\nlist.innerHTML = out"
    expect(trees(source)).toBe("#shown(ul(li({unknown!})))")
  })

  test('of a helper stands where it is used, once', () => {
    const source = "const row = (name) => `<li>${name}</li>`\nlist.innerHTML = `<ul>${row('One')}</ul>`\nother.innerHTML = `<ol>${row('Two')}</ol>`"
    expect(trees(source)).toBe('#shown(ul(li(One))) #shown(ol({unknown!}))')
  })

  test('that comes out in two ways is never one sentence', () => {
    expect(trees('el.innerHTML = `<div>${ok ? `<p>Yes</p>` : `<p>No</p>`}</div>`')).toBe('#shown(div(¦, p(Yes), ¦, p(No), ¦))')
    expect(trees("el.innerHTML = `<p>Only ${n > 1 ? 'several are' : 'one is'} left</p>`")).toContain('{(')
    const offer = "const say = dark ? 'No thanks, I like to pay more' : 'No thanks'\nel.innerHTML = `<p>\n${say}\n</p><p>Say ${say}</p>`"
    expect(trees(offer)).toBe('#shown(p( No thanks, I like to pay more¦No thanks ), p(Say {(\'No thanks, I like to pay more\' | \'No thanks\')}))')
  })

  test('holds parts that other files bring in', () => {
    const page = read("import { footer } from './footer.js'\nexport const mail = () => `<html><body><p>Hello</p>${footer()}</body></html>`")
    expect(page.parts.map(({ at }) => written(page, at))).toEqual(['footer()'])
  })

  test('may be a whole page or mail', () => {
    const mail = 'export const mail = `<!doctype html><html lang="fr"><body><p>Bonjour</p></body></html>`'
    expect(read(mail, 'src/emails/welcome.ts').kind).toBe('email')
    expect(read(mail, 'src/emails/welcome.ts').lang).toBe('fr')
    expect(read(mail, 'src/server/home.js').kind).toBe('page')
    expect(read("export const part = '<p>Hello</p>'", 'src/emails/part.js').kind).toBe('component')
  })
})

describe('what selects a box', () => {
  test.each([
    ['`<input type="checkbox" checked>`', true],
    ["`<input type=\"checkbox\" ${'checked'}>`", true],
    ["`<input type=\"checkbox\" ${on ? 'checked' : ''}>`", undefined],
    ["`<input type=\"checkbox\" ${on && 'checked'}>`", undefined],
    ['`<input type="checkbox" ${attrs}>`', undefined],
    ["`<input type=\"checkbox\" ${never ? 'checked' : ''}>`; const never = false", false],
    ["`<input type=\"checkbox\" ${always ? 'checked' : ''}>`; const always = true", true],
    ['`<input type="checkbox">`', false],
    ['html`<input type="checkbox" ?checked=${true}>`', true],
    ['html`<input type="checkbox" ?checked=${false}>`', false],
    ['html`<input type="checkbox" .checked=${this.on}>`', undefined],
    ['html`<input type="checkbox" checked=${on ? true : false}>`', undefined],
  ])('%s', (markup, checked) => expect(box(`el.innerHTML = ${markup}`).flag('checked')).toBe(checked))

  test('may be told by whoever calls', () => {
    const source = "const row = (name, on) => '<label><input type=checkbox' + (on ? ' checked' : '') + '> ' + name + '</label>'\nform.innerHTML = row('News', true) + row('Offers', false) + row('Tips', true) + row('Hints', saved)"
    expect(read(source).named('input').map((each) => each.flag('checked'))).toEqual([true, false, true])
  })

  test('may be data of the file: the place is the value’s', () => {
    const source = "const boxes = [['News', true], ['Offers', false]]\nel.innerHTML = boxes.map(([name, on]) => `<label><input type=\"checkbox\" ${on ? 'checked' : ''}> ${name}</label>`).join('')"
    const page = read(source)
    const [news, offers] = page.named('input')
    expect([news!.flag('checked'), offers!.flag('checked')]).toEqual([true, false])
    expect(written(page, news!.attr('checked')!.at)).toBe('true')
  })

  test('has a label of its own, where that is written', () => {
    const page = read("const boxes = [['News', true], ['Offers', false]]\nel.innerHTML = boxes.map(([name, on]) => `<label><input type=\"checkbox\" ${on ? 'checked' : ''}><b>${name}</b></label>`).join('')")
    expect(page.named('b').flatMap((each) => [...texts(each)]).map(({ value, at }) => [value, written(page, at)])).toEqual([['News', 'News'], ['Offers', 'Offers']])
  })
})

describe('every character is where it was written', () => {
  const said = fc.constantFrom('only ', 'a few ', 'prêt ', '🎟️ ', '中文 ')
  const escape = fc.constantFrom(["\\'", "'"], ['\\n', '\n'], ['\\u2019', '’'], ['\\x41', 'A'], ['&amp;', '&'], ['&rsquo;', '’'], ['\\u{1F600}', '😀'], ['&#x1F600;', '😀'])
  const piece = fc.oneof(
    said.map((word) => [word, word] as const),
    escape.map(([code, means]) => [code, means] as const),
  )
  test.each(["'", '"', '`'])('in strings between %s', (quote) => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), fc.boolean(), fc.constantFrom('', '\uFEFF', '// 🎟️\r\n'), (pieces, isSum, before) => {
        const middle = Math.floor(pieces.length / 2)
        const joint = isSum ? `${quote} + ${quote}` : ''
        const inside = [...pieces.slice(0, middle).map(([code]) => code), joint, ...pieces.slice(middle).map(([code]) => code)].join('')
        const source = `${before}el.innerHTML = ${quote}<p title=${quote === '"' ? "'" : '"'}x${quote === '"' ? "'" : '"'}>(${inside})</p>${quote}`
        const page = read(source)
        const [text] = [...texts(page.named('p')[0]!)]
        expect(text!.value).toBe(`(${pieces.map(([, means]) => means).join('')})`)
        let at = 1
        for (const [code, means] of pieces) {
          expect(written(page, text!.placeOf({ start: at, end: at + means.length }))).toBe(code)
          at += means.length
        }
        const title = page.named('p')[0]!.attr('title')!
        expect([written(page, title.at).slice(0, 6), written(page, title.text.at)]).toEqual(['title=', 'x'])
      }),
    )
  })
})
