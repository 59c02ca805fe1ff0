import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { startOf } from './starts.ts'

const start = (source: string): string | undefined => startOf(new Page({ path: 'a.js', source, root: new Element('#page', { start: 0, end: source.length }) }), 'plan')

test.each([
  ["const [plan, setPlan] = useState('max')\n\nreturn", "useState('max')"],
  ['const plan = ref(plans.at(-1).id);', 'ref(plans.at(-1).id)'],
  ['let plan = $state(["a", "b"])\nx', '$state(["a", "b"'],
  ['state: () => ({ plan: "max" })', '"max" })'],
  ['export class A {\n  plan = 3;\n}', '3'],
  ['if (plan === 3) {}', undefined],
  ['a.plan: "x"', undefined],
])('%s', (source, written) => {
  expect(start(source)).toBe(written)
})
