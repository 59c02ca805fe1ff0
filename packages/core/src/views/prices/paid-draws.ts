import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { isMail } from '../mail/emails.ts'
import { glance } from '../code/glance.ts'
import { memberLists, priceOf } from '../code/member-lists.ts'
import { passages } from '../passages/passages.ts'

/** Where something unknown is paid for and drawn by lot, and nothing tells the odds. */
export interface PaidDraw extends Placed {
  readonly paid: true
}

const mayPay = glance('coin', 'gems', 'token', 'credit', 'diamond', 'crystal', 'gold', 'purse', 'wallet', 'spend', 'jeton', 'gemme', 'piece', 'price', 'cost', 'prix', 'cout')
/** What is kept to be spent. */
const mayHold = glance('coin', 'gems', 'gem ', 'gem.', 'gemme', 'token', 'credit', 'diamond', 'crystal', 'gold', 'purse', 'wallet', 'spend', 'debit', 'deduct', 'depense', 'jeton', 'pieces', 'ruby', 'rubies')
const purse = String.raw`[\w$]{0,12}(?:[cC]oins?|[gG]ems?|[tT]okens?|[cC]redits?|[dD]iamonds?|[cC]rystals?|[gG]old|[pP]urse|[wW]allet|[jJ]etons?|[gG]emmes?|[pP]ieces|[rR]ub(?:y|ies))`
/** `spend(40)`, `coins -= box.cost`, `gems.update((g) => g - 120)`, `setGems((g) => g - price)`. */
const spending = new RegExp(String.raw`\b(?:spend\w{0,10}|debit\w{0,10}|deduct\w{0,10}|depenser?\w{0,10})\(\s?(?:["'\w]{1,12},\s?)?(\d{1,6}|[\w.]{0,20}(?:cost|price|prix|Cost|Price|COST|PRICE)\w{0,6})|\b${purse}(?:\.value)?\s{0,2}-=\s{0,2}(\d{1,6}|[\w.]{1,30})|\b(?:set)?${purse}(?:\.update)?\(\s?\(?\w{1,10}\)?\s{0,2}=>\s{0,2}\w{1,10}\s{0,2}-\s{0,2}(\d{1,6}|[\w.]{1,30})`, 'g')
/** What comes out is left to chance: by chance itself, or by what is called to open it. */
const drawing = /Math\.random\(|\b(?:roll|draw|hatch|gacha|loot|pull|spin|scratch)\w{0,16}\(|\b(?:open|crack|ouvrir|tirer)(?:Box|Egg|Chest|Crate|Pack|Case|Capsule|Coffre|Boite|Oeuf|Sachet|Caisse|Lot)\w{0,8}\(/
/** Where more of the purse is bought. */
const shop = /["'`/](?:[\w-]{0,20}\/)?(?:[sS]hop|[sS]tore|gems|coins|topup|top-up|buy-?\w{0,10}|boutique|recharge\w{0,4}|Purchase|TopUp)\b|\b(?:[gG]et|[bB]uy) (?:more |extra )?(?:gems|coins|tokens|credits|diamonds|crystals)|[tT]op up|[aA]chete[rz]? (?:des )?(?:gemmes|pi[eè]ces|jetons|cr[ée]dits)|openShop|openStore|buyGems|buyCoins/
/** Whoever names the odds may show them. */
const odds = /\bodds|Odds|ODDS|[pP]robabilit|\b[cC]hances? (?:of|to|de)|[dD]rop ?[rR]ates?|showRates|\b1 (?:in|sur) \d|\d\s?%\s?(?:chance|de chance)|weights?\b|pity|garanti|guarante/
const reach = 500

/** Everything of the kind in a file; where the price is told, it is found there. */
export const paidDraws = view<PaidDraw>(function* (page) {
  if (page.kind === 'strings' || page.kind === 'prose' || isMail(page) || !mayPay(page)) return
  for (const at of [...openings(page), ...chests(page), ...questions(page)]) if (!isCommented(page, at)) yield { paid: true, at }
})

function* openings(page: Page): Generator<Span> {
  const { source } = page
  if (!mayHold(page) || !drawing.test(source) || !shop.test(source) || odds.test(source)) return
  for (const { 0: written, 1: one, 2: other, 3: third, index } of source.matchAll(spending)) {
    const end = index + written.length
    if (!drawing.test(source.slice(end, end + reach).split(/\n {0,2}\}/, 1)[0]!)) continue
    const cost = one ?? other ?? third ?? ''
    yield toldAt(page, cost) ?? { start: index, end }
    return
  }
}

/** Words that tell the price: the figure itself, or what is paid in. */
function toldAt(page: Page, cost: string): Span | undefined {
  const figure = /^\d+$/.test(cost) ? new RegExp(`(?<![\\d.,])${cost}(?![\\d,])`) : undefined
  return passages(page).find(({ text }) => figure && figure.test(text.value) && /\p{L}/u.test(text.value) && text.value.length <= 160)?.text.at
}

const chest = /\{([^{}]{8,300})\}/g
const costs = /\b(?:cost|price|prix|cout)["']?\s{0,2}:\s{0,2}\d/
const holds = /\b(holds|contains|contents|drops|loot|pool|inside|items|rewards|prizes|contenu|lots|gains)["']?\s{0,2}:\s{0,2}\[\s{0,4}["'`][^\]]{3,200},[^\]]{2,200}\]/

/** Chests of a list, with a price and with what they may hold, of which code takes one by chance. */
function* chests({ source }: Page): Generator<Span> {
  if (!/Math\.random\(/.test(source) || odds.test(source)) return
  for (const { 0: all, 1: written = '', index } of source.matchAll(chest)) {
    const field = costs.test(written) ? holds.exec(written)?.[1] : undefined
    if (field === undefined) continue
    const taken = new RegExp(String.raw`\.${field}\b[^;]{0,60}(?:Math\.random\(|\[\s?(?:Math\.floor\(|\w{1,12}\s?\]))|(?:sample|pick|choice|pickRandom|randomOf)\(\s?[\w.]{0,20}\.${field}\b`)
    if (taken.test(source)) yield { start: index, end: index + all.length }
  }
}

/** A chest for money whose own words ask what is in it: “Open the crate: a sticker… or the crown?” */
const asks = /^[^.!?]{0,20}(?:open|crack|unwrap|ouvr\w{1,4}|d[ée]balle\w{0,2}|cass\w{1,3})\s(?:the|your|a|an|le|la|l['’]|ton|ta|votre|un|une)\s?[^.!?]{0,20}(?:chest|box|egg|crate|capsule|pack|coffre|bo[iî]te|œuf|oeuf|caisse|sachet)\b[^.!?]{0,60}(?:…|\.\.\.|,|\s)[^.!?]{0,20}\b(?:or|ou)\s[^.!?]{2,60}\?/i

function* questions(page: Page): Generator<Span> {
  let hasOdds: boolean | undefined
  for (const { members } of memberLists(page))
    for (const fields of members) {
      if (!priceOf(fields)) continue
      for (const { value, whole } of fields.values()) if (typeof value === 'string' && asks.test(value) && !(hasOdds ??= odds.test(page.source.replace(/["'`][^"'`\n]{0,200}["'`]/g, '')))) yield whole
    }
}
