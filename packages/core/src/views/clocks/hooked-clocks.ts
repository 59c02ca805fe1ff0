import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { inPattern } from '../names/code-name.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'

const mayHook = glance('usecount', 'usetimer', 'usetimeleft', 'usetimeremaining')

const figure = String.raw`\d[\d_]{0,8}(?:\s{0,2}\*\s{0,2}\d[\d_]{0,8}){0,3}`
/** `const { minutes, seconds } = useCountdown(30 * 60)`, `useTimer({ minutes: 15 })`: a hook that runs down from a length. */
const hooked = new RegExp(
  String.raw`\b(?:const|let|var)\s{1,4}(\{[^{}]{1,200}\}|\[[^\][]{1,120}\]|[A-Za-z_$][\w$]{0,60})\s{0,4}=\s{0,4}use(?:Count_?[dD]own|Timer|Time(?:Left|Remaining))\w{0,20}\(\s{0,4}` +
    String.raw`(?:${figure}|\{[^{}]{0,160}?\b(?:initial\w{0,20}|start\w{0,20}|seconds|minutes|hours|duration|length|countStart|leftTime)\s{0,2}:\s{0,2}${figure}[^{}]{0,160}\})\s{0,4}[,)]`,
  'g',
)

const span = String.raw`(?:Date\.now\(\)|new Date\(\)\.getTime\(\))\s{0,4}\+\s{0,4}${figure}`
/** `const { seconds } = useTimer({ expiryTimestamp: new Date(Date.now() + 600000) })`, or a moment that was moved on from now by name. */
const untilHooked = new RegExp(
  String.raw`\b(?:const|let|var)\s{1,4}(\{[^{}]{1,200}\})\s{0,4}=\s{0,4}useTimer\(\s{0,4}\{[^{}]{0,160}?\bexpiryTimestamp(?:\s{0,2}:\s{0,2}(?:new Date\(\s{0,2}${span}\s{0,2}\)|([A-Za-z_$][\w$]{0,40})))?\s{0,4}[,}]`,
  'g',
)
/** `time.setSeconds(time.getSeconds() + 600)`, `const time = new Date(Date.now() + 600000)` */
const movedOn = (name: string): RegExp =>
  new RegExp(String.raw`(?<![\w$])${inPattern(name)}(?:\.set(Seconds|Minutes|Hours)\(\s{0,2}\w{1,40}\.get\1\(\)\s{0,2}\+\s{0,2}${figure}|\s{0,2}=\s{0,2}new Date\(\s{0,2}${span}\s{0,2}\))`)

/** Names of what such hooks give: what is left of a length that is written in the file, wherever the hook itself is. */
export const hookedClocks = remember((page: Page): ReadonlySet<string> => {
  const names = new Set<string>()
  if (page.kind === 'prose' || page.kind === 'strings' || !mayHook(page)) return names
  const learn = ({ 0: written, 1: given = '', index }: RegExpExecArray): void => {
    if (isCommented(page, { start: index, end: index + written.length })) return
    for (const [name] of given.replaceAll(/[A-Za-z_$][\w$]*\s*:/g, '').matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name)
  }
  for (const match of page.source.matchAll(hooked)) learn(match)
  for (const match of page.source.matchAll(untilHooked)) if (match[0].includes('new Date(') || movedOn(match[2] ?? 'expiryTimestamp').test(page.source)) learn(match)
  return names
})
