import { isReadable } from '@aboveboard/readers'
import { describe, expect, test } from 'vitest'
import { filesOf, projects } from './projects.ts'
import { saidAmong, saidOf } from './testing/said-of.ts'

describe.each(projects())('$id: $follows', (project) => {
  const files = filesOf(project)

  test('is found where it is shown, and nowhere else', async () => {
    const said = await Promise.all(files.filter(({ path }) => isReadable(path)).map((file) => saidAmong(file, files)))
    const inOrder = new Map(said.flatMap((each) => [...each]))
    expect(Object.fromEntries(inOrder)).toEqual(Object.fromEntries(project.fixtures.map(({ path, finds, doubts }) => [path, { finds, doubts }])))
  })

  test.each(project.fixtures)('$path says nothing of it alone', async (fixture) => {
    expect((await saidOf(fixture)).finds).toEqual([])
  })
})
