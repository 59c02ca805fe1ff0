import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { constant, unknown } from '../../origin.ts'
import { Page } from '../../page.ts'
import { memberPicks } from './member-picks.ts'

/** A file with a list, and one control that is repeated for its members, ticked as is written. */
function page(code: string, written: string): Page {
  const source = `${code}\n${written}`
  const at = { start: code.length + 1, end: source.length }
  const input = new Element('input', at, { attributes: [new Attribute('type', at, { origin: constant('radio') }), new Attribute('checked', at, { origin: unknown })] })
  return new Page({ path: 'src/a.jsx', source, root: new Element('#page', { start: 0, end: source.length }).append(input) })
}

const plans = "const plans = [{ id: 'hut', name: 'Hut', price: 12 }, { id: 'hall', name: 'Hall', price: 60, best: true }]"
const picked = (code: string, written: string) => memberPicks(page(`${plans}\n${code}`, written)).map(({ name, cheaper }) => `${name} ${cheaper}`)

test.each([
  ["const [plan, setPlan] = useState('hall')", 'checked={plan === p.id}', ['Hall Hut']],
  ['const [plan, setPlan] = useState(plans[1].id)', 'checked={p.id === plan}', ['Hall Hut']],
  ['const plan = ref(plans.at(-1).id)', 'v-model="plan"', ['Hall Hut']],
  ['let plan = plans.find((p) => p.best).id', 'bind:group={plan}', ['Hall Hut']],
  ['', 'checked={p.best}', ['Hall Hut']],
  ['const [plan, setPlan] = useState(plans[0].id)', 'checked={p.id === plan}', []],
  ["const [plan, setPlan] = useState(saved ?? 'hall')", 'checked={plan === p.id}', []],
  ['const [plan, setPlan] = useState(own)', 'checked={plan === p.id}', []],
])('%s %s', (code, written, found) => {
  expect(picked(code, written)).toEqual(found)
})
