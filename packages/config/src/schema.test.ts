import { flowNames as ways, kinds, markets as known } from '@aboveboard/core'
import { expect, it } from 'vitest'
import { fileKinds, flowNames, markets } from './config.ts'
import { schema } from './schema.ts'

it('is what editors read', async () => {
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../cli/schema.json')
})

it('knows the kinds that core knows', () => {
  expect(fileKinds).toEqual(kinds)
})

it('knows the markets that core knows', () => {
  expect(markets).toEqual(known)
})

it('knows the ways that core knows', () => {
  expect(flowNames).toEqual(ways)
})
