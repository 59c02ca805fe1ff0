import { answers, BREAK, onePiece, rule } from '@aboveboard/core'

export default rule({
  summary: 'A way to say no that belittles whoever takes it is pressure, and the reader pays for a choice that should be free.',
  instead: 'Let “No thanks” be a whole sentence.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-dsa-25', 'eu-ucpd-8', 'us-ca-7004', 'us-co-709', 'in-ccpa-2023'],
  ontology: ['social-engineering.shaming.confirmshaming'],

  each: answers,
  words: ['shame', 'reason'],
  needs: ['shame', 'reason'],
  messages: {
    shames: '“{said}” makes the reader ashamed to refuse',
    perhaps: '“{said}”: does this refusal say more than no?',
    plain: 'Write “{plain}”',
  },

  check({ text, isBrief }, { page, words }) {
    const shame = isBrief ? words.shame.find(text) : undefined
    const said = shame ?? (isBrief ? words.reason.find(text) : undefined)
    if (!said) return
    const whole = text.value.includes(BREAK) ? said.text : text
    const at = onePiece(page, text)
    const plain = plainNo[page.lang?.slice(0, 2) ?? ''] ?? (french.test(text.shown) ? 'Non merci' : 'No thanks')
    const suggest = at ? [{ message: 'plain' as const, data: { plain }, edits: [{ at, text: plain }] }] : []
    return { at: whole, message: shame ? 'shames' : 'perhaps', data: { said: whole.shown }, suggest, doubt: !shame }
  },
})

/** In languages on trial a page tells its own. */
const plainNo: Readonly<Record<string, string>> = { de: 'Nein danke', es: 'No, gracias', it: 'No, grazie', nl: 'Nee, bedankt', pt: 'Não, obrigado' }

/** How a French refusal begins, where nobody tells the language of the page. */
const french = /^[^\p{L}]*(?:non|nan|je|j['’]|oui|tant|perdre|renoncer|continuer|laiss)/iu
