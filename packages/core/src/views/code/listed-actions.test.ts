import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { Text } from '../../text.ts'
import { runs } from './actions.ts'
import { callsOf, listedActions } from './listed-actions.ts'

/** A button that a list fills, as a reader of code leaves it: one branch for each text. */
function listed(list: string, handler: string, ...said: readonly string[]): readonly string[] {
  const source = `${list} <button onclick=${handler}>{}</button>`
  const from = source.indexOf('<button')
  const start = from + '<button '.length
  const by = new Attribute('onclick', { start, end: start + `onclick=${handler}`.length })
  const button = new Element('button', { start: from, end: by.at.end + 1 }, { attributes: [by], extent: { start: from, end: source.length } })
  const root = new Element('#page', { start: 0, end: source.length })
  root.append(button)
  for (const each of said) {
    const branch = new Element('#branch', { start: by.at.end + 1, end: by.at.end + 3 })
    button.append(branch)
    branch.append(Text.written(source, { start: source.indexOf(each), end: source.indexOf(each) + each.length }, each))
  }
  return listedActions(new Page({ path: 'a.jsx', source, root }), button).map((each) => `${each.said.value}: ${each.run.written}`)
}

test('what each object of a list says and does', () => {
  const list = "[{ label: 'Yes', run: acceptAll }, { label: 'No', run: () => api.acceptAll() }, { label: 'Later', run: close }]"
  expect(listed(list, '{each.run}', 'Yes', 'No', 'Later')).toEqual(['Yes: acceptAll', 'No: acceptAll', 'Later: close'])
  expect(listed(list, '{() => each.run()}', 'Yes', 'No')).toEqual(['Yes: acceptAll', 'No: acceptAll'])
  expect(listed(list, '{close}', 'Yes', 'No')).toEqual([])
})

test('what a function of the file calls', () => {
  const calls = (code: string): readonly string[] => {
    const source = `<b onclick={done}> ${code}`
    const button = new Element('b', { start: 0, end: 18 }, { attributes: [new Attribute('onclick', { start: 3, end: 17 })] })
    const page = new Page({ path: 'a.jsx', source, root: new Element('#page', { start: 0, end: source.length }) })
    return callsOf(page, runs(page, button)!).map(({ written }) => written)
  }
  expect(calls('const done = () => { grantAll(); close() }')).toEqual(['grantAll', 'close'])
  expect(calls('async function done() {\n  await api.acceptAll()\n}')).toEqual(['acceptAll'])
  expect(calls('const done = () => { if (kept) grantAll() }')).toEqual([])
  expect(calls('const done = (answer) => { grantAll(answer) }')).toEqual([])
  expect(calls('const done = () => { store.subscribe(render); setAll(false) }')).toEqual([])
})
