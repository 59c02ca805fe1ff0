import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { stageOf } from './stages.ts'

/** The steps on which the paragraphs of a template show, where each branch begins at its first tag, as readers give it. */
function stages(source: string): readonly (number | undefined)[] {
  const root = new Element('#page', { start: 0, end: source.length })
  for (const { index, 0: written } of source.matchAll(/<p[^>]*>/g)) {
    const at = { start: index, end: index + written.length }
    const isBranch = /\sv-|^.{0,40}(?:&&|\?)\s*\(?$/s.test(written) || /(?:[&?:]\s*\(?|\{(?:#if[^{}]*|:else)\})$/.test(source.slice(0, index))
    const paragraph = new Element('p', at)
    root.append(isBranch ? new Element('#branch', at).append(paragraph) : paragraph)
  }
  const page = new Page({ path: 'a.vue', source, root })
  return page.named('p').map((element) => stageOf(page, element))
}

test('steps of a template, and what is left', () => expect(stages('<p v-if="view === \'step-1\'"><p v-else-if="view === \'step-2\'"><p v-else><p>')).toEqual([1, 2, 3, undefined]))
test('steps of a component', () => expect(stages('{step === 1 && <p>}{currentStep === 2 && (<p>)}{isOpen && <p>}')).toEqual([1, 2, undefined]))
test('what is left of what nobody counts', () => expect(stages('<p v-if="open"><p v-else>')).toEqual([undefined, undefined]))
test('steps with names', () => expect(stages('<p v-if="etape === \'choix\'"><p v-else-if="etape === \'noms\'"><p v-else>')).toEqual([0, 1, 2]))
test('steps of a component that chooses between two', () => expect(stages("return step === 'seats' ? <p></p> : step === 'pay' ? <p></p> : <p></p>")).toEqual([0, 1, 2]))
test('steps of a template of blocks', () => expect(stages("{#if stage === 'seats'}<p></p>{:else}<p></p>")).toEqual([0, 1]))
test('names that are no steps', () => expect(stages("{view === 'list' ? <p></p> : <p></p>}")).toEqual([undefined, undefined]))
