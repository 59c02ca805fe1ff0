import { blendsIn, contrast, type Exit, exits, isDead, look, type Page, rule, saysLeaving, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'Who wants to leave and cannot see how will mark the mail as spam, or stay on a list they no longer read.',
  instead: 'Set the word “Unsubscribe” as a link that looks like one, in 12 px or more and in a colour that stands out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['us-canspam', 'std-bulk-sender', 'eu-ucpd-7', 'std-wcag'],
  ontology: ['interface-interference.hidden-information', 'interface-interference.manipulating-choice-architecture.visual-prominence'],

  each: exits,
  words: ['pointing'],
  options: {
    size: { default: 10, means: 'Type smaller than this is hard to read, in px' },
    contrast: { default: 2, means: 'Text that stands out less than this from its ground is as good as hidden (WCAG ratio)' },
    faint: { default: 3, means: 'Text that stands out less than this is hard to see: a person looks (WCAG ratio)' },
    words: { default: 50, means: 'A link that looks like the words around it is lost among so many of them' },
  },
  messages: {
    hidden: 'The link that leads out of the list is hidden from sight',
    small: 'The link that leads out of the list is set in {size} px',
    pale: 'The link that leads out of the list hardly stands out from its ground ({contrast}:1)',
    faint: 'The link that leads out of the list stands out little from its ground ({contrast}:1): is it seen?',
    faded: 'The link that leads out of the list is faded to {opacity} %',
    blank: 'The link that leads out of the list says nothing',
    vague: '“{said}” is all that is said about the link that leads out of the list',
    buried: 'The link that leads out of the list looks like the {words} words around it',
  },

  check(exit, { page, words, options }) {
    const found = obscurity(exit, page, options, words.pointing)
    // One way in plain sight is enough; mails have one for phones and one for desks.
    return found && !exits(page).some((other) => other !== exit && isDead(other.element) !== true && !obscurity(other, page, options, words.pointing)) ? found : undefined
  },
})

function obscurity(exit: Exit, page: Page, limits: Readonly<Record<'size' | 'contrast' | 'faint' | 'words', number>>, pointing: WordList) {
  const { element, text, passage } = exit
  const seen = look(page)(textHolder(element))
  if (seen.hidden || seen.size === 0 || seen.opacity === 0) return { at: exit, message: 'hidden' as const }
  // What shows less than this is passed over.
  if (seen.opacity !== undefined && seen.opacity < 0.4) return { at: exit, message: 'faded' as const, data: { opacity: Math.round(seen.opacity * 100) } }
  if (!/[^\s\u00A0]/.test(text.value) && element.children.every((child) => 'value' in child && !child.holes.length) && !element.open) return { at: exit, message: 'blank' as const }
  const stands = contrast(seen)
  if (stands !== undefined && stands < limits.contrast) return { at: exit, message: 'pale' as const, data: { contrast: Math.round(stands * 10) / 10 } }
  if (seen.size !== undefined && seen.size < limits.size) return { at: exit, message: 'small' as const, data: { size: Math.round(seen.size * 10) / 10 } }
  if (isVague(exit, pointing)) return { at: exit, message: 'vague' as const, data: { said: text.shown } }
  const words = passage ? passage.text.shown.split(' ').length : 0
  if (words > limits.words && blendsIn(page, element)) return { at: exit, message: 'buried' as const, data: { words } }
  return stands !== undefined && stands < limits.faint ? { at: exit, message: 'faint' as const, data: { contrast: Math.round(stands * 10) / 10 }, doubt: true } : undefined
}

/** “Here”, “.”, in words that say nothing of leaving. */
const isVague = ({ text, passage }: Exit, pointing: WordList): boolean =>
  text.holes.length === 0 && (/^[^\p{L}\p{N}]{0,3}$/u.test(text.shown) || pointing.has(text)) && passage !== undefined && !saysLeaving(passage.text)

/** A link may leave its look to what it holds: `<a><font color="#777">Unsubscribe</font></a>`. */
const textHolder = (link: Exit['element']): Exit['element'] => {
  const [only, ...others] = link.children.filter((child) => !('value' in child) || child.value.trim() !== '')
  return only && others.length === 0 && !('value' in only) && only.name !== 'img' ? textHolder(only) : link
}
