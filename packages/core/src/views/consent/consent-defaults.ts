import type { Page } from '../../page.ts'
import { type Edit, type Placed, type Span, within } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { endOf } from '../code/closing.ts'
import { madeByHand, madeInMode } from './consent-made.ts'
import { glance } from '../code/glance.ts'

/** A setting of code that answers “yes” to being tracked before anyone was asked. */
export interface ConsentDefault extends Placed {
  /** What is granted, as code calls it: `ad_storage, analytics_storage`, `autoAcceptOnScroll`. */
  readonly what: string
  /** `false` for a state of the interface: what was answered before may take its place at once. */
  readonly certain: boolean
  /** What makes a “no” of it, where a word can be put in place of another. */
  readonly edits: readonly Edit[]
}

const inEitherWay = (first: string, next: string): readonly string[] => [first + next, `${first}_${next}`]
/** Signs without which no code grants anything: words for a consent, settings of a choice, and a state that code keeps of cookies. */
const mayAgree = glance('consent', 'optin', 'opt_in', 'autoaccept', 'auto_accept', 'accepton', 'accept_on', 'scrollaccept', 'scroll_accept', 'tarteaucitron', 'klaro')
const mayPrefer = glance('cookiespard', 'cookies_par_d', 'cookiesinitia', 'cookies_initia', ...['default', 'initial'].flatMap((first) => ['preference', 'cookie', 'tracking', 'privacy'].flatMap((next) => inEitherWay(first, next))))
const mayBake = glance('cookie')
const named = glance('usestate', 'reactive', 'writable', 'signal', 'ref(', 'ref<')
/** `href(` holds the last two as well. */
const keeps = /\b(?:usestate|ref|reactive|writable|signal)(?:<[^>]{0,60}>)?\(\s*\{/i
const mayKeep = (page: Page): boolean => named(page) && keeps.test(page.source)
/** Signs of one pattern each, without which it is not tried. */
const mayPreset = glance('default', 'initia', 'defaut', 'défaut')
const mayAnswer = glance(...['default', 'initial', 'preset'].flatMap((first) => ['cookieconsent', 'cookie_consent', 'cookieopt', 'cookie_opt', 'consent', 'optin', 'opt_in'].flatMap((next) => inEitherWay(first, next))))
const mayTake = glance(...[['implied', 'consent'], ['implicit', 'consent'], ['consent', 'implied'], ['auto', 'accept'], ['accept', 'on'], ['scroll', 'accept'], ['consent', 'on']].flatMap(([first, next]) => inEitherWay(first!, next!)))
const mayCall = glance('fbq(', '_paq', 'ttq.', 'pintrk', 'clarity')
const mayGrant = (page: Page): boolean => mayAgree(page) || mayPrefer(page) || (mayBake(page) && mayKeep(page))

/** Files that try code out and that no reader meets. */
const trial = /(?:^|[\\/])__(?:tests|mocks)__[\\/]|\.(?:test|spec|stories)\.[cm]?[jt]sx?$/

/**
 * What code grants on behalf of a reader who has not answered: consent mode’s defaults, calls of trackers that stand on no condition,
 * settings of consent tools. Scripts, JSON and the scripts of a page alike: the words are the same.
 */
export const consentDefaults = view<ConsentDefault>(function* (page) {
  const { source } = page
  if (page.kind === 'prose' || !mayGrant(page) || trial.test(page.path)) return
  const found = [...(source.includes('granted') ? inMode(source) : []), ...(mayCall(page) ? inCalls(source) : []), ...inSettings(page), ...made(source)].sort((a, b) => a.at.start - b.at.start)
  if (found.length === 0) return
  const isCode = codeOf(page)
  for (const each of found) if (isCode(each.at)) yield each
})

const made = (source: string): readonly ConsentDefault[] =>
  [...(source.includes('granted') ? madeInMode(source) : []), ...madeByHand(source, (at) => isUnconditional(source, at))].map((each) => ({ ...each, certain: true }))

/** Storages that only serve what was asked for are not among them. */
const granted = /["']?\b(ad_storage|ad_user_data|ad_personalization|analytics_storage|personalization_storage)["']?\s*:\s*(["'`])granted\2/g
const mode = /(["'`])consent\1\s*,\s*(["'`])default\2\s*,\s*\{|\bsetDefaultConsentState\(\s*\{/g
const update = /\bgtag\(\s*(["'`])consent\1\s*,\s*(["'`])update\2\s*,\s*\{/g
const region = /\bregion["']?\s*:/

/** Consent mode: a default may hold for some regions, and the one for all others is the question. */
function* inMode(source: string): Generator<ConsentDefault> {
  const calls = [...source.matchAll(mode)].map(({ index, 0: { length } }) => {
    const given = source.slice(index + length, blockEnd(source, index + length))
    return { from: index + length, given, grants: [...given.matchAll(granted)], isRegional: region.test(given) }
  })
  // Granted elsewhere and denied where the law asks first, or the other way round.
  if (calls.some(({ isRegional }) => isRegional)) return
  for (const { index, 0: { length } } of source.matchAll(update)) {
    const from = index + length
    const grants = [...source.slice(from, blockEnd(source, from)).matchAll(granted)]
    if (grants.length > 0 && isUnconditional(source, index)) yield settingsAt(from, grants, 'granted', 'denied')
  }
  for (const { from, grants } of calls) if (grants.length > 0) yield settingsAt(from, grants, 'granted', 'denied')
}

function settingsAt(from: number, grants: readonly RegExpExecArray[], yes: string, no: string, certain = true): ConsentDefault {
  const edits = grants.map((grant) => {
    const start = from + grant.index + grant[0].lastIndexOf(yes)
    return { at: { start, end: start + yes.length }, text: no }
  })
  const start = from + grants[0]!.index
  return { at: { start, end: start + grants[0]![0].length }, what: grants.map(([, what]) => what).join(', '), certain, edits }
}

/** Where the settings that begin at an offset end, at most so far on. */
const longest = 2000
const blockEnd = (source: string, from: number): number => endOf(source, from, '{', longest)

const calls =
  /\bfbq\(\s*["']consent["']\s*,\s*["']grant["']\s*\)|\b_paq\.push\(\s*\[\s*["'](?:set|remember)(?:Cookie)?ConsentGiven["']\s*\]\s*\)|\bttq\.grantConsent\(\s*\)|\bpintrk\(\s*["']setconsent["']\s*,\s*true\s*\)|\bclarity\(\s*["']consent["']\s*\)|\bclarity\(\s*["']consentv2["']\s*,\s*\{[^}]{0,200}granted[^}]{0,200}\}\s*\)/g

/** Calls by which a tracker is told of a consent: on no condition, and in nobody’s answer to a click. */
function* inCalls(source: string): Generator<ConsentDefault> {
  for (const { index, 0: call } of source.matchAll(calls)) {
    if (!isUnconditional(source, index)) continue
    yield { at: { start: index, end: index + call.length }, what: call.replace(/\s+/g, ' '), certain: true, edits: [] }
  }
}

/** Whether a call stands by itself, in no function and behind no condition, as far as the signs before it tell. */
function isUnconditional(source: string, at: number): boolean {
  const from = Math.max(source.lastIndexOf('<script', at), 0)
  const before = source.slice(from, at)
  if (!standsAlone(before.slice(-300))) return false
  let depth = 0
  for (const sign of before) {
    if (sign === '{') depth++
    else if (sign === '}') depth--
  }
  return depth <= 0
}

/** Whether what comes next begins a statement: the line before may end without a semicolon. */
const standsAlone = (before: string): boolean =>
  /(?:^|[;}{]|(?<!=)>|\*\/)\s*$/.test(before) || (/\)[ \t]*\r?\n\s*$/.test(before) && !/^\s*(?:\}?\s*else\s+)?(?:if|for|while)\b/.test(before.trimEnd().split('\n').at(-1)!))

const yes = String.raw`true|(["'])(?:accept(?:ed|all|_all|-all)?|granted?|allow(?:ed|all)?|opt-?in|optedin|all)\2`
const settings = [
  // What holds before an answer.
  [new RegExp(String.raw`["']?\b((?:default|initial|preset)_?(?:cookie)?_?(?:consent|optin|opt_?in)(?:_?(?:status|state|value|mode))?)["']?\s*[:=]\s*(?:${yes})`, 'gi'), mayAnswer],
  // What takes something else for an answer.
  [/["']?\b(impli(?:ed|cit)_?consent|consent_?implied|auto_?accept(?:_?(?:on_?(?:scroll|navigation|timeout|click)|cookies?|consent|all|after\w{0,10}))|accept_?on_?(?:scroll|timeout|navigation|first_?page)|scroll_?accept|consent_?on_?(?:scroll|timeout|navigation|continued_?browsing))["']?\s*[:=]\s*(?:true|["']true["'])/gi, mayTake],
] as const
/** Kinds of use that need a yes, as objects of settings name them. */
const uses = /["']?\b((?:analytics?|marketing|ads|advertising|advertisement|targeting|tracking|statistics|personali[sz]ation|personnalisation|publicites?|mesure|audience|ciblage|partage|statistiques?)(?:_?(?:cookies?|storage|consent))?)["']?\s*:\s*(?:true|(["'])granted\2)/gi
const settled = /\b(?:(?:default|initial)_?(?:cookie|tracking|privacy)?_?(?:consents?|preferences?)(?:_?(?:state|settings|value|preferences))?|(?:consentements?|(?:preferences?|choix)_?(?:des_?)?cookies?|cookies)_?(?:(?:par_?)?d[eé]faut|initia(?:le?s?|ux)))["']?\s*(?::[^={},;]{1,60}=|[:=])\s*\{/gi
const state =
  /\[\s*\w{0,30}(?:consents?|consentements?|cookies?(?:preferences|settings)?)\s*,[^\]]{0,60}\]\s*=\s*(?:React\.)?useState(?:<[^>]{0,60}>)?\(\s*\{|\b\w{0,30}(?:consents?|consentements?|cookie(?:preferences|settings))\s*=\s*(?:ref|reactive|writable|signal)(?:<[^>]{0,60}>)?\(\s*\{/gi
/** Kinds of use beside one that needs no yes, shown one by one: whatever the state is called, it is kept of cookies. */
const kinds =
  /(?:\[\s*(\w{1,40})\s*,[^\]]{0,60}\]\s*=\s*(?:React\.)?useState|\b(\w{1,40})\s*=\s*(?:ref|reactive|writable|signal))(?:<[^>]{0,60}>)?\(\s*\{(?=[^{}]{0,200}\b(?:strictly_?)?(?:necessary|essentials?|required|necessaires?|essentiels?)["']?\s*:\s*true)/gi
/** Whether what a pattern found is kept of cookies: its own name says so, or it lists kinds of them that are shown by name. */
const isOfCookies = ({ 0: opening }: RegExpExecArray): boolean => /consent|cookie|tracking|privacy/i.test(opening)
const isShownByName = ({ 1: name, 2: other = '' }: RegExpExecArray, source: string): boolean => [`${name ?? other}[`, `entries(${name ?? other})`].some((use) => source.includes(use))
const service = /["']?\b(default)["']?\s*:\s*true/g
const enabled = /["']?\b(analytics?|marketing|ads|advertising|advertisement|targeting|tracking|statistics|performance|personali[sz]ation)["']?\s*:\s*\{\s*["']?enabled["']?\s*:\s*true/gi
const navigating = /["']?\b(highPrivacy)["']?\s*:\s*false/g

function* inSettings(page: Page): Generator<ConsentDefault> {
  const { source } = page
  for (const [pattern, maySet] of settings) if (maySet(page)) for (const found of source.matchAll(pattern)) yield settingsAt(0, [found], lastWord(found[0]), lastWord(found[0]) === 'true' ? 'false' : 'deny')
  const told = new Set<number>()
  for (const [pattern, maySet, certain, holds] of [[settled, mayPreset, true, isOfCookies], [state, mayKeep, false, isOfCookies], [kinds, mayKeep, false, isShownByName]] as const) {
    if (!maySet(page)) continue
    for (const found of source.matchAll(pattern)) {
      const from = found.index + found[0].length
      if (told.has(from) || !holds(found, source)) continue
      told.add(from)
      const grants = [...source.slice(from, blockEnd(source, from)).matchAll(uses)]
      for (const grant of grants) yield settingsAt(from, [grant], lastWord(grant[0]), lastWord(grant[0]) === 'true' ? 'false' : 'denied', certain)
    }
  }
  // Services of Klaro that are on unless they are switched off.
  if (/klaro/i.test(source)) for (const found of source.matchAll(service)) if (isService(source.slice(source.lastIndexOf('{', found.index), blockEnd(source, found.index)))) yield settingsAt(0, [found], 'true', 'false')
  // Boxes of consent tools that start ticked.
  if (/cookieconsent/i.test(source)) for (const found of source.matchAll(enabled)) yield settingsAt(0, [found], 'true', 'false')
  // tarteaucitron: whoever reads on has agreed.
  if (source.includes('tarteaucitron')) for (const found of source.matchAll(navigating)) yield settingsAt(0, [found], 'false', 'true')
}

/** What is required is no question; what describes a field of somebody’s form (`control: 'Switch'`) sets nothing. */
const isService = (settings: string): boolean => /\bname["']?\s*:/.test(settings) && !/\brequired["']?\s*:\s*true|\b(?:control|validators|component|widget)["']?\s*:/.test(settings)

const lastWord = (written: string): string => /([\w-]+)["'`]?$/.exec(written)?.[1] ?? ''

/** Whether a place is code that runs: not shown as an example, not said in a comment. */
function codeOf(page: Page): (at: Span) => boolean {
  const shown = elements('pre, code, textarea')(page)
  // A script of another type runs when a consent tool says so.
  const held = elements('script[type]')(page).filter((script) => !runs.test(script.attr('type')!.text.value))
  return (at) => ![...shown, ...held].some(({ extent }) => within(at, extent)) && !isCommented(page, at)
}

const runs = /^\s*(?:|module|(?:text|application)\/(?:java|ecma)script|application\/json)\s*$/i
