import { BREAK, type Element, type Given, HOLE, type Page, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ReadError } from '../read-error.ts'
import { cataloguePage } from './catalogue-page.ts'
import { walkJson } from './walk-json.ts'

const readStrings = (source: string, given: Given): Page | undefined => cataloguePage(walkJson, source, given)
const read = (source: string, path = 'locales/en.json') => readStrings(source, { path })!
const shown = (element: Element): string => [...texts(element)].map((text) => text.value.replaceAll(HOLE, '…')).join('|')
const message = (source: string, key: string): Element => read(source).named('p').find((p) => p.attr('key')?.value === key)!
const said = (value: string): string => shown(read(JSON.stringify({ a: value })).named('p')[0]!)
const origins = (value: string) => [...texts(read(JSON.stringify({ a: value })).root)].flatMap((text) => text.holes.map((hole) => hole.origin))

describe('messages and their namespaces', () => {
  const nested = '{ "exit": { "title": "Leaving?", "decline": "No thanks" }, "hello": "Hello" }'

  test('each message knows its full key', () => {
    expect(read(nested).named('p').map((p) => [p.attr('key')?.value, shown(p)])).toEqual([
      ['exit.title', 'Leaving?'],
      ['exit.decline', 'No thanks'],
      ['hello', 'Hello'],
    ])
  })

  test('neighbours share a section, nested or flat', () => {
    const flat = '{ "plan.price": "$9", "hello": "Hello", "plan.billing": "a month" }'
    for (const source of [flat, '{ "plan": { "price": "$9", "billing": "a month" } }']) {
      const section = read(source).named('section')[0]!
      expect(section.attr('key')?.value).toBe('plan')
      expect(section.children.map((child) => shown(child as Element))).toEqual(['$9', 'a month'])
    }
  })

  test('a sentence may be a key', () => {
    expect(read('{ "Save now. Pay later.": "Économisez" }').named('p')[0]!.parent!.name).toBe('#page')
  })

  test('lists are counted', () => {
    expect(read('{ "perks": ["Fast", "Free"] }').named('p').map((p) => p.attr('key')?.value)).toEqual(['perks.0', 'perks.1'])
  })

  test('the key says what is pressed and what is ticked', () => {
    expect(message(nested, 'exit.decline').is('[role="button"]')).toBe(true)
    expect(message(nested, 'exit.title').attr('role')).toBeUndefined()
    expect(message('{ "leave": { "confirmText": "Do you really want to leave?" } }', 'leave.confirmText').attr('role')).toBeUndefined()
    expect(message('{ "signup": { "optIn": "Email me" } }', 'signup.optIn').is('[role="checkbox"]')).toBe(true)
  })

  test('places: the message, its key, all of it', () => {
    const source = '{\n  "a": { "b": "Hi" }\n}'
    const p = read(source).named('p')[0]!
    const at = ({ start, end }: { start: number; end: number }) => source.slice(start, end)
    expect([at(p.at), at(p.attr('key')!.at), at(p.extent), at(p.parent!.extent)]).toEqual(['Hi', '"b"', '"b": "Hi"', '"a": { "b": "Hi" }'])
  })
})

describe('what is no message', () => {
  test('notes to translators', () => {
    const chrome = '{ "name": { "message": "Ledger", "description": "The shop", "placeholders": { "x": { "content": "$1" } } } }'
    expect(read(chrome).named('p').map(shown)).toEqual(['Ledger'])
    expect(read('{ "dialog": { "title": "Leaving?", "message": "Stay", "description": "A day more" } }').named('p')).toHaveLength(3)
    expect(read('{ "title": "Hi", "@title": { "description": "Greeting" }, "_comment": "aboveboard-allow x -- y" }').named('p').map(shown)).toEqual(['Hi'])
  })

  test('comments are heard', () => {
    const page = read('{\n// one\n"a": "Hi", /* two */ "_comment": "three"\n}')
    expect(page.comments.map(({ text }) => text)).toEqual(['one', 'two', 'three'])
  })

  test('files that hold something else', () => {
    expect(readStrings('{ "width": 3, "height": 4, "name": "x" }', { path: 'locales/sizes.json' })).toBeUndefined()
    expect(readStrings('["a"]', { path: 'locales/list.json' })).toBeUndefined()
    expect(readStrings('["a"]', { path: 'copy/list.json', kind: 'strings' })?.named('p')).toHaveLength(1)
  })
})

describe('language', () => {
  test.each([
    ['locales/fr.json', '{ "a": "Salut" }', 'fr'],
    ['locales/de/common.json', '{ "a": "Hallo" }', 'de'],
    ['i18n/all.json', '{ "fr": { "a": "Salut" } }', 'fr'],
    ['i18n/all.json', '{ "fr": { "a": "Salut" }, "en": { "a": "Hi" } }', undefined],
    ['i18n/all.json', '{ "en": { "a": "Hi" }, "more": { "a": "Hi" } }', undefined],
    ['i18n/all.json', '{ "@@locale": "fr", "a": "Salut" }', 'fr'],
    ['i18n/all.json', '{ "en": "English", "fr": "French" }', undefined],
  ])('%s %s: %s', (path, source, lang) => expect(read(source, path).lang).toBe(lang))
})

describe('placeholders are blanks', () => {
  test.each([
    ['Hi {name}', 'Hi |…', 'name'],
    ['Hi {{ user.name }}', 'Hi |…', 'user.name'],
    ['Hi {{- name, upper }}', 'Hi |…', 'name'],
    ['{0} left', '…| left', '0'],
    ['%s left', '…| left', ''],
    ['%1$s left', '…| left', '1'],
    ['%d left', '…| left', ''],
    ['%(count)s left', '…| left', 'count'],
    ['%{count} left', '…| left', 'count'],
    ['%count% left', '…| left', 'count'],
    ['${count} left', '…| left', 'count'],
    ['$COUNT$ left', '…| left', 'COUNT'],
    [':count left', '…| left', 'count'],
    ['{n, number, integer} left', '…| left', 'n'],
  ])('%s', (value, text, path) => {
    expect(said(value)).toBe(text)
    expect(origins(value)).toEqual([{ kind: 'data', path }])
  })

  test('and what another message says', () => {
    expect(origins('$t(common.brand)')).toEqual([{ kind: 'translation', key: 'common.brand' }])
    expect(origins('Buy @:common.brand')).toEqual([{ kind: 'translation', key: 'common.brand' }])
  })

  test.each(['Save 20% today', 'Save 20%de plus', '50% discount', 'Price: count', 'Prix :gratuit', ':smile:', 'me@example.com', 'a < b', 'I <3 you > me', '{a b c}', '$5 or $6', 'It’s #1', "It's", '{', '}', '{{', '%', '& more'])(
    '%s is only text',
    (value) => expect(said(value)).toBe(value),
  )
})

describe('markup', () => {
  test('tags are dropped, their places kept', () => {
    const source = '{"a": "No, I <b class=\\"x\\">hate</b> saving"}'
    const text = [...texts(read(source).root)]
    expect(text.map((each) => each.value)).toEqual(['No, I ', 'hate', ' saving'])
    expect(text.map(({ at }) => source.slice(at.start, at.end))).toEqual(['No, I ', 'hate', ' saving'])
  })

  test('numbered tags, line breaks, blocks, references', () => {
    expect(said('<0>Stay</0> in')).toBe('Stay| in')
    expect(said('one<br/>two')).toBe('one|\n|two')
    expect(said('<p>one</p><p>two</p>')).toBe([BREAK, 'one', BREAK, BREAK, 'two', BREAK].join('|'))
    expect(said('J&rsquo;aime')).toBe('J|’|aime')
    expect(said('100%% free')).toBe('100%| free')
  })
})

describe('plurals and choices', () => {
  const branches = (value: string) => read(JSON.stringify({ a: value })).named('#branch').map(shown)

  test('each branch is read as a whole sentence, with what surrounds it', () => {
    const value = 'Only {n, plural, =0 {none} one {# item} other {# items}} left'
    expect(branches(value)).toEqual(['Only |none| left', 'Only |…| item| left', 'Only |…| items| left'])
    const p = read(JSON.stringify({ a: value })).named('p')[0]!
    expect(p.children.map((child) => ('name' in child ? child.name : child.value))).toEqual(['#branch', '#branch', '#branch'])
    expect([...texts(p)].flatMap((text) => text.holes)[0]!.origin).toEqual({ kind: 'data', path: 'n' })
  })

  test('two choices side by side stay in pieces', () =>
    expect(branches('{n, plural, one {a cat} other {cats}} and {m, plural, one {a dog} other {dogs}}')).toEqual(['a cat', 'cats', 'a dog', 'dogs']))

  test('within one another', () => {
    expect(branches('{g, select, f {{n, plural, one {her day} other {her days}}} other {their day}}')).toEqual(['her day|her days', 'her day', 'her days', 'their day'])
  })

  test('quotes', () => expect(branches("{n, plural, other {It''s '{here}' #}}")).toEqual(["It'|s |{here}| |…"]))

  test.each(['{n, plural, one {a', '{n, plural,', '{n, plural, }', '{n, plural, one {a} junk', '{n, select, a {b}}}}}'])('what is broken does not break: %s', (value) => {
    expect(() => said(value)).not.toThrow()
  })
})

describe('places', () => {
  test('escapes', () => {
    const source = '{ "a": "It\\u2019s \\"new\\"\\n&amp; free" }'
    const text = [...texts(read(source).root)]
    expect(text.map((each) => each.value).join('')).toBe('It’s "new"\n& free')
    const place = text[0]!.slice(2, 9).at
    expect(source.slice(place.start, place.end)).toBe('\\u2019s \\"new')
  })

  test('a byte order mark shifts nothing', () => {
    const source = '\uFEFF{"a":"Hi"}'
    const { start, end } = read(source).named('p')[0]!.at
    expect(source.slice(start, end)).toBe('Hi')
  })

  test('every character reads back where it stands', () => {
    const value = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '"', '\\', '\n', '\t', 'é', '’', '😀', '/', '{', '}', '{n}', '<b>', '%s', '&amp;', '{n, plural, other {', "'") })
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), value, { noNullPrototype: true }), fc.boolean(), (messages, ascii) => {
        const plain = JSON.stringify(messages, null, 2)
        const source = ascii ? plain.replace(/[^ -~\n]/g, (unit) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0')) : plain
        for (const text of texts(readStrings(source, { path: '', kind: 'strings' })!.root)) {
          for (let i = 0; i < text.value.length; i++) {
            const { start, end } = text.slice(i, i + 1).at
            const written: unknown = JSON.parse('"' + source.slice(start, end) + '"')
            if (text.value[i] !== HOLE && written !== '&amp;' && !String(written).startsWith('<')) expect(written).toBe(text.value[i])
          }
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('bad input', () => {
  test.each([
    ['{ "a": "b" "c": "d" }', 11, 'a comma or } is missing'],
    ['{ "a" "b" }', 6, 'a colon is missing'],
    ['{ "a": "b', 7, 'never closed'],
    ['{ "a": ', 7, 'ends too early'],
    ['{ "a": }', 7, 'a value is missing'],
    ['{ a: 1 }', 2, 'a key in double quotes is missing'],
    ['{ "a": "\\x" }', 7, 'a backslash'],
    ['{} {}', 3, 'nothing may follow'],
    ['["a" "b"]', 5, 'a comma or ] is missing'],
    ['{ "a": "b" ]', 11, 'a comma or } is missing'],
    ['/* a', 0, 'never closed'],
  ])('%s', (source, offset, words) => {
    let error: unknown
    try {
      read(source)
    } catch (caught) {
      error = caught
    }
    expect(error).toBeInstanceOf(ReadError)
    expect((error as ReadError).offset).toBe(offset)
    expect((error as ReadError).message).toContain(words)
  })

  test('an empty file says nothing', () => {
    expect(read('').elements).toEqual([])
    expect(read(' \n').elements).toEqual([])
    expect(read('{}').elements).toEqual([])
  })

  test('a trailing comma is let pass', () => expect(read('{ "a": ["x", "y",], }').named('p')).toHaveLength(2))

  test('ten thousand levels', () => {
    const deep = '{"a":'.repeat(10_000) + '"Hi"' + '}'.repeat(10_000)
    expect(read(deep).named('p').map(shown)).toEqual(['Hi'])
    expect(() => read('['.repeat(10_000))).toThrow(ReadError)
    expect(() => said('{n, plural, other {'.repeat(10_000))).not.toThrow()
  })
})
