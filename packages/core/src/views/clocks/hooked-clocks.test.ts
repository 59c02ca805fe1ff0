import { expect, test } from 'vitest'
import { Element } from '../../element.ts'
import { Page } from '../../page.ts'
import { hookedClocks } from './hooked-clocks.ts'

const names = (source: string): readonly string[] => [...hookedClocks(new Page({ path: 'clock.js', source, root: new Element('#page', { start: 0, end: source.length }) }))]

test.each([
  ['const { minutes, seconds: secs } = useCountdown(30 * 60)', ['minutes', 'secs']],
  ['const [left] = useTimer({ initialSeconds: 900, auto: true })', ['left']],
  ['let rest = useTimeLeft(600, onEnd)', ['rest']],
  ['const [count, { startCountdown }] = useCountdown({ countStart: 600, intervalMs: 1000 })', ['count', 'startCountdown']],
  ['const [left, { minutes }] = useCountDown({ leftTime: 600 * 1000 })', ['left', 'minutes']],
  ['const { seconds, minutes } = useTimer({ expiryTimestamp: new Date(Date.now() + 600000), autoStart: true })', ['seconds', 'minutes']],
  ['const time = new Date(); time.setSeconds(time.getSeconds() + 600); const { seconds } = useTimer({ autoStart: true, expiryTimestamp: time })', ['seconds']],
])('%s runs down from a length', (source, left) => expect(names(source)).toEqual(left))

test.each(['const left = useCountdown(offer.endsAt)', 'const left = useTimer({ until: "2031-05-04" })', 'const { seconds } = useTimer({ expiryTimestamp: offer.endsAt })', 'const time = new Date("2031-05-04"); const { seconds } = useTimer({ expiryTimestamp: time })', '// const left = useCountdown(600)', 'const width = useWidth(600)'])('%s does not', (source) => expect(names(source)).toEqual([]))
