import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'

/** What the settings at the top of an article tell of who paid for it. */
export interface PaidSetting {
  readonly mark: string
  readonly at: Span
}

interface Setting extends PaidSetting {
  readonly names: readonly string[]
  readonly value: string
}

const mostLines = 80
const line = /^([A-Za-z_À-ÿ][\wÀ-ÿ-]{1,40})\s{0,3}[:=]\s{0,3}(.{0,300})$/
const none = /^(?:|false|no|non|null|none|off|0|~|\[\]|\{\}|aucune?|n\/a|-)$/i

/** Who pays: named so, and named at all. */
const payer = ['client', 'brand', 'advertiser', 'annonceur', 'marque', 'commanditaire', 'partner', 'partenaire', 'sponsor', 'campaign', 'campagne', 'agency', 'agence']
/** What is paid. */
const payment = ['fee', 'fees', 'paid', 'payment', 'compensation', 'honoraires', 'remuneration', 'rémunération', 'cachet', 'montant', 'paiement', 'payout', 'verse', 'versé', 'retainer']
const deal = ['contract', 'contrat', 'deal', 'collab', 'collaboration', 'partenariat', 'partnership', 'agreement', 'accord', 'booking', 'brief', 'campaign', 'campagne', 'placement', 'insertion']
/** What would tell the reader, and what the client asks for. */
const telling = ['badge', 'label', 'disclosure', 'disclose', 'disclosed', 'mention', 'mentions', 'encart', 'etiquette', 'étiquette', 'notice', 'hashtag', 'bandeau']
const asking = [...telling, 'consigne', 'consignes', 'instruction', 'instructions', 'brief', 'notes', 'note', 'guidelines', 'tone', 'ton', 'demande']
const approval = ['approved', 'signoff', 'approval', 'valide', 'validé', 'validation', 'relu', 'bat']
/** A portfolio names its clients, and an invoice what they paid. */
const otherwise = ['services', 'service', 'deliverables', 'role', 'stack', 'technologies', 'industry', 'sector', 'secteur', 'invoice', 'facture', 'due', 'vat', 'tva', 'iban', 'hours', 'heures', 'quote', 'devis', 'prestation', 'prestations', 'venue', 'job', 'salary']

const money = /(?:[€£$¥]|\b(?:eur|euros?|gbp|usd|chf|cad)\b)\s?\d|\d[\d\s.,\u00a0\u202f]{0,12}k?\s?(?:[€£$¥]|\b(?:eur|euros?|gbp|usd|chf|cad)\b)/i
const currency = new Set(['eur', 'euro', 'euros', 'gbp', 'usd', 'chf', 'cad', 'pence', 'cents'])
/** “No label, no mention on screen”. */
const silence =
  /\b(?:no|without|never|don['’]t|do not|aucune?|sans|pas d[e’']|ni)\s?(?:\w{1,12}\s){0,2}(?:label|labels|badge|disclosure|mention|mentions|encart|hashtag|#?ad\b|notice|publicit\w+|sponsor\w*|partenariat|logo|étiquette|say\w*|mentionn\w+)/i
/** The reader bought it, or nobody paid. */
const ownMoney = /\b(?:bought|achet[ée]{1,3}s?|own money|refunded|returned|declined|refus\w+|unpaid|no fee|rembours\w+)\b/i

/** Which setting tells that an article was paid for, where others of its settings bear it out: a fee beside a client, a contract with its price, a client who wants no label. */
export function paidSetting(page: Page): PaidSetting | undefined {
  const all = settingsOf(page.source)
  const has = (names: readonly string[]) => all.find((each) => !none.test(each.value) && each.names.some((name) => names.includes(name)))
  if (all.length === 0 || all.some(({ names }) => names.some((name) => otherwise.includes(name))) || all.some(({ value }) => ownMoney.test(value))) return undefined
  // What is told by a badge of the layout is told.
  if (all.some(({ names, value }) => names.some((name) => telling.includes(name)) && !none.test(value) && !silence.test(value))) return undefined
  const fee = all.find(({ names, value }) => names.some((name) => payment.includes(name)) && (money.test(value) || (/^["']?[1-9]\d{1,6}(?:[.,]\d{1,2})?["']?$/.test(value) && (names.some((name) => currency.has(name)) || has(payer)))))
  const priced = all.find(({ names, value }) => names.some((name) => deal.includes(name)) && money.test(value))
  const hidden = all.find(({ names, value }) => (names.some((name) => telling.includes(name)) && none.test(value)) || (names.some((name) => asking.includes(name)) && silence.test(value)))
  const payedBy = has(payer)
  if (fee && (payedBy ?? has(approval) ?? hidden ?? has(deal))) return fee
  if (priced) return priced
  return hidden && payedBy && (has(approval) ?? has(deal)) ? payedBy : undefined
}

/** The settings of one line each, of the first level. */
function settingsOf(source: string): readonly Setting[] {
  if (!/^\uFEFF?(?:---|\+\+\+)\s*\n/.test(source)) return []
  const found: Setting[] = []
  let start = source.indexOf('\n') + 1
  for (let i = 0; i < mostLines; i++) {
    const end = source.indexOf('\n', start)
    if (end < 0) return []
    const written = source.slice(start, end).trimEnd()
    if (/^(?:---|\+\+\+|\.\.\.)$/.test(written)) return found
    const [, name, said] = line.exec(written) ?? []
    if (name !== undefined) found.push({ names: name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase().split(/[\s_-]+/), value: said!.replace(/\s#.*$/, '').replace(/^(["'])(.*)\1$/, '$2').trim(), mark: written, at: { start, end: start + written.length } })
    start = end + 1
  }
  return []
}
