import { barelySeen, choices, type Element, isMuted, label, obscured, puttersAway, rule, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A refusal that can hardly be seen leaves one answer to choose from.',
  instead: 'Set both answers in the same size and the same contrast.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-dsa-25', 'us-ca-7004', 'us-co-709', 'kr-ecom-21-2', 'std-wcag'],
  ontology: ['interface-interference.manipulating-choice-architecture.false-hierarchy', 'interface-interference.hidden-information'],

  each: choices,
  words: ['accept', 'decline', 'plain', 'link'],
  needs: ['decline'],
  besides: puttersAway,
  options: {
    size: { default: 11, means: 'Type smaller than this is hard to read, in px' },
    contrast: { default: 3, means: 'Text that stands out less than this from its ground is hard to see (WCAG ratio)' },
  },
  messages: {
    hidden: '“{decline}” is hidden from sight, the other answer is not',
    small: '“{decline}” is set in {size} px, hard to read beside the other answer',
    pale: '“{decline}” hardly stands out from its ground ({contrast}:1)',
    faded: '“{decline}” is faded to {opacity} %, the other answer is not',
    muted: '“{decline}” is small grey text beside the filled “{accept}”',
    bare: '“{decline}” is a line of text, “{accept}” a button',
    accept: 'The other answer',
  },

  check({ controls }, { page, words, options }) {
    const declines = controls.filter((control) => words.decline.has(label(control)))
    const accept = controls.find((control) => !declines.includes(control) && words.accept.has(label(control)))
    if (!accept || declines.length === 0) {
      // Whatever the other answer says, and whatever this one: a way out that nobody can read.
      const seen = barelySeen(page, controls.filter((control) => (declines.includes(control) && !words.plain.has(label(control))) || puttersAway(page).includes(control)), controls)
      if (!seen) return
      const data = { decline: label(seen.out).shown || '×', size: 0, contrast: 0, opacity: 0, ...seen.obscurity }
      // What only puts away may put away anything.
      return { at: seen.out, message: seen.obscurity.how, data, also: [{ at: seen.other, message: 'accept' }], doubt: !declines.includes(seen.out) || words.plain.has(label(seen.out)) }
    }
    // A refusal in plain sight is enough, whatever stands beside it for screen readers.
    const found = declines.map((control) => ({ control, obscurity: obscured(page, control, accept, options) }))
    const [first, ...more] = found
    const also = [{ at: accept, message: 'accept' as const }]
    if (first && !first.obscurity && more.length === 0 && !words.plain.has(label(first.control))) {
      const message = isMuted(page, first.control, accept) ? 'muted' : isBare(first.control, words.link) && accept.is('button, input') ? 'bare' : undefined
      return message && { at: first.control, message, data: { decline: label(first.control).shown, accept: label(accept).shown }, also }
    }
    if (!first?.obscurity || found.some(({ obscurity }) => !obscurity)) return
    const { how, ...figures } = { size: 0, contrast: 0, opacity: 0, ...first.obscurity }
    return { at: first.control, message: how, data: { decline: label(first.control).shown, ...figures }, also, doubt: words.plain.has(label(first.control)) }
  },
})

/** No control at all: a paragraph that is listened to, or what is called after a link in passing, `<span class="skip-link" onclick>`. */
const isBare = (control: Element, link: WordList): boolean =>
  !control.attr('role') && (['p', 'small', 'u'].includes(control.written) ? !control.attr('style') : ['span', 'div', 'i'].includes(control.written) && link.has(control.attr('class')?.text))
