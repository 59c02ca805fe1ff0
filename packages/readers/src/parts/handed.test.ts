import { describe, expect, it, test } from 'vitest'
import { outlineOrigin } from '../js/testing/outline.ts'
import { read } from '../read.ts'
import { handedTo, hands } from './handed.ts'

const drawn = { component: 'Stock', properties: new Map([['placesleft', { kind: 'random' as const }]]) }

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
  ])('hands on what it %s', async (_, path, source) => expect(hands((await read(source, { path }))!)).toBe(true))

  it.each([
    ['data', 'import { Stock } from "./Stock"\nexport const App = ({ left }) => <Stock left={left} />'],
    ['figures that are no lengths', 'import { Stars } from "./Stars"\nexport const App = () => <Stars count={5} />'],
    ['what a handler does', 'import { Dice } from "./Dice"\nexport const App = () => <Dice onRoll={() => Math.random()} />'],
    ['anything to components of its own', 'const Clock = () => <i />\nexport const App = () => <Clock minutes={5} />'],
  ])('hands on nothing that tells more: %s', async (_, source) => expect(hands((await read(source, { path: 'App.jsx' }))!)).toBe(false))

  it('hands on words as data, which are read where they stand', async () => {
    const page = (await read('import { Clock } from "./Clock"\nexport const App = () => <Clock minutes={15} label="Ends soon" />', { path: 'App.jsx' }))!
    expect([...handedTo(page.missing[0]!, page)!.properties].map(([name, origin]) => `${name} ${outlineOrigin(origin)}`)).toEqual(['minutes 15', 'label label'])
  })
})
