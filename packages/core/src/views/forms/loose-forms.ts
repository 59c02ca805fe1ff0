import type { Element } from '../../element.ts'
import { firstFrom } from '../../span.ts'
import { view } from '../../view.ts'
import { buttonsIn, fields, type Form } from './forms.ts'
import { glance } from '../code/glance.ts'
import { label } from '../names/label.ts'

/** How many elements up from a field its button may stand. */
const highest = 5
/** What holds the whole page holds other things as well. */
const pages = new Set('#page html body main'.split(' '))

const mayAsk = glance('email', 'mail', 'phone', 'courriel', 'adresse', 'address', 'birth', 'naissance')

/** Fields and a button that stand together in no form, as scripts and components send them: the innermost part that holds both. */
export const looseForms = view<Form>(function* (page) {
  if (!mayAsk(page)) return
  const loose = fields(page).filter(({ element, asks }) => asks !== undefined && !element.closest('form'))
  if (loose.length === 0) return
  const found = new Map<Element, readonly Element[]>()
  for (const { element } of loose) {
    let part = element.parent
    for (let up = 0; part && up < highest && !pages.has(part.name); up++, part = part.parent) {
      const inside = buttonsIn(page, part).filter((control) => label(control).value.trim() !== '')
      if (inside.length === 0) continue
      found.set(part, inside)
      break
    }
  }
  for (const [element, inside] of found) yield { element, fields: loose.slice(firstFrom(loose, element.extent.start), firstFrom(loose, element.extent.end)), buttons: inside, at: element.at }
})
