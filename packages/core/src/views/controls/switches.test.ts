import { describe, expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { constant, type Origin, unknown } from '../../origin.ts'
import { onAtFirst } from './switches.ts'

const at = { start: 0, end: 4 }
const isOn = (name: string, mark: string, origin: Origin): boolean =>
  onAtFirst(new Element(name.toLowerCase(), at, { written: name, attributes: [new Attribute(mark, at, { origin })] })) !== undefined

describe('a switch of the project’s own is on at first', () => {
  test.each([
    ['Interrupteur', 'actif'],
    ['CaseACocher', 'coche'],
    ['ConsentToggle', 'ison'],
    ['app-switch', 'value'],
  ])('%s %s', (name, mark) => {
    expect(isOn(name, mark, constant(true))).toBe(true)
    expect(isOn(name, mark, { kind: 'state', initial: constant(true) })).toBe(true)
    expect(isOn(name, mark, constant(false))).toBe(false)
  })
  test('by no word that it sends', () => expect(isOn('NewsSwitch', 'value', constant('offers'))).toBe(false))
  test('by nothing that the file does not show', () => expect(isOn('NewsSwitch', 'value', unknown)).toBe(false))
  test.each(['Panel', 'ThemeSwitcher', 'switch'])('%s is none', (name) => expect(isOn(name, 'active', constant(true))).toBe(false))
})
