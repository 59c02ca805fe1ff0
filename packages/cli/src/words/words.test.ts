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

/** What is the same in both languages: names of settings and values, units, blanks and nothing else. */
const alike = new Set(['.help.titles.Options:', '.config.quoted', '.files.reading', '.explain.options', '.rules.recommended', '.rules.strict', '.timing.title', '.timing.ms', '.init.market.fr', '.init.market.us-ny', '.init.market.ca', '.files.unreadOf'])

describe('the sentences', () => {
  it('are there in every language, each under the same name', () => {
    const names = (words: unknown): string[] => [...new Set([...sentences(words)].map(([path]) => path))]
    expect(names(fr).sort()).toEqual(names(en).sort())
  })

  it('in French are not the English ones', () => {
    const english = new Map([...sentences(en)].map(([path, sentence]) => [path, sentence]))
    expect([...sentences(fr)].filter(([path, sentence]) => english.get(path) === sentence && !alike.has(path)).map(([path]) => path)).toEqual([])
  })

  it('in French hold no English words', () => {
    const strays = [...sentences(fr)].filter(([, sentence]) => /(?<![-\w“"'])\b(?:the|is|are|was|were|of|not|with|and|that|which|this|cannot|from|has|have|must|nothing)\b(?![-\w"':])/i.test(sentence))
    expect(strays).toEqual([])
  })

  it('in French keep their marks on the line', () => {
    const torn = [...sentences(fr)].filter(([, sentence]) => / [;?!»]| :(?!\w)|« /.test(sentence))
    expect(torn).toEqual([])
  })

  it('have curly quotes and no blank left open', () => {
    for (const [path, sentence] of [...sentences(en), ...sentences(fr)]) expect(`${path} ${sentence}`).not.toMatch(/undefined|\[object|\w'\w/)
  })
})
