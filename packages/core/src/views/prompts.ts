import type { Element } from '../element.ts'
import type { Page } from '../page.ts'
import type { Placed } from '../span.ts'
import type { Text } from '../text.ts'
import { elements, view } from '../view.ts'
import { askedBy, choices } from './choices.ts'
import { dialogAround } from './dialogs.ts'
import { label } from './label.ts'
import { marginOf, pressablesIn } from './panel.ts'
import { textOf } from './passages.ts'

/** One thing a reader may answer. */
export interface Answer extends Placed {
  readonly element: Element
  readonly text: Text
}

/** A question put to the reader: what is said, and everything it may be answered with. */
export interface Prompt {
  readonly asked: Text
  readonly answers: readonly Answer[]
  /** What holds it all: the dialog, or what stands close around the answers. */
  readonly around: Element
}

/** So many messages a dialog has in a catalogue; what holds more is a screen. */
const most = 8

/** Every question with its answers: forks of a page with the dialog they stand in, small namespaces of a catalogue. */
export const prompts = view<Prompt>((page) => (page.kind === 'strings' ? namespaces(page) : forks(page)))

function* forks(page: Page): Generator<Prompt> {
  for (const choice of choices(page)) {
    const around = dialogAround(page, choice.around)?.element ?? marginOf(choice.around)
    yield { asked: askedBy(choice), answers: pressablesIn(page, around).map(answer), around }
  }
}

function* namespaces(page: Page): Generator<Prompt> {
  const sections = new Set(elements('p[key]')(page).flatMap(({ parent }) => parent ?? []))
  for (const around of sections) {
    const messages = around.children.filter((child) => 'name' in child)
    if (messages.length > 1 && messages.length <= most && messages.every(({ name }) => name === 'p'))
      yield { asked: textOf(around), answers: messages.map((element) => ({ element, text: textOf(element), at: element.at })), around }
  }
}

const answer = (element: Element): Answer => ({ element, text: label(element), at: element.at })
