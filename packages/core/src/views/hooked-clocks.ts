import { remember } from '../memory.ts'
import type { Page } from '../page.ts'
import { glance } from './glance.ts'
import { isCommented } from './commented.ts'

const mayHook = glance('usecount', 'usetimer', 'usetimeleft', 'usetimeremaining')

const figure = String.raw`\d[\d_]{0,8}(?:\s{0,2}\*\s{0,2}\d[\d_]{0,8}){0,3}`
/** `const { minutes, seconds } = useCountdown(30 * 60)`, `useTimer({ minutes: 15 })`: a hook that runs down from a length. */
const hooked = new RegExp(
  String.raw`\b(?:const|let|var)\s{1,4}(\{[^{}]{1,200}\}|\[[^\][]{1,120}\]|[A-Za-z_$][\w$]{0,60})\s{0,4}=\s{0,4}use(?:Count_?[dD]own|Timer|Time(?:Left|Remaining))\w{0,20}\(\s{0,4}` +
    String.raw`(?:${figure}|\{[^{}]{0,160}?\b(?:initial\w{0,20}|seconds|minutes|hours|duration|length)\s{0,2}:\s{0,2}${figure}[^{}]{0,160}\})\s{0,4}[,)]`,
  'g',
)

/** Names of what such hooks give: what is left of a length that is written in the file, wherever the hook itself is. */
export const hookedClocks = remember((page: Page): ReadonlySet<string> => {
  const names = new Set<string>()
  if (page.kind === 'prose' || page.kind === 'strings' || !mayHook(page)) return names
  for (const { 0: written, 1: given = '', index } of page.source.matchAll(hooked)) {
    if (isCommented(page, { start: index, end: index + written.length })) continue
    for (const [name] of given.replaceAll(/[A-Za-z_$][\w$]*\s*:/g, '').matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name)
  }
  return names
})
