import { describe, expect, it, test } from 'vitest'
import { outlineOrigin } from '../js/testing/outline.ts'
import { read } from '../read.ts'
import { Handing, hands } from './handed.ts'

const drawn = { component: 'Stock', origin: (name: string) => (name === 'placesLeft' ? { kind: 'random' as const } : undefined) }

test.each([
  ['Stock.jsx', 'export const Stock = ({ placesLeft }) => <X it={placesLeft} />'],
  ['Stock.jsx', 'export default function Places({ placesLeft }) { return <X it={placesLeft} /> }'],
  ['Stock.jsx', 'class Stock extends Component { render() { return <X it={this.props.placesLeft} /> } }'],
  ['Stock.svelte', '<script>\nlet { placesLeft } = $props()\n</script>\n<X it={placesLeft} />'],
  ['Stock.svelte', '<script>\nexport let placesLeft = 9\n</script>\n<X it={placesLeft} />'],
  ['Stock.astro', '---\nconst { placesLeft } = Astro.props\n---\n<X it={placesLeft} />'],
  ['Stock.vue', '<script setup>\nconst props = defineProps({ placesLeft: Number })\n</script>\n<template><X :it="placesLeft" /></template>'],
  ['Stock.vue', '<script setup>\nconst props = defineProps({ placesLeft: Number })\n</script>\n<template><X :it="props.placesLeft" /></template>'],
  ['Stock.vue', "<script>\nexport default { props: ['placesLeft'] }\n</script>\n<template><X :it=\"placesLeft\" /></template>"],
])('a component knows what it is given: %s %s', async (path, source) => {
  const page = await read(source, { path, handed: drawn })
  expect(outlineOrigin(page!.named('X')[0]!.attr('it')!.origin)).toContain('random!')
  const alone = await read(source, { path })
  expect(outlineOrigin(alone!.named('X')[0]!.attr('it')!.origin)).not.toContain('random')
})

test('another component of the file is given nothing', async () => {
  const page = await read('export const Stock = () => <i />\nexport const Rest = ({ placesLeft }) => <X it={placesLeft} />', { path: 'Stock.jsx', handed: drawn })
  expect(outlineOrigin(page!.named('X')[0]!.attr('it')!.origin)).not.toContain('random')
})

describe('a page', () => {
  it.each([
    ['draws by lot', 'App.jsx', "import { Stock } from './Stock'\nexport const App = () => <Stock left={Math.random()} />"],
    ['tells how long a countdown takes', 'App.jsx', "import { Clock } from './Clock'\nexport const App = () => <Clock initialMinutes={15} />"],
    ['counts from now', 'App.jsx', "import Clock from './Clock'\nexport const App = () => <Clock ends={Date.now() + 9e5} />"],
    ['tells it in Vue', 'App.vue', "<script setup>\nimport Clock from './Clock.vue'\n</script>\n<template><Clock :initial-minutes=\"15\" /></template>"],
  ])('hands on what it %s', async (_, path, source) => expect(hands((await read(source, { path }))!, { path })).toBe(true))

  it.each([
    ['data', 'import { Stock } from "./Stock"\nexport const App = ({ left }) => <Stock left={left} />'],
    ['figures that are no lengths', 'import { Stars } from "./Stars"\nexport const App = () => <Stars count={5} />'],
    ['what a handler does', 'import { Dice } from "./Dice"\nexport const App = () => <Dice onRoll={() => Math.random()} />'],
    ['anything to components of its own', 'const Clock = () => <i />\nexport const App = () => <Clock minutes={5} />'],
  ])('hands on nothing that tells more: %s', async (_, source) => expect(hands((await read(source, { path: 'App.jsx' }))!, { path: 'App.jsx' })).toBe(false))

  it('hands on words as data, which are read where they stand', async () => {
    const page = (await read('import { Clock } from "./Clock"\nexport const App = () => <Clock minutes={15} label="Ends soon" />', { path: 'App.jsx' }))!
const handed = new Handing(page, undefined).to(page.missing[0]!)!
    expect(['minutes', 'label', 'more'].map((name) => handed.origin(name)?.kind)).toEqual(['constant', 'data', undefined])
  })
})

describe('a template', () => {
  const route = { 'app.js': "app.get('/', (req, res) => {\n  res.render('show', { left: Math.ceil(Math.random() * 4) })\n})\n" }
  const controller = { 'app/controllers/rooms_controller.rb': 'def show\n  @left = rand(9)\nend\n' }
  it.each([
    ['Rails', 'app/views/rooms/show.html.erb', '<%= render "badge", left: rand(5) %>', {}],
    ['Rails, by name', 'app/views/rooms/show.html.erb', '<%= render partial: "badge", locals: { left: @left } %><%= @left %>', controller],
    ['Blade', 'resources/views/a.blade.php', "@include('badge', ['left' => rand(1, 5)])", {}],
    ['a component of Blade', 'resources/views/a.blade.php', '<x-badge :left="rand(1, 5)" />', {}],
    ['Twig', 'templates/a.html.twig', "{% include 'badge.html.twig' with { left: random(5) } %}", {}],
    ['EJS, which hands on all it has', 'views/show.ejs', "<%- include('badge') %><%= left %>", route],
  ])('of %s hands on what it draws by lot', async (_, path, source, files) => {
    const given = { path, beside: (at: string): string | undefined => (files as Readonly<Record<string, string>>)[at] }
    const page = (await read(source, given))!
    expect(hands(page, given)).toBe(true)
    expect(new Handing(page, given.beside).to(page.missing[0]!)?.origin('left')).toEqual({ kind: 'random' })
  })

  it.each([
    ['data', 'app/views/rooms/show.html.erb', '<%= render "badge", left: @room.left %>'],
    ['what its words only name', 'resources/views/a.blade.php', "@include('badge', ['left' => $left])"],
    ['nothing', 'views/show.ejs', "<%- include('badge') %><%= left %>"],
  ])('hands on nothing that tells more: %s', async (_, path, source) => expect(hands((await read(source, { path }))!, { path })).toBe(false))
})
