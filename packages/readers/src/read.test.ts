import { texts } from '@aboveboard/core'
import { describe, expect, test } from 'vitest'
import { isReadable, read, ReadError } from './index.ts'

const said = async (path: string, source: string): Promise<string | undefined> => {
  const page = await read(source, { path })
  return page && [...texts(page.root)].map((text) => text.shown).filter(Boolean).join(' | ')
}

describe('a file is read by the end of its name', () => {
  test.each([
    ['index.html', '<p>Hello</p>'],
    ['mail.html.erb', '<p>Hello</p><%# note %>'],
    ['theme/cart.liquid', '<p>{% if a %}Hello{% endif %}</p>'],
    ['cart.tpl', '<p>{if $a}Hello{/if}</p>'],
    ['cart.blade.php', '<p>@if ($a)Hello @endif</p>'],
    ['cart.html.heex', '<p :if={@a}>Hello</p>'],
    ['mail.html.eex', '<%= if @a do %><p>Hello</p><% end %>'],
    ['cart.pug', 'p Hello'],
    ['cart.html.haml', '%p Hello'],
    ['cart.html.slim', 'p Hello'],
    ['page.php', '<?php $a = 1 ?><p>Hello</p>'],
    ['README.md', 'Hello'],
    ['Hello.tsx', 'export const Hello = () => <p>Hello</p>'],
    ['Hello.JSX', 'export const Hello = () => <p>Hello</p>'],
    ['hello.js', 'document.body.textContent = "Hello"'],
    ['locales/en.json', '{ "greeting": "Hello" }'],
    ['locales/en.json5', "{ greeting: 'Hello' }"],
    ['config/locales/en.yml', 'en:\n  greeting: Hello'],
    ['po/en.po', 'msgid "greeting.short"\nmsgstr "Hello"'],
    ['en/shop.ftl', 'greeting = Hello'],
    ['mail/welcome.ftl', '<#if a><p>Hello</p></#if>'],
    ['mail/welcome.html.ftlh', '<p>Hello</p>'],
    ['cart.vm', '#if ($a)<p>Hello</p>#end'],
    ['cart.jsp', '<c:if test="${a}"><p>Hello</p></c:if>'],
    ['Cart.cshtml', '@if (a) { <p>Hello</p> }'],
    ['messages.en.xlf', '<xliff><trans-unit><source>Hello</source></trans-unit></xliff>'],
    ['i18n/shop.properties', 'greeting = Hello'],
    ['en.lproj/Localizable.strings', '"greeting" = "Hello";'],
    ['res/values/strings.xml', '<resources><string name="greeting">Hello</string></resources>'],
    ['lang/en/shop.php', "<?php return ['greeting' => 'Hello'];"],
    ['lang/en/page.php', '<?php $page = 1 ?><p>Hello</p>'],
    ['lang/en/note.php', '<p>Hello</p>'],
    ['locales/hello.js', 'document.body.textContent = "Hello"'],
  ])('%s', async (path, source) => {
    expect(isReadable(path)).toBe(true)
    expect(await said(path, source)).toBe('Hello')
  })

  test.each(['shop_fr.ts', 'tiles.tsx'])('%s may be XML, and holds no copy then', async (path) => {
    expect(await read('<?xml version="1.0"?>\n<TS language="fr"></TS>', { path })).toBeUndefined()
    expect(await read('const a = <T,>(b: T) => b', { path })).toBeDefined()
  })

  test('a condition before a brace is Blade’s in files of its name, and Angular’s in HTML', async () => {
    expect(await said('head.blade.php', '@if($a){!! $b !!}@endif<p>Hello</p>')).toBe('… | Hello')
    expect(await said('head.html', '@if (a) { <p>Hello</p> }')).toBe('Hello')
  })

  test.each(['logo.svg', 'main.css', 'html', 'types.d.ts', 'Makefile', 'close.js.haml', 'feed.xml.slim', 'Cart.java.ftl', 'router.js.vm', 'cart.scala.html', 'cart.ex.eex', 'docker-compose.yml', 'pom.xml', 'application.properties'])('%s is nobody’s', async (path) => {
    expect(isReadable(path)).toBe(false)
    expect(await read('x', { path })).toBeUndefined()
  })

  test('JSON is read where its name or the configuration says so', async () => {
    expect(isReadable('package.json')).toBe(false)
    expect(isReadable('src/words.json')).toBe(false)
    expect(isReadable('src/words.json', 'strings')).toBe(true)
    expect((await read('{ "greeting": "Hello" }', { path: 'src/words.json', kind: 'strings' }))?.kind).toBe('strings')
    expect(await read('{ "layers": ["a"], "assets": ["b"] }', { path: 'locales/map.json' })).toBeUndefined()
  })

  test.each(['data.json', 'src/words.json', 'locales/package.json', 'tsconfig.json', 'assets/frames.json'])('broken, it is nobody’s: %s', async (path) => {
    expect(isReadable(path)).toBe(false)
    expect(await read('{ "greeting": Hello }', { path })).toBeUndefined()
    expect(await read('', { path })).toBeUndefined()
  })

  test.each([
    { path: 'locales/en/common.json' },
    { path: 'i18n/shop.json' },
    { path: 'src/lang/shop.json' },
    { path: 'src/fr-CA.json' },
    { path: 'shop.en.json' },
    { path: 'src/words.json', kind: 'strings' },
  ] as const)('broken, it is refused with a place where messages are expected: %o', async (given) => {
    const refused = await read('{ "greeting": Hello }', given).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ReadError)
    expect(refused).toMatchObject({ offset: 14 })
  })
})

test('what a page’s script writes is read with the page', async () => {
  const page = await read('<b id="left">5</b><script>document.getElementById("left").textContent = Math.ceil(Math.random() * 9)</script>', { path: 'x.html' })
  expect([...texts(page!.root)].flatMap(({ holes }) => holes.map(({ origin }) => origin.kind))).toEqual(['random'])
})

test('code that cannot be parsed is refused with a place', async () => {
  await expect(read('const = <p>', { path: 'x.tsx' })).rejects.toBeInstanceOf(ReadError)
})

test('a script among messages is a catalogue where it only holds them', async () => {
  expect((await read('export default { greeting: "Hello there" }', { path: 'src/locales/en.ts' }))?.kind).toBe('strings')
  expect((await read('export const load = (lang) => import(`./${lang}`)', { path: 'src/locales/index.ts' }))?.kind).toBe('component')
})
