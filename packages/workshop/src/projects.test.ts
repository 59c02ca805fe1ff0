import { isReadable } from '@aboveboard/readers'
import { describe, expect, test } from 'vitest'
import { filesOf, projects } from './projects.ts'
import { saidOf } from './testing/said-of.ts'

describe.each(projects())('$id: $follows', (project) => {
  test('is found where it is shown, and nowhere else', async () => {
    const said: Record<string, unknown> = {}
    for (const file of filesOf(project).filter(({ path }) => isReadable(path))) {
      const { finds, doubts } = await saidOf(file)
      if (finds.length + doubts.length > 0) said[file.path] = { finds, doubts }
    }
    expect(said).toEqual(Object.fromEntries(project.fixtures.map(({ path, finds, doubts }) => [path, { finds, doubts }])))
  })

  test.each(project.fixtures)('$path says nothing of it alone', async ({ at, path }) => {
    const { finds } = await saidOf({ at, path }, () => undefined)
    expect(finds).toEqual([])
  })
})
