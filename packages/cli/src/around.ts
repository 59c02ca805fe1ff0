import type { Given, Judge, Levels, Page, Report } from '@aboveboard/core'
import type { Assembly, Catalogues, Unfound } from '@aboveboard/readers'

/** What pages take in of other files. */
export interface Around {
  readonly assembly: Assembly
  readonly catalogues: Catalogues
  /** Told of parts that are asked for and were not read. */
  readonly onUnfound?: (page: Page, unfound: Unfound) => void
}

/** What a page is judged by, and how. */
export interface Judging {
  readonly given: Given
  readonly levels: Levels
  readonly judge: Judge
  /** The page in its language, where that matters. */
  readonly told: (page: Page) => Page
}

/**
 * Judges a page with the messages it asks for and, where that makes a difference, with its parts and the style sheets of
 * other files: a page of which no rule asks what else it may hold is judged as it stands, its parts when their turn comes.
 */
export async function judgeWhole(page: Page, judging: Judging, around: Around | undefined): Promise<readonly Report[]> {
  if (!around) return judging.judge(judging.told(page), judging.levels)
  const compose = (): Promise<Page> => around.assembly.whole(page, judging.given, (unfound) => around.onUnfound?.(page, unfound))
  if (around.assembly.isFramed(page)) return (await judgeSpoken(await compose(), judging, around)).reports
  const alone = await judgeSpoken(page, judging, around)
  const whole = alone.pages.some((each) => each.dependsOnParts) ? await compose() : page
  const styled = alone.pages.some((each) => each.dependsOnStyles) ? await around.assembly.styled(whole) : whole
  return styled === page ? alone.reports : (await judgeSpoken(styled, judging, around)).reports
}

interface Judged {
  readonly reports: readonly Report[]
  readonly pages: readonly Page[]
}

/** Judges a page once in each language that its messages are found in. */
async function judgeSpoken(page: Page, { judge, levels, told }: Judging, { catalogues }: Around): Promise<Judged> {
  const plain = told(page)
  const spoken = await catalogues.spoken(page)
  // A page that is read with its messages is not what it is without them.
  const same = plain.lang === undefined ? spoken.length > 1 : spoken.some(({ lang }) => lang === plain.lang?.slice(0, 2))
  const pages = same ? spoken : [plain, ...spoken]
  const reports = pages.flatMap((each) => judge(each, levels))
  return { reports: spoken.length > 0 ? oncePerPlace(reports) : reports, pages }
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
