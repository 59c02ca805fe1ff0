import { Element } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { outline } from '../js/testing/outline.ts'
import { read } from '../read.ts'

/** What stands on a page, its attributes left out. */
async function outlined(source: string): Promise<string> {
  const page = await read(source, { path: 'offer.html' })
  return page ? page.root.children.filter((child) => child instanceof Element && child.name !== 'script').map((child) => outline(plain(child as Element))).join(' ') : ''
}

const plain = ({ name, children }: Element): Element => new Element(name, { start: 0, end: 0 }).append(...children.map((child) => (child instanceof Element ? plain(child) : child)))

describe('what data put into a page', () => {
  it.each([
    ['<p x-data="{ left: 3 }"><b x-text="left">…</b></p>', 'p(b({state 3}))'],
    ['<p x-data="{ left: 900 }" x-init="setInterval(() => left--, 1000)"><b x-text="left"></b></p>', 'p(b({state 900 ticking}))'],
    ['<p x-data="{ left: 900 }" x-init="setInterval(() =&gt; { if (left &gt; 0 &amp;&amp; true) left-- }, 1000)"><b x-text="left"></b></p>', 'p(b({state 900 ticking}))'],
    ['<p x-data="{ left: 900, init() { setInterval(() => this.left--, 1000) } }"><b x-text="left"></b></p>', 'p(b({state 900 ticking}))'],
    ['<p x-data="{ left: 900, get minutes() { return this.left / 60 } }"><b x-text="minutes"></b></p>', 'p(b({state 15}))'],
    ['<p x-data="{ n: Math.random() }"><b x-text="n"></b></p>', 'p(b({state random!}))'],
    ["<p x-data=\"{ said: 'No thanks' }\"><b x-text=\"said\"></b></p>", 'p(b(No thanks))'],
    ['<p x-data="{}"><b x-text="`Only ${3} left`"></b></p>', 'p(b(Only 3 left))'],
    ['<p x-data="{}"><b x-text="&quot;No thanks&quot;"></b></p>', 'p(b(No thanks))'],
    ["<p x-data=\"{}\"><b x-html=\"'<i>Ends</i> soon'\"></b></p>", 'p(b(i(Ends),  soon))'],
    ["<p x-data=\"{ names: ['Ann', 'Bob'] }\"><template x-for=\"name in names\"><b x-text=\"name\"></b></template></p>", "p([b([Ann], [Bob])])"],
    ['<p x-data="{ left: 3 }"><template x-if="left"><b>Hurry</b></template></p>', 'p([b(Hurry)])'],
    ['<p><b x-text="left">3</b></p>', 'p(b({left}))'],
    ['<p x-data="{ left: @js($left) }"><b x-text="a b">3</b></p>', 'p(b({unknown!}))'],
  ])('%s', async (source, expected) => expect(await outlined(source)).toBe(expected))
})

describe('data that a script makes', () => {
  const made = (data: string, script: string): Promise<string> => outlined(`<p x-data="${data}"><b x-text="left"></b></p><script>${script}</script>`)
  it.each([
    ['timer()', 'function timer() { return { left: 900, init() { setInterval(() => { this.left-- }, 1000) } } }', 'p(b({state 900 ticking}))'],
    ['timer(600)', 'const timer = (seconds) => ({ left: seconds })', 'p(b({state 600}))'],
    ['timer', "document.addEventListener('alpine:init', () => { Alpine.data('timer', () => ({ left: 3 })) })", 'p(b({state 3}))'],
    ['timer(4)', 'window.timer = function (left) { return { left } }', 'p(b({state 4}))'],
    ['other()', 'function timer() { return { left: 3 } }', 'p(b({left}))'],
  ])('%s of %s', async (data, script, expected) => expect(await made(data, script)).toBe(expected))
})

describe('whether a box is ticked', () => {
  const ticked = async (data: string, box: string): Promise<boolean | undefined> => (await read(`<p x-data="${data}"><input ${box}></p>`, { path: 'a.html' }))?.named('input')[0]?.flag('checked')
  it.each([
    ['{ form: { news: true } }', 'type="checkbox" x-model="form.news"', true],
    ['{ news: false }', 'type="checkbox" x-model="news"', false],
    ["{ topics: ['news'] }", 'type="checkbox" value="news" x-model="topics"', true],
    ["{ topics: ['news'] }", 'type="checkbox" value="sales" x-model="topics"', false],
    ["{ plan: 'year' }", 'type="radio" value="year" x-model="plan"', true],
    ['{ news: true }', 'type="checkbox" :checked="news"', true],
    ['{ left: 3 }', 'type="checkbox" x-model="news"', undefined],
  ])('%s and %s', async (data, box, expected) => expect(await ticked(data, box)).toBe(expected))
})
