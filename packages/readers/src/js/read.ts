import type { Given, Page } from '@aboveboard/core'
import { modulesOf } from './modules/modules-of.ts'
import { commentsOf, lowered } from './page.ts'
import { parse } from './parse.ts'
import type { JsTools } from './tools.ts'

/** Reads a file of JSX (or a script that shows words). Throws a `ReadError` when it can't be parsed. */
export function readJsx(source: string, given: Given, tools: JsTools = {}): Page {
  const { program, comments } = parse(source, given.path)
  return lowered(program, source, given, { comments: commentsOf(comments), tools, modules: modulesOf(given) })
}
