import { expect, test } from 'vitest'
import { isBuilt } from './tags.ts'

const picture = `const seal = 'data:image/png;base64,${'iVBORw0KGgo'.repeat(900)}'`
const code = '!function(e,t){e.left=t}(window,3);'.repeat(200)

test.each([
  ['is code in one line of thousands', code, true],
  ['is such code that holds a picture', `${code}${picture}`, true],
  ['is no picture that somebody has pasted', `${picture}\nshow(seal)\n`, false],
  ['is no code in lines', code.replaceAll(';', ';\n'), false],
  ['is no short line', '!function(){}();', false],
])('what a machine has put together %s', (_, source, built) => expect(isBuilt(source)).toBe(built))
