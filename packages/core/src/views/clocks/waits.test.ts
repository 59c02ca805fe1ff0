import { expect, test } from 'vitest'
import { Text } from '../../text.ts'
import { longestWaitIn } from './waits.ts'

test.each([
  ['It may take up to ten working days', 10],
  ['Comptez deux semaines, au plus un mois', 14],
  ['Das dauert bis zu 30 Werktage', 30],
  ['Binnen 4 weken', 28],
  ['Dentro de 3 meses o 10 días', 90],
  ['At once', 0],
])('%s', (said, days) => expect(longestWaitIn(Text.written(said, { start: 0, end: said.length }, said))).toBe(days))
