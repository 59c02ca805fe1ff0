import type { Page } from '../../page.ts'
import { endOf } from './closing.ts'
import { inPattern } from '../names/code-name.ts'

const longest = 300

/** What the code of a file sets a name to at first, as it is written: a variable, a state, a member of a store or of a form. */
export function startOf({ source }: Pick<Page, 'source'>, name: string): string | undefined {
  const called = inPattern(name)
  const found = new RegExp(
    `(?:\\[\\s?${called}\\s?,[^\\]\\n]{0,60}\\]|(?:const|let|var|set|assign|private|public|protected|readonly)\\s{1,3}${called}\\b|(?:^|\\n)\\s{2,8}${called}\\b)(?:\\s?:[^=\\n]{0,60})?\\s{0,3}=(?![=>])\\s{0,3}|(?<![?.\\w'"-])${called}:\\s{1,3}(?=[[{'"\`\\w])`,
  ).exec(source)
  if (!found) return undefined
  const from = found.index + found[0].length
  const rest = source.slice(from, from + longest)
  // What is written out ends with its brackets, all else with the line.
  const opened = /^(?:[\w.$]{1,30}(?:<[^>\n]{1,40}>)?\(\s?)?(?:\(\)\s?=>\s?\(?\s?)?(?:new Set(?:<[^>\n]{1,40}>)?\(\s?)?([[{])/.exec(rest)
  return opened ? rest.slice(0, endOf(rest, opened[0].length, opened[1] as '[' | '{', longest)) : rest.split(/\n\n|;/)[0]
}
