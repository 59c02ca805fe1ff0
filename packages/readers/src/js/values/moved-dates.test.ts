import { expect, test } from 'vitest'
import { readJsx } from '../read.ts'
import { outlineOrigin } from '../testing/outline.ts'

/** What is known of the value of `it` in a component. */
function originOf(code: string): string {
  const page = readJsx(`export function Bar(props) {\n${code}\nreturn <X it={it} />\n}`, { path: 'x.tsx' })
  return outlineOrigin(page.named('X')[0]!.attr('it')!.origin)
}

test.each([
  ['const end = useRef(new Date()); end.current.setMinutes(end.current.getMinutes() + 12); const it = end.current', 'clock+720s'],
  ['const end = ref(new Date()); end.value.setHours(end.value.getHours() + 2); const it = end.value', 'clock+7200s'],
  ['let end; end = new Date(); end.setMinutes(end.getMinutes() + 20); const it = end', 'clock+1200s'],
])('a date is moved where it is kept: %s', (code, origin) => expect(originOf(code)).toContain(origin))

test.each([
  // The end of the day is no distance from now.
  'const end = useRef(new Date()); end.current.setHours(23, 59, 59); const it = end.current',
  "const end = useRef(new Date('2031-03-01')); end.current.setMinutes(end.current.getMinutes() + 12); const it = end.current",
  'const end = useRef(props.end); end.current.setMinutes(end.current.getMinutes() + 12); const it = end.current',
])('one that no visit moves stays what it is: %s', (code) => expect(originOf(code)).not.toMatch(/clock\+[1-9]/))
