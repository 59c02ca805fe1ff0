import { expect, test } from 'vitest'
import { amountIn } from './amount.ts'

test.each([
  ['$9.99 a month', 9.99],
  ['9,99 € par mois', 9.99],
  ['$1,299.00', 1299],
  ['1.299,00 €', 1299],
  ['1\u00A0299 €', 1299],
  ['1\u202F299,50 €', 1299.5],
  ['$12.', 12],
  ['just 33¢ a day', 0.33],
  ['30 centimes par jour', 0.3],
  ['$5', 5],
  ['free', undefined],
])('%s', (text, amount) => expect(amountIn(text)).toBe(amount))
