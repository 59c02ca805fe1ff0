import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { codeBehind } from './code-behind.ts'
import { glance } from './glance.ts'

/** Signs of a trial, without which no condition is read. */
const mayTry = glance('group', 'variant', 'variation', 'experiment', 'treatment', 'cohort', 'bucket', 'abtest', 'ab_test', 'splittest', 'split_test', 'dark', 'manipulati', 'deceptive')
/** What nobody names an answer of the reader. */
const trial = /\b(?:experiment\w{0,4}|treatment|(?:ab|split) test\w{0,3}|dark|manipulati\w{1,3}|deceptive)\b/i
/** Names of groups, which others have too: one of a trial is called by a letter, or as groups of a trial are. */
const group = /\b(?:group|variant|variation|cohort|bucket|arm)\b\W{0,8}={2,3}\s{0,2}["'`](?:[a-d]|control|test|treatment|variant[\w ]{0,3}|dark[\w ]{0,12}|experiment\w{0,4})["'`]/i
const camel = /(?<=[a-z\d])(?=[A-Z])|[_-]/g

/**
 * Whether the condition that stands at a place asks in which group of a trial the reader is, and nothing that the reader
 * has said: `group === 'B'`, `isTreatment`. Whoever is in that group meets what it brings.
 */
export const asksExperiment = (page: Page, at: Span): boolean => {
  if (!mayTry(page)) return false
  const code = codeBehind(page, at).replace(camel, ' ')
  return trial.test(code) || group.test(code)
}
