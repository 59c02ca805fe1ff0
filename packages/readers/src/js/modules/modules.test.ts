import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'
import { outlineOrigin } from '../testing/outline.ts'

/** What is known of `it`, where a component of a project shows it. */
async function originOf(imports: string, it: string, files: Readonly<Record<string, string>>, path = 'src/parts/Card.tsx'): Promise<string> {
  const page = await read(`${imports}\nexport function Card() { ${it}\nreturn <X it={it} /> }`, { path, beside: (at) => files[at] })
  return outlineOrigin(page!.named('X')[0]!.attr('it')!.origin)
}

describe('a value of another module', () => {
  const constants = { 'src/parts/limits.ts': "export const LIMITS = { left: 3, sure: true, said: 'Three left' }\nexport default 900\nconst inner = 4\nexport { inner as outer }" }
  it.each([
    ["import { LIMITS } from './limits'", 'const it = LIMITS.left', '3'],
    ["import { LIMITS as all } from './limits'", 'const it = all.sure', 'true'],
    ["import seconds from './limits'", 'const it = seconds', '900'],
    ["import * as limits from './limits'", 'const it = limits.outer', '4'],
    ["import { LIMITS } from '@/parts/limits'", 'const it = LIMITS.left', '3'],
    ["import { LIMITS } from './limits.js'", 'const it = LIMITS.left', '3'],
  ])('%s: %s', async (imports, it, origin) => expect(await originOf(imports, it, constants)).toBe(origin))

  it.each([
    ['words, which are read where they stand', "import { LIMITS } from './limits'", 'const it = LIMITS.said'],
    ['of another package', "import { LIMITS } from 'limits'", 'const it = LIMITS.left'],
    ['that is not there', "import { LIMITS } from './limit'", 'const it = LIMITS.left'],
  ])('is data: %s', async (_, imports, it) => expect(await originOf(imports, it, constants)).not.toMatch(/^\d|^'/))

  it('of a list is data, its switches aside', async () => {
    const files = { 'src/parts/extras.js': 'export const extras = [{ price: 3, on: true }, { price: 9, on: true }]' }
    const imports = "import { extras } from './extras'"
    expect(await originOf(imports, 'const it = extras.map((extra) => extra.on)[0]', files)).toBe('true')
    expect(await originOf(imports, 'const it = extras.find((extra) => extra.sold).price', files)).not.toMatch(/\d/)
  })

  it('is followed through what a module only hands on, and not round in a circle', async () => {
    const files = { 'src/parts/index.ts': "export * from './drawn'", 'src/parts/drawn.ts': "import { at } from './index'\nexport const left = Math.random()\nexport const round = at" }
    expect(await originOf("import { left } from './index'", 'const it = left', files)).toBe('random!')
    expect(await originOf("import { round } from './index'", 'const it = round', files)).not.toBe('random!')
  })
})

describe('what a function of another module gives', () => {
  const timer = {
    'src/hooks/useTimer.ts': `import { useEffect, useState } from 'react'
      export function useTimer(length = 600) {
        const [left, setLeft] = useState(length)
        useEffect(() => { const id = setInterval(() => setLeft((n) => n - 1), 1000); return () => clearInterval(id) }, [])
        return { left, minutes: Math.floor(left / 60) }
      }`,
    'src/api.ts': 'export const load = async () => ({ left: Math.random() })\nexport const ask = async () => (await fetch("/left")).json()',
  }
  it.each([
    ["import { useTimer } from '../hooks/useTimer'", 'const { left: it } = useTimer(900)', 'state 900 ticking'],
    ["import { useTimer } from '../hooks/useTimer'", 'const { minutes: it } = useTimer(900)', 'state 15 ticking'],
    ["import { load } from '../api'", 'const found = await load(); const it = found.left', 'random!'],
  ])('%s: %s', async (imports, it, origin) => expect(await originOf(imports, it, timer)).toContain(origin))

  it('asks the outside, where it does', async () => expect(await originOf("import { ask } from '../api'", 'const it = (await ask()).left', timer)).not.toMatch(/random|\d/))
})

describe('what a store holds', () => {
  it.each([
    ['zustand', "export const useBox = create()(persist((set) => ({ news: true, flip: () => set({ news: false }) }), { name: 'box' }))", 'const it = useBox((state) => state.news)', 'state true'],
    ['zustand, all of it', 'export const useBox = create((set) => ({ news: true }))', 'const { news: it } = useBox()', 'state true'],
    ['pinia', "export const useBox = defineStore('box', { state: () => ({ left: 0 }), actions: { start() { this.left = Math.random() } } })", 'const it = useBox().left', 'random!'],
    ['pinia, set up', "export const useBox = defineStore('box', () => { const left = ref(Math.random()); return { left } })", 'const it = useBox().left', 'random!'],
    ['a context', 'const Box = createContext({})\nexport const useBox = () => useContext(Box)\nexport const BoxProvider = ({ children }) => { const left = Math.random(); return <Box.Provider value={{ left }}>{children}</Box.Provider> }', 'const { left: it } = useBox()', 'random!'],
  ])('%s', async (_, store, it, origin) => expect(await originOf("import { useBox } from './box'", it, { 'src/parts/box.tsx': store })).toContain(origin))

  it.each([
    ['by a way into it', 'const it = useSelector((state) => state.basket.gift)', 'state true'],
    ['by a selector', 'const it = useAppSelector(selectGift)', 'state true'],
    ['each member of a list', 'useSelector((state) => state.basket.list).map((it) => <X it={it} />)', 'data'],
    ['whatever is under a name', 'const it = useSelector((state) => state.basket[key])', 'data'],
    ['of another part', 'const it = useSelector((state) => state.other.gift)', 'data'],
  ])('Redux Toolkit, %s', async (_, it, origin) => {
    const slice = "const initialState = { gift: true, list: [{ gift: 1 }, { gift: 2 }] }\nconst basket = createSlice({ name: 'basket', initialState, reducers: {} })\nexport const selectGift = (state) => state.basket.gift\nexport default basket.reducer"
    const told = await originOf("import { selectGift } from './basketSlice'", it, { 'src/parts/basketSlice.ts': slice })
    if (origin === 'data') expect(told).not.toContain('true')
    else expect(told).toBe(origin)
  })
})

describe('what loads a page', () => {
  const files = { 'lib/stock.ts': 'export const left = async () => ({ count: Math.random() })', 'lib/ask.ts': 'export const left = async () => (await fetch("/left")).json()' }
  it.each([
    ['hands Next its props', 'export async function getServerSideProps() { const stock = await left(); return { props: { stock } } }', '({ stock })', 'const it = stock.count'],
    ['gives Remix its data', 'export const loader = async () => json({ stock: await left() })', '()', 'const { stock } = useLoaderData(); const it = stock.count'],
  ])('%s', async (_, loader, props, it) => {
    const of = async (module: string): Promise<string> => {
      const page = await read(`import { left } from '../lib/${module}'\n${loader}\nexport default function Page${props} { ${it}\nreturn <X it={it} /> }`, { path: 'pages/index.tsx', beside: (at) => (files as Readonly<Record<string, string>>)[at] })
      return outlineOrigin(page!.named('X')[0]!.attr('it')!.origin)
    }
    expect(await of('stock')).toBe('random!')
    expect(await of('ask')).not.toContain('random')
  })
})

describe('frameworks that take in what nobody imports', () => {
  it('a composable of Nuxt', async () => {
    const files = { 'composables/useStock.ts': 'export const useStock = () => { const left = ref(Math.random()); return { left } }' }
    const page = await read('<script setup>\nconst { left } = useStock()\n</script>\n<template><i :data-left="left" /></template>', { path: 'pages/index.vue', beside: (at) => (files as Readonly<Record<string, string>>)[at] })
    expect(outlineOrigin(page!.named('i')[0]!.attr('data-left')!.origin)).toContain('random!')
  })

  it('the data that a page of SvelteKit is loaded with', async () => {
    const files = { 'routes/+page.server.js': 'export function load() { return { left: Math.random() } }' }
    const page = await read('<script>\nlet { data, form } = $props()\n</script>\n<i data-left={data.left} id={form} />', { path: 'routes/+page.svelte', beside: (at) => (files as Readonly<Record<string, string>>)[at] })
    expect(outlineOrigin(page!.named('i')[0]!.attr('data-left')!.origin)).toContain('random!')
  })

  it('a store of Svelte, by its sign', async () => {
    const files = { 'left.js': "import { readable } from 'svelte/store'\nexport const left = readable(0, (set) => { setInterval(() => set(Math.random()), 900) })" }
    const page = await read("<script>\nimport { left } from './left'\n</script>\n<i data-left={$left} />", { path: 'A.svelte', beside: (at) => (files as Readonly<Record<string, string>>)[at] })
    expect(outlineOrigin(page!.named('i')[0]!.attr('data-left')!.origin)).toContain('random!')
  })

  it('a service of Angular, by its type', async () => {
    const files = {
      'cart.component.ts': "import { Component } from '@angular/core'\nimport { Cart } from './cart.service'\n@Component({ templateUrl: './cart.component.html' })\nexport class CartComponent {\n constructor(private cart: Cart) {}\n left = this.cart.left\n}",
      'cart.service.ts': "@Injectable({ providedIn: 'root' })\nexport class Cart {\n readonly left = signal(600)\n constructor() { setInterval(() => this.left.update((n) => n - 1), 1000) }\n}",
    }
    const page = await read('<app-box [left]="left()"></app-box>', { path: 'cart.component.html', beside: (at) => (files as Readonly<Record<string, string>>)[at] })
    expect(outlineOrigin(page!.named('app-box')[0]!.attr('left')!.origin)).toContain('state 600 ticking')
  })
})

describe('looks that another module keeps', () => {
  const files: Readonly<Record<string, string>> = { 'looks.ts': "const pale = '#f4f4f4'\nexport const fine = { color: pale, fontSize: 8 }\nexport const looks = { fine }", 'index.ts': "export { fine } from './looks'" }
  it.each([
    ["import { fine } from './looks'", 'fine'],
    ["import { looks } from './looks'", 'looks.fine'],
    ["import * as all from './looks'", 'all.fine'],
    ["import { fine } from './index'", 'fine'],
  ])('%s: %s', async (imports, style) => {
    const page = await read(`${imports}\nexport const A = () => <p style={${style}}>Small</p>`, { path: 'A.tsx', beside: (at) => files[at] })
    expect(page!.named('p')[0]!.attr('style')!.text.value).toBe('color: #f4f4f4; font-size: 8px')
  })
})

describe('what is read of other modules', () => {
  it('is told as the code behind a page, where it moves anything', async () => {
    const files: Readonly<Record<string, string>> = { 'a.ts': 'export const left = Math.random()', 'b.ts': 'export const left = 3', 'Part.tsx': 'export const Part = () => Math.random()', 'c.ts': `export const left = Math.random()${' '.repeat(30_001)}` }
    const page = await read("import { left } from './a'\nimport { left as b } from './b'\nimport { left as c } from './c'\nimport type { Left } from './d'\nimport { Part } from './Part'\nexport const A = () => <p>{left}</p>", { path: 'A.tsx', beside: (at) => files[at] })
    expect(page!.codeElsewhere).toEqual([files['a.ts']])
  })
})
