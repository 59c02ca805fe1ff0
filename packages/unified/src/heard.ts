import { dayOf } from '@aboveboard/config'
import { createJudge, type Judge, onTrial, type Page, type Report, type Room } from '@aboveboard/core'
import { inItsTongue } from '@aboveboard/readers/estree'
import { rooms } from '@aboveboard/rules'
import { load as trials } from './on-demand/trials.ts'
import type { Settings } from './settings.ts'

/** What is found on a page, by the words of a language on trial too. */
export function heard(read: Page, settings: Settings): readonly Report[] {
  const judge = judgeOf(rooms, '', settings)
  const { levels } = settings
  const page = inItsTongue(read, judge)
  const sure = judge(page, levels)
  const language = page.lang?.split('-')[0]?.toLowerCase()
  if (language === undefined || language === 'en' || language === 'fr') return sure
  const more = trials().roomsOnTrial(language)
  return more ? onTrial(judgeOf(more, language, settings)(page, levels), sure) : sure
}

interface Known {
  /** In ms. */
  readonly day: number
  readonly judge: Judge
}

const judges = new Map<string, Known>()

/** All files of a day are heard with one ear: editors stay open for days. */
function judgeOf(all: readonly Room[], language: string, { locale, now }: Settings): Judge {
  const key = `${language} ${locale} ${now}`
  const day = dayOf(now)
  const known = judges.get(key)
  if (known?.day === day.getTime()) return known.judge
  const judge = createJudge(all, { locale, now: day })
  judges.set(key, { day: day.getTime(), judge })
  return judge
}
