import { Assembly, Catalogues, isReadable } from '@aboveboard/readers'
import { rooms } from '@aboveboard/rules'
import type { Around } from './around.ts'
import type { Locate } from './elsewhere.ts'
import { shownPath } from './files/find.ts'
import { Surroundings } from './files/surroundings.ts'
import type { Host } from './host.ts'
import { textOf } from './open.ts'
import type { RunSettings } from './settings.ts'
import type { Unfounds } from './unfounds.ts'

/** The languages that rules listen for. */
const languages = [...new Set(rooms.flatMap(({ vocabularies }) => Object.keys(vocabularies)))]

export interface Neighbourhood {
  readonly around: Around | undefined
  readonly locate: Locate
}

/** The project around the files that are judged; nothing where a run stands in no project. */
export async function neighbourhood({ cwd }: Host, settings: RunSettings, unfounds: Unfounds, onTaken?: Around['onTaken']): Promise<Neighbourhood> {
  const { root, ignores, base, words, pathOf } = settings
  if (root === undefined) return { around: undefined, locate: () => undefined }
  const { walk } = await import('./files/walk.ts')
  const readable = (path: string): boolean => isReadable(pathOf(path)) || path.endsWith('.css')
  const surroundings = new Surroundings({
    walk: () => walk(root, { readable, ignores, base, cwd, unread: () => false, onUnread: () => undefined, onTrouble: () => undefined }),
    pathOf,
    open: (file) => textOf(file, words),
  })
  return {
    around: {
      assembly: new Assembly(surroundings),
      catalogues: new Catalogues(surroundings, languages),
      onUnfound: (page, unfound) => unfounds.add(page, unfound),
      onTaken,
    },
    locate: (path) => {
      const file = surroundings.locate(path)
      if (file === undefined) return undefined
      const { levels } = settings.for(file)
      return { path: file, shown: shownPath(file, cwd), hears: (rule) => levels[rule]?.severity !== 'off' }
    },
  }
}
