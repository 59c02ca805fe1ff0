import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { elements } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { inPattern } from '../names/code-name.ts'
import { branchesBefore, conditional, conditionOf } from '../code/conditions.ts'
import { pressable } from '../names/label.ts'

/** A control that stands there only once a clock of the code has run down, or up. */
export interface RunDown {
  readonly control: Element
  /** The condition, as it is written. */
  readonly written: string
  readonly seconds: number | undefined
  readonly at: Span
}

/** How far up from a control its condition may be told. */
const highest = 3
const name = String.raw`(?:this\.)?([A-Za-z_$][\w$]{0,40})(?:\.value|\(\))?`
/** True while it runs, and true once it has run. */
const running = new RegExp(String.raw`^${name}\s*(?:>\s*0|!==?\s*0|>=\s*1|<\s*(\d{1,3}))?$`)
const done = new RegExp(String.raw`^(?:!${name}|${name}\s*(?:<=\s*0|===?\s*0|<\s*1|>=?\s*(\d{1,3})))$`)

/** Every control of the kind: `{left > 0 ? <i>{left}</i> : <button>×</button>}`, `v-if="left === 0"`, `{#if left <= 0}`. */
export function* runDown(page: Page): Generator<RunDown> {
  for (const control of elements(pressable)(page)) {
    for (let at: Element | undefined = control, up = 0; at && up < highest; at = at.parent, up++) {
      const told = conditionOn(page, at)
      const counter = told && counterIn(told)
      const seconds = counter && wait(page, counter)
      if (told && counter && seconds !== undefined) {
        yield { control, written: `${counter.name} ${told.written}`, seconds: seconds || undefined, at: control.at }
        break
      }
    }
  }
}

interface Told {
  readonly written: string
  /** It stands there when the condition does not hold. */
  readonly isElse: boolean
}

function conditionOn(page: Page, element: Element): Told | undefined {
  for (const test of conditional) {
    const attribute = element.attr(test)
    if (attribute) return { written: valueOf(asWritten(page, attribute.at, 120)), isElse: false }
  }
  if (element.name !== '#branch') return undefined
  const own = conditionOf(page, element) ?? joined.exec(page.source.slice(Math.max(0, element.extent.start - 160), element.extent.start))?.[1]
  if (own !== undefined && own !== 'else') return { written: own.trim(), isElse: false }
  // What is left when the branch before it is not shown.
  const before = branchesBefore(element).at(-1)
  const between = before && page.source.slice(before.extent.end, element.extent.start)
  const isLeft = own === 'else' || (between !== undefined && between.length < 60 && /^\s*\)?\s*:\s*\(?\s*$/.test(between))
  const other = isLeft && before ? conditionOn(page, before) : undefined
  return other && !other.isElse ? { ...other, isElse: true } : undefined
}

/** `{left > 0 ? …`, `ready && left <= 0 && …`. */
const joined = /(?:\{\s{0,40}|[>&]\s)([^{}&|?@#:;]{1,60}?)\s{0,40}(?:&&|\?)\s{0,40}\(?\s{0,40}$/

const valueOf = (written: string): string => (/=\s*["'{]+([^"'{}]{1,100})/.exec(written)?.[1] ?? '').trim()

interface Counter {
  readonly name: string
  /** What it runs up to; it runs down where that is not told. */
  readonly to: number | undefined
}

function counterIn({ written, isElse }: Told): Counter | undefined {
  const [, ...found] = (isElse ? running : done).exec(written) ?? []
  const [named, limit] = isElse ? [found[0], found[1]] : [found[0] ?? found[1], found[2]]
  return named === undefined ? undefined : { name: named, to: limit === undefined ? undefined : Number(limit) }
}

/** How many seconds it takes, by what the code sets at first and counts by; 0 where it counts and does not tell from what, `undefined` where nothing counts. */
function wait({ source, codeElsewhere }: Page, { name: counter, to }: Counter): number | undefined {
  const own = inPattern(counter)
  const setter = `set${own.charAt(0).toUpperCase()}${own.slice(1)}`
  const sign = to === undefined ? '-' : String.raw`\+`
  // What is pressed counts too, and is no clock.
  const steps = new RegExp(String.raw`(?:setInterval|setTimeout|useInterval|requestAnimationFrame|\$interval|\btimer|\binterval)\((?:(?!on[A-Z]\w|@click|\(click\)|<\w|clearInterval|clearTimeout)[^]){0,200}?(?:(?:${setter}|${own}\.update)\(\s*(?:\(?\s*(\w{1,20})\s*\)?\s*=>\s*[^;]{0,60}?\b\1\s*${sign}\s*1\b|${own}\s*${sign}\s*1\b)|(?<![\w$])${own}(?:\.value)?\s*(?:${sign}${sign}|${sign}=\s*1\b|=\s*(?:this\.)?${own}(?:\.value)?\s*${sign}\s*1\b)|${sign}${sign}(?:this\.)?${own}(?![\w$]))`)
  const code = [source, ...codeElsewhere].join('\n')
  if (!steps.test(code)) return undefined
  if (to !== undefined) return to
  const from = new RegExp(String.raw`(?:\[\s*${own}\s*,[^\]]{0,40}\]|(?<![\w$.])${own}(?:\s*:\s*\w{1,20})?)\s*[:=]\s*(?:[\w.]{0,20}(?:<\w{1,20}>)?\(\s*)?(\d{1,3}|[A-Za-z_$][\w$]{1,40})\b(?!\s*[-+*(.=])`).exec(code)?.[1]
  if (from === undefined) return 0
  return /^\d/.test(from) ? Number(from) : Number(new RegExp(String.raw`\b${inPattern(from)}\s*=\s*(\d{1,3})\b`).exec(code)?.[1] ?? 0)
}
