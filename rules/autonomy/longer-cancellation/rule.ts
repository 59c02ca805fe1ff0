import { type Element, elements, flows, type Page, rule, within } from '@aboveboard/core'

export default rule({
  summary: 'Who got in with one form and gets out over five pages has been kept by effort, not by the offer.',
  instead: 'Let the way out be as short as the way in: no more pages, and no more to fill in.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-ca-arl', 'kr-ecom-21-2', 'eu-dsa-25', 'de-bgb-312k'],
  ontology: ['obstruction.roach-motel'],

  each: flows,
  messages: {
    pages: 'Cancelling takes {out} pages, subscribing {in}',
    fields: 'Cancelling asks for {out} entries, subscribing for {in}',
    here: 'Subscribing begins here',
  },

  check({ cancel, subscribe }, { page }) {
    const [first] = subscribe
    const last = cancel.at(-1)
    if (!first || !last) return
    const also = [{ at: placeIn(page, first), message: 'here' as const }]
    const at = placeIn(page, last)
    if (cancel.length > subscribe.length) return { at, message: 'pages', data: { out: cancel.length, in: subscribe.length }, also }
    const [out, into] = [cancel, subscribe].map((steps) => steps.reduce((sum, step) => sum + entries(page, step).length, 0))
    if (out! > into!) return { at, message: 'fields', data: { out: out!, in: into! }, also }
  },
})

/** What a person is asked to fill in, choose or tick. */
const asked = 'input, select, textarea'
const pressed = new Set('hidden submit button image reset'.split(' '))

function entries(page: Page, { extent }: Element): readonly Element[] {
  const fields = elements(asked)(page).filter(({ at }) => within(at, extent))
  const isAsked = (field: Element): boolean => !pressed.has(field.attr('type')?.value ?? '')
  // Several answers to one question are one entry.
  const name = (field: Element): string | undefined => (field.attr('type')?.value === 'radio' ? field.attr('name')?.value : undefined)
  return fields.filter((field, i) => isAsked(field) && (name(field) === undefined || fields.findIndex((other) => name(other) === name(field)) === i))
}

/** Where a page of the way begins, for one who looks for it. */
const placeIn = (page: Page, step: Element): Element => {
  const first = (selector: string): Element | undefined => elements(selector)(page).find(({ at }) => within(at, step.extent))
  return first('h1, h2, form') ?? first('main, body, p, a') ?? step
}
