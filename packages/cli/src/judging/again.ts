import type { Given, Page } from '@aboveboard/core'
import { Assembly, type Project, read } from '@aboveboard/readers'

/** A file read once more, to tell where in it something stands; `undefined` for one that cannot be read by itself. */
export async function pageAgain(source: string, given: Given): Promise<Page | undefined> {
  try {
    return await read(source, given)
  } catch {
    return undefined
  }
}

/** The same, with the style sheets of its project. */
export async function styledAgain(source: string, given: Given, project: Project): Promise<Page | undefined> {
  const page = await pageAgain(source, given)
  return page && (await new Assembly(project).styled(page))
}
