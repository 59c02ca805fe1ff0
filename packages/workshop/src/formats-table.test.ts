import { expect, test } from 'vitest'
import { withTable } from './document-table.ts'
import { endingsOf, type Format } from './formats.ts'
import { formatsTable } from './formats-table.ts'

const format: Format = {
  id: 'erb',
  name: 'ERB',
  files: '.erb, .html.erb, strings.xml',
  read: { en: 'what is shown | said', fr: 'ce qui est montré' },
  unread: { en: '', fr: '' },
  fixtures: [],
}

test('a row shows the ends of names as code, and a line where nothing is left unread', () => {
  expect(formatsTable([format], 'en').split('\n').at(-1)).toBe('| ERB | `.erb`, `.html.erb`, `strings.xml` | what is shown \\| said | — |')
})

test('a format claims the last ending of each of its files', () => {
  expect(endingsOf(format)).toEqual(['erb', 'erb', 'xml'])
  expect(endingsOf({ files: '`.j2` below `templates/`' })).toEqual(['j2'])
})

test('a table stands between its marks, and nowhere else', () => {
  const document = 'a\n<!-- x -->\nold\n<!-- /x -->\nb\n'
  expect(withTable(document, 'x', '| new |')).toBe('a\n<!-- x -->\n| new |\n<!-- /x -->\nb\n')
  expect(withTable(document, 'y', '| new |')).toBe(document)
})
