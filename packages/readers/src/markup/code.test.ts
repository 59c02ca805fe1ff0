import { describe, expect, test } from 'vitest'
import { endOfCode, endOfTemplate, type Mark } from './code.ts'

/** The code up to where it ends, markup in it as `<…>`. */
function read(source: string): string {
  let islands = ''
  const end = endOfCode(source, 0, source.length, {
    markup: (at) => {
      const close = source.indexOf('/>', at) + 2
      islands += source.slice(at, close)
      return close
    },
  })
  return `${source.slice(0, end)}${islands === '' ? '' : ` + ${islands}`}`
}

describe('code ends at the brace that closes none of its own', () => {
  test.each([
    ['left} and', 'left'],
    ['{ a: { b } }} and', '{ a: { b } }'],
    ['"}" + \'\\\'}\'} and', '"}" + \'\\\'}\''],
    ['`}${`}${b}`}`} and', '`}${`}${b}`}`'],
    ['/* } */ a // }\n} and', '/* } */ a // }\n'],
    ['/[/}]/.test(a) / 2} and', '/[/}]/.test(a) / 2'],
    ['a / b} and / c}', 'a / b'],
    ['never closed', 'never closed'],
    ['a < b} and', 'a < b'],
    ['a <b/>} and', 'a <b/>'],
    ['a && <b/>} and', 'a && <b/> + <b/>'],
    ['() => { return <b/> }} and', '() => { return <b/> } + <b/>'],
    ['f<T>(a)} and', 'f<T>(a)'],
  ])('%s', (source, expected) => expect(read(source)).toBe(expected))
})

test('headers come apart at what stands between brackets of no kind', () => {
  const marks: Mark[] = []
  const header = 'list.map((a, b) => a as B) as { id, at = [1, 2] }, i (id)} rest'
  endOfCode(header, 0, header.length, { marks })
  expect(marks.map(({ at, sign }) => `${sign}${at}`)).toEqual(['(8', ')25', 'as27', ',49', '(53', ')56'])
})

test('a template ends at its own backtick', () => expect(endOfTemplate('`a ${`b`} \\` c` d`', 0, 18)).toBe(15))
