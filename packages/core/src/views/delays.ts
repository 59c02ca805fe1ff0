import type { Element } from '../element.ts'
import type { Placed } from '../span.ts'
import { Text } from '../text.ts'
import { view } from '../view.ts'
import { asWritten } from './as-written.ts'
import { deeds } from './deeds.ts'
import { glance } from './glance.ts'
import { asWords } from './named.ts'

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

/** Everything of the page that is kept from being pressed for a time. */
export const delays = view<Delay>(function* (page) {
  if (moves(page)) for (const control of page.bearing('style')) yield* fading(control)
  for (const control of page.bearing('disabled')) {
    const { at } = control.attr('disabled')!
    // What it hangs on is asked only where its names speak of time: asking costs.
    const written = asWritten(page, at, longest)
    if (timely.test(written)) yield { control, how: 'waits', seconds: undefined, code: asWords(written, at), at }
  }
  for (const name of touching) {
    for (const control of page.bearing(name)) {
      const { at } = control.attr(name)!
      const written = asWritten(page, at, longest)
      if (moving.test(written)) yield { control, how: 'runs', seconds: undefined, code: asWords(written, at), at: control.at }
    }
  }
  for (const { does, delay, code, at } of deeds(page)) if (does === 'frees' && delay !== undefined) yield { control: undefined, how: 'freed', seconds: delay / 1000, code, at }
})

const longest = 300
const timely = /=.*(?:sec|count|tim(?:e|er)|remain|wait|delay|tick|left|elapsed|rebours|minuteur|attente|restant|can_?-?(?:close|skip)|closable|skippable)/is
const touching = ['onmouseover', 'onmouseenter', 'onpointerenter', 'onpointerover', '@mouseover', '@mouseenter', '(mouseover)', '(mouseenter)']
/** What grows or lifts a little under the pointer is still there to be pressed. */
const moving = /style\.(?:left|top|right|bottom|position|margin)|translate[XY3d]{0,2}\([^)]{0,40}(?:\$\{|\d{3})|random|moveAway|runAway|setPosition|dodge/i

function* fading(control: Element): Generator<Delay> {
  const mark = control.attr('style')!
  const style = mark.text.value
  if (style.length > longest || !/(?:opacity\s*:\s*0(?![.\d])|visibility\s*:\s*hidden|scale\(0\))/.test(style)) return
  const seconds = Math.max(0, ...[...style.matchAll(/(?:animation|transition)(?:-delay)?\s*:([^;]+)/g)].map(([declared, value]) => waitIn(value!, declared.includes('-delay'))))
  if (seconds > 0) yield { control, how: 'fades', seconds, code: Text.empty, at: mark.at }
}

/** The second time of a shorthand is how long it waits. */
function waitIn(value: string, isDelay: boolean): number {
  const times = [...value.matchAll(/(?<![\w.-])(\d{0,4}(?:\.\d{1,4})?)(m?s)\b/g)].map(([, figure, unit]) => Number(figure) / (unit === 'ms' ? 1000 : 1))
  return (isDelay ? times[0] : times[1]) ?? 0
}
