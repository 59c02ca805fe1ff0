import { demands, isAtDeparture, isQuotation, isReadIn, label, longestWaitIn, marketOption, rule, whole } from '@aboveboard/core'

export default rule({
  summary: 'Joining takes one line and leaving a password, a letter or a month: the reader stays because leaving is work.',
  instead: 'Let a link in the mail do it at once, with one question at most that may be left open.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-canspam', 'eu-eprivacy-13', 'fr-cpce-l34-5', 'std-rfc8058', 'eu-gdpr-7', 'in-ccpa-2023'],
  ontology: ['obstruction.roach-motel', 'obstruction.adding-steps'],

  each: whole,
  words: ['exit', 'hurdle', 'delay', 'demand'],
  needs: ['exit'],
  besides: demands,
  options: { markets: marketOption() },
  messages: {
    hurdle: '“{said}”: leaving takes more than a click',
    delay: '“{said}”: leaving takes longer than joining',
    password: 'Who leaves is asked for a password',
    reason: 'Who leaves has to fill in “{said}”',
    stay: '“{said}” is ticked in a form that leads out',
  },

  *check(passages, { page, words, options }) {
    if (page.kind === 'prose') return
    for (const demand of demands(page)) {
      const name = demand.field.attr('name')?.value ?? ''
      // Of reasons to choose from, none has to be given.
      const said = demand.field.attr('type')?.value === 'radio' ? name : label(demand.field).shown || name
      yield demand.asks === 'password' ? { at: demand, message: 'password' } : { at: demand, message: demand.asks, data: { said } }
    }
    // In the United States ten days are allowed; elsewhere two are plenty. Where nobody says, the longer time counts.
    const days = options.markets.length === 0 || isReadIn(options.markets, 'us') ? 10 : 2
    for (const { text, block } of passages) {
      const isHere = isAtDeparture(page, block)
      if (!isHere && !words.exit.has(text)) continue
      const hurdle = words.hurdle.find(text) ?? (isHere ? words.demand.find(text) : undefined)
      const found = hurdle ?? words.delay.all(text).find((hit) => longestWaitIn(hit.text) > days)
      if (found && !isQuotation(text, found)) yield { at: found, message: hurdle ? 'hurdle' : 'delay', data: { said: found.text.shown } }
    }
  },
})
