import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { sources } from '../../origin.ts'
import { classesOf } from '../../look/cascade.ts'
import { Text } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { deeds } from '../code/deeds.ts'
import { glance } from '../code/glance.ts'
import { pressable } from '../names/label.ts'
import { asWords } from '../names/named.ts'
import { runDown } from './run-down.ts'

/** Something that could be pressed and cannot yet, or cannot be caught. */
export interface Delay extends Placed {
  /** None where code frees what it names, wherever that stands. */
  readonly control: Element | undefined
  /** It fades in late, is disabled on a condition, runs from the hand, or is freed by a timer of the code. */
  readonly how: 'fades' | 'waits' | 'runs' | 'freed'
  /** How long it takes, where that is written. */
  readonly seconds: number | undefined
  /** What is written there, one word a name part. It is read by programs; never quote it. */
  readonly code: Text
}

const moves = glance('animation', 'transition')
const ticks = glance('setinterval', 'useinterval', 'settimeout')

/** Everything of the page that is kept from being pressed for a time. */
export const delays = view<Delay>(function* (page) {
  if (moves(page)) {
    for (const control of page.bearing('style')) yield* fading(control)
    yield* fadingByClass(page)
  }
  for (const control of page.bearing('disabled')) {
    const { at } = control.attr('disabled')!
    // What it hangs on is asked only where its names speak of time: asking costs.
    const written = asWritten(page, at, longest)
    if (whileLeft.test(written)) continue
    if (timely.test(written)) yield { control, how: 'waits', seconds: undefined, code: asWords(written, at), at }
    else if (/[<>!=?]\s?\w/.test(written.slice('disabled='.length)) && ticks(page) && isClocked(control)) yield { control, how: 'waits', seconds: undefined, code: asWords(`countdown ${written}`, at), at }
  }
  if (ticks(page)) for (const { control, written, seconds, at } of runDown(page)) yield { control, how: 'waits', seconds, code: asWords(`countdown ${written}`, at), at }
  for (const name of touching) {
    for (const control of page.bearing(name)) {
      const { at } = control.attr(name)!
      const written = asWritten(page, at, longest)
      if (moving.test(written) && !lifted.test(written)) yield { control, how: 'runs', seconds: undefined, code: asWords(written, at), at: control.at }
    }
  }
  for (const { does, delay, code, written, at } of deeds(page)) {
    if (delay === undefined) continue
    if (does === 'frees') yield { control: undefined, how: 'freed', seconds: delay / 1000, code, at }
    if (does === 'turns') for (const control of awaiting(page, written)) yield { control, how: 'fades', seconds: delay / 1000, code, at: control.at }
  }
})

const longest = 300
const timely = /=.*(?:sec|count|tim(?:e|er)|remain|wait|delay|tick|left|elapsed|rebours|minuteur|attente|restant|can_?-?(?:close|skip)|closable|skippable)/is
/** Free as long as time is left, and not after: an undo. */
const whileLeft = /=\s{0,4}["'{]{1,2}\s{0,4}(?:![\w.]{0,40}(?:[lL]eft|[rR]emaining|[cC]ountdown)|[\w.]{0,40}(?:[lL]eft|[rR]emaining|[cC]ountdown)\s{0,4}(?:<=\s{0,4}0|<\s{0,4}1|={2,3}\s{0,4}0))\s{0,4}["'}]{1,2}$/
const touching = ['onmouseover', 'onmouseenter', 'onpointerenter', 'onpointerover', '@mouseover', '@mouseenter', '(mouseover)', '(mouseenter)']
/** What grows under the pointer, or lifts by a few pixels, is still there to be pressed. */
const moving = /style\.(?:left|top|right|bottom|position|margin)|translate[XY3d]{0,2}\([^)]{0,40}(?:\$\{|\d{3})|random|moveAway|runAway|setPosition|dodge/i
const lifted = /^[^=]*=\s{0,4}\W{0,4}this\.style\.\w+\s{0,4}=\s{0,4}['"`]-?[0-4]px['"`]\W{0,4}$/

/** Whether what an element is disabled by counts down by itself. */
const isClocked = (control: Element): boolean => [...sources(control.attr('disabled')!.origin)].some((origin) => origin.kind === 'state' && origin.ticks === true)

/** The controls that stand there only when a switch is on: `{ready && <button>…}`, `v-if="ready"`, `{#if ready}`. */
function* awaiting(page: Page, written: string): Generator<Element> {
  const found = /^set([A-Z]\w{0,40})\(|^(?:this\.)?(\w{1,40})(?:\.value)?\s?=/.exec(written)
  const set = found?.[1]
  const name = set === undefined ? found?.[2] : set.charAt(0).toLowerCase() + set.slice(1)
  if (!name) return
  const before = new RegExp(`(?:\\b${name}(?:\\.value)?\\s{0,3}(?:&&|\\?)\\s{0,3}\\(?|\\{#if\\s${name}\\}|@if\\s?\\(${name}(?:\\(\\))?\\)\\s?\\{)\\s{0,20}$`)
  const own = new RegExp(`\\s(?:v-if|v-show|\\*ngIf|x-show)=["']${name}["']`)
  for (const control of elements(pressable)(page)) {
    if (own.test(asWritten(page, control.at, longest)) || before.test(page.source.slice(Math.max(0, control.at.start - 80), control.at.start))) yield control
  }
}

const hidden = /(?:opacity\s*:\s*0(?![.\d])|visibility\s*:\s*hidden|scale\(0\))/
const late = (style: string): number => (style.length > longest || !hidden.test(style) ? 0 : Math.max(0, ...[...style.matchAll(/(?:animation|transition)(?:-delay)?\s*:([^;]+)/g)].map(([declared, value]) => waitIn(value!, declared.includes('-delay')))))

function* fading(control: Element): Generator<Delay> {
  const { text, at } = control.attr('style')!
  const seconds = late(text.value)
  if (seconds > 0) yield { control, how: 'fades', seconds, code: Text.empty, at }
}

/** Controls whose class, in a style sheet of the file, hides them and lets them in late. */
function* fadingByClass(page: Page): Generator<Delay> {
  const byClass = new Map<string, number>()
  for (const { rules } of page.styles)
    for (const { selector, declarations } of rules) {
      if (!declarations.some(({ property }) => property.includes('animation') || property.includes('transition'))) continue
      const [, name] = /(?:^|[\s>\w])\.([\w-]{2,60})$/.exec(selector.trim().slice(-80)) ?? []
      const seconds = name === undefined ? 0 : late(declarations.map(({ property, value }) => `${property}: ${value}`).join('; '))
      if (name !== undefined && seconds > 0) byClass.set(name, seconds)
    }
  if (byClass.size === 0) return
  for (const control of elements(pressable)(page)) {
    const seconds = Math.max(0, ...classesOf(control).map((name) => byClass.get(name) ?? 0))
    if (seconds > 0) yield { control, how: 'fades', seconds, code: Text.empty, at: control.at }
  }
}

/** The second time of a shorthand is how long it waits. */
function waitIn(value: string, isDelay: boolean): number {
  const times = [...value.matchAll(/(?<![\w.-])(\d{0,4}(?:\.\d{1,4})?)(m?s)\b/g)].map(([, figure, unit]) => Number(figure) / (unit === 'ms' ? 1000 : 1))
  return (isDelay ? times[0] : times[1]) ?? 0
}
