import { join } from 'node:path'
import { Linter } from 'eslint'
import { defineConfig } from 'eslint/config'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { scratch, write } from '../../cli/src/testing/scratch.ts'
import plugin, { type Settings } from './index.ts'

afterEach(() => void vi.useRealTimers())

const languageOptions = { parserOptions: { ecmaFeatures: { jsx: true } } }
const nope = '<div><Nope>No thanks, I hate saving money</Nope></div>'

interface Asked {
  readonly filename?: string
  readonly settings?: Settings
  /** Those of jsx-a11y. */
  readonly others?: object
  readonly rules?: Linter.RulesRecord
}

/** What is said of a file of a project, as `rule: message`. */
function told(cwd: string, source: string, { filename = 'src/Offer.jsx', settings = {}, others = {}, rules = {} }: Asked = {}): string[] {
  const config = defineConfig({ files: ['**/*.jsx'], plugins: { aboveboard: plugin }, extends: ['aboveboard/recommended'], languageOptions, settings: { aboveboard: settings, 'jsx-a11y': others }, rules })
  return new Linter({ cwd }).verify(source, config, { filename: join(cwd, filename) }).map(({ ruleId, message }) => `${ruleId?.replace('aboveboard/', '')}: ${message}`)
}

const shamed = 'confirmshaming: “No thanks, I hate saving money” makes the reader ashamed to refuse'

describe('aboveboard.config.*', () => {
  test.each([
    ['aboveboard.config.yml', 'components:\n  Nope: button\n'],
    ['aboveboard.config.json', '{ "components": { "Nope": "button" } }'],
    ['aboveboard.config.ts', "import { type Config, defineConfig } from 'aboveboard'\nconst ours: Config = { components: { Nope: 'button' } }\nexport default defineConfig(ours)"],
    ['aboveboard.config.mjs', "export default { components: { Nope: 'button' } }"],
    ['package.json', '{ "name": "shop", "aboveboard": { "components": { "Nope": "button" } } }'],
  ])('%s is honoured', (name, text) => {
    expect(told(scratch(), nope)).toEqual([])
    expect(told(scratch({ [name]: text }), nope)).toEqual([shamed])
  })

  test('tells what files are, as on the command line', () => {
    const cwd = scratch({ 'aboveboard.config.yml': 'overrides:\n  - files: src/fr\n    lang: fr\n' })
    const source = '<button>Non merci, je préfère payer plein pot</button>'
    const settings = { locale: 'en' } as const
    expect(told(cwd, source, { filename: 'src/fr/Offer.jsx', settings })).toHaveLength(1)
    expect(told(cwd, source, { filename: 'src/fr/Offer.jsx', settings: { ...settings, lang: 'en' } })).toEqual([])
  })

  test('gives options that ESLint was not given, and turns rules off', () => {
    const vague = 'const a = <p>Low stock</p>'
    const cwd = scratch({ 'aboveboard.config.yml': 'rules:\n  hardcoded-scarcity: [warn, { figureless: true }]\noverrides:\n  - files: src/old\n    rules:\n      hardcoded-scarcity: off\n' })
    expect(told(cwd, vague)).toEqual([expect.stringContaining('“Low stock”')])
    expect(told(cwd, vague, { rules: { 'aboveboard/hardcoded-scarcity': ['warn', { figureless: false }] } })).toEqual([])
    expect(told(cwd, vague, { filename: 'src/old/Offer.jsx' })).toEqual([])
  })

  test('lets a rule only ask', () => {
    const cwd = scratch({ 'aboveboard.config.yml': 'rules:\n  confirmshaming: doubt\n' })
    const shame = '<button>No thanks, I hate saving money</button>'
    expect(told(cwd, shame)).toEqual([])
    expect(told(cwd, shame, { rules: { 'aboveboard/doubts': 'warn' } })).toEqual([`doubts: ${shamed.replace('confirmshaming: ', '')} (confirmshaming)`])
  })

  test('leaves out what it ignores', () => {
    const cwd = scratch({ 'aboveboard.config.yml': 'ignores: [src/drafts]\ncomponents:\n  Nope: button\n' })
    expect(told(cwd, nope)).toHaveLength(1)
    expect(told(cwd, nope, { filename: 'src/drafts/Offer.jsx' })).toEqual([])
  })

  test('says in what language findings are told, unless settings do', () => {
    const cwd = scratch({ 'aboveboard.config.yml': 'locale: fr\ncomponents:\n  Nope: button\n' })
    expect(told(cwd, nope)).toEqual([expect.stringContaining('«\u00a0No thanks, I hate saving money\u00a0»')])
    expect(told(cwd, nope, { settings: { locale: 'en' } })).toEqual([shamed])
  })

  test('with mistakes is told in sentences, each with its line', () => {
    expect(() => told(scratch({ 'aboveboard.config.yml': 'extends: recommended\noverides: []\n' }), nope)).toThrow('aboveboard.config.yml:2: “overides” is not a setting; did you mean “overrides”?')
    expect(() => told(scratch({ 'aboveboard.config.ts': 'export default await Promise.resolve({})' }), nope)).toThrow(/^aboveboard\.config\.ts(:\d+)?: cannot be read: [^\n]+/)
  })

  describe('that changes', () => {

    test('is read anew, a second later', () => {
      vi.useFakeTimers({ toFake: ['Date'] })
      const cwd = scratch()
      expect(told(cwd, nope)).toEqual([])
      write(cwd, { 'aboveboard.config.yml': 'components:\n  Nope: button\n' })
      expect(told(cwd, nope)).toEqual([])
      vi.setSystemTime(Date.now() + 1000)
      expect(told(cwd, nope)).toEqual([shamed])
    })
  })
})

test('an editor that stays open judges on the day that it is', () => {
  const offer = '<p>Offer valid until 31 May 2026. <a href="/buy">Buy now</a></p>'
  const cwd = scratch()
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date('2026-05-31T20:00:00Z'))
  expect(told(cwd, offer)).toEqual([])
  vi.setSystemTime(new Date('2026-06-09T08:00:00Z'))
  expect(told(cwd, offer)).toEqual([expect.stringContaining('expired-offer: “Offer valid until 31 May 2026”')])
})

describe('settings', () => {
  const box = '<label><Field as="input" type="checkbox" preset={true} /> Send me the newsletter</label>'

  test('name the prop that says what an element is, and those that give an attribute', () => {
    const settings: Settings = { polymorphicPropName: 'as', attributes: { checked: ['preset'] } }
    const cwd = scratch()
    expect(told(cwd, box)).toEqual([])
    expect(told(cwd, box, { settings })).toEqual([expect.stringContaining('prechecked-consent: “Send me the newsletter”')])
  })

  test('tell where copy is read', () => {
    const cwd = scratch({ 'elsewhere/aboveboard.config.yml': 'markets: [us]\n', 'europe/aboveboard.config.yml': 'markets: [de]\n' })
    const order = '<form><p>Total {total}</p><CardElement /><button type="submit">Complete registration</button></form>'
    const vague = [expect.stringContaining('vague-order-button: “Complete registration”')]
    expect(told(cwd, order, { settings: { markets: ['us'] } })).toEqual([])
    expect(told(cwd, order, { settings: { markets: ['de'] } })).toEqual(vague)
    expect(told(join(cwd, 'elsewhere'), order)).toEqual([])
    expect(told(join(cwd, 'europe'), order)).toEqual(vague)
    expect(told(join(cwd, 'europe'), order, { settings: { markets: ['us'] } })).toEqual([])
  })

  test('that are wrong are told in a sentence, in the language that they ask for', () => {
    const cwd = scratch()
    expect(() => told(cwd, nope, { settings: { knid: 'page' } as Settings })).toThrow('“knid” is not a setting of settings.aboveboard; did you mean “kind”?')
    expect(() => told(cwd, nope, { settings: { kind: 'emial' } as unknown as Settings })).toThrow('settings.aboveboard.kind is "emial"; it takes one of page,')
    expect(() => told(cwd, nope, { settings: { locale: 'fr', markets: ['mars'] } as unknown as Settings })).toThrow('settings.aboveboard.markets[0] vaut "mars"\u00a0; il faut une liste prise parmi eu,')
  })

  test.each([
    [{ components: { Nope: 5 } }, 'settings.aboveboard.components.Nope is 5; it takes a map from component to selector, such as { "Checkbox": "input[type=checkbox]" }.'],
    [{ attributes: { for: 'htmlFor' } }, 'settings.aboveboard.attributes.for is "htmlFor"; it takes a map from attribute to the props that give it, such as { "for": ["htmlFor", "labels"] }.'],
    [{ lang: 'English, please' }, 'settings.aboveboard.lang is "English, please"; it takes a language tag such as "en" or "fr-CA".'],
    [{ kind: 'mail', now: 'today' }, 'settings.aboveboard.now is "today"; it takes a day such as "2026-01-31".\nsettings.aboveboard.kind is "mail"; it takes one of page, marketing-email, service-email, email, component, strings, prose. Did you mean “email”?'],
    [{ toString: 1 }, '“toString” is not a setting of settings.aboveboard.'],
    ['page', 'settings.aboveboard: the configuration must be an object of settings.'],
  ])('%j are refused, and not stumbled over', (settings, sentence) => {
    expect(() => told(scratch(), nope, { settings: settings as unknown as Settings })).toThrow(sentence)
  })

  test('of jsx-a11y are refused where nothing can be made of them', () => {
    expect(() => told(scratch(), nope, { others: { components: { Nope: 5 } } })).toThrow('settings["jsx-a11y"].components.Nope is 5;')
    expect(told(scratch(), nope, { others: { components: { Nope: 'button' }, polymorphicAllowList: ['Nope'] } })).toEqual([shamed])
  })
})
