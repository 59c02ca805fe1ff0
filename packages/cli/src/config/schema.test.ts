import { kinds } from '@aboveboard/core'
import { expect, it } from 'vitest'
import { fileKinds } from './config.ts'
import { schema } from './schema.ts'

it('is what editors read', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schema.json')
})

it('knows the kinds that core knows', () => {
  expect(fileKinds).toEqual(kinds)
})
