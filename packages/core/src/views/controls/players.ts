import type { Attribute, Element } from '../../element.ts'
import { atFirst } from '../../origin.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { deeds, idIn } from '../code/deeds.ts'

/** A video or a sound that starts without being asked for. */
export interface Player {
  readonly element: Element
  /** What makes it start: an attribute, or a line of code. */
  readonly starts: Attribute | Placed
  /** `next` does not start by itself, and goes on to another. */
  readonly kind: 'video' | 'sound' | 'next'
  /** Whether the file tells what is played, and that it is heard: what it is told at run time, the reader may have picked, and a component of one’s own may be silent. */
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
  yield* [...started(page), ...framed(page), ...goingOn(page), ...played(page)].sort((a, b) => a.starts.at.start - b.starts.at.start)
})

function* started(page: Page): Generator<Player> {
  const bearing = ['autoplay', 'autostart', 'playing'].flatMap((name) => page.bearing(name).map((element) => ({ element, starts: element.attr(name)! })))
  for (const { element, starts } of bearing) {
    const { name } = element
    if (element.flag(starts.name) !== true || starts.value === '0' || !(name === 'video' || name === 'audio' || name === 'embed' || isPlayer(element))) continue
    // One of its own that is shown “light” waits for the press on its picture.
    if (isMuted(element) || (starts.name === 'playing' && (!isPlayer(element) || element.attr('light')))) continue
    const source = sourceOf(element)
    // A camera’s picture is put in by a script.
    if (!source || isDrawing(page, element, source)) continue
    yield { element, starts, kind: /audio|sound|jingle/i.test(element.written) ? 'sound' : 'video', isFixed: isWritten(page, source) && (natives.has(name) || element.attr('volume') !== undefined), goesOn: goesOn.some((next) => element.flag(next) === true) }
  }
}

/** Players of others, in a frame: what they do stands in their address. */
function* framed(page: Page): Generator<Player> {
  for (const element of page.named('iframe')) {
    const starts = element.attr('src') ?? element.attr('data-src')
    // Where a component fills it in, it mostly stands there when its picture has been pressed.
    const address = page.kind === 'component' ? starts?.value : starts?.text.value
    if (starts && address && /[?&;]auto_?play=(?:1|true)\b/i.test(address) && !/[?&;](?:muted?|background)=(?:1|true)\b/i.test(address))
      yield { element, starts, kind: 'video', isFixed: true, goesOn: false }
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

/** What code starts as the page is opened: a film of the page, by its id or as the only one, or a sound made there. */
function* played(page: Page): Generator<Player> {
  for (const { does, written, guard, at, by } of deeds(page)) {
    if (does !== 'plays' || hushed.test(page.source)) continue
    const own = written.toLowerCase()
    if (guard.value.toLowerCase().split(/[^a-z\d]+/).some((word) => word !== '' && !/^(?:null|undefined|typeof|function|if)$/.test(word) && !own.includes(word))) continue
    if (isSound(page, written)) {
      yield { element: by, starts: { at }, kind: 'sound', isFixed: true, goesOn: false }
      continue
    }
    const element = playedBy(page, written)
    const source = element && sourceOf(element)
    if (!element || !source || isMuted(element) || element.attr('autoplay')) continue
    yield { element, starts: { at }, kind: element.name === 'audio' ? 'sound' : 'video', isFixed: isWritten(page, source), goesOn: false }
  }
}

/** `new Audio('/a.mp3').play()`, or under a name. */
function isSound({ source }: Page, written: string): boolean {
  const [, name] = /^([A-Za-z_$][\w$]{0,40})\.play\(/.exec(written) ?? []
  return /^\(?new Audio\(\s?['"`]/.test(written) || (name !== undefined && new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}\\s?=\\s?new Audio\\(\\s?['"\`]`).test(source))
}

/** Code that takes the sound away. */
const hushed = /\.muted\s{0,2}=\s{0,2}true|\.volume\s{0,2}=\s{0,2}0(?![.\d])|setMuted\(true|\bmuted\b['"]?\s{0,2}[,:]\s{0,2}true/

function playedBy(page: Page, written: string): Element | undefined {
  const id = idIn(written)
  const films = [...page.named('video'), ...page.named('audio')]
  return id === undefined ? (films.length === 1 ? films[0] : undefined) : films.find((film) => film.attr('id')?.value === id)
}

/** What plays without anybody’s code: a loud one is loud. */
const natives = new Set(['video', 'audio', 'embed', 'amp-video', 'amp-audio', 'amp-youtube'])
/** Drawings that move have no sound. */
const moves = /lottie|rive|anim|gif|slide/i
const isPlayer = ({ name, written }: Element): boolean => (plays.test(name) || plays.test(written)) && !moves.test(written)

/** Whether a component comes from a module of such drawings, `import { Player } from '@lottiefiles/react-lottie-player'`, or is given one to show. */
const isDrawing = ({ source }: Page, { written }: Element, shown: Attribute): boolean =>
  drawing.test(shown.value ?? '') || [...source.matchAll(drawn)].some(([, names]) => names!.split(/\W+/).includes(written))
const drawing = /\.(?:json|lottie|riv|gif|webp|svg)(?:[?#]|$)/i
const drawn = /import\s([^;'"]{1,200}?)\sfrom\s{0,2}['"][^'"\n]{0,80}(?:lottie|rive)[^'"\n]{0,80}['"]/g

const isMuted = (element: Element): boolean => element.flag('muted') !== false || element.flag('mute') !== false || isQuiet(element.attr('volume'))

/** Loud is what is written to be so; what is left to run time may be still. */
const isQuiet = (volume: Attribute | undefined): boolean => volume !== undefined && !(Number(atFirst(volume.origin)?.value) > 0)

/** Whether the file names what is played, be it to a helper of its template: `{{ 'film.mp4' | asset_url }}`. */
const isWritten = (page: Page, source: Attribute): boolean => source.value !== undefined || /['"][\w ./-]{1,120}\.(?:mp[34]|m4[av]|webm|og[agv]|wav|mov|m3u8)['"]/i.test(asWritten(page, source.at, 200))

const sourceOf = (element: Element): Attribute | undefined =>
  element.attributes.find(({ name }) => sources.includes(name)) ?? element.children.flatMap((child) => ('name' in child && child.name === 'source' ? (child.attr('src') ?? []) : []))[0]
