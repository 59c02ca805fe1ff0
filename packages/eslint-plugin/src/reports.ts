import { resolve } from 'node:path'
import { dayOf, type HostSettings } from '@aboveboard/config'
import { createJudge, type Judge, type Levels, type Report } from '@aboveboard/core'
import { inItsTongue, ReadError } from '@aboveboard/readers/estree'
import { rooms } from '@aboveboard/rules'
import type { Rule } from 'eslint'
import { besideIn } from './beside.ts'
import { levelsIn } from './levels.ts'
import { pathFrom } from './path.ts'
import { projectOf } from './project.ts'
import { readSource } from './read-source.ts'
import { settingsOf } from './settings.ts'

/** A file that ESLint has at hand, and what the configuration says of it. */
type File = Pick<Rule.RuleContext, 'cwd' | 'filename' | 'settings' | 'sourceCode'>

/** What is to be said of a file where rules stand so. What ESLint is told under `settings` wins over what the project's own configuration says. */
export function reportsOn({ cwd, filename, settings, sourceCode }: File, levels: Levels): readonly Report[] {
  const { own, others } = settingsOf(settings)
  const project = projectOf(cwd, own.locale ?? 'en')
  const told = project?.of(resolve(cwd, filename))
  if (told?.isIgnored) return []
  const { locale = 'en', now, polymorphicPropName, attributes, shows }: HostSettings = { ...others, ...project?.config, ...own }
  const components = { ...others.components, ...project?.config.components, ...own.components }
  const given = { path: pathFrom(cwd, filename), kind: own.kind ?? told?.kind, lang: own.lang ?? told?.lang, components, polymorphicPropName, attributes, shows, beside: besideIn(cwd) }
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

interface Known {
  /** In ms. */
  readonly day: number
  readonly judge: Judge
}

const judges = new Map<string, Known>()

/** All files of a day are heard with one ear: editors stay open for days. */
function judgeFor(locale: string, now: string | undefined): Judge {
  const key = `${locale} ${now}`
  const day = dayOf(now)
  const known = judges.get(key)
  if (known?.day === day.getTime()) return known.judge
  const judge = createJudge(rooms, { locale, now: day, inEslint: true })
  judges.set(key, { day: day.getTime(), judge })
  return judge
}
