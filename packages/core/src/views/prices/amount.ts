/**
 * What the first figure of a text amounts to: `1,299.00`, `1.299,00`, `1 299` and `1 299,00 €` alike, `33¢` in hundredths.
 * `undefined` where there is no figure.
 */
export function amountIn(text: string): number | undefined {
  const figure = /\d[\d.,\u00A0\u202F\u2009']*/.exec(text.slice(0, 200))
  if (!figure) return undefined
  const written = figure[0].replace(/[.,]$/, '')
  // The last mark parts the cents when one or two digits follow it.
  const [, whole = '', cents = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/s.exec(written) ?? []
  const amount = Number(`${whole.replace(/\D/g, '')}.${cents || '0'}`)
  return hundredths.test(text.slice(figure.index + figure[0].length)) ? amount / 100 : amount
}

const hundredths = /^\s?(?:¢|cents?\b|centimes?\b|pence\b|p\b)/i
