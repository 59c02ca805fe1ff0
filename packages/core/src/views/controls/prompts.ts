import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { elements, view } from '../../view.ts'
import { askedBy, type Choice, choices } from './choices.ts'
import { innermost } from './controls.ts'
import { dialogAround } from './dialogs.ts'
import { pressable } from '../names/label.ts'
import { marginOf, pressablesIn } from './panel.ts'
import { textOf } from '../passages/passages.ts'
import { saidOf } from './repeated.ts'

/** One thing a reader may answer. */
export interface Answer extends Placed {
  readonly element: Element
  readonly text: Text
}

/** A question put to the reader: what is said, and what it may be answered with. */
export interface Prompt {
  /** The answers that stand side by side. */
  readonly beside: readonly Answer[]
  /** Everything else around it that can be pressed as well; the whole of it is looked for when someone asks. */
  readonly answers: readonly Answer[]
  readonly asked: Text
  /** What holds it all: the dialog, or what stands close around the answers. */
  readonly around: Element
}

/** So many messages a dialog has in a catalogue; what holds more is a screen. */
const most = 8

/** Every question with its answers: forks of a page with the dialog they stand in, small namespaces of a catalogue. */
export const prompts = view<Prompt>((page) => (page.kind === 'strings' ? namespaces(page) : forks(page)))

function* forks(page: Page): Generator<Prompt> {
  const seen = new Set<Element>()
  for (const choice of choices(page)) {
    for (const control of choice.controls) seen.add(control)
    yield new Fork(page, choice)
  }
  // A button that is repeated for the members of a list is a fork by itself.
  for (const control of innermost(elements(pressable)(page))) {
    if (seen.has(control) || !control.parent || saidOf(page, control).length < 2) continue
    let around = control.parent
    while (around.name === '#branch' && around.parent) around = around.parent
    if (around.name !== '#page') yield new Fork(page, { controls: [control], around })
  }
}

class Fork implements Prompt {
  readonly #page: Page
  readonly #choice: Choice

  constructor(page: Page, choice: Choice) {
    this.#page = page
    this.#choice = choice
  }

  get beside(): readonly Answer[] {
    return this.#choice.controls.flatMap((control) => answersOf(this.#page, control))
  }

  get around(): Element {
    return dialogAround(this.#page, this.#choice.around)?.element ?? marginOf(this.#choice.around)
  }

  get answers(): readonly Answer[] {
    return pressablesIn(this.#page, this.around).flatMap((control) => answersOf(this.#page, control))
  }

  get asked(): Text {
    return askedBy(this.#choice)
  }
}

function* namespaces(page: Page): Generator<Prompt> {
  const sections = new Set(elements('p[key]')(page).flatMap(({ parent }) => parent ?? []))
  for (const around of sections) {
    const messages = around.children.filter((child) => 'name' in child)
    if (messages.length < 2 || messages.length > most || messages.some(({ name }) => name !== 'p')) continue
    const answers = messages.map((element) => ({ element, text: textOf(element), at: element.at }))
    yield { asked: textOf(around), beside: answers, answers, around }
  }
}

const answersOf = (page: Page, element: Element): readonly Answer[] => saidOf(page, element).map((text) => ({ element, text, at: element.at }))

/** Whether code keeps that something was closed or refused: `localStorage.setItem('bannerDismissed', '1')`. */
export const keepsDismissal = remember(({ source }: Page): boolean => keeping.test(source))

const keeping =
  /(?:localStorage\.setItem|[cC]ookies?\.set|setCookie)\(\s{0,10}[^\n]{0,60}(?:dismiss|declin|hidden|hide|close|seen|never|refus|masqu|ferm)/i

/**
 * Whether code keeps a refusal for good: `localStorage.setItem('hint-dismissed', '1')`, looked up under the same key before
 * anything is shown. A time that is kept, or compared with, may let the question come back.
 */
export const keepsForGood = remember(({ source }: Page): boolean => {
  if (!keeping.test(source)) return false
  const kept = [...source.matchAll(stored)].filter(({ 0: call }) => keeping.test(call)).slice(0, mostKept)
  return kept.length > 0 && kept.every(({ 1: key = '' }) => {
    const asked = source.indexOf(`localStorage.getItem(${key})`)
    return asked >= 0 && !timed.test(source.slice(Math.max(0, asked - reach), asked + reach))
  })
})

const stored = /localStorage\.setItem\(\s{0,4}([\w$.]{1,60}|'[^'\n]{1,80}'|"[^"\n]{1,80}"|`[^`\n$]{1,80}`)\s{0,4},\s{0,4}(?:(['"`])(?:1|true|yes|on|dismissed|hidden|closed|seen|declined|never)\2|true|String\(true\)|JSON\.stringify\(true\))\s{0,4}\)/g
const timed = /Date|\bnow\b|\bdays?\b|\bhours?\b|expir|snooze|parseInt|Number\(/i
/** So far around the question whether it was answered, in UTF-16 units. */
const reach = 160
/** A file keeps an answer or two; each is looked up in all of it. */
const mostKept = 8
