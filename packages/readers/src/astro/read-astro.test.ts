import type { Page } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { outline } from '../js/testing/outline.ts'
import { readAstro } from './read.ts'

const page = (source: string): Promise<Page> => readAstro(source, { path: 'src/pages/index.astro' })
const shows = async (source: string): Promise<string> =>
  outline((await page(source)).root)
    .replace(/^#page\(\[(.*)\]\)$/s, '$1')
    .replace(/(?<=^|\() ?, |, ( ?, )+/g, (blank) => (blank.includes(', ,') ? ', ' : ''))
    .replace(/, $/, '')

describe('what the page shows', () => {
  test.each([
    ['---\nconst left = 3\n---\n<p>Only {left} &rsquo;left&rsquo;</p>', 'p(Only 3 ’left’)'],
    ['---\nconst { left = 3 } = Astro.props\n---\n<p>{left}</p>', 'p({(Astro.props.left | 3)})'],
    ['---\nconst left = Math.random() * 9\n---\n<p>Only {left} left</p>', 'p(Only {random!} left)'],
    ['<p>Hi</p>', 'p(Hi)'],
    ['<!doctype html><!-- a --><p>Hi<br>you</p>', 'p(Hi, br, you)'],
    ['{late && <p>Ends <b>soon</b></p>}', '[p(Ends , b(soon))]'],
    ['{late ? <b>One</b> : <i>Two</i>}', '[b(One)], [i(Two)]'],
    ['{late && <b>One</b><i>Two</i>}', '[b(One), i(Two)]'],
    ['{late && (<>One <b>two</b></>)}', '[One , b(two)]'],
    ['{days.map((day) => <li>{day.name}<img src="/a.png"></li>)}', "[li({days.name}, img src='/a.png')]"],
    ['{days.map((day) => { if (day.left < 3) { return <b>Few</b> } return <i>Many</i> })}', '[b(Few)], [i(Many)]'],
    ['<Fragment set:html="<b>Ends</b> soon" /><p set:text="Hurry" />', 'b(Ends),  soon, p(Hurry)'],
    ['<p>{/* not said */}Said {"{braces}"}</p>', 'p(Said {braces})'],
    ['<p>{`${a} < ${b}`} {a < b ? "less" : "more"}</p>', "p({a} < {b} {('less' | 'more')})"],
    ["<script>const a = '<p>{no}</p>'</script><style>p { color: red }</style><p>Hi</p>", 'script, p(Hi)], [p({no})'],
    ["---\nimport { t } from '../i18n'\n---\n<p>{t('cart.left')}</p>", 'p({t:cart.left})'],
  ])('%s', async (source, expected) => expect(await shows(source)).toBe(expected))
})

describe('attributes', () => {
  test.each([
    ['<a href={`/sale/${id}`} title="a &amp; {b}" class=wide {lang} data-x=`Only ${left}`>Go</a>', "a href=/sale/{id} title='a & {b}' class='wide' lang={lang} data-x=Only {left}(Go)"],
    ['<p class:list={["a", { b: on, "c d": off }, tone]}>Hi</p>', "p class=a {(false | 'b')} {(false | 'c d')} {tone}(Hi)"],
    ['<input type="checkbox" checked {...rest} client:load>', "input type='checkbox' checked=true …"],
    ['<button @click="a > b" x-on:click.prevent="go()">Go</button>', "button @click='a > b' x-on:click.prevent='go()'(Go)"],
    ['<Card icon={<b>New</b>} items={[{ label: "One" }]}>Hi</Card>', "Card icon=unknown! items=unknown!(#prop name='icon'(b(New)), #prop name='items'(#item label='One'), Hi)"],
    ['<Checkbox label="Sure" checked />', "input label='Sure' checked=true type='checkbox'"],
  ])('%s', async (source, expected) => expect(await shows(source)).toBe(expected))
})

test('layouts, components nobody knows and slots are parts', async () => {
  const { parts, source } = await page("---\nimport Layout from '../Layout.astro'\n---\n<Layout title='Hi'><slot /><Icon /></Layout>")
  expect(parts.map(({ at }) => source.slice(at.start, at.end))).toEqual(["<Layout title='Hi'>", '<slot />', '<Icon />'])
})

test('a layout says which language it is in, unless its path does', async () => {
  expect((await page('<html lang="fr"><body></body></html>')).lang).toBe('fr')
  expect((await page('<html {lang}><body></body></html>')).lang).toBe(undefined)
  expect((await readAstro('<html lang="fr"></html>', { path: 'a.astro', lang: 'en' })).lang).toBe('en')
})

test('what a script of the page writes into an element stands there', async () => {
  const source = "<span id='left'>9</span><script>document.querySelector('#left').textContent = `Only ${Math.ceil(Math.random() * 9)} left`</script>"
  expect(await shows(source)).toBe("span id='left'(Only {random!} left), script")
})

test('comments of front matter, markup and expressions', async () => {
  const { comments } = await page('---\n// one\n---\n<!-- two --><p>{/* three */}{a /* four */}</p>')
  expect(comments.map(({ text }) => text.trim())).toEqual(['one', 'two', 'three', 'four'])
})

test('what cannot be parsed is a blank, and all else is read', async () => {
  expect(await shows('<p>Only {left of} left</p>{ok && <p>{right}</p>}')).toBe('p(Only {unknown!} left), [p({right})]')
  expect(await shows('---\nconst a = = 3\n---\n<p>{a}</p>')).toBe('p({a})')
  expect(await shows('---\nconst a = 3\n<p>Never closed</p>')).toContain('p(Never closed)')
})

test('however deep it nests', async () => {
  const { elements } = await page('<div>'.repeat(20_000))
  expect(elements.length).toBeGreaterThan(20_000)
})
