import type { StyleSheet } from '@aboveboard/core'
import { lateSheet, unreadSheet } from '../html/styles.ts'
import { every } from './every.ts'
import type { Piece, Tag } from './pieces.ts'

/** The style sheets of a file, whose rules hold for its own elements (Svelte, Astro) unless it says that they hold everywhere. Of those in a language of their own (Sass, Less), only that they are there is known. */
export function sheetsOf(source: string, pieces: readonly Piece[], readStyle: ((css: string) => StyleSheet) | undefined): readonly StyleSheet[] {
  const found = [...every(pieces)].filter((piece): piece is Tag => piece.kind === 'tag' && piece.name === 'style' && piece.raw !== undefined)
  return found.map(({ attributes, raw }) => {
    const lang = attributes.find(({ name }) => name === 'lang')?.value?.[0]
    const isForeign = lang !== undefined && !/^(?:css|postcss|pcss)$/.test(source.slice(lang.start, lang.end))
    const isScoped = !attributes.some(({ name }) => name === 'global' || name === 'is:global' || name === 'is:inline')
    return raw && readStyle && !isForeign ? lateSheet(() => readStyle(source.slice(raw.start, raw.end)), isScoped) : unreadSheet
  })
}
