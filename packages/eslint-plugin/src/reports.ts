import { resolve } from 'node:path'
import { createJudge, type Judge, type Levels, type Page, type Report } from '@aboveboard/core'
import { ReadError, tongueOf } from '@aboveboard/readers/estree'
import { rooms } from '@aboveboard/rules'
import type { Rule } from 'eslint'
import { levelsIn } from './levels.ts'
import { pathFrom } from './path.ts'
import { projectOf } from './project.ts'
import { readSource } from './read-source.ts'
import { type Settings, settingsOf } from './settings.ts'

/** A file that ESLint has at hand, and what the configuration says of it. */
type File = Pick<Rule.RuleContext, 'cwd' | 'filename' | 'settings' | 'sourceCode'>

/** What is to be said of a file where rules stand so. What ESLint is told under `settings` wins over what the project's own configuration says. */
export function reportsOn({ cwd, filename, settings, sourceCode }: File, levels: Levels): readonly Report[] {
  const { own, others } = settingsOf(settings)
  const project = projectOf(cwd, own.locale ?? 'en')
  const told = project?.of(resolve(cwd, filename))
  if (told?.isIgnored) return []
  const { locale = 'en', now, polymorphicPropName, attributes, shows }: Settings = { ...others, ...project?.config, ...own }
  const components = { ...others.components, ...project?.config.components, ...own.components }
  const given = { path: pathFrom(cwd, filename), kind: own.kind ?? told?.kind, lang: own.lang ?? told?.lang, components, polymorphicPropName, attributes, shows }
  const judge = judgeFor(locale, now)
  try {
    const page = readSource(sourceCode, given)
    return page ? judge(inItsTongue(page, judge), levelsIn(levels, told, own.markets)) : []
  } catch (error) {
    // Whoever parsed the file for ESLint says what is wrong with it.
    if (error instanceof ReadError) return []
    throw error
  }
}

/** The language is worked out only when something in the page depends on it. */
const inItsTongue = (page: Page, judge: Judge): Page => (page.lang !== undefined || !judge.listens(page) ? page : page.in(tongueOf(page)))

const judges = new Map<string, Judge>()

/** All files are heard with one ear. */
function judgeFor(locale: string, day: Settings['now']): Judge {
  const key = `${locale} ${day}`
  let judge = judges.get(key)
  if (!judge) judges.set(key, (judge = createJudge(rooms, { locale, now: day === undefined ? new Date() : new Date(`${day}T00:00:00Z`), inEslint: true })))
  return judge
}
