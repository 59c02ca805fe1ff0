import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { view } from '../../view.ts'
import { endOf } from '../code/closing.ts'
import { isCommented } from '../code/commented.ts'
import { isMail } from '../mail/emails.ts'
import { glance } from '../code/glance.ts'
import { isTrialCode } from '../names/trial-code.ts'

/** Where code settles a draw before anybody plays. */
export interface RiggedDraw extends Placed {
  /**
   * `never`: a prize that is shown and weighs nothing; `spent`: one that weighs less once the player has paid;
   * `fixed`: a wheel that always stops at one place.
   */
  readonly how: 'never' | 'spent' | 'fixed'
  /** What the prize is called, where the code says it. */
  readonly prize: string
}

const mayDraw = glance('weight', 'poids', 'chance', 'prob', 'odds', 'rotat', 'angle', 'prize', 'segment', 'slice', 'roue', 'lots')

/** Everything of the kind in a file. */
export const riggedDraws = view<RiggedDraw>(function* (page) {
  if (page.kind === 'prose' || isMail(page) || isTrialCode(page) || !mayDraw(page)) return
  for (const found of [...neverWon(page), ...dearer(page), ...fixed(page)]) if (!isCommented(page, found.at)) yield found
})

const most = 60
/** What is won on a wheel, by the name of the list: all of it is shown. What falls from monsters may be put aside. */
const shown = String.raw`[\w$]{0,20}(?:[wW]heel|WHEEL|[pP]rizes?|PRIZES?|[sS]lices?|SLICES?|[sS]egments?|SEGMENTS?|[sS]ectors?|SECTORS?|[rR]oue|ROUE|[lL]ots\b|LOTS\b|[sS]pin|SPIN|[jJ]ackpots?|JACKPOTS?|[gG]ains\b|[cC]adeaux|[rR]ewards?|REWARDS?)[\w$]{0,20}`
const mayBear = /[wW]heel|WHEEL|[pP]rize|PRIZE|[sS]lices|SLICES|[sS]egments|SEGMENTS|[sS]ectors|SECTORS|[rR]oue|ROUE|\b[lL]ots\b|LOTS|[sS]pin|SPIN|[jJ]ackpot|JACKPOT|[gG]ains\b|[cC]adeaux|[rR]eward|REWARD/
/** `const wheel = [{…`, `segments: [{…`, `$lots = [[…`, `'prizes' => [[…`; a list of objects, or of arrays of PHP. */
const list = new RegExp(String.raw`(?:^|[\s,{($'"<])(${shown})['"]?\s{0,3}(?::\s{0,2}[\w<>[\]{}|:;, ]{1,80})?(?:=>|=|:)\s{0,4}(?:[\w.$]{1,20}(?:<[^>\n]{1,40}>)?\(\s{0,4}(?:\(\)\s{0,2}=>\s{0,2})?)?\[\s{0,20}(?=[{[])`, 'g')
const member = /[{[]([^{}[\]]{6,300})[}\]]/g
const weighs = String.raw`(?:^|[\s,{['"])(?:weight|poids|chances?|prob|probability|probabilite|odds|proba|dropRate|rate|taux|p)["']?\s{0,2}(?::|=>)\s{0,2}["']?`
const weight = new RegExp(String.raw`${weighs}(\d{1,6}(?:\.\d{1,8})?)\s?%?["']?\s{0,4}(?=,|$)`)
/** Rare, and soon looked for: a weight of nought. */
const weightless = new RegExp(String.raw`${weighs}0(?:\.0{1,8})?(?![.\d])`)
const name = /(?:^|[\s,{['"])(?:label|name|text|title|prize|reward|nom|libelle|lot|titre|texte|cadeau|gain)["']?\s{0,2}(?::|=>)\s{0,2}(?:"([^"\n]{1,80})"|'((?:[^'\\\n]|\\.){1,80})')/
/** What is no prize may well never come; what is switched off is not shown. */
const nothing = /^\W*(?:try again|no (?:win|luck|prize)|better luck|nothing|lose|perdu|rien|rejou|dommage|pas de chance|retente|loser|miss)/i
const aside = /\b(?:enabled|active|visible|shown|available|hidden|disabled|archived|actif|visible|stock|from|until|season)["']?\s{0,2}(?::|=>)/i
const longest = 4000

/** Prizes of a wheel of which each weighs something and one weighs nothing. */
function* neverWon({ source }: Page): Generator<RiggedDraw> {
  if (!mayBear.test(source) || !weightless.test(source)) return
  for (const { 0: opening, index } of source.matchAll(list)) {
    const from = index + opening.length
    const members: { said: string; weight: number; at: Span }[] = []
    let end = from
    for (const { 0: all, 1: written = '', index: at } of source.slice(from, from + longest).matchAll(member)) {
      // What stands between the members of a list is a comma, and perhaps a comment.
      if (!/^\s*,?\s*(?:\/\/[^\n]*\s*)?$/.test(source.slice(end, from + at)) || members.length > most) break
      end = from + at + all.length
      const weighed = weight.exec(written)
      const said = name.exec(written)
      if (!weighed || !said || aside.test(written)) {
        members.length = 0
        break
      }
      members.push({ said: said[1] ?? said[2]!, weight: Number(weighed[1]), at: { start: from + at, end } })
    }
    const idle = members.filter((each) => each.weight === 0)
    if (members.length - idle.length < 2) continue
    for (const { said, at } of idle) if (!nothing.test(said)) yield { how: 'never', prize: said, at }
  }
}

const spending = String.raw`[\w$.]{0,30}(?:\b|_|\.)(?:[sS]pent|[sS]pend|[tT]otal(?:Spent|Spend|Paid|Depense)\w{0,10}|[mM]oneySpent|[lL]ifetime(?:Spend|Value|Spent)|[pP]urchases|[pP]aidTotal|[dD]epense\w{0,10}|[dD]eposit(?:s|ed)|[aA]chats)(?:\.value|\.length|\(\))?`
const weighing = String.raw`[\w$.\[\]'"]{0,40}(?:weights?|w|odds|chances?|prob(?:ability|s)?|poids|proba|luck)\b(?:\.\w{1,20}|\[['"]?[\w$.]{1,30}['"]?\])?(?:\.value)?`
/** `if (spent > 400) w.opal = 0`, `if (totalSpent >= n) { chance *= 0.1 }`. */
const falling = new RegExp(String.raw`\bif\s?\(\s?(?:${spending})\s{0,2}>=?\s{0,2}[\w.]{1,20}\s?\)\s{0,12}\{?\s{0,12}(?:${weighing}\s{0,2}(?:=\s{0,2}0(?:\.0{0,6}\d{0,4})?\b|\*=\s{0,2}0?\.\d{1,4}|/=\s{0,2}\d{1,4}))`, 'g')
/** `chance: spent > 50 ? 0 : 0.02`: less for who has paid. */
const lesser = new RegExp(String.raw`\b(?:weights?|odds|chances?|prob(?:ability)?|poids|proba)["']?\s{0,2}[:=]\s{0,2}\(?(?:${spending})\s{0,2}>=?\s{0,2}[\w.]{1,20}\s?\?\s?(\d{1,4}(?:\.\d{1,6})?)\s?:\s?(\d{1,4}(?:\.\d{1,6})?)\b`, 'g')

/** Prizes that weigh less once their player has paid so much. */
function* dearer({ source }: Page): Generator<RiggedDraw> {
  if (!/[sS]p(?:ent|end)|[pP]urchases|[pP]aidTotal|[dD]epens|[dD]eposit|[lL]ifetime|[aA]chats/.test(source) || !/random/i.test(source)) return
  for (const { 0: written, index } of source.matchAll(falling)) yield { how: 'spent', prize: '', at: { start: index, end: index + written.length } }
  for (const { 0: written, 1: paid, 2: unpaid, index } of source.matchAll(lesser)) if (Number(paid) < Number(unpaid)) yield { how: 'spent', prize: '', at: { start: index, end: index + written.length } }
}

/** A list of what a wheel bears, in whatever way it is written. */
const board = new RegExp(String.raw`(?:^|[\s,{($'"<])(?:${shown})['"]?\s{0,3}(?::\s{0,2}[\w<>[\]{}|:;, ]{1,80})?(?:=|:)\s{0,4}(?:[\w.$]{1,20}\(\s{0,4})?\[`)
/** What is done at a press, by its name. */
const turning = /(?:function\s{1,4}([\w$]{1,30})\s?\(|(?:\b(?:const|let|var)\s{1,4})?\b([\w$]{1,30})\s{0,2}(?:=|:)\s{0,2}(?:useCallback\(\s{0,4})?(?:async\s{1,2})?(?:function\s{0,2}\([^()\n]{0,40}\)|\([^()\n]{0,40}\)\s{0,2}(?::\s{0,2}\w{1,20}\s{0,2})?=>)\s{0,2}\{|\b([\w$]{1,30})\(\)\s{0,2}(?::\s{0,2}void\s{0,2})?\{)/g
const spins = /^(?:\w{0,12}[sS]pin\w{0,12}|turn\w{0,12}|roll\w{0,12}|(?:on|handle)?Turn\w{0,8}|tourne\w{0,8}|lance\w{0,10}|play|jouer)$/
/** `angle.value = 360 * 6 + 30`, `setRotation(2190)`, `style.transform = 'rotate(2190deg)'`. */
const turn = /(?:\b[\w$.]{0,40}(?:angle|rotation|rotate|deg(?:rees)?|turn)(?:\.value)?\s{0,2}=\s{0,2}|\bset(?:Angle|Rotation|Rotate|Deg(?:rees)?)\(\s?|\b[\w$]{0,20}(?:angle|rotation|deg)\.set\(\s?|\.style\.transform\s{0,2}=\s{0,2}["'`]rotate\()((?:\d{1,5}\s?[*+-]\s?){0,3}\d{1,5})(?=\s{0,2}(?:;|\n|\)|deg))/gi
const [fullTurn, least, longestTurning] = [360, 2, 900]

/** Wheels that turn as far for everyone. */
function* fixed({ source }: Page): Generator<RiggedDraw> {
  if (!/rotat|angle|deg/i.test(source) || !board.test(source)) return
  for (const { 0: opening, 1: one, 2: other, 3: third, index } of source.matchAll(turning)) {
    if (!spins.test(one ?? other ?? third ?? '')) continue
    const from = index + opening.length
    const body = source.slice(from, endOf(source, from, '{', longestTurning))
    if (/random|fetch|axios|\bapi\b|await|crypto|prize|index/i.test(body)) continue
    const turns = [...body.matchAll(turn)]
    const [only] = turns
    if (turns.length !== 1 || !only || worth(only[1]!) < fullTurn * least) continue
    yield { how: 'fixed', prize: '', at: { start: from + only.index, end: from + only.index + only[0].length } }
  }
}

/** A sum of products of whole numbers, as it is written. */
const worth = (written: string): number =>
  written
    .split(/(?=[+-])/)
    .map((part) => part.replace(/[^\d*-]/g, '').split('*').reduce((product, factor) => product * Number(factor || 0), 1))
    .reduce((sum, part) => sum + part, 0)
