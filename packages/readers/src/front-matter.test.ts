import { expect, test } from 'vitest'
import { readHtml } from './html/read.ts'
import { frontMatterOf } from './front-matter.ts'

const headers = (source: string) =>
  frontMatterOf(source)?.headers.map((header) => {
    const [text] = header.children
    if (!text || 'name' in text) throw new Error('no text')
    return [header.attr('name')?.value, text.value, source.slice(text.at.start, text.at.end)]
  })

test('what readers see of it, with its place', () => {
  const source = '---\ntitle: "It\\u2019s \\"new\\""\ndate: 2024-05-01\nsubject: \'Don\'\'t miss\'\ndescription: Plain words # a note\n---\nText'
  expect(headers(source)).toEqual([
    ['title', 'It’s "new"', 'It\\u2019s \\"new\\"'],
    ['subject', "Don't miss", "Don''t miss"],
    ['description', 'Plain words', 'Plain words'],
  ])
  expect(source.slice(frontMatterOf(source)!.end)).toBe('Text')
})

test('blocks of several lines', () => {
  expect(headers('---\ndescription: >\n  Only today,\n  for you\ntitle: Hi\n---\n')).toEqual([
    ['description', 'Only today,\nfor you', 'Only today,\n  for you'],
    ['title', 'Hi', 'Hi'],
  ])
})

test('TOML, carriage returns, a byte order mark', () => {
  expect(headers('\uFEFF+++\r\ntitle = "Hi"\r\n+++\r\nText')).toEqual([['title', 'Hi', 'Hi']])
})

test('whether there is a layout', () => {
  expect(frontMatterOf('---\nlayout: post\n---\n')?.layout).toBe(true)
  expect(frontMatterOf('---\ntitle: layout\n---\n')?.layout).toBe(false)
})

test('the language', () => {
  expect(frontMatterOf('---\nlang: fr\n---\n')?.lang).toBe('fr')
  expect(frontMatterOf('---\nlocale: "en_GB"\n---\n')?.lang).toBe('en-GB')
  expect(frontMatterOf('---\nlanguage: English for all\n---\n')?.lang).toBeUndefined()
})

test('who pays for it', () => {
  const told = frontMatterOf('---\nsponsored: true\nsponsor: "Acme Bank"\n---\n')!.headers.map((header) => [header.attr('name')?.value, header.attr('data')?.text.value])
  expect(told).toEqual([['sponsored', 'true'], ['sponsor', 'Acme Bank']])
})

test('comments', () => {
  const source = '---\n# aboveboard-allow x -- y\ntitle: Hi\n---\n'
  const [comment] = frontMatterOf(source)!.comments
  expect(comment?.text).toBe('aboveboard-allow x -- y')
  expect(source.slice(comment!.at.start, comment!.at.end)).toBe('# aboveboard-allow x -- y')
})

test.each(['', '---', '---\ntitle: never closed', '--- \nx', 'Text\n---\n', '----\nx\n----\n', '---\n- a\n'])('none: %j', (source) => {
  expect(frontMatterOf(source)?.headers ?? []).toEqual([])
})

test('settings alone', () => expect(frontMatterOf('---\n---\n')).toMatchObject({ end: 8, headers: [] }))

test('HTML is read without it', () => {
  const source = '---\nsubject: Last call\nlang: fr\nlayout: mail\n---\n<p>Hello</p>'
  const page = readHtml(source, { path: 'mails/x.html' })
  expect(page.elements.map(({ name }) => name)).toEqual(['#header', 'p'])
  expect(page.lang).toBe('fr')
  const [p] = page.named('p')
  expect(source.slice(p!.at.start, p!.at.end)).toBe('<p>')
})

test('a byte order mark begins nothing', () => {
  const page = readHtml('\uFEFF<!doctype html><html lang="fr"><head><title>Hi</title></head><body>Hello', { path: 'x.html' })
  expect(page.lang).toBe('fr')
  expect(page.named('title')[0]?.parent?.name).toBe('head')
})

const paragraphs = (source: string) =>
  frontMatterOf(source)?.paragraphs.map((paragraph) => {
    const [text] = paragraph.children
    if (!text || 'name' in text) throw new Error('no text')
    return [paragraph.attr('key')?.value, text.value, source.slice(text.at.start, text.at.end)]
  })

test('what pages show of settings that are nested, or called after what they are on a page', () => {
  const source = `---
title: Lamps
banner: "Two for one"
layout: home page
reviewer: Jo Doe
hero:
  title: 'Don''t miss it'
  image: our best lamp.png
  button: { label: Buy it now }
  text: >-
    All our lamps
    until Sunday

  note: Sent in two days
seo:
  title: Lamps and more
plans:
  - name: For teams
    features:
      - Ten seats, all lit
      - https://lamps.example/all our plans
    link: Read all of it
---
Text`
  expect(paragraphs(source)).toEqual([
    ['banner', 'Two for one', 'Two for one'],
    ['hero.title', "Don't miss it", "Don''t miss it"],
    ['hero.text', 'All our lamps\nuntil Sunday', 'All our lamps\n    until Sunday'],
    ['hero.note', 'Sent in two days', 'Sent in two days'],
    ['plans.name', 'For teams', 'For teams'],
    ['plans.features', 'Ten seats, all lit', 'Ten seats, all lit'],
  ])
  expect(headers(source)).toEqual([['title', 'Lamps', 'Lamps']])
})

test('the same in TOML', () =>
  expect(paragraphs('+++\r\ntitle = "Lamps"\r\nnotes = "Not for all"\r\n[hero]\r\n  note = "Sent in two days"\r\n[[plans.list]]\r\nname = "For teams"\r\n[params.seo]\r\nname = "Lamps and more"\r\n+++\r\n')).toEqual([
    ['hero.note', 'Sent in two days', 'Sent in two days'],
    ['plans.list.name', 'For teams', 'For teams'],
  ]))
