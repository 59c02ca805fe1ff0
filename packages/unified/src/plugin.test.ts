import { kinds, markets } from '@aboveboard/core'
import { rehype } from 'rehype'
import { remark } from 'remark'
import { type Compatible, VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { afterEach, describe, expect, test, vi } from 'vitest'
import aboveboard, { type FileKind, type Market, type Options } from './index.ts'

const now = '2026-06-01'

afterEach(() => void vi.useRealTimers())

const shame = '[No thanks, I *hate* saving money](/no)\n'
const box = '<label><input type="checkbox" checked> Send me the newsletter</label>'
const ticked = '“Send me the newsletter” is selected before the reader has agreed'
const shaming = '“No thanks, I hate saving money” makes the reader ashamed to refuse'

const readMarkdown = (value: Compatible, options?: Options): VFile => remark().use(aboveboard, { now, ...options }).processSync(value)
const readHtml = (value: Compatible, options?: Options): VFile => rehype().use(aboveboard, { now, ...options }).processSync(value)
const told = ({ messages }: VFile): string[] => messages.map(({ ruleId, reason, line, column }) => `${line}:${column} ${ruleId} ${reason}`)

describe('a finding is a message', () => {
  test('with its rule, its place, why and what instead, and where to read more', () => {
    const [message, ...others] = readHtml(new VFile({ value: `<p>🛒</p>\r\n${box}`, path: 'join.html' })).messages
    expect(others).toEqual([])
    expect(message).toMatchObject({
      reason: ticked,
      ruleId: 'prechecked-consent',
      source: 'aboveboard',
      fatal: true,
      place: { start: { line: 2, column: 31, offset: 41 }, end: { line: 2, column: 38, offset: 48 } },
      url: 'https://unpkg.com/@aboveboard/rules/transparency/prechecked-consent/README.md',
      note: 'A box ticked in advance takes silence for a yes: whoever does not notice it has agreed to nothing.\n\nLeave the box empty, and let the reader tick it.',
      actual: 'checked',
      expected: [''],
    })
  })

  test('that reporters show whole', () => {
    expect(reporter(readMarkdown(new VFile({ value: shame, path: 'leave.md' })), { verbose: true })).toBe(`leave.md
1:2-1:34 error ${shaming} confirmshaming aboveboard
  [url]:
    https://unpkg.com/@aboveboard/rules/autonomy/confirmshaming/README.md
  [note]:
    A way to say no that belittles whoever takes it is pressure, and the reader pays for a choice that should be free.

    Let “No thanks” be a whole sentence.

✖ 1 error`)
  })

  test('fatal where the rule is an error, and not where it warns', () => {
    expect(readMarkdown(shame).messages.map(({ fatal }) => fatal)).toEqual([true])
    expect(readMarkdown(shame, { rules: { confirmshaming: 'warn' } }).messages.map(({ fatal }) => fatal)).toEqual([false])
    expect(readMarkdown(shame, { rules: { confirmshaming: 'off' } }).messages).toEqual([])
  })

  test('in French where that is asked for', () => {
    expect(told(readMarkdown(shame, { locale: 'fr' }))).toEqual(['1:2 confirmshaming « No thanks, I hate saving money » fait honte à qui refuse'])
  })

  test('and changes neither tree nor text', () => {
    expect(String(readMarkdown(`${shame}\n${box}\n`))).toBe(`${shame}\n${box}\n`)
  })

  test('counted without a byte order mark, as parsers count', () => {
    for (const value of [`\uFEFF${shame}`, Buffer.from(`\uFEFF${shame}`)]) expect(readMarkdown(value).messages[0]).toMatchObject({ place: { start: { line: 1, column: 2, offset: 1 } } })
  })
})

test('an editor that stays open judges on the day that it is', () => {
  const offer = (): string[] => told(rehype().use(aboveboard).processSync('<p>Offer valid until 31 May 2026. <a href="/buy">Buy now</a></p>'))
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date('2026-05-31T20:00:00Z'))
  expect(offer()).toEqual([])
  vi.setSystemTime(new Date('2026-06-09T08:00:00Z'))
  expect(offer()).toEqual([expect.stringContaining('expired-offer')])
})

test('a doubt is information, and told only where it is asked for', () => {
  const open = '<p>Hurry! Only {{ seats }} seats left, book now</p>'
  expect(readHtml(open).messages).toEqual([])
  const { messages } = readHtml(open, { doubts: true })
  expect(messages).toMatchObject([{ ruleId: 'hardcoded-scarcity', fatal: undefined, reason: expect.stringMatching(/\?$/) as unknown }])
})

test('what a rule only asks about is asked, and what it may accuse is said', () => {
  const green = '<p>Brisk, the eco-friendly kettle, for $20</p>'
  const reasons = (options: Options): string[] => readHtml(green, options).messages.map(({ reason }) => reason)
  expect(reasons({ doubts: true })).toEqual(['“eco-friendly”: in what, and by how much?'])
  expect(reasons({ doubts: true, locale: 'fr' })).toEqual(['«\u00a0eco-friendly\u00a0»\u00a0: en quoi, et de combien\u00a0?'])
  expect(reasons({ preset: 'strict' })).toEqual(['“eco-friendly” does not say in what, and by how much'])
})

test('words of a language on trial warn, whatever the rule', () => {
  const { messages } = readMarkdown('Nur für kurze Zeit: Versand gratis\n', { lang: 'de', rules: { 'vague-urgency': 'error' } })
  expect(messages).toMatchObject([{ ruleId: 'vague-urgency', fatal: false }])
})

describe('a comment that allows holds as on the command line', () => {
  const allowing = (comment: string): string[] => told(readMarkdown(`<!-- aboveboard-allow confirmshaming${comment} -->\n\n${shame}`))
  test('with a reason', () => expect(allowing(' -- a quotation')).toEqual([]))
  test('without one it does not', () =>
    expect(allowing('')).toEqual(['1:23 reasonless-allowance “confirmshaming” is allowed here without a reason, so the allowance does not hold', `3:2 confirmshaming ${shaming}`]))
  test('and editors are told what may stand there instead', () => {
    const [unknown] = readMarkdown('<!-- aboveboard-allow confirmshamin -- a quotation -->\n').messages
    expect(unknown).toMatchObject({ ruleId: 'unknown-allowance', actual: 'confirmshamin', expected: ['confirmshaming'] })
    const [reasonless] = readMarkdown(`<!-- aboveboard-allow confirmshaming -->\n\n${shame}`).messages
    expect(reasonless).toMatchObject({ ruleId: 'reasonless-allowance', actual: 'confirmshaming', expected: ['confirmshaming -- …'] })
  })
  test('in HTML', () => expect(readHtml(`<!-- aboveboard-allow prechecked-consent -- ticked on the page before -->\n${box}`).messages).toEqual([]))
  test('and what explains allowances is the page of all rules', () =>
    expect(readMarkdown('<!-- aboveboard-allow confirmshaming -- long gone -->\n').messages[0]).toMatchObject({ ruleId: 'unused-allowance', url: 'https://unpkg.com/@aboveboard/rules/README.md' }))
})

describe('options', () => {
  test.each<[Options, string]>([
    [{ rules: { confirmshamin: 'warn' } }, '@aboveboard/unified: rules: there is no rule “confirmshamin”; did you mean “confirmshaming”?'],
    [{ preset: 'strickt' as 'strict' }, '@aboveboard/unified: preset is "strickt"; it takes "recommended", "strict" or a list of them. Did you mean “strict”?'],
    [{ kind: 'mail' as 'email' }, '@aboveboard/unified: kind is "mail"; it takes one of page, marketing-email, service-email, email, component, strings, prose. Did you mean “email”?'],
    [{ doubts: 'show' } as unknown as Options, '@aboveboard/unified: doubts is "show"; it takes true or false.'],
    [{ sevrity: 'warn', locale: 'fr' } as Options, '@aboveboard/unified: «\u00a0sevrity\u00a0» n’est pas un réglage.'],
    [{ overrides: [] } as Options, '@aboveboard/unified: “overrides” is not a setting.'],
    [{ market: ['eu'] } as Options, '@aboveboard/unified: “market” is not a setting; did you mean “markets”?'],
    [{ markets: ['eu', 'mars'] } as unknown as Options, '@aboveboard/unified: markets[1] is "mars"; it takes a list of eu, fr, de, uk, us, us-ca, us-ny, ca, au, jp, kr, in.'],
    [{ lang: 'English, please' }, '@aboveboard/unified: lang is "English, please"; it takes a language tag such as "en" or "fr-CA".'],
    ['page' as Options, '@aboveboard/unified: the configuration must be an object of settings.'],
    [{ now: 'tomorrow' }, '@aboveboard/unified: now is "tomorrow"; it takes a day such as "2026-01-31".'],
  ])('%j are refused in a sentence', (options, sentence) => {
    const file = new VFile(shame)
    expect(() => remark().use(aboveboard, options).processSync(file)).toThrow(sentence)
    expect(file.messages).toMatchObject([{ reason: sentence, source: 'aboveboard', fatal: true }])
  })

  test('of a rule are told to it', () => {
    const asks = '<section><h2>Download the guide to hedges</h2>\n<form><input type="email" name="email" required> <input type="tel" name="phone" aria-label="Phone" required> <button>Send</button></form></section>'
    const rule = (setting: Options['rules']): number => readHtml(asks, { rules: { ...setting, 'missing-privacy-notice': 'off' } }).messages.length
    expect(rule({ 'excess-data-collection': 'warn' })).toBe(1)
    expect(rule({ 'excess-data-collection': ['warn', { allowed: ['phone'] }] })).toBe(0)
  })

  test('name where the copy is read', () => {
    const nameless = '<html lang="en"><body><h1>The pruning course</h1><a href="/order">Order now</a><footer>© 2026</footer></body></html>'
    const rules = { 'missing-publisher-identity': 'error' } as const
    expect(told(readHtml(nameless, { rules, markets: ['us'] }))).toEqual([])
    expect(told(readHtml(nameless, { rules, markets: ['eu'] }))).toEqual([expect.stringContaining('missing-publisher-identity')])
  })

  test('know the kinds and markets that core knows', () => {
    const kindsKnown: Record<FileKind, true> = { page: true, 'marketing-email': true, 'service-email': true, email: true, component: true, strings: true, prose: true }
    const marketsKnown: Record<Market, true> = { eu: true, fr: true, de: true, uk: true, us: true, 'us-ca': true, 'us-ny': true, ca: true, au: true, jp: true, kr: true, in: true }
    expect(Object.keys(kindsKnown)).toEqual(kinds)
    expect(Object.keys(marketsKnown)).toEqual(markets)
  })
})
