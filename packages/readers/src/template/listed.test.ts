import { expect, test } from 'vitest'
import { listedIn } from './listed.ts'
import type { TemplateTag } from './tag.ts'

/** The strings that the loops of a template show, by what shows them, and where they stand. */
function listed(source: string): Record<string, string[]> {
  const tags = [...source.matchAll(/\{%[^]*?%\}|@(?:foreach|php)[^\n]*|<[%?][^]*?[%?]>/g)].map(({ 0: code, index }) => ({ role: 'flow', code, start: index, end: index + code.length }) as TemplateTag)
  return Object.fromEntries([...listedIn(source, tags)].map(([path, texts]) => [path, texts.map(({ shown, at }) => (source.slice(at.start, at.end) === shown ? shown : `${shown} (${source.slice(at.start, at.end)})`))]))
}

const both = ['Final hours', 'Last chance']

test.each([
  ["{% for title in ['Final hours', 'Last chance'] %}", { title: both }],
  ["{%- for key, title in { a: 'Final hours', b: 'Last chance' } -%}", { title: both }],
  ["{% for row in [{ id: 'a', title: 'Final hours' }, { id: 'b', title: 'Last chance' }] %}", { 'row.title': both }],
  ["{% set rows = [{ title: 'Final hours', note: 'Only today' }, { title: 'Last chance' }] %}{% for row in rows %}", { 'row.title': both, 'row.note': ['Only today'] }],
  ["@foreach (['a' => 'Final hours', 'b' => 'Last chance'] as $key => $title)", { title: both }],
  ["<?php $rows = array(array('title' => 'Final hours'), array('title' => 'Last chance')); ?><?php foreach ($rows as $row): ?>", { 'row.title': both }],
  ["<% ['Final hours', 'Last chance'].each do |title| %>", { title: both }],
  ["<% ['Final hours', 'Last chance'].each_with_index do |title, i| %>", { title: both }],
  ["<% { a: 'Final hours', b: 'Last chance' }.each do |key, title| %>", { title: both }],
  ["<% { a: 'Final hours', b: 'Last chance' }.each_with_index do |(key, title), i| %>", { title: both }],
  ["<% ['Final hours', 'Last chance'].forEach((title, i) => { %>", { title: both }],
  ["<% ['Final hours', 'Last chance'].forEach(function (title, i) { %>", { title: both }],
  ["<% rows = [{ title: 'Final hours' }, { title: 'Last chance' }] %><% rows.each do |row| %>", { 'row.title': both }],
  ["<% [{ title: 'Final hours' }, { title: 'Last chance' }].forEach((row) => { %>", { 'row.title': both }],
  ["<% for (const row of [{ title: 'Final hours' }, { title: 'Last chance' }]) { %>", { 'row.title': both }],
  ["{% for title in ['It\\'s the final hour'] %}", { title: ["It's the final hour (It\\'s the final hour)"] }],
])('%s', (source, strings) => expect(listed(source)).toEqual(strings))

test.each([
  ['a list that the template does not write', '{% for title in titles %}'],
  ['what is set twice', "{% set rows = ['Final hours'] %}{% set rows = other %}{% for row in rows %}"],
  ['what is set after it is shown', "{% for row in rows %}{% set rows = ['Final hours'] %}"],
  ['two loops that call it alike', "{% for title in ['Final hours'] %}{% for title in titles %}"],
  ['what speaks to programs', "{% for key in ['final_hours', '/sale', 'btn-primary'] %}"],
  ['names of members', "{% for row in { 'Final hours': 3, 'Last chance': 4 } %}"],
  ['what lies deeper', "{% for row in [{ more: { title: 'Final hours' } }] %}"],
  ['one string', "{% set title = 'Final hours' %}{% for sign in title %}"],
])('%s is none', (_, source) => expect(listed(source)).toEqual({}))
