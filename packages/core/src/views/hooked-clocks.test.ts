import { expect, test } from 'vitest'
import { Element } from '../element.ts'
import { Page } from '../page.ts'
import { hookedClocks } from './hooked-clocks.ts'

const names = (source: string): readonly string[] => [...hookedClocks(new Page({ path: 'clock.js', source, root: new Element('#page', { start: 0, end: source.length }) }))]

test.each([
  ['const { minutes, seconds: secs } = useCountdown(30 * 60)', ['minutes', 'secs']],
  ['const [left] = useTimer({ initialSeconds: 900, auto: true })', ['left']],
  ['let rest = useTimeLeft(600, onEnd)', ['rest']],
])('%s runs down from a length', (source, left) => expect(names(source)).toEqual(left))

test.each(['const left = useCountdown(offer.endsAt)', 'const left = useTimer({ until: "2031-05-04" })', '// const left = useCountdown(600)', 'const width = useWidth(600)'])('%s does not', (source) => expect(names(source)).toEqual([]))
