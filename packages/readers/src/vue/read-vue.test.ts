import { describe, expect, it } from 'vitest'
import { outline } from '../js/testing/outline.ts'
import { read } from '../read.ts'

async function outlined(source: string): Promise<string> {
  const page = await read(source, { path: 'src/Offer.vue' })
  return page ? page.root.children.map((child) => ('name' in child ? outline(child) : JSON.stringify(child.value))).filter((said) => !/^"\\?[\sn\\r]*"$/.test(said)).join(' ') : ''
}

const sfc = (template: string, script = '', attributes = ' setup'): string => `<script${attributes}>\n${script}\n</script>\n<template>${template}</template>\n`

describe('what a template says', () => {
  it.each([
    ['<p class="a &amp; b">Tom &amp; Jo</p>', '', "p class='a & b'(Tom & Jo)"],
    ['<p>Only {{ left }} left</p>', 'const left = 3', 'p(Only 3 left)'],
    ['<p>Only {{ left }} left</p>', 'const left = ref(3)', 'p(Only {state 3} left)'],
    ['<p>{{ $t("cart.decline") }}</p>', '', 'p({t:cart.decline})'],
    ['<p v-if="a">One</p><p v-else-if="b">Two</p><p v-else>Three</p>', '', '[p(One)] [p(Two)] [p(Three)]'],
    ['<p>Buy <template v-if="a">now</template><template v-else>later</template></p>', '', 'p(Buy , [now], [later])'],
    ["<p>{{ ok ? 'One by one' : 'Two by two' }}</p>", '', 'p([One by one], [Two by two])'],
    ['<li v-for="plan in plans" :key="plan.id">{{ plan.name }}</li>', "const plans = [{ name: 'Basic' }, { name: 'Plus' }]", '[li([Basic], [Plus])]'],
    ['<li v-for="({ name }, i) of shop.plans">{{ i }} {{ name }}</li>', '', '[li({i} {shop.plans.name})]'],
    ['<p>{{ clock.left }}</p>', 'const clock = ref({ left: 900 }); setInterval(() => { clock.value.left-- }, 1000)', 'p({state 900 ticking})'],
    ['<p v-text="words" />', "const words = 'Ends soon'", 'p(Ends soon)'],
    ['<p v-html="words" />', "const words = '<b>Ends</b> soon'", 'p(b(Ends),  soon)'],
    ['<p v-t="\'a.b\'" />', '', 'p({t:a.b})'],
    ['<textarea v-model="words" />', "const words = ref('Hi')", 'textarea value=Hi'],
    ['<Transition><p>Hi</p></Transition>', '', 'p(Hi)'],
    ['<Card><template #head="{ title }">{{ title }}</template><template #default>More</template></Card>', '', 'Card([{title}], [More])'],
    ['<p v-pre>{{ raw }}</p>', '', 'p({{ raw }})'],
    ['<p>{{ }}</p>', '', 'p'],
    ['<p>{{ a b }}</p>', '', 'p({unknown!})'],
    ['<p v-.once="a">Buy v-.now</p><b>!</b>', '', "p x-.once='a'(Buy v-.now) b(!)"],
  ])('%s with %s', async (template, script, expected) => expect(await outlined(sfc(template, script))).toBe(expected))
})

describe('whether a box is ticked', () => {
  it.each([
    ['<input type="checkbox" checked>', '', "input type='checkbox' checked=true"],
    ['<input type="checkbox" :checked="true">', '', "input type='checkbox' checked=true"],
    ['<input type="checkbox" :checked="news">', 'const news = ref(true)', "input type='checkbox' checked={state true}"],
    ['<input type="checkbox" :checked>', 'const checked = ref(true)', "input type='checkbox' checked={state true}"],
    ['<input type="checkbox" v-model="news">', 'const news = ref(true)', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" v-model="news">', 'const news = ref(true)\nfunction reset() { news.value = false }', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" v-model="form.news">', 'const form = reactive({ news: true, terms: false })', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" v-model="form.news">', 'const form = useForm({ news: true })', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" value="news" v-model="topics">', "const topics = ref(['news'])", "input type='checkbox' value='news' checked=state true"],
    ['<input type="checkbox" value="sales" v-model="topics">', "const topics = ref(['news'])", "input type='checkbox' value='sales' checked=state false"],
    ['<input type="checkbox" true-value="yes" v-model="news">', "const news = ref('yes')", "input type='checkbox' true-value='yes' checked=state true"],
    ['<input type="radio" value="a" v-model="plan">', "const plan = ref('a')", "input type='radio' value='a' checked=state true"],
    ['<input type="radio" :value="2" v-model="plan">', 'const plan = ref(1)', "input type='radio' value=2 checked=state false"],
    ['<select v-model="plan"><option value="a">A</option><option value="b">B</option></select>', "const plan = ref('b')", "select(option value='a' selected=state false(A), option value='b' selected=state true(B))"],
    ['<input type="checkbox" v-model="news">', 'const { news } = defineProps()', "input type='checkbox' checked=defineProps().news"],
    ['<input type="checkbox" v-bind="{ checked: true }">', '', "input type='checkbox' checked=true"],
    ['<input type="checkbox" v-bind="attrs">', '', "input type='checkbox' …"],
    ['<v-checkbox v-model="news" label="News" />', 'const news = ref(true)', "input label='News' checked=state true type='checkbox'"],
    ['<UCheckbox v-model="news" />', 'const news = ref(true)', "input checked=state true type='checkbox'"],
    ['<a-checkbox v-model:checked="news">News</a-checkbox>', 'const news = ref(true)', "input checked={state true} type='checkbox'(News)"],
    ['<el-switch :model-value="true" />', '', "input checked=true type='checkbox'"],
    ['<USwitch default-value />', '', "input checked=true type='checkbox'"],
  ])('%s with %s', async (template, script, expected) => expect(await outlined(sfc(template, script))).toBe(expected))
})

describe('what components and attributes are in HTML', () => {
  it.each([
    ['<button @click="close">No</button>', 'button onclick=unknown!(No)'],
    ['<RouterLink to="/no">No</RouterLink>', "a href='/no'(No)"],
    ['<nuxt-link :to="`/no`">No</nuxt-link>', "a href='/no'(No)"],
    ['<UButton to="/no">No</UButton>', "a href='/no'(No)"],
    ['<v-btn>No</v-btn>', 'button(No)'],
    ['<component :is="\'button\'">No</component>', 'button(No)'],
    ['<component :is="tag">No</component>', 'component(No)'],
    ['<OfferCard title="Hi" />', "OfferCard title='Hi'"],
    ['<offer-card title="Hi" />', "offer-card title='Hi'"],
    ['<p class="a" :class="b" style="color: red" :style="{ fontSize: \'8px\' }">x</p>', "p class=a {b} style='color: red; font-size: 8px'(x)"],
    ['<FaqList :items="[{ title: \'Ends soon\' }, \'Hurry\']" />', "FaqList items=unknown!(#prop name='items'(#item title='Ends soon', Hurry))"],
  ])('%s', async (template, expected) => expect(await outlined(sfc(template))).toBe(expected))
})

describe('the options API', () => {
  const options = (template: string, script: string): Promise<string> => outlined(sfc(template, `export default {\n${script}\n}`, ''))
  it.each([
    ['<p>{{ left }}</p>', 'data() { return { left: 3 } }', 'p({state 3})'],
    ['<p>{{ left }}</p>', 'data: () => ({ left: 900 }), mounted() { setInterval(() => { this.left-- }, 1000) }', 'p({state 900 ticking})'],
    ['<p>{{ left }}</p>', 'data: () => ({ left: 900 }), mounted() { setInterval(this.tick, 1000) }, methods: { tick() { this.left -= 1 } }', 'p({state 900 ticking})'],
    ['<p>{{ clock.left }}</p>', 'data: () => ({ clock: { left: 900 } }), mounted() { setInterval(() => { this.clock.left-- }, 1000) }', 'p({state 900 ticking})'],
    ['<p>{{ minutes }}</p>', 'data: () => ({ left: 900 }), computed: { minutes() { return this.left / 60 } }', 'p({state 15})'],
    ['<p>{{ watching }}</p>', 'data() { return { watching: Math.floor(Math.random() * 20) } }', 'p({state random!})'],
    ['<p>{{ title }}</p>', "props: { title: { type: String, default: 'Ends soon' } }", "p([{($props.title | 'Ends soon')}], [Ends soon])"],
    ['<p>{{ title }}</p>', "props: ['title']", 'p({$props.title})'],
    ['<input type="checkbox" v-model="news">', 'data: () => ({ news: true }), methods: { reset() { this.news = false } }', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" v-model="news">', 'setup() { const news = ref(true); return { news } }', "input type='checkbox' checked=state true"],
    ['<input type="checkbox" v-model="news">', 'setup() { const state = reactive({ news: true }); return { ...toRefs(state) } }', "input type='checkbox' checked=state true"],
    ['<p>{{ other }}</p>', 'computed: { ...mapState(["other"]) }', 'p({other})'],
  ])('%s with %s', async (template, script, expected) => expect(await options(template, script)).toBe(expected))
})

it('reads what a script renders in JSX', async () => {
  const page = await read('<script lang="tsx">\nexport default { render: () => <p>Only {3} left</p> }\n</script>', { path: 'a.vue' })
  expect(page && outline(page.root)).toBe('#page([p(Only 3 left)])')
})

it('leaves a template in another language unread, and says that something is there', async () => {
  const page = await read('<template lang="pug">\np(checked) Hi\n</template>\n<script>\nexport default {}\n</script>', { path: 'a.vue' })
  expect(page?.elements).toHaveLength(0)
  expect(page?.parts).toHaveLength(1)
})

it('reads style sheets, and comments of every block', async () => {
  const source = '<!-- one -->\n<template>\n<!-- two --><p/></template>\n<script>\n// three\n</script>\n<style scoped>p { color: red }</style><style lang="scss">p { b { color: red } }</style>'
  const page = await read(source, { path: 'a.vue' })
  expect(page?.comments.map(({ text }) => text.trim())).toEqual(['one', 'two', 'three'])
  expect(page?.styles.map(({ open, rules }) => [open, rules.length])).toEqual([[false, 1], [true, 0]])
  expect(page?.styles[0]?.scoped).toBe(true)
})

it('puts hundreds of styles of one tag together in no time', async () => {
  const page = await read(`<template><p ${'style="color: red" '.repeat(400)}:style="{ top: 0 }">Hi</p></template>`, { path: 'a.vue' })
  expect(page?.named('p')[0]?.attr('style')?.text.value).toMatch(/^(?:color: red; ){400}/)
})
