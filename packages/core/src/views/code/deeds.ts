import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { asWritten } from './as-written.ts'
import { settingOf } from './code-behind.ts'
import { dialogs } from '../controls/dialogs.ts'
import { asWords } from '../names/named.ts'
import { textOf } from '../passages/passages.ts'

/** Something code does that nobody asked for at that moment. */
export interface Deed extends Placed {
  readonly by: Element
  /** It shows something over the page, asks for a permission, keeps the reader from leaving, frees at last what closes, plays a film or a sound, sends the reader elsewhere, turns a switch on, or starts to count visitors. */
  readonly does: 'shows' | 'asks' | 'holds' | 'frees' | 'plays' | 'sends' | 'turns' | 'counts'
  /** As the page is opened, as a part of it is put there, again and again, as the reader turns to leave, unloads the page, goes back, goes on to another page, closes something, presses something. */
  readonly when: 'load' | 'mount' | 'repeat' | 'pages' | 'leave' | 'unload' | 'back' | 'close' | 'press'
  /** How long it waits, in milliseconds, where that is written. */
  readonly delay: number | undefined
  /** What is written there, for programs to take apart. */
  readonly written: string
  /** What is written there, and the conditions it runs on, one word a name part. They are read by programs; never quote them. */
  readonly code: Text
  readonly guard: Text
}

/** What the code of the page does by itself, in the order of the file. */
export const deeds = view<Deed>((page) =>
  page.named('#deed').map((by) => {
    const told = (name: string): string => by.attr(name)?.value ?? ''
    const words = (name: string): Text => asWords(told(name), by.at)
    const delay = by.attr('delay')
    return { by, does: told('does') as Deed['does'], when: told('when') as Deed['when'], delay: delay && Number(delay.value), written: told('code'), code: words('code'), guard: words('guard'), at: by.at }
  }),
)

const longest = 240
/** A component that says more shows more than one thing. */
const briefest = 400
const name = /^(?:this\.)?([A-Za-z_$][\w$]{0,60})\./

/** The id by which code names an element: `getElementById('offer')`, `$('#offer')`. */
export function idIn(written: string): string | undefined {
  const found = /getElementById\(\s?['"`]([\w-]{1,60})|['"`]#([\w-]{1,60})['"`]/.exec(written)
  return found?.[1] ?? found?.[2]
}

/** What is said in that which a deed shows: the element it names by its id, else the only dialog of the file, else all that a small component says. */
export function shownBy(page: Page, { at }: Deed): Text | undefined {
  const written = asWritten(page, at, longest)
  const id = idIn(written) ?? idIn(settingOf(page, name.exec(written)?.[1] ?? '') ?? '')
  if (id !== undefined) {
    const element = page.bearing('id').find((each) => each.attr('id')!.value === id)
    return element && textOf(element)
  }
  const [only, ...more] = dialogs(page)
  if (only) return more.length > 0 ? undefined : textOf(only.element)
  const all = page.kind === 'component' ? textOf(page.root) : undefined
  return all && all.value.length <= briefest ? all : undefined
}
