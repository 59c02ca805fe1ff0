import { describe, expect, test } from 'vitest'
import { Attribute, Element } from './element.ts'
import { createJudge, preset } from './judge.ts'
import { type Comment, Page } from './page.ts'
import type { Room } from './room.ts'
import { rule } from './rule.ts'
import { Text } from './text.ts'

/** A room as authors write them, small enough to read: it reports links without an address. */
const room: Room = {
  id: 'dead-link',
  principle: 'autonomy',
  rule: rule({
    summary: 'A link that leads nowhere wastes the reader’s trust.',
    instead: 'Give the link an address.',
    severity: { recommended: 'warn', strict: 'error' },
    basis: [],
    ontology: [],
    each: 'a',
    options: { lenient: { default: false, means: 'Doubts instead of accusing' } },
    messages: { dead: '“{name}” leads nowhere', doubtful: 'Does “{name}” lead somewhere?', drop: 'Remove it' },
    asks: { dead: '“{name}”: where is it to lead?', doubtful: 'Asked by its level?' },
    check(link, { options }) {
      const href = link.attr('href')
      if (!href || href.value) return
      const data = { name: link.name }
      if (options.lenient) return { at: href, message: 'doubtful', data, doubt: true }
      return { at: href, message: 'dead', data, also: [{ at: link, message: 'dead', data }], suggest: [{ message: 'drop', edits: [href.remove()] }] }
    },
  }),
  vocabularies: { fr: { summary: 'Un lien mort trahit la confiance.', instead: 'Donnez une adresse.', messages: { dead: '« {name} » ne mène nulle part' }, asks: { dead: '« {name} » : où cela doit-il mener ?' } } },
}

/** A page of links, one a line: `<a href="">`, or a comment. */
function page(source: string, encoded: Page['encoded'] = []): Page {
  const root = new Element('#page', { start: 0, end: source.length })
  const comments: Comment[] = []
  for (const { 0: line, index } of source.matchAll(/.+/g)) {
    const end = index + line.length
    if (line.startsWith('<!--')) comments.push({ text: line.slice(4, -3), at: { start: index, end } })
    else {
      const at = line.indexOf('href=""')
      const attributes = at < 0 ? [] : [new Attribute('href', { start: index + at, end: index + at + 7 })]
      root.append(new Element('a', { start: index, end }, { attributes }).append(Text.implied('here', { start: index, end })))
    }
  }
  return new Page({ path: 'x.html', source, root, comments, encoded })
}

const judge = createJudge([room])
const said = (source: string, levels = {}) => judge(page(source), levels).map(({ rule, message, at }) => `${rule} ${source.slice(at.start, at.end)}: ${message}`)

describe('a report', () => {
  test('offers no change to what is encoded', () => {
    const source = '<a href="">\n<a href="">'
    const [first, second] = judge(page(source, [{ at: { start: 0, end: 11 } }]))
    expect([first?.suggest.length, second?.suggest.length]).toEqual([0, 1])
  })

  test('says what, why and what instead, and points at the place', () => {
    const [report] = judge(page('<a href="">'))
    expect(report).toMatchObject({
      rule: 'dead-link', severity: 'warn', doubt: false, messageId: 'dead',
      message: '“a” leads nowhere', why: 'A link that leads nowhere wastes the reader’s trust.', instead: 'Give the link an address.',
      at: { start: 3, end: 10 }, also: [{ message: '“a” leads nowhere', at: { start: 0, end: 11 } }],
      suggest: [{ message: 'Remove it', edits: [{ at: { start: 2, end: 10 }, text: '' }] }],
    })
  })

  test('speaks French, and English where French is missing', () => {
    const [report] = createJudge([room], { locale: 'fr' })(page('<a href="">'))
    expect(report).toMatchObject({ message: '« a » ne mène nulle part', why: 'Un lien mort trahit la confiance.', suggest: [{ message: 'Remove it' }] })
  })

  test('is made once of what is written once', () => {
    const twice = page('<a href="">')
    const [link] = twice.root.children
    const shown = new Page({ path: 'x.html', source: twice.source, root: new Element('#page', twice.root.at).append(link as Element, link as Element) })
    expect(judge(shown)).toHaveLength(1)
  })

  test('comes in reading order', () => expect(said('<a href="">\n<a>\n<a href="">')).toHaveLength(2))
})

test('levels turn a rule off, change its severity and set its options', () => {
  expect(said('<a href="">', { 'dead-link': { severity: 'off' } })).toEqual([])
  expect(judge(page('<a href="">'), preset([room], 'strict'))[0]?.severity).toBe('error')
  const [doubt] = judge(page('<a href="">'), { 'dead-link': { severity: 'warn', options: { lenient: true } } })
  expect(doubt).toMatchObject({ doubt: true, message: 'Does “a” lead somewhere?' })
})

test('a rule at “doubt” accuses nobody, and changes nothing unattended', () => {
  const levels = { 'dead-link': { severity: 'doubt' } } as const
  const [asked] = judge(page('<a href="">'), levels)
  const question = '“a”: where is it to lead?'
  expect(asked).toMatchObject({ severity: 'warn', doubt: true, messageId: 'dead', message: question, also: [{ message: question }], fix: [], suggest: [{ message: 'Remove it' }] })
  expect(createJudge([room], { locale: 'fr' })(page('<a href="">'), levels)[0]?.message).toBe('« a » : où cela doit-il mener ?')
  expect(judge(page('<a href="">'), preset([room], 'strict'))[0]?.message).toBe('“a” leads nowhere')
})

test('a doubt of the rule’s own stays the question it is, and a message without a question stays what it says', () => {
  const [own] = judge(page('<a href="">'), { 'dead-link': { severity: 'doubt', options: { lenient: true } } })
  expect(own?.message).toBe('Does “a” lead somewhere?')
  const { asks: _, ...silent } = room.rule
  const [plain] = createJudge([{ ...room, rule: silent }])(page('<a href="">'), { 'dead-link': { severity: 'doubt' } })
  expect(plain).toMatchObject({ doubt: true, message: '“a” leads nowhere' })
})

test('nobody is accused of what only those who run the shop may see', () => {
  const [asked] = judge(new Page({ ...page('<a href="">'), path: 'admin/x.html' }))
  expect(asked).toMatchObject({ doubt: true, message: '“a”: where is it to lead?' })
  const { asks: _, ...silent } = room.rule
  const unseen = (locale: string): string | undefined => createJudge([{ ...room, rule: silent, vocabularies: {} }], { locale })(new Page({ ...page('<a href="">'), path: 'admin/x.html' }))[0]?.message
  expect(unseen('en')).toBe('“a” leads nowhere. Do customers see it?')
  expect(unseen('fr')).toBe('“a” leads nowhere. Les clients le voient-ils\u00A0?')
})

test('what is told of a thing and of a part of it in the same words is told once', () => {
  const twice: Room = { ...room, vocabularies: {}, rule: rule({ ...room.rule, each: 'a', words: [], messages: { dead: 'Leads nowhere' }, options: {}, asks: {}, check: (link) => [link, ...link.attributes].map((at) => ({ at, message: 'dead' as const })) }) }
  expect(createJudge([twice])(page('<a href="">\n<a href="">')).map(({ at }) => [at.start, at.end])).toEqual([[0, 11], [12, 23]])
})

test('rules are timed when someone asks', () => {
  const timed: string[] = []
  createJudge([room], { onTime: (id, ms) => void timed.push(`${id} ${ms >= 0}`) })(page('<a>'))
  expect(timed).toEqual(['dead-link true'])
})

describe('allowances', () => {
  test('quiet the next element', () => expect(said('<!-- aboveboard-allow dead-link -- a demo -->\n<a href="">')).toEqual([]))
  test('but not the one after', () => expect(said('<!-- aboveboard-allow dead-link -- a demo -->\n<a href="">\n<a href="">')).toHaveLength(1))
  test('quiet a file', () => expect(said('<a href="">\n<!-- aboveboard-allow-file dead-link -- a demo -->\n<a href="">')).toEqual([]))
  test('are told with what they allow, where the judge is asked to', () => {
    const source = '<!-- aboveboard-allow dead-link -- a demo -->\n<a href="">\n<a href="">'
    expect(createJudge([room], { keepAllowed: true })(page(source)).map(({ rule, allowed }) => [rule, allowed])).toEqual([['dead-link', 'a demo'], ['dead-link', undefined]])
  })
  test('are ESLint’s too', () => {
    expect(said('<!-- eslint-disable-next-line aboveboard/dead-link -- a demo -->\n<a href="">')).toEqual([])
    expect(said('<!-- eslint-disable aboveboard/dead-link -- a demo -->\n<a href="">\n<!-- eslint-enable -->\n<a href="">')).toHaveLength(1)
    expect(said('<!-- eslint-disable-next-line no-alert -->\n<a>')).toEqual([])
  })
  test('are for questions what ESLint knows them by', () => {
    const lenient = { 'dead-link': { severity: 'warn', options: { lenient: true } } }
    const asked = '<!-- eslint-disable-next-line aboveboard/doubts -- a demo -->\n<a href="">'
    expect(said(asked, lenient)).toEqual([])
    expect(said(asked)).toEqual(['unused-allowance aboveboard/doubts: Nothing here needs “aboveboard/doubts” to be allowed', 'dead-link href="": “a” leads nowhere'])
    expect(said('<!-- aboveboard-allow doubts -- a demo -->\n<a>')).toEqual(['unknown-allowance doubts: There is no rule “doubts” to allow'])
  })
  test('need a reason', () =>
    expect(said('<!-- aboveboard-allow dead-link -->\n<a href="">')).toEqual([
      'reasonless-allowance dead-link: “dead-link” is allowed here without a reason, so the allowance does not hold',
      'dead-link href="": “a” leads nowhere',
    ]))
  test('name a rule that exists', () => {
    const source = '<!-- aboveboard-allow dead-lnk -- a demo -->\n<a>'
    const [report] = judge(page(source))
    expect(report).toMatchObject({ rule: 'unknown-allowance', message: 'There is no rule “dead-lnk” to allow', suggest: [{ message: 'Allow dead-link' }] })
    const [edit] = report!.suggest[0]!.edits
    expect(source.slice(0, edit!.at.start) + edit!.text + source.slice(edit!.at.end)).toBe('<!-- aboveboard-allow dead-link -- a demo -->\n<a>')
  })
  test('are named behind what opens the comment', () => {
    const reports = judge(page('<!-- aboveboard-allow dead-link, ! -- a demo -->\n<a>'))
    expect(reports.find(({ rule }) => rule === 'unknown-allowance')?.at).toEqual({ start: 33, end: 34 })
  })

  test('are reported when nothing needs them, and taken out', () => {
    const [report] = judge(page('<!-- aboveboard-allow dead-link -- a demo -->\n<a>'))
    expect(report).toMatchObject({ rule: 'unused-allowance', severity: 'warn', fix: [{ at: { start: 0, end: 46 }, text: '' }] })
    expect(said('<!-- aboveboard-allow dead-link -- a demo -->\n<a>', { 'dead-link': { severity: 'off' } })).toEqual([])
    expect(said('<!-- aboveboard-allow dead-link -- a demo -->\n<a>', { 'unused-allowance': { severity: 'off' } })).toEqual([])
  })
  test('of several rules are told apart', () =>
    expect(said('<!-- aboveboard-allow dead-link, live-link -- a demo -->\n<a href="">')).toEqual([
      'unknown-allowance live-link: There is no rule “live-link” to allow',
    ]))
  test('ordinary comments are none', () => expect(said('<!-- we allow dead-link here -->\n<a>')).toEqual([]))
})
