import { Element } from '../element.ts'
import type { Page } from '../page.ts'
import type { Span } from '../span.ts'
import { elements } from '../view.ts'
import { asWritten } from './as-written.ts'
import { pressable } from './label.ts'

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
const tests = ['v-if', 'v-show', 'x-show', 'x-if', '*ngif', 'ng-if', 'ng-show']

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
  for (const test of tests) {
    const attribute = element.attr(test)
    if (attribute) return { written: valueOf(asWritten(page, attribute.at, 120)), isElse: false }
  }
  if (element.name !== '#branch' || !element.parent) return undefined
  const own = page.source.slice(element.at.start, element.at.start + 200)
  const marked = /^(?:<[^>]{0,160}?\s(?:v-if|v-show|x-if|\*ngIf)\s?=\s?["']([^"']{1,100})["']|@if\s?\(([^{}]{1,60}?)\)\s*\{)/.exec(own)?.slice(1).find(Boolean)
  if (marked !== undefined) return { written: marked.trim(), isElse: false }
  const branches = element.parent.children.filter((child): child is Element => child instanceof Element && child.name === '#branch')
  const before = branches[branches.indexOf(element) - 1]
  if (/^(?:<[^>]{0,160}?\sv-else(?=[\s>/])|@else\s?\{)/.test(own) && before) return { ...(conditionOn(page, before) ?? { written: '' }), isElse: true }
  const lead = (at: number): string => page.source.slice(Math.max(0, at - 160), at)
  const first = /\{#if\s{1,4}([^{}]{1,60}?)\s{0,4}\}?\s{0,40}$|(?:\{\s{0,40}|[>&]\s)([^{}&|?@#:;]{1,60}?)\s{0,40}(?:&&|\?)\s{0,40}\(?\s{0,40}$/.exec(lead(element.extent.start))
  if (first) return { written: (first[1] ?? first[2])!.trim(), isElse: false }
  // What is left when the branch before it is not shown.
  const between = before && page.source.slice(before.extent.end, element.extent.start)
  const isElse = between !== undefined && between.length < 60 && /^\s*\)?\s*(?::\s*\(?|\{:else\}?)\s*$/.test(between)
  const other = isElse && before ? conditionOn(page, before) : undefined
  return other && !other.isElse ? { ...other, isElse: true } : undefined
}

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
  const own = counter.replaceAll('$', String.raw`\$`)
  const setter = `set${own.charAt(0).toUpperCase()}${own.slice(1)}`
  const sign = to === undefined ? '-' : String.raw`\+`
  // What is pressed counts too, and is no clock.
  const steps = new RegExp(String.raw`(?:setInterval|setTimeout|useInterval|requestAnimationFrame|\$interval|\btimer|\binterval)\((?:(?!on[A-Z]\w|@click|\(click\)|<\w|clearInterval|clearTimeout)[^]){0,200}?(?:(?:${setter}|${own}\.update)\(\s*(?:\(?\s*(\w{1,20})\s*\)?\s*=>\s*[^;]{0,60}?\b\1\s*${sign}\s*1\b|${own}\s*${sign}\s*1\b)|(?<![\w$])${own}(?:\.value)?\s*(?:${sign}${sign}|${sign}=\s*1\b|=\s*(?:this\.)?${own}(?:\.value)?\s*${sign}\s*1\b)|${sign}${sign}(?:this\.)?${own}(?![\w$]))`)
  const code = [source, ...codeElsewhere].join('\n')
  if (!steps.test(code)) return undefined
  if (to !== undefined) return to
  const from = new RegExp(String.raw`(?:\[\s*${own}\s*,[^\]]{0,40}\]|(?<![\w$.])${own}(?:\s*:\s*\w{1,20})?)\s*[:=]\s*(?:[\w.]{0,20}(?:<\w{1,20}>)?\(\s*)?(\d{1,3}|[A-Za-z_$][\w$]{1,40})\b(?!\s*[-+*(.=])`).exec(code)?.[1]
  if (from === undefined) return 0
  return /^\d/.test(from) ? Number(from) : Number(new RegExp(String.raw`\b${from.replaceAll('$', String.raw`\$`)}\s*=\s*(\d{1,3})\b`).exec(code)?.[1] ?? 0)
}
