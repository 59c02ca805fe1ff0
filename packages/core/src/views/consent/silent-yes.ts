import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { inPattern } from '../names/code-name.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'

/** Code that keeps a consent because the reader did something else: scrolled, clicked anywhere, or only waited. */
export interface SilentYes extends Placed {
  /** The act, as it is listened to: `scroll`. */
  readonly act: string
}

const mayHear = glance('scroll', 'click', 'touch', 'wheel', 'keydown', 'pointerdown', 'mousemove')
const mayMean = glance('consent', 'cookie', 'tracker', 'traceur', 'tracking', 'gdpr', 'rgpd')
const listened = '(scroll|wheel|touchmove|touchstart|mousemove|click|pointerdown|keydown)'
/** What hears an act wherever on the page it is done, and where what it runs is written. */
const heard = new RegExp(
  String.raw`(?:\b(?:window|document|document\.body|document\.documentElement|body|self)|\$\(\s*(?:window|document|["'\x60](?:body|html)["'\x60])\s*\))\s*\.(?:addEventListener|on|one)\(\s*["'\x60]${listened}["'\x60]\s*,\s*|\buseEventListener\(\s*(?:(?:window|document)\s*,\s*)?["'\x60]${listened}["'\x60]\s*,\s*|\bwindow\.on${listened}\s*=\s*|<svelte:(?:window|body|document)\s[^>]{0,80}?on:?${listened}=\{\s*|@HostListener\(\s*["'](?:window|document):${listened}["'][^)]{0,40}\)\s*`,
  'g',
)
const longest = 360
const kept = /(?:\bsetItem|[cC]ookies?\.set|setCookie|\bstore|\bsave\w{0,20})\(\s*["'`]?([\w.-]{1,40})["'`]?\s*,\s*["'`]?(granted|accepted|yes|all|true|1|ok|oui|accepte|allowed|accord)\b/gi
/** That a banner was seen or put away, and no answer to it. */
const seen = /seen|shown|viewed|displayed|closed|dismissed|hidden|vue?$|fermee?$|masquee?$/i
const plain = /^(?:yes|true|1|ok|oui)$/i
/** What says that it is a consent that is kept, and not a page that was read. */
const named = /consent|cookie|accept|agree|grant|allow|tracker|traceur|accord|rgpd|gdpr/i
const given = /\b(?:accept(?:All|Cookies?|Consent|Tracking|Everything)\w{0,12}|grant(?:All|Consent)\w{0,12}|(?:give|record|store|save|set)Consent\w{0,12}|set(?:Granted|Accepted|Consented)|allowAll\w{0,12}|accepter(?:Tout|Cookies|LesCookies)\w{0,12}|consentir\w{0,12}|enregistrerAccord)\(\s*(?:true|["'`](?:all|granted|accepted|yes|full|oui)["'`]|\{[^{}]{0,80}true)?/
const updated = /["'`]consent["'`]\s*,\s*["'`]update["'`][^]{0,200}["'`]granted["'`]/
/** What tells by which thing it was, or which key, answers to that thing; and what asks first may be refused. */
const aimed = /\btarget\b|closest\(|matches\(|\.key\b|contains\(|\bfalse\b|["'`](?:denied|refused|no|rejected)["'`]/

/** Every listener of the kind, in a file that speaks of cookies or consent. */
export const silentYeses = remember((page: Page): readonly SilentYes[] => {
  if (page.kind === 'prose' || page.kind === 'strings' || !mayHear(page) || !mayMean(page)) return []
  const found: SilentYes[] = []
  for (const match of page.source.matchAll(heard)) {
    const [written, ...acts] = match
    const from = match.index + written.length
    const body = runIn(page.source, from)
    if (body === undefined || aimed.test(body) || !((keepsYes(body) && named.test(body)) || given.test(body) || updated.test(body))) continue
    const at = { start: match.index, end: from }
    if (!isCommented(page, at)) found.push({ act: acts.find((act) => act !== undefined)!, at })
  }
  return found
})

const keepsYes = (body: string): boolean => [...body.matchAll(kept)].some(([, name = '', value = '']) => !(seen.test(name) && plain.test(value)))

/** What a listener runs: the function that is written there, or the one of that name. */
function runIn(source: string, from: number): string | undefined {
  const rest = source.slice(from, from + longest)
  const name = /^(?:this\.)?([A-Za-z_$][\w$]{1,40})(?:\.bind\(\w{1,40}\))?\s*(?=[,);}\n])/.exec(rest)?.[1]
  // A shortcut that grants by its name says it all.
  if (name === undefined) return blockOf(/^(?:async\s*)?(?:function\b|\(?[\w$,\s]{0,30}\)?\s*(?:=>|\{)|[\w$]{1,40}\s*\()/.test(rest) ? rest : '')
  const own = inPattern(name)
  const at = new RegExp(String.raw`\b(?:(?:const|let|var)\s+${own}\s*=|(?:async\s+)?function\s+${own}\s*\(|${own}\s*\([^()]{0,30}\)\s*\{)`).exec(source)
  return at ? `${name}() ${blockOf(source.slice(at.index, at.index + longest))}` : `${name}()`
}

/** Up to the brace that closes the first that is opened, or to the end of what is written without one. */
function blockOf(written: string): string {
  let depth = 0
  for (let at = 0; at < written.length; at++) {
    const sign = written[at]!
    if ('([{'.includes(sign)) depth++
    else if (')]}'.includes(sign) && --depth <= 0 && (depth < 0 || sign === '}')) return written.slice(0, at + 1)
    else if (depth === 0 && (sign === ';' || (sign === '\n' && !goesOn(written, at)))) return written.slice(0, at)
  }
  return written
}

/** Whether the next line belongs to this one. */
const goesOn = (written: string, end: number): boolean => /^\s*$|(?:=>|[=,])\s*$/.test(written.slice(0, end)) || /^\s*(?:\{|=>)/.test(written.slice(end))
