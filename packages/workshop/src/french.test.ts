import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { faults } from '../../readers/src/faults.ts'
import { house } from './house.ts'
import { stringsIn, unspokenIn } from './unspoken.ts'
import { loose } from './wording.ts'

/** Whatever a user reads is told in French too: it stands in the words of the command line, not in the code. These are not told to users, or hold both. */
const others: readonly (readonly [path: string, why: string])[] = [
  ['packages/cli/src/words/', 'where sentences belong'],
  ['packages/cli/src/reporters/html/chromium.ts', 'for tests'],
  ['packages/config/src/words/', 'where sentences belong'],
  ['packages/config/src/schema.ts', 'one schema for the editors of everyone'],
  ['packages/core/src/allow.ts', 'both languages'],
  ['packages/core/src/say.ts', 'both languages'],
  ['packages/core/src/market.ts', 'what options mean is told in English, which `explain` says'],
  ['packages/core/src/phrase/', 'for authors of rules'],
  ['packages/core/src/views/', 'for authors of rules'],
  ['packages/core/src/tongue.ts', 'words that tell a language'],
  ['packages/core/src/telling-words.ts', 'words that tell a language'],
  ['packages/readers/src/faults.ts', 'both languages'],
  ['packages/readers/src/template/smarty.ts', 'names of tags'],
  ['packages/readers/src/pug/tokens.ts', 'caught, and told otherwise'],
  ['packages/eslint-plugin/src/rule.ts', 'what ESLint shows of a rule is in English, as all of it is there'],
  ['packages/eslint-plugin/src/language.ts', 'for who writes a configuration of ESLint, which speaks English'],
]

/** Whatever stands in the code below a path that reads as a sentence, as `path:line sentence`. */
function unspokenBelow(path: string): string[] {
  const files = path.endsWith('.ts') ? [path] : (readdirSync(fileURLToPath(new URL(path, house)), { recursive: true }) as string[]).map((below) => `${path}${below.replaceAll('\\', '/')}`)
  return files
    .filter((file) => /(?<!\.test|\.d|\.generated)\.ts$/.test(file) && !file.includes('/testing/'))
    .flatMap((file) => unspokenIn(file, readFileSync(new URL(file, house), 'utf8')).map(({ text, line }) => `${file}:${line} ${text}`))
}

test.each(['packages/cli/src/', 'packages/config/src/', 'packages/unified/src/', 'packages/core/src/', 'packages/readers/src/', 'packages/eslint-plugin/src/'])('%s: no sentence to users stands in the code alone', (folder) => {
  expect(unspokenBelow(folder).filter((each) => !others.some(([other]) => each.startsWith(other)))).toEqual([])
})

test.each(others)('%s holds what is passed over: %s', (path) => expect(unspokenBelow(path)).not.toEqual([]))

test('a sentence is told from words that are looked for, from patterns and from selectors', () => {
  const code = [
    "say('The file is gone.')",
    'say(`${name}: there is no such file`)',
    "const words = 'the of to and in'.split(' ')",
    "const selector = 'a, button, [role=\"button\"]'",
    "import x from 'a package of the name'",
    "new RegExp('(?:the|of) the [a-z]')",
    "const names = 'Times New Roman'",
    '/* a comment of no account */',
  ].join('\n')
  expect(unspokenIn('a.ts', code).map(({ line }) => line)).toEqual([1, 2])
})

test.each(['packages/cli/src/words/', 'packages/config/src/words/'])('%s: French is set as it is printed', (folder) => {
  const files = readdirSync(new URL(folder, house)).filter((name) => /(?:^|-)fr\.ts$/.test(name))
  expect(files).not.toEqual([])
  const wrong = files.flatMap((name) => stringsIn(name, readFileSync(new URL(`${folder}${name}`, house), 'utf8')).filter(({ text }) => loose.test(text)).map(({ text, line }) => `${name}:${line} ${text}`))
  expect(wrong).toEqual([])
})

test('why a file cannot be read is told in French, the words of a parser quoted', () => {
  const noted = { said: 'Odd token', missing: 'value', found: '}' } as const
  for (const fault of Object.keys(faults.en) as (keyof typeof faults.en)[]) {
    const [english, french] = [faults.en[fault](noted), faults.fr[fault](noted)]
    expect(french).not.toBe(english)
    expect(french).not.toMatch(loose)
    expect(french).not.toMatch(/ [;?!»]| :|« |\b(?:the|is|not|missing)\b/)
    expect(french.includes('Odd token')).toBe(english.includes('Odd token'))
  }
})
