import { type Span, Text } from '@aboveboard/core'
import { propertyOf } from '../elements/messages.ts'
import { bare, isCall, stringOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

/** What a countdown runs until: `countdown({ until: end })` of jQuery’s plug-in. */
export function untilOf(given: Node): Node | undefined {
  const node = bare(given)
  return node.type === 'ObjectExpression' ? propertyOf(node, 'until') : undefined
}

/** A distance from now, as that plug-in is told of it: `+900` seconds, `'+2h +30m'`; it stands `at` the call that shows it. */
export function distanceOf(until: Node, at: Span): Text | undefined {
  const node = bare(until)
  const words = stringOf(node)
  const seconds = words === undefined ? secondsOf(node) : inSeconds(words)
  return seconds === undefined || seconds <= 0 ? undefined : Text.hole(at, { kind: 'clock', offset: seconds * 1000 })
}

function secondsOf(node: Node): number | undefined {
  if (node.type === 'UnaryExpression' && node.operator === '+') return secondsOf(bare(node.argument))
  return !isCall(node) && (node.type === 'NumericLiteral' || node.type === 'Literal') && typeof node.value === 'number' ? node.value : undefined
}

/** `o` stands for months. */
const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800, o: 2_592_000, y: 31_536_000 }

function inSeconds(words: string): number | undefined {
  if (!/^[+\d\ssmhdwoy]+$/i.test(words)) return undefined
  return [...words.matchAll(/(\d+)\s*([smhdwoy]?)/gi)].reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit.toLowerCase()] ?? 1), 0)
}
