import type { Given, Judge, Levels, Page, Report } from '@aboveboard/core'
import type { Assembly, Catalogues, Unfound } from '@aboveboard/readers'

/** What pages take in of other files. */
export interface Around {
  readonly assembly: Assembly
  readonly catalogues: Catalogues
  /** Told of parts that are asked for and were not read. */
  readonly onUnfound?: (page: Page, unfound: Unfound) => void
}

/** Judges a page with its parts and its messages: once in each language that its messages are found in. */
export async function judgeWhole(page: Page, given: Given, levels: Levels, judge: Judge, told: (page: Page) => Page, around: Around | undefined): Promise<readonly Report[]> {
  const whole = around ? await around.assembly.whole(page, given, (unfound) => around.onUnfound?.(page, unfound)) : page
  const plain = told(whole)
  const spoken = around ? await around.catalogues.spoken(whole) : []
  if (spoken.length === 0) return judge(plain, levels)
  // A page that is read with its messages is not what it is without them.
  const same = plain.lang === undefined ? spoken.length > 1 : spoken.some(({ lang }) => lang === plain.lang?.slice(0, 2))
  const reports = [...(same ? [] : judge(plain, levels)), ...spoken.flatMap((each) => judge(each, levels))]
  return oncePerPlace(reports)
}

/** What is wrong in every language is told once. */
function oncePerPlace(reports: readonly Report[]): readonly Report[] {
  const told = new Set<string>()
  return reports.filter((report) => {
    const place = placeOf(report)
    return told.size < told.add(place).size
  })
}

/** One cause in one place, whoever comes upon it. */
export const placeOf = ({ rule, file, at }: Report): string => `${rule} ${at.start} ${at.end} ${file?.path ?? ''}`
