import type { Attribute, Element } from '../element.ts'
import type { Page } from '../page.ts'
import { view } from '../view.ts'

/** A video or a sound that starts without being asked for. */
export interface Player {
  readonly element: Element
  /** What makes it start. */
  readonly starts: Attribute
  /** `next` does not start by itself, and goes on to another. */
  readonly kind: 'video' | 'sound' | 'next'
  /** Whether the file tells what is played; what it is told at run time, the reader may have picked. */
  readonly isFixed: boolean
  /** Whether it goes on to another when it ends. */
  readonly goesOn: boolean
}

/** Components that play, by the names they are given. */
const plays = /(?:player|video|audio|youtube|vimeo|wistia)/i
const sources = ['src', 'url', 'source', 'sources', 'videoid', 'video-id', 'videourl', 'file', 'playlist', 'href']
const goesOn = ['autoadvance', 'auto-advance', 'autoplaynext', 'autoplay-next', 'auto-play-next', 'playnext', 'autonext', 'auto-next']

/** What starts by itself and can be heard, in document order. What may be muted at run time is not told of. */
export const players = view<Player>(function* (page) {
  yield* [...started(page), ...framed(page), ...goingOn(page)].sort((a, b) => a.starts.at.start - b.starts.at.start)
})

function* started(page: Page): Generator<Player> {
  const bearing = ['autoplay', 'autostart'].flatMap((name) => page.bearing(name).map((element) => ({ element, starts: element.attr(name)! })))
  for (const { element, starts } of bearing) {
    const { name } = element
    if (element.flag(starts.name) !== true || !(name === 'video' || name === 'audio' || name === 'embed' || isPlayer(element))) continue
    if (isMuted(element)) continue
    const source = sourceOf(element)
    // A camera’s picture is put in by a script.
    if (!source) continue
    yield { element, starts, kind: /audio|sound|jingle/i.test(element.written) ? 'sound' : 'video', isFixed: source.value !== undefined, goesOn: goesOn.some((next) => element.flag(next) === true) }
  }
}

/** Players of others, in a frame: what they do stands in their address. */
function* framed(page: Page): Generator<Player> {
  for (const element of page.named('iframe')) {
    const starts = element.attr('src') ?? element.attr('data-src')
    const address = starts?.value
    if (starts && address && /[?&;]auto_?play=(?:1|true)\b/i.test(address) && !/[?&;](?:muted?|background)=(?:1|true)\b/i.test(address)) yield { element, starts, kind: 'video', isFixed: true, goesOn: false }
  }
}

function* goingOn(page: Page): Generator<Player> {
  for (const name of goesOn) {
    for (const element of page.bearing(name)) {
      const starts = element.attr(name)!
      // One that starts by itself as well is told of once.
      if (element.flag(name) === true && isPlayer(element) && element.flag('autoplay') !== true) yield { element, starts, kind: 'next', isFixed: true, goesOn: true }
    }
  }
}

/** Drawings that move have no sound. */
const moves = /lottie|rive|anim|gif|slide/i
const isPlayer = ({ name, written }: Element): boolean => (plays.test(name) || plays.test(written)) && !moves.test(written)

const isMuted = (element: Element): boolean => element.flag('muted') !== false || element.flag('mute') !== false || element.attr('volume') !== undefined

const sourceOf = (element: Element): Attribute | undefined =>
  element.attributes.find(({ name }) => sources.includes(name)) ?? element.children.flatMap((child) => ('name' in child && child.name === 'source' ? (child.attr('src') ?? []) : []))[0]
