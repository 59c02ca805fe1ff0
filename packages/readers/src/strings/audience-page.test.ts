import { expect, test } from 'vitest'
import { isReadable } from '../readable.ts'
import { readCatalogue } from './read-catalogue.ts'

const settings = async (path: string, source: string) => {
  const page = await readCatalogue(source, { path })
  return page?.named('#setting').map((each) => [each.attr('key')?.value, each.attr('data')?.text.value, source.slice(each.at.start, each.at.end)])
}

test('whom an offer is for is told by keys and values, with their places, and is no copy', async () => {
  const source = '{ "campaign": "jobs", "audience": { "gender": "male", "age": { "max": 35 } } }'
  expect(await settings('ads/audience.json', source)).toEqual([['campaign', 'jobs', 'jobs'], ['audience.gender', 'male', 'male'], ['audience.age.max', '35', '35']])
  expect((await readCatalogue(source, { path: 'ads/audience.json' }))?.named('p')).toEqual([])
  expect(await settings('ads/segments.yml', 'campaign: jobs\ntargeting:\n  age_max: 35\n')).toEqual([['campaign', 'jobs', 'jobs'], ['targeting.age_max', '35', '35']])
})

test('files are read for it by their names', async () => {
  expect(['ads/audience.json', 'segments.yml', 'campaigns/spring.targeting.json'].map((path) => isReadable(path))).toEqual([true, true, true])
  expect(['ads/spring.json', 'tsconfig.json'].map((path) => isReadable(path))).toEqual([false, false])
  expect(await settings('ads/audience.json', '{ "name": "x", "size": 3 }')).toBeUndefined()
})
