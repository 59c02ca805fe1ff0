import type { Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { inPattern } from '../names/code-name.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { asWords } from '../names/named.ts'
import { isTrialCode } from '../names/trial-code.ts'

/** A choice that code begins with a yes and adds to what is paid: `giftBox: true`, and `total + (giftBox ? 4.5 : 0)`. */
export interface PaidFlag extends Placed {
  /** As code calls it: `giftBox`. */
  readonly name: Text
}

const mayAdd = glance('total', 'price', 'somme', 'montant', 'prix', 'amount', 'cost')
const mayBegin = glance('true')
/** `(this.giftBox ? 4.5 : 0)`, `if (form.value.cover) sum += 6.9`, `giftBox && 4.5`, `cover * 6.9`. */
const flag = String.raw`(?:[a-z_$][\w$]{0,30}(?:\(\))?\??\.){0,4}((?!value\b)[A-Za-z_$][\w$]{1,40})(?:\.value|\(\))?`
const amount = String.raw`(?:\d{1,5}(?:[._]\d{1,3})?|(?:[a-zA-Z_$][\w$]{0,30}\.){0,3}[A-Za-z_$]\w{0,30}(?:price|fee|cost|prix|PRICE|FEE|COST|PRIX|Price|Fee|Cost|Prix|Frais|frais|amount|Amount))`
const sums = [
  new RegExp(String.raw`[+(]\s{0,3}\(?\s{0,3}${flag}\s{0,3}(?:===\s{0,2}true\s{0,3})?\?\s{0,3}${amount}\s{0,3}:\s{0,3}0\b`, 'g'),
  new RegExp(String.raw`\bif\s{0,2}\(\s{0,2}${flag}\s{0,2}\)\s{0,3}\{?\s{0,12}(?:[a-z_$][\w$]{0,30}\.){0,3}(?:\w{0,20}(?:[Tt]otal|[Ss]um|[Pp]ri(?:ce|x)|[Ss]omme|[Mm]ontant|[Aa]mount|[Cc]ost)\w{0,12}|t|s|n)(?:\.value)?\s{0,2}\+=\s{0,3}${amount}`, 'g'),
]
/** What is computed from it is what is paid. */
const paid = /(?:total|sum|somme|montant|amount|price|prix|due|payer|cost)/i
/** What a price depends on and nobody buys: how a thing is sent, taxed, counted or shown. */
const needed = /tax|vat|tva|ttc|shipping|livraison|delivery|deliver|port$|annual|year|month|member|pro$|premium|prime|discount|remise|coupon|promo|logged|auth|load|ready|active|enabled|visible|open|valid|student|business|peak|weekend|required|include[ds]?$|hasfee|deposit|caution/i
/** So far around a sum its name is written, in UTF-16 units. */
const around = 240

/** Every such choice of the file. */
export const paidFlags = view<PaidFlag>(function* (page) {
  if (page.kind === 'prose' || page.kind === 'strings' || !mayAdd(page) || !mayBegin(page) || isTrialCode(page)) return
  const told = new Set<string>()
  for (const sum of sums)
    for (const { 1: name = '', index } of page.source.matchAll(sum)) {
      if (told.has(name) || needed.test(name) || !paid.test(page.source.slice(Math.max(0, index - around), index + around))) continue
      told.add(name)
      const at = beginsWithYes(page, name)
      if (at && !isCommented(page, at)) yield { name: asWords(name, at), at }
    }
})

/** Where a name begins with a yes: in a state, a form or a variable; a yes that is set somewhere later is somebody’s answer. */
function beginsWithYes({ source }: Page, name: string): Span | undefined {
  const own = inPattern(name)
  const keeper = String.raw`(?:\$?(?:useState|ref|shallowRef|signal|createSignal|writable|state|atom|useSignal|model|BehaviorSubject)(?:<[^>\n]{1,30}>)?\(\s?|new (?:Untyped)?FormControl(?:<[^>\n]{1,30}>)?\(\s?|this\.\w{1,20}\.(?:nonNullable\.)?control\(\s?)`
  const ways = [
    // `giftBox: true`, `cover: [true]`, `cover: new FormControl(true)`, `cover: ref(true)`.
    String.raw`(?<![\w$.'"-])["']?${own}["']?\s?:\s?(?:\[\s?|${keeper})?true\b`,
    // `const [cover, setCover] = useState(true)`, `const cover = ref(true)`, `let cover = $state(true)`, `cover = signal(true)`.
    String.raw`(?:\[\s?${own}\s?,[^\]\n]{0,60}\]|\b(?:const|let|var|public|private|protected|readonly)\s{1,3}${own}\b(?:\s?:[^=\n]{1,40})?|(?:^|\n)\s{2,8}${own}(?:\s?:\s?boolean)?)\s{0,2}=\s{0,2}${keeper}?true\b`,
  ]
  for (const way of ways) {
    const found = new RegExp(way).exec(source)
    if (!found) continue
    const start = found.index + found[0].search(/\S/)
    return { start, end: found.index + found[0].length }
  }
  return undefined
}
