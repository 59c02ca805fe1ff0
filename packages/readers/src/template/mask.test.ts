import { BREAK, type Element, HOLE, type Origin, Text, texts } from '@aboveboard/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../html/read.ts'
import { mask } from './mask.ts'

const read = (source: string) => readHtml(source, { path: 'page.html' })
const said = (source: string): string => shown(Text.join([...texts(read(source).root)]))
const shown = ({ value }: Text): string => value.replaceAll(HOLE, '…').replaceAll(BREAK, '|').replace(/\s+/g, ' ').trim()

function find(source: string, name: string): Element {
  const element = read(source).named(name)[0]
  if (!element) throw new Error(`No ${name} in ${source}`)
  return element
}

/** Where the first blank of a text comes from. */
const origin = (source: string): Origin | undefined => [...texts(read(source).root)].flatMap(({ holes }) => holes)[0]?.origin

describe('in text', () => {
  it.each([
    ['Hello {{ name }}!', 'Hello …!'],
    ['Hello {{{name}}}!', 'Hello …!'],
    ['Hello <%= name %>!', 'Hello …!'],
    ['Hello <?php echo $name; ?>!', 'Hello …!'],
    ['Hello <?= $name ?>!', 'Hello …!'],
    ['Hello *|FNAME|*!', 'Hello …!'],
    ['Hello %%First Name%%!', 'Hello …!'],
    ['Hello [[FIRST_NAME]]!', 'Hello …!'],
    ['Hello ${name}!', 'Hello …!'],
    ['Hello {!! $name !!}!', 'Hello …!'],
    ['Hello %%=v(@name)=%%!', 'Hello …!'],
    ['Hello {{ {a: {b: 1}}|json }}!', 'Hello …!'],
    ['Hi {{! note }}there', 'Hi there'],
    ['Hi {# note #}there', 'Hi there'],
    ['Hi <%# note %>there', 'Hi there'],
    ['Hi {% comment %}<b>not yet{% endcomment %}there', 'Hi there'],
    ['Hi {% schema %}{ "name": "x" }{% endschema %}there', 'Hi there'],
    ['Hi {% assign a = 1 %}there', 'Hi there'],
    ['{% if n == 1 %}One left{% else %}Some left{% endif %}', '|One left|Some left|'],
    ['{{#if one}}One left{{else}}Some left{{/if}}', '|One left|Some left|'],
    ['<% if one %>One left<% else %>Some left<% end %>', '|One left|Some left|'],
    ['<% if (one) { %>One left<% } else { %>Some left<% } %>', '|One left|Some left|'],
    ['<?php if ($one): ?>One left<?php else: ?>Some left<?php endif; ?>', '|One left|Some left|'],
    ['*|IF:VIP|*One left*|ELSE:|*Some left*|END:IF|*', '|One left|Some left|'],
    ['{{ if .One }}One left{{ else }}Some left{{ end }}', '|One left|Some left|'],
    ['{% trans %}Buy now{% endtrans %}', 'Buy now'],
    ['<title>{{ shop }} – sale</title>', '… – sale'],
    ['<textarea>Dear {{ name }}</textarea>', 'Dear …'],
    ['A price of 5 {{ is not closed', 'A price of 5 {{ is not closed'],
    ['50 %% off, *| and [[ here', '50 %% off, *| and [[ here'],
  ])('%s', (source, words) => expect(said(source)).toBe(words))

  it('a blank is where its tag stands', () => {
    const source = '<p>Only {{ stock }} left</p>'
    const text = Text.join([...texts(read(source).root)])
    const { start, end } = text.slice(5, 6).at
    expect(source.slice(start, end)).toBe('{{ stock }}')
  })

  it('no tag lets a table lose its rows, nor a head its title', () => {
    expect(find('<table>{% for a in b %}<tr><td>{{ a }}</td></tr>{% endfor %}</table>', 'td').closest('table')).toBeDefined()
    expect(find('<html><head>{{ head }}<title>Hi</title></head><body></body></html>', 'title').parent?.name).toBe('head')
  })
})

describe('where a value comes from', () => {
  it.each<[string, Origin]>([
    ['{{ user.name }}', { kind: 'data', path: 'user.name' }],
    ['{{ product.price | money }}', { kind: 'data', path: 'product.price' }],
    ['{{ .Title }}', { kind: 'data', path: '.Title' }],
    ['<%= @user.name %>', { kind: 'data', path: '@user.name' }],
    ['<?php echo esc_html( $left ); ?>', { kind: 'data', path: '$left' }],
    ['*|FNAME|*', { kind: 'data', path: 'FNAME' }],
    ['%%First Name%%', { kind: 'data', path: 'First Name' }],
    ["{{ 'cart.left' | t: count: 3 }}", { kind: 'translation', key: 'cart.left' }],
    ["{{ 'cart.left'|trans|raw }}", { kind: 'translation', key: 'cart.left' }],
    ["{{ t('cart.left') }}", { kind: 'translation', key: 'cart.left' }],
    ['{{t "cart.left"}}', { kind: 'translation', key: 'cart.left' }],
    ["{{ $t('cart.left') }}", { kind: 'translation', key: 'cart.left' }],
    ['{% translate "cart.buy" %}', { kind: 'translation', key: 'cart.buy' }],
    ["<%= t('.left') %>", { kind: 'translation', key: '.left' }],
    ['<%= t :left %>', { kind: 'translation', key: 'left' }],
    ["<?php esc_html_e( 'cart.buy', 'shop' ); ?>", { kind: 'translation', key: 'cart.buy' }],
    ["<?php echo esc_html( __( 'cart.buy', 'shop' ) ); ?>", { kind: 'translation', key: 'cart.buy' }],
    ['<?= rand(3, 9) ?>', { kind: 'random' }],
    ['<%= rand(3..9) %>', { kind: 'random' }],
    ['{{ random(9) }}', { kind: 'random' }],
    ["<?= date('Y') ?>", { kind: 'clock' }],
    ["{{ 'now' | date: '%Y' }}", { kind: 'clock' }],
    ['<%= Time.now.year %>', { kind: 'clock' }],
    ['{% url "shop" %}', { kind: 'unknown' }],
    ['{{ a ? b : c }}', { kind: 'unknown' }],
  ])('%s', (source, known) => expect(origin(source)).toEqual(known))
})

describe('in a tag', () => {
  it('an attribute inside a condition may be there', () => {
    for (const source of [
      '<input type="checkbox" {{#if x}}checked{{/if}}>',
      '<input type="checkbox" {% if x > 1 %}checked{% endif %}>',
      '<input type="checkbox"<?php if ($x) { ?> checked<?php } ?>>',
      '<input type="checkbox" <% if x %>checked<% end %>>',
    ]) {
      const input = find(source, 'input')
      expect(input.flag('checked')).toBeUndefined()
      expect(input.attr('type')?.value).toBe('checkbox')
    }
  })

  it('an expression between attributes leaves the element open', () => {
    for (const source of [
      '<input {{ attrs }} type="checkbox">',
      '<input type="checkbox" <?php checked($a, $b); ?>>',
      '<input type="checkbox" {{ x ? "checked" : "" }}>',
    ]) {
      const input = find(source, 'input')
      expect(input.open).toBe(true)
      expect(input.flag('checked')).toBeUndefined()
    }
    expect(find('<input type="{{ x }}">', 'input').open).toBe(false)
    expect(find('<input type="checkbox" {{! note }}>', 'input').flag('checked')).toBe(false)
  })

  it('a value with a blank is no constant, and shows what is told of it', () => {
    const link = find('<a href="{{ url }}" title="For {{ name }} &amp; you" class=btn-{{ kind }}>', 'a')
    expect(link.attr('href')?.origin).toEqual({ kind: 'data', path: 'url' })
    expect(link.attr('href')?.value).toBeUndefined()
    expect(link.attr('title')?.text.shown).toBe('For … & you')
    expect(link.attr('class')?.text.shown).toBe('btn-…')
  })

  it('a value with one condition has its branches', () => {
    const constant = (value: string) => ({ kind: 'constant', value })
    expect(find('<a class="btn {% if big %}btn-big{% else %}btn-small{% endif %}">', 'a').attr('class')?.origin).toEqual({
      kind: 'conditional',
      branches: [constant('btn btn-big'), constant('btn btn-small')],
    })
    expect(find('<a class="btn{{#if big}} big{{/if}}">', 'a').attr('class')?.origin).toEqual({
      kind: 'conditional',
      branches: [constant('btn big'), constant('btn')],
    })
  })

  it('names may be filled', () => {
    const heading = find('<h{{ level }} class="a">Hi</h{{level}}><p>After</p>', 'h-any')
    expect(heading.attr('class')?.value).toBe('a')
    expect(find('<{{ tag }}>Hi</{{tag}}><p>After</p>', 'p').parent?.name).toBe('#page')
    expect(find('<{% if url %}a href="{{ url }}"{% else %}b{% endif %} id="c">Hi</a>', 'x-any').attr('id')?.value).toBe('c')
    const box = find('<div data-{{ x }}="1" id="a">', 'div')
    expect(box.attributes.map(({ name }) => name)).toEqual(['id'])
    expect(box.open).toBe(true)
  })

  it('quotes and angle brackets inside a tag harm nothing', () => {
    const link = find('<a href="{{ url | append: "?a>b" }}" class="x">Go</a>', 'a')
    expect(link.attr('class')?.value).toBe('x')
    expect(said('<a href="<?php echo $a->b ?>">Go</a>')).toBe('Go')
  })
})

describe('branches that open what is closed once', () => {
  it('keep what follows in its place', () => {
    const source = '{% if big %}<div class="big">{% else %}<section>{% endif %}<p>Hi</p></div><footer>Bye</footer>'
    const page = read(source)
    expect(page.elements.filter(({ parent }) => parent === page.root).map(({ name }) => name)).toEqual(['div', 'footer'])
    expect(page.named('section')).toEqual([])
  })

  it('tell nothing sure of the tag that is kept', () => {
    const box = find('{% if big %}<div class="big">{% else %}<div class="small">{% endif %}Hi</div>', 'div')
    expect(box.attr('class')?.value).toBeUndefined()
    expect(box.open).toBe(true)
  })

  it('leave branches alone that are whole', () => {
    expect(read('{% if big %}<p>A</p>{% else %}<p>B</p>{% endif %}').named('p')).toHaveLength(2)
  })
})

describe('what a page brings in', () => {
  it.each([
    ["{% include 'footer' %}"],
    ["{% render 'footer', a: 1 %}"],
    ["{% section 'footer' %}"],
    ['{% extends "base.html" %}'],
    ['{% block content %}'],
    ['{{> footer}}'],
    ['{{#> layout}}'],
    ['{{ template "footer" . }}'],
    ['{{ partial "footer" . }}'],
    ["<%- include('footer') %>"],
    ["<%= render 'footer' %>"],
    ['<%= yield %>'],
    ['<?php get_footer(); ?>'],
    ["<?php include 'footer.php'; ?>"],
    ['{{ content_for_layout }}'],
    ['<!--#include virtual="footer.html" -->'],
    ['<site-footer></site-footer>'],
  ])('%s', (part) => {
    const source = `<body><p>Hi</p>${part}</body>`
    const [found] = read(source).parts
    expect(found && source.slice(found.at.start, found.at.end)).toBe(part.replace('</site-footer>', ''))
  })

  it('is no part where it only shows a value', () => {
    expect(read('{{ name }} {% if a %}{% endif %} <%= link %> <?= $a ?> {{content.title}}').parts).toEqual([])
  })
})

it('comments of templates are comments of the page', () => {
  const { comments } = read('<!-- a --><p>{{!-- b --}} {# c #} {% comment %} d {% endcomment %} <%# e %> <?php /* f */ ?></p>')
  expect(comments.map(({ text }) => text.trim())).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})

describe('code', () => {
  it('of a script is never taken for a template that reaches beyond it', () => {
    expect(said('<script>if(a){{b()}}</script><p>One</p><script>x = "{{"</script><p>Two }}</p>')).toBe('OneTwo }}')
  })

  it('of a page without templates is not masked', () => {
    const source = '<p class="a">Hi</p><script>var a = `${b}`; c = [[1]]</script>'
    expect(mask(source).text).toBe(source)
    expect(mask(source).tags).toBeUndefined()
  })
})

const pieces = [
  '<p>', '</p>', '<a href="', '">', "'", '"', ' x=', '<', '>', '{{', '}}', '{{{', '{%', '%}', '{#', '#}', '<%', '%>', '<?php ',
  '?>', '%%', '%%[', ']%%', '*|A|*', '[[A]]', '${a}', '{{#if a}}', '{{/if}}', '{% else %}', '{% endif %}', '<!--', '-->',
  '<!--[if mso]>', '<!--[if IE]', '<![endif]-->', '<script>', '</script>', '<style>', '</style>', '<title>', '</title>', '<svg>', '<![CDATA[',
  ']]>', '{% comment %}', '{% endcomment %}', '\r\n', '\uE000', 'word ', '🙂',
]

it('masking keeps length, and every tag its place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60, size: 'max' }), (parts) => {
      const source = parts.join('')
      const { text, tags } = mask(source)
      expect(text.length).toBe(source.length)
      let last = 0
      for (const { start, end } of tags?.all ?? []) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      read(source)
    }),
    { numRuns: 3000 },
  )
})
