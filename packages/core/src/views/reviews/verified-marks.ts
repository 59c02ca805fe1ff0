import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'
import { letters } from '../code/latin.ts'
import { nearby } from '../passages/nearby.ts'
import { type Passage, passages } from '../passages/passages.ts'
import { isConditional } from '../passages/plural.ts'

/** A few words of verifying, as a mark bears them beside a customer’s words that are written out. */
export interface VerifiedMark extends Placed {
  readonly mark: Text
}

const mayVerify = glance('verif', 'vérif', 'certif')
const verifies = /v[eé]rif|certif/i
const longest = 48
/** What leads elsewhere, is asked for, or stands above all reviews marks none of them. */
const apart = 'a, button, label, form, nav, th, h1, h2, h3'

/** How many passages before and behind a mark its review takes: who, stars, words. */
const reach = 3

/** Every mark of the kind whose review stands in the file: one that shows on a condition, or beside blanks, is data’s to bear. */
export const verifiedMarks = view<VerifiedMark>(function* (page) {
  if (page.kind === 'strings' || page.kind === 'prose' || !mayVerify(page)) return
  for (const passage of passages(page)) {
    const { text, block } = passage
    if (text.value.length > longest || !verifies.test(text.value) || block.closest(apart) || isConditional(block) || isOfTest(page, passage)) continue
    if (isBesideReview(page, passage)) yield { mark: text, at: text.at }
  }
})

function isBesideReview(page: Page, passage: Passage): boolean {
  const near = nearby(page, passage, reach, reach)
  return near.every(({ text }) => text.holes.length === 0) && near.some(({ text, order }) => order !== passage.order && isSaid(text))
}

/** Whether it stands under what a thing was tested or certified for: “Third-party tested — Verified”. */
function isOfTest(page: Page, { order }: Passage): boolean {
  const above = passages(page)[order - 1]?.text.value ?? ''
  return above.length <= longest && examined.test(above)
}
const examined = new RegExp(`(?<![${letters}])(?:tested|certified|audited|inspected|compliant|gmo|gmp|iso|organic|(?:test|certifi|audit|contr[ôo]l)[ée]e?s?|conforme|bio)(?![${letters}])`, 'i')

/** A sentence or more, as a customer writes. */
const isSaid = ({ value }: Text): boolean => value.length >= 40 && value.split(/\s+/).length >= 7
