import type { Element } from '../element.ts'
import type { Placed } from '../span.ts'
import type { Text } from '../text.ts'
import { view } from '../view.ts'
import { asWords } from './named.ts'

/** Something code does that nobody asked for at that moment. */
export interface Deed extends Placed {
  readonly by: Element
  /** It shows something over the page, asks for a permission, keeps the reader from leaving, frees at last what closes, plays a film or a sound, sends the reader elsewhere, or turns a switch on. */
  readonly does: 'shows' | 'asks' | 'holds' | 'frees' | 'plays' | 'sends' | 'turns'
  /** As the page is opened, as a part of it is put there, again and again, as the reader turns to leave, unloads the page, goes back, closes something, presses something. */
  readonly when: 'load' | 'mount' | 'repeat' | 'leave' | 'unload' | 'back' | 'close' | 'press'
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
