import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'

const counts = [0, 1, 2].map((n) => ({ errors: n, warnings: n, doubts: n, flagged: n, files: 2 * n }))

/** Every sentence there is, blanks filled with a word or with numbers. */
function* sentences(words: unknown, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words]
  else if (typeof words === 'function')
    for (const filling of path.endsWith('.summary') ? counts : ['mot', 1, 3]) yield [path, String((words as (...blanks: unknown[]) => string)(filling, filling, filling, filling))]
  else for (const [name, inside] of Object.entries(words as object)) yield* sentences(inside, `${path}.${name}`)
}

describe('the sentences', () => {
  it('in French keep their marks on the line', () => {
    const torn = [...sentences(fr)].filter(([, sentence]) => / [;?!»]| :(?!\w)|« /.test(sentence))
    expect(torn).toEqual([])
  })

  it('have curly quotes and no blank left open', () => {
    for (const [path, sentence] of [...sentences(en), ...sentences(fr)]) expect(`${path} ${sentence}`).not.toMatch(/undefined|\[object|\w'\w/)
  })
})
