import { type Page, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../html/read.ts'
import { mask } from './mask.ts'

const pieces = [
  '<p class="a">', '</p>', '<a href="?a=1&amp;b">', '</a>', '<b>', '</b>', '<br>', '<table>', '<tr>', '<td>', '</table>', '<ul>', '<li>', '<select>', '<option>', '<input checked>',
  '<title>', '</title>', '<textarea>', '</textarea>', '<script>var a = 1</script>', '<style>p { color: red }</style>', '<svg>', '</svg>', '<!-- note -->', '<!--[if mso]><i>x</i><![endif]-->',
  '<noscript>', '</noscript>', '<button type=submit>', '</button>', 'words ', '&rsquo;', '\r\n', ' ', '🙂', '<', '>', '"', "'",
]

/** A page as data, its places counted from `from`. */
const dataOf = ({ root, elements, comments }: Page, from: number) => ({
  elements: elements.map(({ name, at, extent, open, attributes, parent }) => [
    name, at.start - from, extent.end - from, open, parent?.name, attributes.map((attribute) => [attribute.name, attribute.value, attribute.text.at.start - (attribute.text.value === '' ? 0 : from)]),
  ]),
  texts: [...texts(root)].map((text) => [text.value, text.at.start - from, text.at.end - from]),
  comments: comments.map(({ text, at }) => [text, at.start - from]),
})

describe('masked and unmasked, pure HTML is the same page', () => {
  it.each([
    ['page.html', '{{! c }}'],
    ['page.tpl', '{*$c*}{$c=1}'],
    ['page.blade.php', '{{-- c --}}'],
    ['page.html.eex', '<%# c %>'],
  ])('%s', (path, prefix) => {
    const source = fc.array(fc.constantFrom(...pieces), { maxLength: 40, size: 'max' }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(source, (html) => {
        const plain = dataOf(readHtml(html, { path: 'page.html' }), 0)
        const masked = readHtml(prefix + html, { path })
        const own = masked.comments.filter(({ at }) => at.start >= prefix.length)
        const { elements, texts, comments } = dataOf(masked, prefix.length)
        expect(elements.filter(([, start]) => Number(start) >= 0)).toEqual(plain.elements)
        expect(texts).toEqual(plain.texts)
        expect(comments.slice(comments.length - own.length)).toEqual(plain.comments)
      }),
      { numRuns: 800 },
    )
  }, 60_000)
})

describe('time in proportion to the file', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['a.tpl', '{$a'], ['a.tpl', '{if $a}{"'], ['a.tpl', '{literal}'], ['a.tpl', '{* '], ['a.tpl', "{l s='"], ['a.tpl', '{if $a}x{else}'], ['a.tpl', '{$a}{'],
    ['a.blade.php', '@if('], ['a.blade.php', '@foo(\''], ['a.blade.php', '@php '], ['a.blade.php', '@verbatim '], ['a.blade.php', '@{{ '], ['a.blade.php', '@if(a)x@else '],
    ['a.heex', '{'], ['a.heex', "{'"], ['a.heex', '<.a '], ['a.heex', '<%= if a do %>'], ['a.heex', '<.a />'],
    ['a.ftlh', '${'], ['a.ftlh', '<#if ('], ['a.ftlh', '<#if a>x<#else>'], ['a.ftlh', '<#-- '], ['a.ftlh', '<@a b="'], ['a.ftlh', '<#noparse>'], ['a.ftlh', '[#if a'],
    ['a.vm', '$a.b('], ['a.vm', '#if ('], ['a.vm', '#* '], ['a.vm', '$a["'], ['a.vm', '#if ($a)x#else '], ['a.vm', '${'],
    ['a.jsp', '<c:if test="'], ['a.jsp', '${'], ['a.jsp', '<c:if test="${a}">'],
    ['a.cshtml', '@if (a) {'], ['a.cshtml', '@{ <p>'], ['a.cshtml', '@('], ['a.cshtml', '@* '], ['a.cshtml', '@a[('], ['a.cshtml', '@if (a) { <b> } else {'], ['a.cshtml', '@section A { <i>'], ['a.cshtml', '@{ a("'], ['a.cshtml', '<a b="@c'], ['a.cshtml', '@{<a></b>'],
    ['a.html', '{% assign a = "b c" %}'], ['a.html', '{{ a | default: "'], ['a.html', '{% if a %}<b>{% else %}'], ['a.html', '{{ "Buy now" }}'], ['a.html', '{% schema %}'],
  ]
  const timed = (path: string, source: string): number => {
    const from = process.cpuUsage().user
    readHtml(source, { path })
    return process.cpuUsage().user - from
  }

  it.each(hostile)('%s: %s over and over', (path, piece) => {
    const of = (length: number): string => `<p>{$x}{if $x}{/if}</p>${piece.repeat(Math.ceil(length / piece.length))}`
    timed(path, of(20_000))
    const [small, big] = [Math.min(timed(path, of(50_000)), timed(path, of(50_000))), timed(path, of(800_000))]
    // Sixteen times as long: quadratic would be 256 times the time.
    expect(big / Math.max(small, 4000)).toBeLessThan(80)
  }, 60_000)

  it('masks a file without tags in no time', () => expect(mask('<p>word</p>'.repeat(1000)).tags).toBeUndefined())
})
