import { BREAK, HOLE, type Element, Text, texts } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { readHtml } from '../html/read.ts'
import { isCopy } from './copy.ts'
import { settingsIn } from './settings.ts'

const read = (source: string, path = 'page.html') => readHtml(source, { path }, { readSettings: settingsIn })
const clean = ({ value }: Text): string => value.replaceAll(HOLE, '…').replaceAll(BREAK, '|').replace(/\s+/g, ' ').trim()
const said = (element: Element): string => clean(Text.join([...texts(element)]))

/** Asserts that words are read, and that they stand where they are written. */
function expectWords(source: string, words: string, path?: string): void {
  const { root, elements } = read(source, path)
  const all = [...texts(root), ...elements.flatMap(({ attributes }) => attributes.map(({ text }) => text))]
  const text = all.find(({ value }) => value.includes(words))
  expect(text, `${words} in ${source}`).toBeDefined()
  const from = text!.value.indexOf(words)
  const { start, end } = text!.slice(from, from + words.length).at
  expect(source.slice(start, end)).toBe(words)
}

describe('words in a template’s code are read where they are written', () => {
  it.each([
    ['{{ title | default: "Final hours" }}'],
    ["{{ title|default('Final hours') }}"],
    ["{{ title or 'Final hours' }}"],
    ["{{ title ?? 'Final hours' }}"],
    ["{{ title || 'Final hours' }}"],
    ["{{ big ? 'Final hours' : 'x' }}"],
    ["{{ big ? 'x' : 'Final hours' }}"],
    ["{{ 'Final hours' if big else 'x' }}"],
    ["{{ 'x' if big else 'Final hours' }}"],
    ['{{default title "Final hours"}}'],
    ['{{ default "Final hours" .Title }}'],
    ["<%= title || 'Final hours' %>"],
    ["<%= t('sale.title', default: 'Final hours') %>"],
    ["<?= $title ?? 'Final hours' ?>"],
    ["<?php echo $big ? 'Final hours' : ''; ?>"],
    ['{{ "Final hours" }}'],
    ["<?php echo 'Final hours'; ?>"],
    ['{% trans "Final hours" %}'],
    ["{{ 'Final hours'|trans }}"],
    ["{{ _('Final hours') }}"],
    ["<?php _e( 'Final hours', 'shop' ); ?>"],
    ["<?php echo esc_html__( 'Final hours', 'shop' ); ?>"],
    ["<?php printf( esc_html__( 'Final hours', 'shop' ), $n ); ?>"],
    ['<%= gettext("Final hours") %>'],
    ['{% assign title = "Final hours" %}<p>{{ title }}</p>'],
    ['{% set title = "Final hours" %}{{ title }} {{ title }}'],
    ['{% assign title = "Final hours" %}{% render "banner", title: title %}'],
    ['<?php $title = "Final hours"; ?><?= $title ?>'],
    ['{{ $title := "Final hours" }}{{ $title }}'],
    ['<input placeholder="{{ hint | default: \'Final hours\' }}">'],
    ['<title>{{ title | default: "Final hours" }}</title>'],
    ['{% schema %}{ "settings": [{ "type": "text", "default": "Final hours" }] }{% endschema %}'],
    ['{% schema %}{ "blocks": [{ "settings": [{ "type": "richtext", "default": "<p>Final hours</p>" }] }] }{% endschema %}'],
    ['{% for title in ["Final hours"] %}<p>{{ title }}</p>{% endfor %}'],
    ['{% for key, title in { a: "Final hours", b: "x" } %}<p id="{{ key }}">{{ title|raw }}</p>{% endfor %}'],
    ['{% for row in [{ id: "a", title: "Final hours" }] %}<p>{{ row.title }}</p>{% endfor %}'],
    ['{% set rows = [{ "title": "Final hours" }] %}{% for row in rows %}<p>{{ row.title }}</p>{% endfor %}'],
    ["@foreach (['a' => 'Final hours'] as $key => $title)<p>{{ $title }}</p>@endforeach"],
    ["<?php foreach ([['title' => 'Final hours']] as $row): ?><p><?= $row['title'] ?></p><?php endforeach; ?>"],
    ['<% ["Final hours", "x"].each do |title| %><p><%= title %></p><% end %>'],
    ["<% for (const row of [{ title: 'Final hours' }]) { %><p><%= row.title %></p><% } %>"],
  ])('%s', (source) => expectWords(source, 'Final hours'))

  it('also through escapes', () => {
    const source = `<p>{% trans 'It\\'s the final hour' %}</p>`
    const [text] = [...texts(read(source).root)]
    expect(text?.value).toBe("It's the final hour")
    const { start, end } = text!.slice(2, 3).at
    expect(source.slice(start, end)).toBe("\\'")
  })

  it('what is filled into them stays a blank', () => {
    for (const message of ['Only %s left', 'Only %2$d left', 'Only %(n)s left', 'Only {{ n }} left', 'Only {n} left', 'Only :count left', 'Only %{n} left'])
      expect(said(read(`<p><?php echo __( '${message}' ); ?></p>`).root)).toBe('Only … left')
  })

  it('a default stands beside what it replaces, never in the sentence', () => {
    expect(said(read('<p>Hi {{ name | default: "dear friend" }}, hello</p>').named('p')[0]!)).toBe('Hi …, hellodear friend')
    expect(read('<p>Hi {{ name | default: "dear friend" }}, hello</p>').named('#shown')).toHaveLength(1)
  })
})

describe('what speaks to programs is no copy', () => {
  it.each([
    ['{{ url | default: "/sale/final-hours" }}'],
    ['{{ kind | default: "btn btn-primary" | escape }}{{ a == "Final hours" }}'.replace('btn btn-primary', 'btn-primary')],
    ["{{ 'cart.title' | t }}"],
    ['{{ price | money: "EUR" }}'],
    ["{% if kind == 'Final hours' %}x{% endif %}"],
    ['{% assign title = "Final hours" %}'],
    ['{% assign title = "Final hours" %}{% assign title = other %}<p>{{ title }}</p>'],
    ['{% if a %}{% assign title = "Final hours" %}{% endif %}<p>{{ title }}</p>'],
    ['{% schema %}{ "settings": [{ "type": "select", "default": "Final hours", "label": "Final hours" }] }{% endschema %}'],
    ['{% schema %}{ "settings": [{ "type": "text", "default": "t:sections.sale" }] }{% endschema %}'],
    ['{% schema %}{ broken{% endschema %}'],
    ['{% for title in ["Final hours"] %}<p>{{ other }}</p>{% endfor %}'],
    ['{% for title in ["Final hours"] %}{{ title }}{% endfor %}{% for title in titles %}{{ title }}{% endfor %}'],
    ['{% set rows = ["Final hours"] %}{% set rows = other %}{% for row in rows %}<p>{{ row }}</p>{% endfor %}'],
  ])('%s', (source) => {
    expect(said(read(source).root)).not.toMatch(/Final hours|sale|btn|cart|EUR|broken/)
  })

  it('a setting that is a box is the merchant’s', () => {
    expect(read('{% schema %}{ "settings": [{ "type": "checkbox", "label": "Send me offers", "default": true }] }{% endschema %}').elements).toEqual([])
  })
})

it.each([
  ['Buy now', true], ['Unsubscribe', true], ['Prêt ?', true], ['Only %d left', true], ['Hurry!', true],
  ['cart.title', false], ['btn-primary', false], ['addToCart', false], ['/sale', false], ['USD', false], ['3', false], ['', false], ['<b>Buy now</b>', false], ['https://a.example/b c', false],
])('is %s copy? %s', (value, answer) => expect(isCopy(value)).toBe(answer))
