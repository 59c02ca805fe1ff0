import { HOLE } from '../text.ts'
import { type Dictionary, step } from './dictionary.ts'
import { APOSTROPHE, DIGIT, foldUnit, kindOf, LETTER, NOTHING, SIGN, spell } from './fold.ts'

const hole = HOLE.charCodeAt(0)
const apostrophe = 39
const times = 0xd7
const ex = 120

/**
 * Whether a text holds an anchor of some phrase. One pass, one hash, nothing kept: nearly all text says nothing that
 * any rule listens for, and is left here. May say yes in vain (hashes meet), never no in vain.
 */
export function mentions(text: string, dictionary: Dictionary): boolean {
  /** The word so far, and what of it follows the last apostrophe: `l’offre` is heard as `l’` and `offre`. */
  let whole = 0
  let rest = 0
  let letters = 0
  /** Behind an apostrophe, before the next letter: figures here are a word of their own, or go on with the whole. */
  let behind = false
  const add = (unit: number): boolean => {
    whole = step(whole, unit)
    rest = step(rest, unit)
    letters++
    behind = false
    return dictionary.isAnchorStart(whole) || dictionary.isAnchorStart(rest)
  }
  const ends = (): boolean => letters > 0 && (dictionary.isAnchor(whole) || dictionary.isAnchor(rest))

  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = unit === hole ? -1 : kindOf(unit)
    if (kind === LETTER || (kind === DIGIT && letters > 0 && !behind)) {
      const plain = foldUnit(unit)
      if (plain !== 0) {
        if (add(plain)) return true
        continue
      }
      const point = text.codePointAt(at)!
      const several = spell(point)
      for (let k = 0; k < several.length; k++) if (add(several.charCodeAt(k))) return true
      if (point > 0xffff) at++
      if (several !== '') continue
    } else if (kind === NOTHING) continue
    else if (kind === APOSTROPHE && letters > 0) {
      if (ends()) return true
      whole = step(whole, apostrophe)
      if (dictionary.isAnchor(whole) || dictionary.isAnchorStart(whole)) return true
      rest = 0
      behind = true
      continue
    } else if (kind === DIGIT) {
      if (dictionary.anchorsFigures) return true
      if (behind) whole = step(whole, foldUnit(unit))
      continue
    } else if (unit === hole && dictionary.anchorsBlanks) return true
    // “3×” is read as “3x”.
    else if (unit === times && dictionary.isAnchor(step(0, ex))) return true
    else if (kind === SIGN && dictionary.isAnchor(step(0, foldUnit(unit)))) return true
    if (ends()) return true
    whole = rest = letters = 0
    behind = false
  }
  return ends()
}
