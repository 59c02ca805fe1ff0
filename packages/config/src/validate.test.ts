import { type Room, rule } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { loadJson } from './load-json.ts'
import { loadYaml } from './load-yaml.ts'
import type { Config } from './config.ts'
import { validConfig } from './validate.ts'

const room = (id: string, options = {}): Room => ({
  id,
  principle: 'autonomy',
  rule: rule({ summary: '', instead: '', severity: { recommended: 'warn', strict: 'error' }, basis: [], ontology: [], each: 'p', messages: {}, options, check() {} }),
  vocabularies: {},
})
const rooms = [
  room('trick-wording'),
  room('fake-countdown', { days: { default: 14, means: 'How far ahead' }, strictly: { default: false, means: '' }, names: { default: ['a'], means: '' } }),
]

const check = (text: string, words = en): Config => validConfig(loadYaml(text), 'aboveboard.config.yml', rooms, words)
const complaints = (text: string, words = en): string[] => {
  try {
    check(text, words)
    return []
  } catch (error) {
    return (error as Error).message.split('\n').map((line) => line.replace('aboveboard.config.yml', ''))
  }
}

it('accepts everything the house knows', () => {
  const text = `
$schema: ./node_modules/aboveboard/schema.json
extends: [recommended, strict]
ignores: [drafts/, '!dist/emails']
markets: [eu, us-ca]
locale: fr
now: 2026-11-23
components: { Checkbox: "input[type=checkbox]" }
polymorphicPropName: as
attributes: { for: [htmlFor, labels] }
rules:
  trick-wording: off
  fake-countdown: [error, { days: 7, strictly: true, names: [] }]
  unused-allowance: off
overrides:
  - files: emails/**
    kind: marketing-email
    lang: fr-CA
    rules: { trick-wording: [warn] }
`
  expect(check(text)).toMatchObject({ locale: 'fr', now: '2026-11-23' })
  expect(check('extends: strict')).toEqual({ extends: 'strict' })
  expect(check('{}')).toEqual({})
})

describe('names the line, the key and what was meant', () => {
  it.each([
    ['locale: fr\noverides: []', ':2: “overides” is not a setting; did you mean “overrides”?'],
    ['zzzz: 1', ':1: “zzzz” is not a setting.'],
    ['overrides:\n  - files: a\n    knid: email', ':3: “knid” is not a setting of overrides[0]; did you mean “kind”?'],
    ['overrides:\n  - kind: email', ':2: overrides[0] needs “files”.'],
    ['extends: recomended', ':1: extends is "recomended"; it takes "recommended", "strict" or a list of them. Did you mean “recommended”?'],
    ['extends:\n  - recomended', ':2: extends[0] is "recomended"; it takes "recommended", "strict" or a list of them. Did you mean “recommended”?'],
    ['locale: de', ':1: locale is "de"; it takes "en" or "fr".'],
    ['locale: frr', ':1: locale is "frr"; it takes "en" or "fr". Did you mean “fr”?'],
    ['now: tomorrow', ':1: now is "tomorrow"; it takes a day such as "2026-01-31".'],
    ['now: 2026-02-30', ':1: now is "2026-02-30"; it takes a day such as "2026-01-31".'],
    ['markets: [eu, uss]', /^:1: markets\[1\] is "uss"; it takes a list of eu, fr, .*\. Did you mean “us”\?$/],
    [`ignores: [${'drafts/'.repeat(5000)}]`, ':1: ignores[0] is 35000 characters long; it takes 2000 at most.'],
    [`overrides:\n  - files: ${'a'.repeat(2001)}\n    kind: email`, ':2: overrides[0].files is 2001 characters long; it takes 2000 at most.'],
    ['ignores: drafts', ':1: ignores is "drafts"; it takes a list of globs.'],
    ['components: { Box: 3 }', /^:1: components\.Box is 3; it takes a map from component to selector/],
    ['components: { Box: "input[" }', /^:1: components\.Box is "input\["; it takes a map from component to selector/],
    ['components: { Box: "div > input" }', /^:1: components\.Box is "div > input"; it takes a map from component to selector/],
    ['attributes: { for: htmlFor }', /^:1: attributes\.for is "htmlFor"; it takes a map from attribute to the props that give it/],
    ['polymorphicPropName: [as]', /^:1: polymorphicPropName is \["as"\]; it takes a string/],
    ['rules: [trick-wording]', ':1: rules is ["trick-wording"]; it takes a map from rule to severity.'],
    ['rules:\n  trick-wording: warning', ':2: rules["trick-wording"] is "warning"; it takes "off", "doubt", "warn", "error" or [severity, options]. Did you mean “warn”?'],
    ['rules:\n  trick-wording: 2', ':2: rules["trick-wording"] is 2; it takes "off", "doubt", "warn", "error" or [severity, options].'],
    ['overrides:\n  - files: a\n    kind: mail', /^:3: overrides\[0\]\.kind is "mail"; it takes one of page, .*email/],
    ['overrides:\n  - files: []', ':2: overrides[0].files is []; it takes a glob or a list of globs.'],
    ['rules:\n  trick-words: warn', ':2: rules: there is no rule “trick-words”; did you mean “trick-wording”?'],
    ['rules:\n  Trick_Wording: warn', ':2: rules: there is no rule “Trick_Wording”; did you mean “trick-wording”?'],
    ['rules:\n  fake-countdown: [warn, { dais: 3 }]', ':2: rules["fake-countdown"]: the rule has no option “dais”; did you mean “days”?'],
    ['rules:\n  fake-countdown:\n    - warn\n    - days: "3"', ':4: rules["fake-countdown"][1].days is "3"; the rule takes a number.'],
    ['rules:\n  fake-countdown: [warn, { names: [3] }]', ':2: rules["fake-countdown"][1].names is [3]; the rule takes a list of strings.'],
    ['rules:\n  aboveboard/trick-wording: off', ':2: rules: there is no rule “aboveboard/trick-wording”; did you mean “trick-wording”?'],
    ['overrides:\n  - files: a\n    rules: { fake-countdown: [warn, { strictly: 1 }] }', ':3: overrides[0].rules["fake-countdown"][1].strictly is 1; the rule takes true or false.'],
    ['- a', ':1: the configuration must be an object of settings.'],
  ])('%s', (text, sentence) => {
    const [first, ...more] = complaints(text)
    if (sentence instanceof RegExp) expect(first).toMatch(sentence)
    else expect(first).toBe(sentence)
    expect(more).toEqual([])
  })
})

it('says everything that is wrong at once, in the order of the file', () => {
  expect(complaints('rules:\n  trick-wording: on\nlocale: it\nignore: []')).toHaveLength(3)
})

it('accepts what components may stand for', () => {
  for (const selector of ['input', 'input[type=checkbox]', "input[type='checkbox'][checked]", ' button.primary.wide#go ', '.card', 'my-box', '[data-x]', 'input[ type = "a]b" ]'])
    expect(check(JSON.stringify({ components: { Box: selector } }))).toEqual({ components: { Box: selector } })
})

it('has a name for what only code can give', () => {
  const self: Record<string, unknown> = {}
  self['self'] = self
  const said = (value: unknown): unknown => {
    try {
      return validConfig({ value, line: () => undefined }, 'a.js', rooms, en)
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(said({ components: self })).toMatch(/^a\.js: components\.self is object; it takes a map/)
  expect(said({ locale: () => 'fr' })).toBe('a.js: locale is function; it takes "en" or "fr".')
  expect(said({ rules: { 'fake-countdown': ['warn', { days: 3n }] } })).toBe('a.js: rules["fake-countdown"][1].days is bigint; the rule takes a number.')
})

it('says it in French', () => {
  expect(complaints('overides: []\nlocale: de', fr)).toEqual([
    ':1: « overides » n’est pas un réglage ; vouliez-vous dire « overrides » ?',
    ':2: locale vaut "de" ; il faut "en" ou "fr".',
  ])
})

it('knows the line in JSON too, and in package.json', () => {
  const loaded = loadJson('{\n  "name": "shop",\n  "aboveboard": {\n    "overides": []\n  }\n}', en, ['aboveboard'])
  expect(() => validConfig(loaded, 'package.json', rooms, en)).toThrow('package.json:4: “overides” is not a setting; did you mean “overrides”?')
})
