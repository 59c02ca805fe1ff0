import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { usesOf } from './component-uses.ts'

const source = 'function Count() { return <b/> }\nconst Visits: FC = () => <i/>\nconst all = <Count/>'
const element = (written: string, from: number): Element => new Element(written, { start: source.indexOf(`<${written}`, from), end: source.indexOf(`<${written}`, from) + 2 }, { written })
const root = new Element('#page', { start: 0, end: source.length }).append(element('b', 0)).append(element('i', 0)).append(element('Count', 0))
const page = new Page({ path: 'x.tsx', source, kind: 'component', root })

test.each([
  ['b', ['Count']],
  ['i', []],
])('where a file shows the component that <%s> is all of', (name, uses) => {
  const at = source.indexOf(`<${name}`)
  expect(usesOf(page, { start: at, end: at + 2 }).map(({ written }) => written)).toEqual(uses)
})
