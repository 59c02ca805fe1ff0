import { type Page, Text } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { outline, outlineOrigin } from '../js/testing/outline.ts'
import { readSvelte } from './read.ts'

const page = (source: string): Promise<Page> => readSvelte(source, { path: 'Cart.svelte' })
/** What a template shows, the blanks between its pieces aside. */
const shows = async (source: string): Promise<string> =>
  outline((await page(source)).root)
    .replace(/^#page\(\[(.*)\]\)$/s, '$1')
    .replace(/(?<=^|\() ?, |, ( ?, )+/g, (blank) => (blank.includes(', ,') ? ', ' : ''))
    .replace(/, $/, '')
const ticked = async (source: string): Promise<readonly (boolean | undefined)[]> => (await page(source)).named('input').map((box) => box.flag('checked'))
const origin = async (script: string, shown: string): Promise<string> => {
  const said = (await page(`<script>${script}</script><p>{${shown}}</p>`)).named('p')[0]?.children[0]
  return said instanceof Text ? said.holes.map((hole) => outlineOrigin(hole.origin)).join(', ') : 'nothing'
}

describe('what the template shows', () => {
  test.each([
    ['<p>Only {left} &rsquo;left&rsquo; &copy</p>', 'p(Only {left} ’left’ ©)'],
    ["<p>{'Ends soon'} {`in ${days} days`}</p>", 'p(Ends soon in {days} days)'],
    ['{#if left}<b>Few left</b>{:else if sold}<i>Sold out</i>{:else}<u>Many</u>{/if}', '[b(Few left)], [i(Sold out)], [u(Many)]'],
    ['<p>Only {left} seat{#if left > 1}s{/if} left</p>', 'p(Only {left} seats left)'],
    ['<p>Only {left} {#if left > 1}seats{:else}seat{/if} left</p>', "p(Only {left} {('seats' | 'seat')} left)"],
    ['<p>{#if late}The sale ends tonight{:else}The sale ended last night{/if}</p>', 'p([The sale ends tonight], [The sale ended last night])'],
    ['{#each items as { name, price = 3 }, i (name)}<li>{name} {i}</li>{:else}None{/each}', '[[li({items.name} {i})]], [None]'],
    ['{#await offer}Wait{:then { title }}<b>{title}</b>{:catch}<i>Gone</i>{/await}', '[Wait], [[b({title})]], [[i(Gone)]]'],
    ['{#await offer then title}<b>{title}</b>{/await}', '[[b({title})]]'],
    ['{#key left}<b>{left}</b>{/key}', 'b({left})'],
    ['{#snippet row({ label }, i)}<b>{label}</b>{/snippet}{@render row(1)}', '[b({label})]'],
    ["{@html '<b>Ends</b> soon'}", 'b(Ends),  soon'],
    ['{@const half = left / 2}<b>{half}</b>', 'b({left})'],
    ['<svelte:head><title>Sale</title></svelte:head><svelte:window on:scroll={go} />', 'head(title(Sale))'],
    ["<svelte:element this={url ? 'a' : 'button'} href={url}>Go</svelte:element>", 'a href={url}(Go)'],
    ['<svelte:boundary><p>In</p></svelte:boundary>', 'p(In)'],
    ['<ul><li>One<li>Two</ul><p>After', 'ul(li(One), li(Two)), p(After)'],
    ['<script>const left = 3</script><p>{left}</p>', 'p(3)'],
    ['<p>a <!-- not said --> b</p>', 'p(a b)'],
  ])('%s', async (source, expected) => expect(await shows(source)).toBe(expected))

  test('scripts and styles say nothing', async () => expect(await shows('<script>let a = "Hurry"</script><style>p { color: red }</style><p>Hi</p>')).toBe('p(Hi)'))
})

describe('attributes', () => {
  test.each([
    ['<a href="/sale/{id}?a=1&amp;b" class=wide {title}>Go</a>', "a href=/sale/{id}?a=1&b class='wide' title={title}(Go)"],
    ['<input type=checkbox bind:checked={on} {...rest}>', "input type='checkbox' checked={on} …"],
    ['<input bind:value={name} use:focus transition:fade bind:this={box}>', 'input value={name}'],
    ['<p class="a {tone}" class:open class:shut={!open}>Hi</p>', 'p class=a {tone} {(false | \'open\')} {(false | \'shut\')}(Hi)'],
    ['<p style:color="red" style:font-size={size}>Hi</p>', 'p style=color: red; font-size: {size}(Hi)'],
    ['<p style="margin: 0" style:color={ink}>Hi</p>', 'p style=margin: 0; color: {ink}(Hi)'],
    ['<button on:click|once={() => buy()} disabled>Buy</button>', 'button onclick=unknown! disabled=true(Buy)'],
    ['<Checkbox bind:checked={on} label="Sure" />', "input checked={on} label='Sure' type='checkbox'"],
    ['<Link to="/x">Go</Link>', "a href='/x'(Go)"],
  ])('%s', async (source, expected) => expect(await shows(source)).toBe(expected))

  test('components nobody knows, slots and snippets from elsewhere are parts', async () => {
    const { parts, source } = await page('<Offer let:item>{item}</Offer><slot name="end" />{@render children?.()}{#snippet own()}x{/snippet}{@render own()}')
    expect(parts.map(({ at }) => source.slice(at.start, at.end))).toEqual(['<Offer let:item>', '<slot name="end" />', '{@render children?.()}'])
  })
})

describe('whether a box is ticked at first', () => {
  test.each([
    ['<script>let on = $state(true)</script><input type="checkbox" bind:checked={on}>', [true]],
    ['<script>let checked = false</script><input type="checkbox" bind:checked>', [false]],
    ['<script lang="ts">let { on = $bindable(true) }: { on?: boolean } = $props()</script><input type="checkbox" checked={on}>', [undefined]],
    ['<script>export let on = true</script><input type="checkbox" checked={on}>', [undefined]],
    ['<script>import { writable } from "svelte/store"\nconst on = writable(true)</script><input type="checkbox" bind:checked={$on}>', [true]],
    ['<script>let plan = "pro"</script><input type="radio" bind:group={plan} value="pro"><input type="radio" bind:group={plan} value="basic">', [true, false]],
    ['<script>let topics = $state(["news"])</script><input type="checkbox" bind:group={topics} value="news"><input type="checkbox" bind:group={topics} value="tips">', [true, false]],
    ['<script>let topics = []</script><input type="checkbox" bind:group={topics} value="news">', [false]],
    ['{#if offers}<input type="checkbox" checked>{/if}', [true]],
  ])('%s', async (source, expected) => expect(await ticked(source)).toEqual(expected))
})

describe('where values come from', () => {
  test.each([
    ['let left = 600; setInterval(() => left--, 1000)', 'state 600 ticking'],
    ['let left = $state(600); setInterval(() => { left -= 1 }, 1000)', 'state 600 ticking'],
    ['let left = Math.floor(Math.random() * 9)', 'random!'],
    ['let base = Math.random(); $: left = base * 9', 'random!'],
    ['let base = $state(Math.random()); const left = $derived(base * 9)', 'state random!'],
    ['const left = $derived.by(() => Date.now() + 900000)', 'clock+900s'],
    ['const stock = writable(3); setInterval(() => stock.update((n) => n - 1), 1000)', 'state 3 ticking', '$stock'],
    ["import { t } from 'svelte-i18n'", 't:cart.left', "$t('cart.left')"],
    ["import { _ } from 'svelte-i18n'", 't:cart.left', "$_('cart.left')"],
    ["import { stock } from './stock'", '$stock', '$stock'],
  ])('%s', async (script, expected, shown = 'left') => expect(await origin(script, shown)).toBe(expected))
})

test('types are no hindrance', async () =>
  expect(await shows('<script lang="ts">let left = $state<number>(3)</script>{#snippet row<T>(a: Map<string, T>, { b }: { b: T } = x)}<i>{a}{b as string}</i>{/snippet}{@const c: number = left!}')).toBe('[i({a}{b})]'))

test('what cannot be parsed is a blank, and all else is read', async () => {
  expect(await shows('<p>Only {left of} left</p><p>{right}</p>')).toBe('p(Only {unknown!} left), p({right})')
  expect(await shows('<script>let a = = 3</script><p>{a}</p>')).toBe('p({a})')
})

test('comments of markup, scripts and expressions', async () => {
  const { comments } = await page('<script>// one\n</script><!-- two --><p>{/* three */ a}</p>')
  expect(comments.map(({ text }) => text.trim())).toEqual(['one', 'two', 'three'])
})

test('style sheets, unless they are in a language of their own', async () => {
  const { styles } = await page('<style>p { color: red }</style><style lang="scss">p { b { color: red } }</style>')
  expect(styles.map(({ rules, open }) => [rules.length, open])).toEqual([[1, false], [0, true]])
  expect(styles[0]?.scoped).toBe(true)
})

test('however deep it nests', async () => {
  const deep = 20_000
  const { elements } = await page('<div>'.repeat(deep) + '{#if a}'.repeat(200) + 'Hi' + '{/if}'.repeat(200))
  expect(elements.length).toBeGreaterThan(deep)
})
