import { createHash } from 'node:crypto'
import { reportMark } from '@aboveboard/readers'
import type { Totals } from '../../judging/result.ts'
import { version } from '../../version.ts'
import { failedAt, forward, told } from '../located.ts'
import { outcome } from '../outcome.ts'
import type { Reporter, Setting } from '../reporter.ts'
import { Charts } from './charts.ts'
import { later } from './frame.ts'
import { Kept } from './kept.ts'
import { html, Markup } from './markup.ts'
import style from './page.css?raw'
import script from './page.js?raw'
import { principleOf, rulesMet } from './rules-met.ts'
import { sectionOf } from './section.ts'

/** Bytes of sections that a report holds: more would open slowly. */
const room = 12_000_000
/** Files whose frames are filled at once. */
const mostAtOnce = 12
/** Files named that could not be read. */
const mostUnread = 200

/**
 * One page for people, which needs nothing but itself: charts, then each file with its findings marked in it. What is
 * kept until the end is what is shown, and no more than there is room for.
 */
export async function htmlReporter(setting: Setting, most = room): Promise<Reporter> {
  const { readmes } = await import('@aboveboard/rules/readmes')
  const charts = new Charts()
  const kept = new Kept(most)
  const met = new Set<string>()
  const unread: Markup[] = []
  let order = 0
  return {
    async file(result) {
      if (result.failure && unread.length < mostUnread) unread.push(html`<li><b>${result.shown}${failedAt(result)}</b> ${result.failure.sentence}</li>`)
      const reports = told(result)
      for (const { rule } of reports) met.add(rule)
      for (const report of reports) charts.add(report, principleOf(report.rule), forward(result.shown))
      if (reports.length === 0) return ''
      const { weight, markup } = await sectionOf(result, ++order, setting)
      kept.add(weight, markup.text, reports.length)
      return ''
    },
    end(totals) {
      const basisOf = (rule: string): NonNullable<(typeof readmes)[string]>['basis'] => readmes[rule]?.basis ?? []
      const { findings, files } = kept.left
      const body = html`<a class="skip" href="#findings">${setting.words.html.skip}</a>${masthead(totals, setting)}<main>${charts.markup(setting.words)}${
        findings > 0 ? html`<p class="cut">${setting.words.html.cut(findings, files)}</p>` : undefined
      }${filters(totals, setting)}<div id="findings" tabindex="-1">${kept.inOrder().map((section, i) => new Markup(i < mostAtOnce ? section : later(section)))}</div>${
        unreadFiles(unread, totals, setting)
      }${rulesMet(met, basisOf, setting)}</main><footer><p>${setting.words.explain.advice}</p><p>${setting.words.report.allow}</p></footer>`
      return page(body, setting)
    },
  }
}

function unreadFiles(named: readonly Markup[], { unread }: Totals, { words: { html: words } }: Setting): Markup | undefined {
  if (named.length === 0) return undefined
  const more = unread > named.length ? html`<li>${words.unreadMore(unread - named.length)}</li>` : undefined
  return html`<section class="unread" aria-labelledby="unread"><h2 id="unread">${words.unread}</h2><ul>${named}${more}</ul></section>`
}

function masthead(totals: Totals, { words, locale, now }: Setting): Markup {
  const { known, unfound, firstUnfound, unused, firstUnused } = totals
  const day = now?.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const { theme } = words.html
  const choices = (['auto', 'light', 'dark'] as const).map((name) => html`<option value="${name}">${theme[name]}</option>`)
  return html`<header><div class="masthead"><p class="brand">Aboveboard</p><p class="theme" hidden><label for="theme">${theme.label}</label> <select id="theme">${choices}</select></p></div><h1>${outcome(totals, words)}</h1><p class="when">${
    day === undefined ? undefined : words.html.read(day, version())
  }${known > 0 ? html` ${words.report.known(known)}` : undefined}${unfound > 0 ? html` ${words.report.unfound(unfound, firstUnfound)}` : undefined}${unused > 0 ? html` ${words.report.unused(unused, firstUnused)}` : undefined}</p></header>`
}

/** Filled in and shown by the script of the page: without it there is nothing to choose. */
function filters({ flagged }: Totals, { words: { html: words } }: Setting): Markup {
  if (flagged === 0) return html``
  const { filter } = words
  const choice = (name: 'weight' | 'principle' | 'rule' | 'file', options: readonly (readonly [string, string])[] = []): Markup =>
    html`<div><label for="by-${name}">${filter[name]}</label><select id="by-${name}" name="${name}"><option value="">${filter.all}</option>${options.map(([value, label]) => html`<option value="${value}">${label}</option>`)}</select></div>`
  return html`<form class="filters" aria-label="${filter.title}" hidden>${choice('weight', Object.entries(words.many))}${choice('principle', Object.entries(words.principles))}${choice('rule')}${choice('file')}<button type="reset">${
    filter.reset
  }</button><output data-count="${filter.count}" data-none="${filter.none}"></output></form>`
}

function page(body: Markup, { words, locale }: Setting): string {
  const hash = createHash('sha256').update(script).digest('base64')
  // Frames take this policy over, and may only make it stricter.
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
${new Markup(reportMark)}
<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${
    words.html.title
  }</title><style>${new Markup(style)}</style></head><body>${body}<script>${new Markup(script)}</script></body></html>
`.text
}
