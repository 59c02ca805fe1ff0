import { expect, test } from 'vitest'
import { Element } from '../element.ts'
import { Page } from '../page.ts'
import { Text } from '../text.ts'
import { laterSteps } from './later-steps.ts'

/** The paragraphs of a component that show on a later step, each branch beginning at its first tag, as readers give it. */
function later(source: string): readonly string[] {
  const root = new Element('#page', { start: 0, end: source.length })
  for (const { index, 0: written, 1: said = '' } of source.matchAll(/<p[^>]*>([^<]*)/g)) {
    const at = { start: index, end: index + written.length }
    const paragraph = new Element('p', at).append(Text.implied(said, at))
    root.append(/\sv-/.test(written) || /&&\s*$/.test(source.slice(0, index)) ? new Element('#branch', at).append(paragraph) : paragraph)
  }
  return laterSteps(new Page({ path: 'a.vue', source, root })).map(({ passage, before }) => `${before.length} ${passage.text.value}`)
}

test('a step that is called the one on which people pay', () => expect(later('<p>Ticket</p>{step === "review" && <p>Fee</p>}')).toEqual(['1 Fee']))
test('a name for such a step', () => expect(later('const isLast = step === "payment"\n<p>Ticket</p>{isLast && <p>Fee</p>}')).toEqual(['1 Fee']))
test('what is left when the steps before have been asked for', () => expect(later(`<p v-if="etape === 'panier'">Panier</p><p v-else>Frais</p>`)).toEqual(['1 Frais']))
test('a step before the last, or no step', () => expect(later('<p>Ticket</p>{step === "address" && <p>Address</p>}{isOpen && <p>Fee</p>}{step !== "review" && <p>Next</p>}')).toEqual([]))
test('steps that are counted', () => expect(later('{step === 1 && <p>Ticket</p>}{step === 3 && <p>Fee</p>}')).toEqual(['0 Ticket', '1 Fee']))
