import type { Origin } from '@aboveboard/core'
import { clock, random, stored } from './algebra.ts'

/** What well-known names of browsers and libraries give, by the path they are reached under. */

const randomPaths = new Set(
  'Math.random crypto.getRandomValues crypto.randomInt crypto.randomBytes crypto.randomUUID _.random lodash.random gsap.utils.random d3.randomUniform'.split(' '),
)
/** Libraries that make things up. */
const inventors = new Set(['faker', 'chance', 'casual', 'Faker', 'Chance'])
/** `random`, `randomInt`, `getRandomNumber`, `rand_between`, `rng`, `alea`, `entierAleatoire`, `zufall`: what calls itself random is believed. */
const randomName =
  /^(?:(?:get|generate|gen|make|create|pick|choose|use)?_?[rR]and(?:om)?(?:$|[A-Z_0-9])|p?rng$|(?:(?:nombre|entier|chiffre|nb|valeur|tirer|tirage|choisir|generer|obtenir|numero|entero|numeroEntero)?_?(?:[aA](?:u_?)?)?(?:[aA]lea(?:toire|torio)?|[hH]asard|[cC]asuale|[zZ]ufall(?:szahl)?)(?:$|[A-Z_0-9])))/
/** Signs without which no name calls itself so. */
const mayDraw = /and|rng|lea|asard|asual|ufall/

const nowPaths = new Set(
  'Date.now performance.now Date dayjs moment moment.now moment.utc dayjs.utc DateTime.now DateTime.local DateTime.utc Temporal.Now.instant Temporal.Now.plainDateTimeISO Temporal.Now.zonedDateTimeISO useNow useTimestamp'.split(' '),
)

const storedCalls = new Map<string, 'cookie' | 'localStorage' | 'sessionStorage'>([
  ['localStorage.getItem', 'localStorage'],
  ['sessionStorage.getItem', 'sessionStorage'],
  ['AsyncStorage.getItem', 'localStorage'],
  ['Cookies.get', 'cookie'],
  ['Cookie.get', 'cookie'],
  ['cookies.get', 'cookie'],
  ['$cookies.get', 'cookie'],
  ['jQuery.cookie', 'cookie'],
  ['$.cookie', 'cookie'],
  ['useLocalStorage', 'localStorage'],
  ['useLocalStorageState', 'localStorage'],
  ['useSessionStorage', 'sessionStorage'],
  ['useCookie', 'cookie'],
  ['useCookies', 'cookie'],
  ['getCookie', 'cookie'],
  ['readCookie', 'cookie'],
])

/** Paths are told without the object all of them hang from. */
export function withoutGlobal(path: string): string {
  const dot = path.indexOf('.')
  return dot > 0 && globals.has(path.slice(0, dot)) ? path.slice(dot + 1) : path
}

const globals = new Set(['window', 'globalThis', 'self', 'global'])

/** What a call gives by its name alone. `given` is the number of arguments. */
export function calledSource(path: string, given: number): Origin | undefined {
  const name = withoutGlobal(path)
  if (randomPaths.has(name) || inventors.has(name.split('.', 1)[0]!)) return random
  if (given === 0 && nowPaths.has(name)) return clock(0)
  const where = storedCalls.get(name)
  if (where) return stored(where)
  const last = name.slice(name.lastIndexOf('.') + 1)
  return mayDraw.test(last) && randomName.test(last) ? random : undefined
}

/** What a property gives by its path: `document.cookie`, `localStorage.deadline`. */
export function readSource(path: string): Origin | undefined {
  const name = withoutGlobal(path)
  if (name === 'document.cookie') return stored('cookie')
  if (name.startsWith('localStorage.')) return stored('localStorage')
  if (name.startsWith('sessionStorage.')) return stored('sessionStorage')
  return undefined
}

const lively = /[rR]andom|\brand[A-Z_(]|\bp?rng\(|[aA]lea(?:toir|tori|\(|[A-Z])|[hH]asard|[zZ]ufall|[cC]asuale|\bDate\b|\bnow\(|Now\b|Storage|ookie|\bfaker\.|\b[cC]hance\b|\bcasual\.|dayjs|moment\b|DateTime|Temporal|sample|shuffle|crypto\./

/** Whether a file may draw lots, ask the clock or keep anything in the browser: most don't, and need no closer look. */
export const isLively = (source: string): boolean => lively.test(source)

/** `_.sample(list)` and its kin draw from what they are given. */
export const draws: ReadonlySet<string> = new Set(['sample', 'sampleSize', 'shuffle', 'randomItem', 'pickRandom'])
