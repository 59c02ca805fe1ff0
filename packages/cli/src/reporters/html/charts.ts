import type { Report } from '@aboveboard/core'
import type { Words } from '../../words/words.ts'
import { type Weight, weightOf, weights } from '../located.ts'
import { html, type Markup } from './markup.ts'

type Tally = Record<Weight, number>

/** Bars of one chart; the longest first, the rest in one. */
const mostBars = 10

/** How much there is of something, by what it belongs to. */
class Tallies {
  readonly #of = new Map<string, Tally>()

  add(name: string, report: Report): void {
    const tally = this.#of.get(name) ?? { error: 0, warning: 0, doubt: 0 }
    this.#of.set(name, tally)
    tally[weightOf(report)]++
  }

  get size(): number {
    return this.#of.size
  }

  /** The longest first. */
  inOrder(): readonly (readonly [string, Tally])[] {
    return [...this.#of].sort(([a, one], [b, other]) => sum(other) - sum(one) || (a < b ? -1 : 1))
  }
}

const sum = (tally: Tally): number => weights.reduce((all, weight) => all + tally[weight], 0)

/** What the charts of a report count: every finding, whether it is shown or not. */
export class Charts {
  readonly #principles = new Tallies()
  readonly #folders = new Tallies()

  /** `path` has `/` between folders. */
  add(report: Report, principle: string, path: string): void {
    this.#principles.add(principle, report)
    this.#folders.add(path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '', report)
  }

  markup({ html: words }: Words): Markup {
    if (this.#principles.size === 0) return html``
    const principles = this.#principles.inOrder().map(([id, tally]) => ({ label: html`<button type="button" data-principle="${id}">${words.principles[id] ?? id}</button>`, tally }))
    const folders = this.#folders.inOrder()
    const rest = folders.slice(folders.length > mostBars + 1 ? mostBars : folders.length)
    const shown = folders.slice(0, folders.length - rest.length).map(([path, tally]) => ({ label: path === '' ? words.here : path, tally }))
    const others = rest.length === 0 ? [] : [{ label: words.otherFolders(rest.length), tally: together(rest.map(([, tally]) => tally)) }]
    return html`<section class="charts" aria-label="${words.charts}">${chart(words.byPrinciple, principles, words)}${chart(words.byFolder, [...shown, ...others], words)}<p class="legend">${weights.map((weight) => html`<span class="${weight}">${words.many[weight]}</span>`)}</p></section>`
  }
}

const together = (tallies: readonly Tally[]): Tally => {
  const all = (weight: Weight): number => tallies.reduce((before, tally) => before + tally[weight], 0)
  return { error: all('error'), warning: all('warning'), doubt: all('doubt') }
}

interface Row {
  readonly label: Markup | string
  readonly tally: Tally
}

/** A table whose figures are drawn: who does not see the bars hears the figures. */
function chart(title: string, rows: readonly Row[], words: Words['html']): Markup {
  const longest = Math.max(...rows.map(({ tally }) => sum(tally)))
  return html`<table class="chart"><caption>${title}</caption><tbody>${rows.map(({ label, tally }) => {
    const parts = weights.filter((weight) => tally[weight] > 0).map((weight) => html`<i class="${weight}" style="flex-grow:${tally[weight]}"></i>`)
    const told = words.tally(tally.error, tally.warning, tally.doubt)
    return html`<tr><th scope="row">${label}</th><td class="bar" aria-hidden="true"><span style="width:${((100 * sum(tally)) / longest).toFixed(1)}%">${parts}</span></td><td class="count" title="${told}">${sum(tally)}<span class="spoken"> (${told})</span></td></tr>`
  })}</tbody></table>`
}
