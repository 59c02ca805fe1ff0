import type { Attribute, Element } from '../../element.ts'
import { atFirst } from '../../origin.ts'

/** What projects call switches and boxes of their own: `<Interrupteur>`, `<CaseACocher>`, `<ConsentToggle>`. */
const called = /switch(?!er|board)|toggle|check-?box|tick-?box|interrupteur|bascule|case-?a-?cocher|caseacocher|coch(?:e|able)/i
/** What holds whether such a switch is on, where it is not called as in HTML. */
export const switchMarks = 'on ison isactive active actif active estactif enabled isenabled toggled value modelvalue valeur valeurinitiale coche cochee estcoche pressed ispressed isticked ticked state etat allume defaultvalue initialvalue defaulton initialon initial isyes agreed accepte'.split(' ')

/** The attribute by which a switch of the project’s own is on at first: a plain yes, and no word that it sends. */
export function onAtFirst(control: Element): Attribute | undefined {
  if (!called.test(control.written) || !isComponent(control.written)) return undefined
  return switchMarks.flatMap((name) => control.attr(name) ?? []).find(({ origin }) => atFirst(origin)?.value === true)
}

/** A name that HTML does not know: `ConsentToggle`, `app-switch`. */
const isComponent = (written: string): boolean => /[A-Z]|-/.test(written)
