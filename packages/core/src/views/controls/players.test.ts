import { expect, test } from 'vitest'
import { h, type Sketch, sketched } from '../../testing/sketch.ts'
import { players } from './players.ts'

/** What starts, with the source it points at. */
function found(...sketches: Sketch[]): string[] {
  const page = sketched({}, ...sketches)
  return players(page).map(({ kind, isFixed, starts: { at } }) => `${kind} ${isFixed} ${page.source.slice(at.start, at.end)}`)
}

test.each([
  ['a video', h('video', { src: '/a.mp4', autoplay: '' }), ['video true autoplay=""']],
  ['a sound, its source within', h('audio', { autoplay: '' }, h('source', { src: '/a.mp3' })), ['sound true autoplay=""']],
  ['a component, told at run time', h('VideoPlayer', { url: { kind: 'data', path: 'url' }, autoplay: '' }), ['video false autoplay=""']],
  ['a frame', h('iframe', { src: 'https://video.example/embed/1?rel=0&autoplay=1' }), ['video true src="https://video.example/embed/1?rel=0&autoplay=1"']],
  ['what goes on by itself', h('Player', { src: '/a.mp4', autoplaynext: '' }), ['next true autoplaynext=""']],
])('%s', (_, sketch, reports) => expect(found(sketch)).toEqual(reports))

test.each([
  ['one without a sound', h('video', { src: '/a.mp4', autoplay: '', muted: '' })],
  ['a picture from a camera', h('video', { autoplay: '', playsinline: '' })],
  ['a drawing that moves', h('lottie-player', { autoplay: '', src: '/a.json' })],
  ['a row of pictures', h('Carousel', { autoplay: '', src: '/a.png' })],
  ['a frame without a sound', h('iframe', { src: 'https://video.example/embed/1?autoplay=1&mute=1' })],
  ['what may be told not to', h('Player', { src: '/a.mp4', autoplay: { kind: 'data', path: 'started' } })],
])('%s is let be', (_, sketch) => expect(found(sketch)).toEqual([]))
