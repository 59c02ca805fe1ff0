import { isReadable } from '@aboveboard/readers/names'
import type { Locate } from '../judging/elsewhere.ts'
import { shownPath } from './find.ts'
import type { Folders } from './folders.ts'
import { Surroundings } from './surroundings.ts'
import { textOf } from './open.ts'
import type { Witness } from '../judging/witness.ts'
import type { RunSettings } from '../settings/settings.ts'

/** The files around those that are judged; none where a run stands in no project. `witness`: who wants to know what is asked of them. */
export async function surroundingsOf(settings: RunSettings, cwd: string, witness?: Witness, folders?: Folders): Promise<Surroundings> {
  const { root, ignores, base, pathOf } = settings
  const { walk } = await import('./walk.ts')
  const readable = (path: string): boolean => isReadable(pathOf(path)) || path.endsWith('.css')
  const surroundings = new Surroundings({
    walk: () => (root === undefined ? [] : walk(root, { readable, ignores, base, cwd, folders, unread: () => false, onUnread: () => undefined, onTrouble: () => undefined })),
    pathOf,
    open: (file) => (witness ? witness.text(file) : textOf(file, settings)),
  })
  witness?.watch(surroundings)
  return surroundings
}

/** Tells where the files of a project lie. */
export const locateIn =
  (surroundings: Surroundings, settings: RunSettings, cwd: string): Locate =>
  (path) => {
    const file = surroundings.locate(path)
    if (file === undefined) return undefined
    const { levels } = settings.for(file)
    return { path: file, shown: shownPath(file, cwd), hears: (rule) => levels[rule]?.severity !== 'off' }
  }
