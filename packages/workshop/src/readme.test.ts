import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { house } from './house.ts'

const read = (path: string): string => readFileSync(new URL(path, house), 'utf8')

test('what README shows of the output is what `npx aboveboard examples` gives', () => {
  const [, shown = ''] = /<!-- output -->\n```\n([^]*?)\n```\n/.exec(read('README.md')) ?? []
  const given = read('examples/expected.txt')
  const pieces = shown.split('\n\n').filter((piece) => piece !== '…')
  expect(pieces.length).toBeGreaterThan(3)
  expect(pieces.filter((piece) => !given.includes(piece))).toEqual([])
})

test.each(['README.md', 'README.fr.md', 'packages/cli/README.md', 'packages/core/README.md', 'packages/readers/README.md', 'packages/eslint-plugin/README.md', 'packages/eslint-plugin/README.fr.md', 'packages/unified/README.md', 'rules/README.md'])(
  'links of %s lead somewhere',
  (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target)
    expect(links.filter((target) => !existsSync(new URL(target, new URL(path, house))))).toEqual([])
  },
)

test('the README in French keeps its marks on the line', () => {
  const words = read('README.fr.md')
    .replace(/^```[^]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, 'x')
  expect(words.match(/.{0,20}(?:[ \u202f][;?!»]|[ \u202f]:(?![\w-])|«[ \u202f]).{0,10}/g)).toBeNull()
})
