import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { isMail } from './emails.ts'
import { headersNamed } from './headers.ts'
import { label } from '../names/label.ts'
import { look } from '../appearance/look.ts'
import { named } from '../names/named.ts'
import { type Passage, passageAt } from '../passages/passages.ts'

/** A link of a mail that leads out of its list. */
export interface Exit extends Placed {
  readonly element: Element
  /** What it says; its picture’s words, where it is one. */
  readonly text: Text
  /** The words it stands in. */
  readonly passage: Passage | undefined
}

/** How the way out of a list is called, on links and in code, in the languages of mailing services. */
const leaving =
  /unsub|opt[-_ ]?(?:ed[-_ ])?out|list[-_]?remove|remove[-_ ]?me|d[ée]s[-_ ]?inscri|d[ée]sabonn|abmeld|abbestell|austragen|darse?[-_ ]de[-_ ]baja|desuscri|disiscri|annulla(?:re)?[-_ ](?:l['’])?iscriz|cancella(?:re|ti)?[-_ ](?:l['’])?iscriz|cancellati dalla|descadastr|desinscrev|dessubscrev|(?:cancelar|anular|remover)[-_ ](?:a[-_ ])?(?:minha[-_ ])?(?:inscri[cç]|subscri[cç])|cancelar[-_ ](?:la[-_ ])?suscrip|afmeld|uitschrijv|avregistrer|avprenumer|wypisz|odhlas|отписа|退订|配信停止/i

export const leadsOut = (written: string): boolean => leaving.test(written)

/** Whether words speak of leaving a list, in whatever way. */
export const saysLeaving = ({ value }: Text): boolean =>
  leaving.test(value) || /\bstop|no longer|any ?more|\bremove|\bleave\b|\bpreferences|prefer not|rather not|don['’]t want|do not (?:want|wish)|ne plus|ne souhait|retir|supprim|quitter|pr[ée]f[ée]rences|arr[êe]ter|opposer/i.test(value)

/** Every such link, known by what it says or by its address. */
export const exits = view<Exit>(function* (page) {
  if (!isMail(page)) return
  for (const element of elements('a[href], area[href], v-button[href]')(page)) {
    const text = label(element)
    if (text.value.length > longest) continue
    const passage = text.value === '' ? undefined : passageAt(page, text.at)
    if (!leaving.test(text.value) && !leaving.test(asWritten(page, element.attr('href')!.at, longest)) && !(points.test(text.value) && passage && isWayOut(passage, text))) continue
    yield { element, text, passage, at: element.at }
  }
})

/** “Here” leads to what the words right before it, or right behind it, speak of. */
const points = /^\s{0,3}(?:(?:click|tap|press|cliquez|cliquer) (?:here|ici)|here|ici|par ici|this link|ce lien|following this link)\s{0,3}\.?$/i
const enough = /no longer (?:want|wish|care)[^.]{0,30}(?:receive|get|hear)|(?:stop|rather not|prefer not to) (?:receiv|get|hear)|ne (?:souhait|voul|d[ée]sir)[^.]{0,20} plus (?:la |les |le |en |nous )?(?:recevoir|lire)|(?:pour|pr[ée]f[ée]rez) ne plus (?:la |les |le |en )?recevoir/i
const isWayOut = ({ text: around }: Passage, said: Text): boolean => {
  const from = around.offsetOf(said.trimmed.at.start)
  return enough.test(around.value.slice(Math.max(0, from - 120), from + 100))
}

/** What says more is a part of the mail that leads somewhere. */
const longest = 300

/** Whether a mail goes to a list, as far as the file tells: it names a way out of one, in a link, a header or a blank. */
export const isToList = remember((page: Page): boolean => {
  if (exits(page).length > 0 || headersNamed(page, 'list-unsubscribe').length > 0) return true
  return [...page.missing, ...page.named('unsubscribe')].some(({ at }) => leaving.test(named(page, at).value))
})

/** Whether a link looks like the words around it: of their colour, without a line below it. What the file does not tell is no. */
export function blendsIn(page: Page, link: Element): boolean {
  const around = link.parent && look(page)(link.parent).colour
  const { colour } = look(page)(link)
  const style = link.attr('style')?.value ?? ''
  const isPlain = /text-decoration(?:-line)?\s*:\s*none/i.test(style) && !/(?:border-bottom|font-weight\s*:\s*(?:bold|[6-9]00))/i.test(style)
  return isPlain && colour !== undefined && around !== undefined && (['r', 'g', 'b'] as const).every((part) => colour[part] === around[part])
}
