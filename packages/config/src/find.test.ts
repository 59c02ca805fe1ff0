import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../../cli/src/testing/scratch.ts'
import { findConfig } from './find.ts'

it('finds the nearest configuration, from a folder upwards', () => {
  const folder = scratch({ 'aboveboard.config.yml': '', 'site/aboveboard.config.json': '{}', 'site/emails/a.html': '', 'other/a.html': '' })
  expect(findConfig(join(folder, 'site/emails'))).toBe(join(folder, 'site/aboveboard.config.json'))
  expect(findConfig(join(folder, 'other'))).toBe(join(folder, 'aboveboard.config.yml'))
})

it.each(['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json', 'jsonc', 'yml', 'yaml'])('finds one that ends in .%s', (ending) => {
  const folder = scratch({ [`aboveboard.config.${ending}`]: '' })
  expect(findConfig(folder)).toBe(join(folder, `aboveboard.config.${ending}`))
})

it('takes package.json only when it has settings for us', () => {
  const folder = scratch({
    'package.json': '{"name": "shop", "aboveboard": {"locale": "fr"}}',
    'a/package.json': '{"devDependencies": {"aboveboard": "1"}}',
    'b/package.json': '{"aboveboard": not even JSON',
  })
  expect(findConfig(join(folder, 'a'))).toBe(join(folder, 'package.json'))
  expect(findConfig(join(folder, 'b'))).toBe(join(folder, 'package.json'))
})
