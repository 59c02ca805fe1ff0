import { expect, test } from 'vitest'
import { sketched } from '../../testing/sketch.ts'
import { toldMarkets } from './told-markets.ts'

test.each([
  ['fr', ['eu']],
  ['fr-FR', ['fr']],
  ['fr-CA', ['ca']],
  ['de-AT', ['eu']],
  ['de-CH', []],
  ['en-GB', ['uk']],
  ['en-US', ['us']],
  ['en', []],
  [undefined, []],
])('%s is read in %j', (lang, expected) => expect(toldMarkets(sketched(lang === undefined ? {} : { lang }, 'Hello'))).toEqual(expected))
