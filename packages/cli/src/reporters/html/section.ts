import type { Report } from '@aboveboard/core'
import { isDocument } from '@aboveboard/readers'
import type { FileResult } from '../../judging/result.ts'
import { forward, located, told, type Weight, weightOf, weights } from '../located.ts'
import type { Setting } from '../reporter.ts'
import { frame, frameDocument } from './frame.ts'
import { html, type Markup } from './markup.ts'
import { type Painted, painted } from './painted.ts'
import type { Mark } from './places.ts'
import { principleOf } from './rules-met.ts'
import { sourceView } from './source-view.ts'

/** Findings of one file that are shown; beyond these, the lightest are left out. */
const mostInFile = 60
/** Units of source of a page that is painted, and of what is painted of it. */
const mostSource = 400_000
const mostPainted = 300_000

/** What a report says of one file. */
export interface Section {
  readonly markup: Markup
  readonly weight: Weight
}

interface Shown extends Mark {
  readonly report: Report
}

/** A file: the page as its reader would see it, or its source, with each finding marked; beside it, what is to be said of each. */
export async function sectionOf(result: FileResult, order: number, setting: Setting): Promise<Section> {
  const { html: words } = setting.words
  const all = told(result).map((report) => ({ report, weight: weightOf(report), at: report.at }))
  const kept = all.length <= mostInFile ? all : inWeight(all).slice(0, mostInFile).sort((a, b) => a.at.start - b.at.start)
  const marks: readonly Shown[] = kept.map((each, i) => ({ ...each, number: i + 1 }))
  const page = await paintedOf(result, marks, setting)
  const id = `file-${order}`
  const cards = marks.map((mark) => card(mark, result, page, setting, id))
  const left = all.length - marks.length
  const view = page
    ? html`<figure class="page">${frame(frameDocument(page.body, page.styles), words.inPage(result.shown))}<figcaption>${words.seen[page.as]}</figcaption></figure>`
    : html`<figure class="excerpt">${sourceView(result.source, result.lines(), marks)}</figure>`
  return {
    markup: html`<section class="file" id="${id}" data-file="${result.shown}" aria-labelledby="${id}-name"><h2 id="${id}-name">${path(result.shown)}</h2><div class="beside">${view}<ol class="cards">${cards}</ol></div>${left > 0 ? html`<p class="cut">${words.cutInFile(left)}</p>` : undefined}</section>`,
    weight: inWeight(all)[0]!.weight,
  }
}

const inWeight = <T extends { readonly weight: Weight }>(of: readonly T[]): readonly T[] => weights.flatMap((weight) => of.filter((each) => each.weight === weight))

/** The page, where it can be honestly shown and something is found in what is seen of it. */
async function paintedOf(result: FileResult, marks: readonly Mark[], { pageOf, words }: Setting): Promise<Painted | undefined> {
  if (!pageOf || result.source.length > mostSource) return undefined
  const page = await pageOf(result)
  if (!page || page.kind === 'strings' || !isDocument(page.path, page.kind)) return undefined
  const made = painted(page, marks, words)
  return made.marked.size === 0 || made.body.length + made.styles.length > mostPainted ? undefined : made
}

/** Folders step back behind the name of the file. */
function path(shown: string): Markup {
  const cut = forward(shown).lastIndexOf('/') + 1
  return html`<span class="folder">${shown.slice(0, cut)}</span><span class="name">${shown.slice(cut)}</span>`
}

function card(mark: Shown, result: FileResult, page: Painted | undefined, setting: Setting, id: string): Markup {
  const { number, weight, report } = mark
  const { html: words, report: said } = setting.words
  const { start } = located(result, report.at, undefined, setting)
  const isSeen = page?.marked.has(number) ?? false
  const also = report.also.map(({ message, at, file }) => {
    const there = located(result, at, file, setting)
    return html`<li>${said.also(`${setting.shown(there.file)}:${there.start.line}:${there.start.column}`, message)}</li>`
  })
  const source = (): Markup => sourceView(result.source, result.lines(), [mark], 0)
  return html`<li class="card ${weight}" id="${id}-${number}" data-number="${number}" data-weight="${weight}" data-rule="${report.rule}" data-principle="${principleOf(report.rule)}"><h3>${
    isSeen ? html`<button type="button" class="number" title="${words.point(number)}" aria-label="${words.point(number)}">${number}</button>` : html`<span class="number">${number}</span>`
  }<span class="weight">${words.weights[weight]}</span>${report.message}</h3><p class="instead"><b>${words.instead}</b> ${report.instead}</p>${
    report.suggest.length > 0 ? html`<ul class="suggestions">${report.suggest.map(({ message }) => html`<li><b>${words.suggestion}</b> ${message}</li>`)}</ul>` : undefined
  }${also.length > 0 ? html`<ul class="also" aria-label="${words.also}">${also}</ul>` : undefined}${
    isSeen ? html`<p class="hidden-at-first" hidden>${words.hidden}</p><details><summary>${words.source}</summary>${source()}</details>` : page ? html`<p class="not-seen">${words.notSeen}</p>${source()}` : undefined
  }<p class="place"><a href="#rule-${report.rule}">${report.rule}</a> <span>${result.shown.slice(forward(result.shown).lastIndexOf('/') + 1)}:${start.line}:${start.column}</span></p></li>`
}
