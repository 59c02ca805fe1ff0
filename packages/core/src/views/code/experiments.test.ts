import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { asksExperiment } from './experiments.ts'

const asks = (condition: string, before = ''): boolean => {
  const source = `${before}{${condition}}`
  const at = { start: before.length, end: source.length }
  return asksExperiment(new Page({ path: 'a.js', source, root: new Element('#page', { start: 0, end: source.length }) }), at)
}

test.each(["group === 'DARK'", "user.variant == 'b'", 'isTreatment', "abTest('preticked')", 'inExperiment', "bucket === 'control'"])('in which group of a trial: %s', (condition) => expect(asks(condition)).toBe(true))
test('a name is looked up', () => expect(asks('isOn', "const isOn = localStorage.getItem('group') === 'TREATMENT'\n")).toBe(true))
test.each(["groups.includes('news')", "variant === 'outlined'", 'user.optedIn', "role === 'admin'", 'barkdarkly'])('what somebody chose: %s', (condition) => expect(asks(condition)).toBe(false))
