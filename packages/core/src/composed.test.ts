import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composed, type Taken } from './composed.ts'
import type { Element } from './element.ts'
import { filled } from './filled.ts'
import type { Page} from './page.ts';
import { texts } from './page.ts'
import type { Span } from './span.ts'
import { h, sketched } from './testing/sketch.ts'
import { passages } from './views/passages/passages.ts'

const part = (page: Page): Taken['part'] => {
  const [element] = page.named('#part') as [Element]
  return { at: element.at, name: 'footer', element }
}

const shop = sketched({ path: 'shop.html' }, h('body', {}, h('p', {}, 'Good socks'), h('#part'), h('p', {}, 'See you')))
const footer = sketched({ path: 'parts/footer.html' }, h('p', {}, 'No returns'), h('a', { href: '#' }, 'Unsubscribe'))

const written = (page: Page, at: Span): string => {
  const { file, at: there } = page.writtenAt(at)
  return `${file.path}: ${file.source.slice(there.start, there.end)}`
}

describe('a page that takes in a part', () => {
  const whole = composed(shop, [{ part: part(shop), page: footer }])

  it('says what both say, in the order of reading', () => {
    expect(passages(whole).map(({ text }) => text.shown)).toEqual(['Good socks', 'No returns', 'Unsubscribe', 'See you'])
  })

  it('tells in which file each place is written', () => {
    expect(passages(whole).map(({ at }) => written(whole, at))).toEqual([
      'shop.html: Good socks',
      'parts/footer.html: No returns',
      'parts/footer.html: Unsubscribe',
      'shop.html: See you',
    ])
    expect(written(whole, whole.named('a')[0]!.attr('href')!.at)).toBe('parts/footer.html: href="#"')
    expect(written(whole, whole.named('body')[0]!.at)).toBe('shop.html: <body>')
  })

  it('spans the part with whatever holds it', () => {
    const [body, link] = [whole.named('body')[0]!, whole.named('a')[0]!]
    expect(body.extent.start).toBeLessThan(link.extent.start)
    expect(body.extent.end).toBeGreaterThan(link.extent.end)
    expect(whole.source.slice(link.at.start, link.at.end)).toBe('<a href="#">')
  })

  it('is taken in whole by another page', () => {
    const outer = sketched({ path: 'outer.html' }, h('#part'))
    const all = composed(outer, [{ part: part(outer), page: whole }])
    expect(passages(all).map(({ at }) => written(all, at))).toEqual(passages(whole).map(({ at }) => written(whole, at)))
  })
})

it('keeps every place of every file, whatever is taken in where', () => {
  const words = fc.array(fc.constantFrom('one', 'two&', 'drei 🎈', 'é'), { maxLength: 4 })
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), (before, parts) => {
      const page = sketched({ path: 'a.html' }, ...before.map((word) => h('p', {}, word)), ...parts.flatMap((_, i) => [h('#part'), h('p', {}, `after ${i}`)]))
      const brought = parts.map((said, i) => sketched({ path: `${i}.html` }, ...said.map((word) => h('p', { title: word }, word))))
      const taken = page.named('#part').map((element, i): Taken => ({ part: { at: element.at, element }, page: brought[i]! }))
      const whole = composed(page, taken)
      const told = (each: Page): string[] => [...texts(each.root)].map((text) => `${written(each, text.at)} = ${text.value}`)
      expect(told(whole).sort()).toEqual([page, ...brought].flatMap(told).sort())
      for (const { at, attributes } of whole.elements) {
        expect(written(whole, at)).toMatch(/: <.*>$/s)
        for (const attribute of attributes) expect(written(whole, attribute.text.at)).toMatch(new RegExp(`: ${attribute.text.value}$`))
      }
    }),
  )
})

describe('a page whose words stand in a catalogue', () => {
  const page = sketched({ path: 'exit.tsx' }, h('button', { title: { kind: 'translation', key: 'exit.hint' } }, { kind: 'translation', key: 'exit.no' }), h('p', {}, { kind: 'translation', key: 'exit.other' }))
  const catalogue = sketched({ path: 'fr.json' }, h('p', {}, 'Non, je préfère payer plus'), h('p', {}, 'Fermer'))
  const [no, hint] = catalogue.named('p') as [Element, Element]
  // A message's own place is that of its words.
  for (const message of [no, hint]) message.at = { start: message.at.end, end: message.extent.end - 4 }
  const found = filled(page, 'fr', (key) => (key === 'exit.no' ? { element: no, page: catalogue } : key === 'exit.hint' ? { element: hint, page: catalogue } : undefined))!

  it('reads them where they are asked for', () => {
    const [button] = found.named('button') as [Element]
    expect([...texts(button)].map(({ value }) => value)).toEqual(['Non, je préfère payer plus'])
    expect(button.attr('title')?.value).toBe('Fermer')
    expect(found.lang).toBe('fr')
  })

  it('tells where they are written', () => {
    const [button] = found.named('button') as [Element]
    expect(written(found, [...texts(button)][0]!.at)).toBe('fr.json: Non, je préfère payer plus')
    expect(written(found, button.attr('title')!.text.at)).toBe('fr.json: Fermer')
    expect(written(found, button.at)).toBe('exit.tsx: <button title={}>')
  })

  it('leaves blank what no catalogue holds', () => {
    const [other] = found.named('p') as [Element]
    expect([...texts(other)][0]?.holes[0]?.origin).toEqual({ kind: 'translation', key: 'exit.other' })
    expect(filled(page, 'fr', () => undefined)).toBeUndefined()
  })
})
