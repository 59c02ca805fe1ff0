import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { constant, unknown } from '../../origin.ts'
import { Page } from '../../page.ts'
import { tickedMembers } from './ticked-members.ts'

/** A file with a list, and one control that is repeated for its members, ticked as is written. */
function page(code: string, written: string): Page {
  const source = `${code}\n${written}`
  const at = { start: code.length + 1, end: source.length }
  const input = new Element('input', at, { attributes: [new Attribute('type', at, { origin: constant('checkbox') }), new Attribute('checked', at, { origin: unknown })] })
  return new Page({ path: 'src/a.jsx', source, root: new Element('#page', { start: 0, end: source.length }).append(input) })
}

const extras = "const extras = [{ id: 'a', name: 'Gift box', price: 4, on: true }, { id: 'b', name: 'Ribbon', price: 2, on: false }]"
const ticked = (code: string, written: string) => tickedMembers(page(`${extras}\n${code}`, written)).map(({ label, price, list }) => `${label.value} ${price} ${list?.value}`)

test.each([
  ['const [picked, setPicked] = useState(extras.filter((e) => e.on).map((e) => e.id))', 'checked={picked.includes(e.id)}', ['Gift box 4 extras src a jsx']],
  ["const [picked, setPicked] = useState(new Set(['b']))", 'checked={picked.has(e.id)}', ['Ribbon 2 extras src a jsx']],
  ['const picked = ref(extras.map((e) => e.id))', 'v-model="picked"', ['Gift box 4 extras src a jsx', 'Ribbon 2 extras src a jsx']],
  ['const [on, setOn] = useState({ a: false, b: true })', 'checked={on[e.id]}', ['Ribbon 2 extras src a jsx']],
  ['', 'checked={e.on}', ['Gift box 4 extras src a jsx']],
  ['const [picked, setPicked] = useState([])', 'checked={picked.includes(e.id)}', []],
  ['const shown = extras.filter((e) => e.on)', 'checked={picked.includes(e.id)}', []],
])('%s %s', (code, written, found) => {
  expect(ticked(code, written)).toEqual(found)
})
