import { describe, expect, test } from 'vitest'
import { readHtmlText } from '../html/read.ts'
import { readScript, readScriptFile } from './script.ts'
import { isScriptWorthReading } from './worth-reading.ts'
import { outline, outlineText } from './testing/outline.ts'

const page = (source: string, path = 'shop.js') => readScriptFile(source, { path }, { readHtml: readHtmlText })
/** What a script file shows: `#left: Only {random!} left`. */
const shown = (source: string, path?: string): string[] =>
  page(source, path)
    .named('#shown')
    .map((element) => outline(element).replace(/^#shown(?: for='(.*?)')?\((.*)\)$/, (_, target: string | undefined, words: string) => (target ? `${target}: ${words}` : words)))

describe('words written into a page', () => {
  test.each([
    ["document.querySelector('#left').textContent = 'Only ' + (1 + Math.floor(Math.random() * 5)) + ' left!'", '#left: Only {random!} left!'],
    ["document.getElementById('left').innerText = `Only ${n} left`", '#left: Only {n} left'],
    ["document.getElementsByClassName('box timer')[0].textContent = 'Hurry up'", '.box.timer: Hurry up'],
    ["document.querySelector('[data-x]').innerHTML = '<b>Only</b> ' + n + '&nbsp;left<p>Buy</p>'", '[data-x]: b(Only),  {n} left, p(Buy)'],
    ["$('#left').text('Only ' + n + ' left')", '#left: Only {n} left'],
    ["jQuery('.stock').fadeIn().html(`<i>Almost</i> gone`)", '.stock: i(Almost),  gone'],
    ["$('.card').find('.stock').text('Almost gone')", '.card .stock: Almost gone'],
    ["const box = document.querySelector('.box'); box.textContent = 'Almost gone'", '.box: Almost gone'],
    ["let box; box = document.querySelector('.box'); box.textContent = 'Almost gone'", '.box: Almost gone'],
    ["document.querySelectorAll('.box').forEach((box) => { box.textContent = 'Almost gone' })", '.box: Almost gone'],
    ["class Box { constructor() { this.el = document.querySelector('.box') } show() { this.el.textContent = 'Almost gone' } }", '.box: Almost gone'],
    ["el.insertAdjacentHTML('beforeend', '<b>Almost</b> gone')", 'b(Almost),  gone'],
    ["badge.append('Almost gone')", 'Almost gone'],
    ["document.write('<p>Almost gone</p>')", 'p(Almost gone)'],
    ["document.title = 'x'; el.textContent = last ? 'Almost gone' : 'In stock again'", 'Almost gone¦In stock again'],
    ['list.innerHTML = items.map((item) => `<li>Only ${item.left} left</li>`).join("")', '¦, li(Only {items.left} left), ¦'],
    ["function say(n) { return 'Only ' + n + ' left' } el.textContent = say(3)", 'Only 3 left'],
  ])('%s', (source, words) => expect(shown(source)).toEqual([words]))

  test('of scripts that hide themselves from the oldest browsers', () => {
    expect(shown("<!-- hide script\nel.textContent = 'Almost gone'\nwhile (left-->0) go()\n// -->")).toEqual(['Almost gone'])
    expect(shown("  <!--\n  el.textContent = 'Almost <!-- gone'\n  --> the end")).toEqual(['Almost <!-- gone'])
  })

  test('are only words', () => {
    expect(shown("list.append(item); form.append('file', file); el.textContent = ''; response.text()")).toEqual(['file'])
  })

  test('point at what is written', () => {
    const source = "const box = document.querySelector('.box')\nbox.textContent = 'Almost gone'"
    const element = page(source).named('#shown')[0]!
    expect(source.slice(element.at.start, element.at.end)).toBe("box.textContent = 'Almost gone'")
  })
})

describe('values that code shows', () => {
  test.each([
    ['let t = 15 * 60; setInterval(() => { t--; el.textContent = fmt(t) }, 1000)', '{state 900 ticking}'],
    ["let t = 15 * 60; function fmt(s) { return Math.floor(s / 60) + ':' + (s % 60) } setInterval(() => { t--; el.textContent = fmt(t) }, 1000)", '{state 900 ticking}'],
    ['const end = new Date().getTime() + 24 * 60 * 60 * 1000; setInterval(() => { el.innerHTML = (end - Date.now()) }, 1000)', '{clock+86400s}'],
    ["const end = new Date('2026-12-01').getTime(); setInterval(function () { const left = end - new Date().getTime(); el.innerHTML = Math.floor(left / 1000) + 's' }, 1000)", '{clock}s'],
    ["let end = localStorage.getItem('end'); if (!end) { end = Date.now() + 9e5; localStorage.setItem('end', end) } el.textContent = end - Date.now()", '{(localStorage | clock+900s)}'],
    ["const names = ['Emma', 'Tom']; const name = names[Math.floor(Math.random() * names.length)]; el.textContent = `${name} just bought this`", '{random!} just bought this'],
    ['class Timer { constructor() { this.left = 900; setInterval(() => { this.left--; this.show() }, 1000) } show() { el.textContent = `${this.left} left` } }', '{state 900 ticking} left'],
    ['fetch("/stock").then((answer) => answer.json()).then((stock) => { el.textContent = `${stock.left} left` })', '{stock.left} left'],
  ])('%s', (source, words) => expect(shown(source)).toEqual([words]))
})

describe('a script inside a page', () => {
  const script = "const el = document.getElementById('left')\nel.textContent = 'Only ' + Math.random() + ' left'\nbadge.textContent = 'Going fast'\n"
  const source = `<p id="left"></p><script>${script}</script><p>after</p>`
  const at = { start: source.indexOf(script), end: source.indexOf('</script>') }

  test('tells what goes where, with places of the page', () => {
    const { writes, shown } = readScript(source, at)
    expect(writes.map(({ target, text, at }) => [target, outlineText(text), source.slice(at.start, at.end), source.slice(text.at.start, text.at.end)])).toEqual([
      ['#left', 'Only {random!} left', "el.textContent = 'Only ' + Math.random() + ' left'", "Only ' + Math.random() + ' left"],
    ])
    expect(shown.map((element) => [outline(element), source.slice(element.at.start, element.at.end)])).toEqual([['#shown(Going fast)', "badge.textContent = 'Going fast'"]])
  })
  test('that is broken, or none, shows nothing', () => {
    const nothing = { shown: [], writes: [], presses: [], parts: [] }
    expect(readScript('<script>el.textContent = "a" {% if %} )</script>', { start: 8, end: 43 })).toEqual(nothing)
    expect(readScript('<script></script>', { start: 8, end: 8 })).toEqual(nothing)
  })
})

describe('files of code', () => {
  test('that show nothing are not parsed', () => {
    expect(page('this is (not even code', 'a.js').elements).toEqual([])
    expect(isScriptWorthReading('export const add = (a, b) => a + b')).toBe(false)
    expect(isScriptWorthReading("el.textContent = 'Hello'")).toBe(true)
  })
  test('that a template engine fills are no mistake, others are', () => {
    expect(shown("const rows = {{ rows }}\nbox.textContent = 'Almost gone'", 'a.js')).toEqual(['Almost gone'])
    expect(() => shown("const rows = {\nbox.textContent = 'Almost gone'", 'a.js')).toThrow('could not be parsed')
  })
  test('may hold JSX after all', () => {
    expect(page("import React from 'react'\nexport const A = () => <p>Almost gone</p>").named('p')).toHaveLength(1)
  })
  test('hand elements to functions that show words in them', () => {
    const start = "function start(box) { box.textContent = 'Almost gone' }\n"
    expect(shown(`${start}start(document.querySelector('.box'))`, 'a.js')).toEqual(['.box: Almost gone'])
    expect(shown(`${start}document.querySelectorAll('.box').forEach((each) => start(each))`, 'a.js')).toEqual(['.box: Almost gone'])
    expect(shown(`${start}start(first)\nstart(document.querySelector('.box'))`, 'a.js')).toEqual(['Almost gone'])
  })
  test('may be TypeScript', () => expect(shown("const box = <HTMLElement>document.querySelector('.box')\nbox!.textContent = 'Almost gone' as string", 'a.ts')).toEqual(['.box: Almost gone']))
})

test('code that a template engine fills is read around its tags', () => {
  const source = "var left = {{ product.left }};\n{% if left %}\nel.textContent = 'Hello';\n{% endif %}\nbox.textContent = '<%= name %>'"
  expect(shown(source, 'a.js')[0]).toBe('Hello')
  expect(() => page('el.textContent = = 1', 'a.js')).toThrow('could not be parsed')
})

test('each script of a page is read for itself: many take time in proportion', () => {
  const script = 'setInterval(function () { document.getElementById("offer").style.display = "block" }, 50000)'
  const timed = (scripts: number): number => {
    const page = `<script>${script}</script>\n<p>${'Oak, ash and walnut. '.repeat(40)}</p>\n`
    const source = page.repeat(scripts)
    const from = process.cpuUsage().user
    for (let i = 0; i < scripts; i++) readScript(source, { start: i * page.length + 8, end: i * page.length + 8 + script.length })
    return process.cpuUsage().user - from
  }
  timed(40)
  const [small, big] = [Math.min(timed(100), timed(100)), timed(1600)]
  // Sixteen times as many: quadratic would be 256 times the time.
  expect(big / Math.max(small, 4000)).toBeLessThan(60)
}, 60_000)

test('a bundle is not read, whatever it shows; code of the same length is', () => {
  const shows = "el.textContent = 'Only ' + left + ' left';"
  expect(isScriptWorthReading(shows.repeat(1500))).toBe(false)
  expect(isScriptWorthReading(`${shows}\n`.repeat(1500))).toBe(true)
  // A mail in one line is long, too.
  expect(isScriptWorthReading(`el.innerHTML = '${'<p>Only a few left</p>'.repeat(500)}'`)).toBe(true)
})
