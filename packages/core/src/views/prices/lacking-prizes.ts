import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { statements } from '../passages/statements.ts'

/** A prize that the page promises, and that the list it draws from does not hold. */
export interface LackingPrize extends Placed {
  readonly lacking: string
}

const mayDraw = glance('random')
const longest = 200
const called = '(?:[pP]rizes?|PRIZES|[sS]lices|[sS]egments|[sS]ectors|[rR]ewards|[lL]ots|LOTS|[gG]ains|[cC]adeaux|[gG]ifts)'
/** Prizes as the page writes them down, by their names alone: `var lots = ['5 %', 'A coffee']`. */
const list = new RegExp(String.raw`\b(\$?(?:[\w$]{0,12}${called}))\s{0,3}=\s{0,3}(?:array\()?[[(]?\s{0,10}((?:(?:"[^"\n]{1,60}"|'[^'\n]{1,60}')\s{0,6},?\s{0,12}){3,24})[\])]`, 'g')
const mayList = new RegExp(String.raw`${called}\s{0,3}=\s{0,3}(?:array|[[("'])`)
const promises = [
  /(?:^|[\s:,!])(?:\d{1,3}|une?|des|an?|the|some)\s([\p{L}\d][\p{L}\d'’ -]{2,40}?)\s(?:à gagner|à remporter|to (?:be )?w[io]n|up for grabs)/u,
  /(?:^|[\s:,!])(?:win|gagne[rz]?|remporte[rz]?|décroche[rz]?)\s(?:une?|le|la|l['’]|an?|the|your|votre|ton)\s?([\p{L}\d][\p{L}\d'’ -]{2,40}?)(?=[\s]*(?:[.!?:;,]|$))/iu,
]
/** What may be any of them. */
const any = /prize|reward|gift|surprise|bonus|something|discount|voucher|coupon|code|lot\b|lots\b|prix|cadeau|r[ée]compense|remise|r[ée]duction|bon\b|partie|match|game|round|point|time|temps|spin|tour\b/iu

export const lackingPrizes = view<LackingPrize>(function* (page) {
  if (page.kind === 'strings' || page.kind === 'prose' || !mayDraw(page)) return
  const held = heldBy(page)
  if (held === undefined) return
  for (const { text, at } of statements(page)) {
    if (text.value.length > longest || text.holes.length > 0) continue
    const promised = promises.map((each) => each.exec(text.value)?.[1]).find((each) => each !== undefined)
    if (promised === undefined || any.test(promised)) continue
    const words = stems(promised)
    if (words.length > 0 && !words.some((word) => held.has(word))) yield { lacking: promised.trim(), at }
  }
})

/** What the only list of prizes holds, word by word. Of several lists nobody knows which is drawn from. */
function heldBy({ source }: Page): ReadonlySet<string> | undefined {
  if (!mayList.test(source)) return undefined
  const lists = [...source.matchAll(list)]
  const [only] = lists
  if (lists.length !== 1 || !only) return undefined
  const name = only[1]!.replace('$', String.raw`\$`)
  if (!new RegExp(String.raw`(?<![\w$])${name}\s?\[[^\]\n]{0,40}(?:random|floor)|(?:pick|sample|choice|array_rand)\(\s?${name}\b`, 'i').test(source)) return undefined
  return new Set(stems(only[2]!))
}

const stems = (said: string): readonly string[] => said.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').match(/[a-z]{4,}|\d{2,}/g)?.map((word) => word.slice(0, 5)) ?? []
