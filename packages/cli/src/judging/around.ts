import { type Given, type Judge, type Levels, onTrial, type Page, type Report } from '@aboveboard/core'
import { Assembly, Catalogues, hands, Importers, type Project, type Reading, type Unfound } from '@aboveboard/readers'
import type { Watch } from './watch.ts'

/** What pages take in of other files. */
export interface Around {
  readonly assembly: Assembly
  readonly catalogues: Catalogues
  readonly importers: Importers
  /** Told of a page that is only asked about, since nothing of its project brings it in. */
  readonly onUnused?: (page: Page) => void
  /** Told of parts that are asked for and were not read. */
  readonly onUnfound?: (page: Page, unfound: Unfound) => void
  /** Told which files a page is made of, by the paths that readers know. */
  readonly onTaken?: ((page: Page, parts: readonly string[]) => void) | undefined
}

/** `languages`: those that somebody listens for. */
export const aroundOf = (project: Project, languages: readonly string[], reading?: Reading): Around => ({
  assembly: new Assembly(project, reading),
  catalogues: new Catalogues(project, languages, reading),
  importers: new Importers(project),
})

/** What a page is judged by, and how. */
export interface Judging {
  readonly given: Given
  readonly levels: Levels
  readonly judge: Judge
  /** The page in its language, where that matters. */
  readonly told: (page: Page) => Page
  /** Whether the page is only asked about. */
  readonly asks?: boolean
  /** Sees to it that no page takes too long. */
  readonly watch?: Watch | undefined
  /** The judge that hears a language on trial; none for any other. */
  readonly trial?: ((language: string) => Promise<Judge | undefined>) | undefined
}

/** Judges a page with all that it takes in. What stands in a module that nobody brings in presses nobody yet: it is asked about. */
export async function judgeWhole(page: Page, judging: Judging, around: Around | undefined): Promise<readonly Report[]> {
  const reports = await judgeComposed(page, judging, around)
  if (!around || reports.every(({ doubt }) => doubt) || !around.importers.isUnused(page.path)) return reports
  around.onUnused?.(page)
  return judgeComposed(page, { ...judging, asks: true }, around)
}

/**
 * Judges a page with the messages it asks for and, where that makes a difference, with its parts and the style sheets of
 * other files: a page of which no rule asks what else it may hold is judged as it stands, its parts when their turn comes.
 */
async function judgeComposed(page: Page, judging: Judging, around: Around | undefined): Promise<readonly Report[]> {
  if (!around) return heard(judging.told(page), judging)
  const compose = async (): Promise<Page> => {
    const whole = await around.assembly.whole(page, judging.given, (unfound) => around.onUnfound?.(page, unfound))
    if (whole.isComposed) around.onTaken?.(page, whole.pieces.map(({ file }) => file.path))
    return whole
  }
  if (around.assembly.isFramed(page)) return (await judgeSpoken(await compose(), judging, around)).reports
  const alone = await judgeSpoken(page, judging, around)
  const whole = alone.pages.some((each) => each.dependsOnParts || hands(each, judging.given)) ? await compose() : page
  const styled = alone.pages.some((each) => each.dependsOnStyles) ? await around.assembly.styled(whole) : whole
  return styled === page ? alone.reports : (await judgeSpoken(styled, judging, around)).reports
}

interface Judged {
  readonly reports: readonly Report[]
  readonly pages: readonly Page[]
}

/** Judges a page once in each language that its messages are found in, its own first. */
async function judgeSpoken(page: Page, judging: Judging, { catalogues }: Around): Promise<Judged> {
  const plain = judging.told(page)
  const spoken = await catalogues.spoken(page)
  const own = plain.lang?.slice(0, 2)
  // A page that is read with its messages is not what it is without them.
  const same = own === undefined ? spoken.length > 1 : spoken.some(({ lang }) => lang === own)
  const inOrder = [...spoken].sort((a, b) => Number(b.lang === own) - Number(a.lang === own))
  const pages = same ? inOrder : [plain, ...inOrder]
  let reports: readonly Report[] = []
  for (const each of pages) reports = withNew(reports, await heard(each, judging))
  return { reports, pages }
}

/** What is found on a page, by the words of a language on trial too: these warn, and fail no run. */
async function heard(page: Page, { judge, levels, asks, trial, watch = (_, work) => work() }: Judging): Promise<readonly Report[]> {
  const language = page.lang?.split('-')[0]?.toLowerCase()
  const more = language === undefined ? undefined : await trial?.(language)
  const { source } = page
  const sure = watch(source, () => judge(page, levels, asks))
  return more ? onTrial(watch(source, () => more(page, levels, asks)), sure) : sure
}

/** Reports and those of another language, without what was told already: words of the page that are not in that language sound otherwise in it. */
function withNew(reports: readonly Report[], others: readonly Report[]): readonly Report[] {
  if (reports.length === 0) return others
  const touches = (other: Report) => (known: Report): boolean =>
    known.rule === other.rule && known.file?.path === other.file?.path && known.at.start < other.at.end && other.at.start < known.at.end
  return [...reports, ...others.filter((other) => !reports.some(touches(other)))].sort((a, b) => a.at.start - b.at.start)
}
