import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'

/** Bits of a glance, as a power of two: sparse for all but the largest files. */
const width = 18

/** Which runs of four characters a file holds, in any case. */
const gramsOf = remember(({ source }: Page): Uint8Array => {
  const grams = new Uint8Array(1 << (width - 3))
  let gram = 0
  for (let i = 0; i < source.length; i++) {
    gram = (gram << 8) | ((source.charCodeAt(i) | 32) & 255)
    const slot = slotOf(gram)
    grams[slot >>> 3]! |= 1 << (slot & 7)
  }
  return grams
})

const slotOf = (gram: number): number => Math.imul(gram, 0x9e3779b1) >>> (32 - width)

/**
 * A glance at a file: whether it may hold one of these words, anywhere, in any case. A file is looked through once,
 * whatever is asked of it; a pattern, which would look through it each time, is tried where the answer is yes. Never no
 * in vain. A word has four characters at least.
 */
export function glance(...words: readonly string[]): (page: Page) => boolean {
  const all = words.map((word) => {
    if (word.length < 4) throw new RangeError(`“${word}” is too short to be seen at a glance`)
    return Array.from({ length: word.length - 3 }, (_, from) => {
      let gram = 0
      for (let i = from; i < from + 4; i++) gram = (gram << 8) | ((word.charCodeAt(i) | 32) & 255)
      return slotOf(gram)
    })
  })
  // A page is glanced at by hundreds of views: counted loops.
  return (page) => {
    const grams = gramsOf(page)
    for (let i = 0; i < all.length; i++) if (holdsAll(grams, all[i]!)) return true
    return false
  }
}

function holdsAll(grams: Uint8Array, slots: readonly number[]): boolean {
  for (let i = 0; i < slots.length; i++) if ((grams[slots[i]! >>> 3]! & (1 << (slots[i]! & 7))) === 0) return false
  return true
}
