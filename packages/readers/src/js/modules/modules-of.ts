import type { Given } from '@aboveboard/core'
import { askable } from '../tree/askable.ts'
import { Modules } from './modules.ts'
import { parse } from '../parse.ts'

/** The modules that a file may import of its project, parsed where somebody asks; none where nobody can open them. */
export function modulesOf({ path, beside }: Pick<Given, 'path' | 'beside'>): Modules | undefined {
  return beside && new Modules({ path, beside }, (text, where, modules) => askable(parse(text, where).program, text, { modules }))
}
