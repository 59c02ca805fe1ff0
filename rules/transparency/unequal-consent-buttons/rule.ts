import { choices, type Element, identity, label, look, obscured, type Page, panelAround, rule, textOf, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'When “accept” is a button and “refuse” a faint line, the form of the answers has decided for the reader.',
  instead: 'Give both answers the same element, the same style and the same size.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-edpb-cookie-tf', 'us-co-709', 'us-ca-7004', 'kr-ecom-21-2', 'eu-dsa-25', 'us-ct-ctdpa'],
  ontology: ['interface-interference.manipulating-choice-architecture.false-hierarchy'],

  each: choices,
  words: ['accept', 'refuse', 'matter', 'place', 'loud', 'quiet', 'large', 'little', 'button'],
  needs: ['refuse'],
  messages: {
    bare: '“{refuse}” is a bare link, “{accept}” a button',
    quiet: '“{refuse}” is styled to be seen less than “{accept}”',
    accept: 'The other answer',
  },

  check({ controls }, { page, words }) {
    const accept = controls.find((control) => words.accept.has(label(control)))
    const refuse = controls.find((control) => control !== accept && words.refuse.has(label(control)))
    if (!accept || !refuse || !panelAround(accept, (around) => words.place.has(identity(around)) || words.matter.has(textOf(around)))) return
    const isBare = isButton(accept, words.button) && isBareLink(page, refuse)
    if (!isBare && differences(page, accept, refuse, words) < enough) return
    return { at: refuse, message: isBare ? 'bare' : 'quiet', data: { refuse: label(refuse).shown, accept: label(accept).shown }, also: [{ at: accept, message: 'accept' }] }
  },
})

type Styles = Readonly<Record<'loud' | 'quiet' | 'large' | 'little', WordList>>

/** Solid beside outlined is a difference, and alone none that counts. */
const enough = 2

/** A component is styled by its own name, too: `<TextLink>`. */
const isStyled = (control: Element, list: WordList): boolean =>
  control.attributes.some(({ name, text }) => styling.has(name) && list.has(text)) || (/^[A-Z]/.test(control.written) && list.has(identity(control)))
const styling = new Set(['class', 'variant', 'size', 'color', 'appearance', 'kind', 'theme', 'type', 'btntype', 'taille', 'couleur', 'apparence', 'genre', 'tone', 'ton', 'look', 'emphasis', 'aspect'])

const isButton = (control: Element, button: WordList): boolean => control.is('button, input, [role="button"]') || isStyled(control, button)

/** A link or a line of text that nothing makes a button: no class, no component, no ground of its own. */
const isBareLink = (page: Page, control: Element): boolean =>
  ['a', 'span', 'p', 'small', 'u'].includes(control.written) && !control.open && !control.attr('role') && !control.attr('class') && !look(page)(control).filled

function differences(page: Page, accept: Element, refuse: Element, { loud, quiet, large, little }: Styles): number {
  const isLouder = (isStyled(accept, loud) && !isStyled(refuse, loud)) || (look(page)(accept).filled === true && look(page)(refuse).filled === false) ? 1 : 0
  const isQuieter = isStyled(refuse, quiet) && !isStyled(accept, quiet) ? 2 : 0
  const isSmaller = (isStyled(accept, large) && !isStyled(refuse, large)) || (isStyled(refuse, little) && !isStyled(accept, little)) ? 1 : 0
  return isLouder + isQuieter + isSmaller + (obscured(page, refuse, accept, { size: 11, contrast: 3 }) ? 1 : 0)
}
