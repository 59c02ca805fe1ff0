import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { asWritten } from '../code/as-written.ts'
import { endOf } from '../code/closing.ts'
import { inPattern } from '../names/code-name.ts'
import { glance } from '../code/glance.ts'

/** Signs without which no library keeps a box that starts ticked. */
const mayStart = glance('defaultvalues', 'initialvalues', 'x-data')
const mayRepeat = glance('old(')
const starts = /\b(?:defaultValues|initialValues)\b["']?\s*(?::[^={},;]{1,60}=|[:=])\s*\{\s*\{?/g
const longest = 1500
const longestTag = 400

/** What forms of libraries start with, as written: `useForm({ defaultValues: {…} })`, `<Formik initialValues={{…}}>`. */
const startsOf = remember(({ source, codeElsewhere }: Page): string => {
  const objects = objectsAt(source, starts)
  const names = new Set([...source.matchAll(startsWith)].map(([, given = '', called = given]) => called))
  const named = [...names].slice(0, most).flatMap((called) => [source, ...codeElsewhere].flatMap((code) => (code.includes(called) ? objectsAt(code, objectCalled(called)) : [])))
  return [...objects, ...named].join('\n')
})

/** The object stands under a name, in this file or in one that it takes it from: `defaultValues: emptyOrder`, `{ initialValues }`. */
const startsWith = /\b(defaultValues|initialValues)\b(?:\s{0,3}[:=]\s{0,3}\{?\s{0,3}([A-Za-z_$][\w$]{0,60}))?\s{0,3}[,})]/g
/** Files with more forms than that are no forms. */
const most = 4
const objectCalled = (called: string): RegExp => new RegExp(`(?:const|let|var)\\s+${inPattern(called)}\\b\\s*(?::[^={}\\n]{1,80})?=\\s*\\{`, 'g')

const objectsAt = (code: string, opening: RegExp): readonly string[] =>
  [...code.matchAll(opening)].map(({ index, 0: { length } }) => code.slice(index + length, endOf(code, index + length, '{', longest)))

const registered = /\b(?:register|getInputProps|getFieldProps)\(\s*["'`]([\w.]{1,60})["'`]\s{0,3}\)?/
const modelled = /\bx-model(?:\.\w+)*\s*=\s*["']\s*(\w{1,60})\s*["']/
/** Laravel: what was sent before, or else a yes. */
const repeated = /\bold\(\s*["'][\w.[\]]{1,60}["']\s*,\s*(?:true|1|["'](?:1|on|yes|true)["'])\s*\)/

/** The place in the tag of a box by which something else ticks it in advance: the form it is registered with, the data around it, a value of before. */
export function startsTicked(page: Page, box: Element): Span | undefined {
  if (!mayStart(page) && !mayRepeat(page)) return undefined
  const tag = asWritten(page, box.at, longestTag)
  const old = repeated.exec(tag)
  if (old) return spanOf(box, old)
  const form = registered.exec(tag)
  if (form && isTrue(startsOf(page), form[1]!)) return spanOf(box, form)
  const field = /^(?:Fast)?Field$/.test(box.written) ? box.attr('name') : undefined
  if (field?.value && isTrue(startsOf(page), field.value)) return field.at
  const wrapped = wrapperOf(box)?.attr('name')?.value
  if (wrapped && isTrue(startsOf(page), wrapped)) return (box.attr('checked') ?? box).at
  const model = modelled.exec(tag)
  const data = model && box.closest('[x-data]')?.attr('x-data')
  return model && data && isTrue(data.text.value, model[1]!) ? spanOf(box, model) : undefined
}

/** What hands a field’s value to whatever stands in it: `<FormField name="news" render={({ field }) => …}>`, `<Form.Item name="news" valuePropName="checked">`. */
function wrapperOf(box: Element): Element | undefined {
  const { origin } = box.attr('checked') ?? {}
  if (origin?.kind === 'data' && handed.test(origin.path)) return closestNamed(box, ({ written }) => handing.test(written))
  return origin ? undefined : closestNamed(box, (element) => element.attr('valuepropname')?.value === 'checked')
}

const handed = /(?:^|\.)(?:field|input)\.(?:state\.)?(?:value|checked)$/
const handing = /(?:Field|Controller|Item)$/

function closestNamed({ parent }: Element, hands: (element: Element) => boolean): Element | undefined {
  let around = parent
  for (let up = 0; around && up < highest; up++, around = around.parent) if (hands(around) && around.attr('name')) return around
  return undefined
}

/** No form puts more around a field. */
const highest = 10

const spanOf = ({ at }: Element, { index, 0: { length } }: RegExpExecArray): Span => ({ start: at.start + index, end: at.start + index + length })

/** The last part of a name tells a value in a group: `consent.news`. */
function isTrue(settings: string, name: string): boolean {
  const own = name.slice(name.lastIndexOf('.') + 1)
  // What is no plain name is none that settings are told under, nor part of a pattern.
  return /^\w+$/.test(own) && settings.includes(own) && new RegExp(`(?:^|[^\\w.])["']?${own}["']?\\s*:\\s*true\\b`).test(settings)
}
