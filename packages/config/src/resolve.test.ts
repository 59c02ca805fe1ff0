import { type Room, rule } from '@aboveboard/core'
import { describe, expect, it } from 'vitest'
import { globMatcher } from './globs.ts'
import type { Config } from './config.ts'
import { type Asked, createSettings, type FileSettings } from './resolve.ts'

const room = (id: string, options = {}): Room => ({
  id,
  principle: 'autonomy',
  rule: rule({ summary: '', instead: '', severity: { recommended: 'off', strict: 'error' }, basis: [], ontology: [], each: 'p', messages: {}, options, check() {} }),
  vocabularies: {},
})
const rooms = [room('a'), room('b', { markets: { default: ['eu'], means: '' }, days: { default: 1, means: '' } })]
const settings = (config: Config, asked: Partial<Asked> = {}): ((file: string) => FileSettings) => createSettings(config, { rules: [], ...asked }, rooms, '/shop', globMatcher)
const levels = (config: Config, file = '/shop/x.html', asked?: Partial<Asked>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(settings(config, asked)(file).levels).map(([id, { severity, options }]) => [id, options ? [severity, options] : severity]))

it('starts from the recommended rules, from others in order, or from none', () => {
  expect(levels({})).toMatchObject({ a: 'off', 'unused-allowance': 'warn' })
  expect(levels({ extends: ['recommended', 'strict'] })).toMatchObject({ a: 'error' })
  expect(levels({ extends: ['strict', 'recommended'] })).toMatchObject({ a: 'off' })
  expect(levels({ extends: 'strict' })).toMatchObject({ a: 'error' })
  expect(levels({ extends: [] })).toMatchObject({ a: 'off', 'unused-allowance': 'off' })
})

it('sets rules over the preset; a severity alone keeps the options', () => {
  const config: Config = { rules: { b: ['warn', { days: 3 }] }, overrides: [{ files: '*.html', rules: { b: 'error' } }] }
  expect(levels(config)['b']).toEqual(['error', { days: 3 }])
  expect(levels(config, '/shop/x.md')['b']).toEqual(['warn', { days: 3 }])
})

describe('overrides', () => {
  const config: Config = {
    overrides: [
      { files: ['emails/**'], kind: 'email', lang: 'en', rules: { a: 'warn' } },
      { files: 'emails/fr', lang: 'fr', rules: { a: 'error' } },
    ],
  }

  it('apply by path, the later winning', () => {
    expect(settings(config)('/shop/emails/x.html')).toMatchObject({ kind: 'email', lang: 'en', levels: { a: { severity: 'warn' } } })
    expect(settings(config)('/shop/emails/fr/x.html')).toMatchObject({ kind: 'email', lang: 'fr', levels: { a: { severity: 'error' } } })
    expect(settings(config)('/elsewhere/emails/x.html')).toMatchObject({ kind: undefined, lang: undefined })
  })

  it('give way to the command line', () => {
    const asked: Partial<Asked> = { kind: 'page', lang: 'de', rules: [['a', 'off']] }
    expect(settings(config, asked)('/shop/emails/fr/x.html')).toMatchObject({ kind: 'page', lang: 'de', levels: { a: { severity: 'off' } } })
  })

  it('are worked out once for all files that they treat alike', () => {
    const of = settings(config)
    expect(of('/shop/emails/x.html')).toBe(of('/shop/emails/y.html'))
    expect(of('/shop/x.html')).not.toBe(of('/shop/emails/y.html'))
  })
})

it('tells rules that ask for it where the copy is read', () => {
  expect(levels({ markets: ['fr'] })['b']).toEqual(['off', { markets: ['fr'] }])
  expect(levels({ markets: ['fr'], rules: { b: ['warn', { markets: ['us'] }] } })['b']).toEqual(['warn', { markets: ['us'] }])
})
