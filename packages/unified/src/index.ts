import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { load as judging } from './on-demand/judging.ts'
import type { Options } from './options.ts'

/**
 * A plugin for remark and rehype: what Aboveboard finds in a file becomes messages of the file. The tree is left as it is.
 */
export default function aboveboard(options?: Options | null): (tree: Node, file: VFile) => undefined {
  const told = options ?? {}
  return (tree, file) => {
    judging().tellOf(tree, file, told)
  }
}

export type { FileKind, Market, PresetName as Preset, RuleSetting, Severity } from '@aboveboard/config'
export type { Options } from './options.ts'
