import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { isCommented } from './commented.ts'

const isSilent = (source: string): boolean => {
  const start = source.indexOf('call()')
  return isCommented(new Page({ path: 'x.html', source, root: new Element('#page', { start: 0, end: source.length }) }), { start, end: start + 6 })
}

test.each(['a() // call()', 'a();// call()', '/* a\n * b\n call() */', '# call()', '<!-- call() -->', '{/* call() */}'])('a comment: %s', (source) => expect(isSilent(source)).toBe(true))

test.each(['call()', '<input accept="image/*"> call()', "load('src/**/*.ts'); call()", '/* a */ call()', '// a\ncall()', 'get("https://a.example"); call()', 'src="//a.example" call()', '<!-- a --> call()'])('none: %s', (source) =>
  expect(isSilent(source)).toBe(false),
)
