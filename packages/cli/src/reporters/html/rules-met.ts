import { rooms } from '@aboveboard/rules'
import type { Provision } from '@aboveboard/rules/readmes'
import type { Setting } from '../reporter.ts'
import { html, type Markup } from './markup.ts'

const byId = new Map(rooms.map((room) => [room.id, room]))

/** The principle a rule serves; `allowances` for the rules of the comments that allow. */
export const principleOf = (rule: string): string => byId.get(rule)?.principle ?? 'allowances'

/** Why the rules exist that a report tells of, and what they rest on. */
export function rulesMet(met: ReadonlySet<string>, basisOf: (rule: string) => readonly Provision[], { words, locale }: Pick<Setting, 'words' | 'locale'>): Markup {
  if (met.size === 0) return html``
  const entries = [...met].sort().map((id) => {
    const room = byId.get(id)
    const spoken = room?.vocabularies[locale]
    const why = spoken?.summary ?? room?.rule.summary ?? words.explain.allowances
    const basis = basisOf(id).map(({ jurisdiction, instrument, provision, status, says, citation }) => html`<li>${jurisdiction}: ${instrument}, ${provision} (${words.explain.status[status]}). ${says} ${linked(citation)}</li>`)
    return html`<div class="rule" id="rule-${id}" tabindex="-1"><dt>${id} <span>${words.html.principles[principleOf(id)]}</span></dt><dd><p>${why}</p>${room ? html`<p><b>${words.html.instead}</b> ${spoken?.instead ?? room.rule.instead}</p>` : undefined}${
      basis.length > 0 ? html`<details><summary>${words.html.rests}</summary>${words.explain.more ? html`<p>${words.explain.more}</p>` : undefined}<ul lang="en">${basis}</ul></details>` : undefined
    }</dd></div>`
  })
  return html`<section class="rules" aria-labelledby="rules"><h2 id="rules">${words.html.rules}</h2><dl>${entries}</dl></section>`
}

/** An address in a citation may be followed; only then is anything fetched. */
function linked(citation: string): readonly (Markup | string)[] {
  return citation.split(/(https:\/\/[^\s<>"]+[^\s<>".,;)])/).map((piece, i) => (i % 2 === 0 ? piece : html`<a href="${piece}" rel="noreferrer">${piece}</a>`))
}
