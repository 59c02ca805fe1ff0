import type { Element} from '@aboveboard/core';
import { type Escape, HOLE, type Page, Text, texts } from '@aboveboard/core'
import { Linter } from 'eslint'
import fc from 'fast-check'
import { parser as typescript } from 'typescript-eslint'
import { describe, expect, test } from 'vitest'
import { decode, jsx } from '../escapes.ts'
import { pageOf } from './page.ts'
import { readJsx } from './read.ts'
import { escapeOfString } from './tree/string-escape.ts'
import type { Tree } from './tree/syntax.ts'
import { outline, outlineText } from './testing/outline.ts'

const words = ['only', 'few', 'left', 'prêt', '中文', '🎟️', 'a', '&', '&amp', ';', '—', '"', "'"]
const entities = ['&amp;', '&rsquo;', '&#39;', '&#x1F600;', '&nbsp;', '&eacute;', '&copy;', '&nope;', '&lt;', '&quot;']
const blanks = [' ', '  ', '\n  ', '\r\n', '\t']

/** Each character of a text, decoded again from the stretch it says it was written in; holes stand for `left`. */
function readsBack(source: string, text: Text, escape: Escape): void {
  for (let i = 0; i < text.value.length; ) {
    const { start, end } = text.slice(i, i + 1).at
    const written = source.slice(start, end)
    const read = text.value[i] === HOLE && written === 'left' ? HOLE : decode(written, { start: 0, end: written.length }, escape)
    expect(text.value.slice(i, i + read.length)).toBe(read)
    i += Math.max(1, read.length)
  }
}

describe('every character is where it was written', () => {
  test('in text between tags', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...entities, ...blanks), { minLength: 1, maxLength: 14 }), (pieces) => {
        const source = `const a = 1\n;<p>${pieces.join('')}</p>`
        for (const text of texts(readJsx(source, { path: 'a.tsx' }).root)) readsBack(source, text, jsx)
      }),
    )
  })
  test('in attributes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words.filter((word) => word !== '"'), ...entities, ' '), { minLength: 1, maxLength: 14 }), (pieces) => {
        const source = `;<p title="${pieces.join('')}" />`
        const { text, value } = readJsx(source, { path: 'a.tsx' }).named('p')[0]!.attr('title')!
        expect(value).toBe(text.value)
        readsBack(source, text, jsx)
      }),
    )
  })
  test('in strings and templates, with holes between', () => {
    const escapes = ['\\n', '\\u0041', '\\u{1F600}', '\\x41', "\\'", '\\`', '\\\\', '\\q', '\\\n']
    const piece = fc.oneof(fc.constantFrom('only ', 'left', 'prêt', '🎟️', ' '), fc.constantFrom(...escapes), fc.constant('${left}'))
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), fc.boolean(), (pieces, template) => {
        const inside = template ? pieces.join('') : pieces.filter((each) => !each.startsWith('$')).join('')
        const source = `;<p>{${template ? `\`${inside}\`` : `'${inside}'`}}</p>`
        for (const text of texts(readJsx(source, { path: 'a.tsx' }).root)) readsBack(source, text, escapeOfString)
      }),
    )
  })
  test('and every element and attribute lies in the file', () => {
    const inner = fc.constantFrom('Hi', '{name}', '{a ? "one two three" : <b>two</b>}', '{list.map((x) => <i {...x}>{x.y}</i>)}', '<Card icon={<b/>} on={() => 1} />', '{/* c */}', "{'it\\'s'}", '{`a ${b}`}', '{...rest}')
    fc.assert(
      fc.property(fc.array(inner, { maxLength: 8 }), (pieces) => {
        const source = `const A = ({ name }) => (\n  <div className={x}>${pieces.join(' ')}</div>\n)`
        const { elements } = readJsx(source, { path: 'a.tsx' })
        for (const each of elements)
          for (const { start, end } of [each.at, each.extent, ...each.attributes.map(({ at }) => at)]) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(source.length)
          }
      }),
    )
  })
})

/** Everything there is to a page, places included. */
function everything(page: Page): unknown {
  const span = ({ start, end }: { start: number; end: number }): string => page.source.slice(start, end)
  const all = (element: Element): unknown => [
    element.name,
    element.written,
    span(element.at),
    span(element.extent),
    element.attributes.map((attribute) => [span(attribute.at), outlineText(attribute.text), span(attribute.text.at)]),
    element.children.map((child) => (child instanceof Text ? [outlineText(child), span(child.at)] : all(child))),
  ]
  return [outline(page.root), all(page.root), page.kind, page.parts.map(({ at }) => span(at)), page.comments.map(({ text, at }) => [text, span(at)])]
}

const plain = [
  'const LIMIT = 3 // a comment\nexport const A = ({ left = 2 }) => <p className="a &amp; b" {...rest}>Only {LIMIT} &rsquo;left&rsquo; {`${left} of ${LIMIT} and`}{/* b */}</p>',
  "const rnd = (a, b) => Math.floor(Math.random() * (b - a)) + a\nexport default () => <><b>{rnd(1, 5)} it's</b>{on ? 'One by one' : <i title='&quot;'>two</i>}</>",
  'function T() { const [left, setLeft] = useState(900); useEffect(() => { setInterval(() => setLeft((s) => s - 1), 1000) }, []); return <p>{left}{props?.a?.b}{t("k", { defaultValue: "Hi {{n}}", n: left })}</p> }',
  'class A extends B { state = { left: 9 }; render() { return <p onClick={() => this.setState({ left: 1 })}>{this.state.left}{`a${`b${c}`}`}</p> } }',
  "document.querySelector('#left').textContent = `Only ${Math.random()}` + ' left'; const C = () => <Card icon={<b>x</b>} items={[{ label: 'One', n: 2 }]} style={{ fontSize: 8 }} checked={false} />",
]
const typed = ['const a = <T,>(x: T): T => x\nexport const A = ({ n }: { n: number }) => <p>{(n as number)! + 1} {"left" satisfies string}</p>\nconst [v] = useState<number>(3); const B = () => <b>{v}</b>']

/** The tree ESLint hands to its rules. */
function treeOf(source: string, languageOptions: Linter.LanguageOptions): Tree {
  const found: Tree[] = []
  const create = () => ({ Program: (node: Tree) => void found.push(node) })
  new Linter().verify(source, [{ files: ['**/*.tsx'], plugins: { x: { rules: { x: { create } } } }, rules: { 'x/x': 'error' }, languageOptions }], 'a.tsx')
  return found[0]!
}

const ofHost = (source: string, options: Linter.LanguageOptions): unknown => everything(pageOf(treeOf(source, options), source, { path: 'a.tsx' }))

describe('the page of a tree that a host has parsed is the page read here', () => {
  const parserOptions = { ecmaFeatures: { jsx: true } }
  test.each([...plain, ...typed])('typescript-eslint: %s', (source) =>
    expect(ofHost(source, { parser: typescript, parserOptions })).toEqual(everything(readJsx(source, { path: 'a.tsx' }))))
  test.each(plain)('espree: %s', (source) => expect(ofHost(source, { parserOptions })).toEqual(everything(readJsx(source, { path: 'a.tsx' }))))
})
