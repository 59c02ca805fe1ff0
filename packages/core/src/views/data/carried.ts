import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { BREAK, HOLE, type Text } from '../../text.ts'
import { view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { isCommented } from '../code/commented.ts'
import { isDead } from '../mail/emails.ts'
import { glance } from '../code/glance.ts'
import { pathOf, tagsIn } from '../mail/merge-tags.ts'
import { asWords } from '../names/named.ts'

/** One value that an address carries: where the file fills it in, and what it is called, one word a name part. */
export interface Value extends Placed {
  readonly name: Text
  /** As written, its marks with it; for a field of a form, its name. */
  readonly written: string
}

/** What addresses carry: values filled into a link or into what a page loads, the fields of a form that is sent by GET. */
export interface Carried {
  /** What bears the address. */
  readonly by: Element
  readonly via: 'link' | 'form'
  /** The address as far as the file tells. */
  readonly address: string
  readonly values: readonly Value[]
}

const bearers = ['href', 'src', 'action']
/** Schemes that send nothing over the web by being followed. */
const local = /^\s*(?:mailto|tel|sms|callto|javascript|data|blob|cid|whatsapp):/i

/** Names of what may be a person’s stand where it is filled in; all other addresses, which are most, are passed over. */
const personal = /mail|courriel|name|pr[eé]nom|phone|mobile|\btel|portable|gsm|birth|\bdob|bday|naissance|anniversaire|iban|ssn|passport|card|nir\b|s[eé]cu|address|adresse|street/i
const longest = 600

/** Every address of the page that carries something of a person, as far as names tell. */
export const carried = view<Carried>(function* (page) {
  for (const name of bearers) {
    for (const by of page.bearing(name)) {
      const attribute = by.attr(name)!
      const { text } = attribute
      const { value } = text
      // Nearly all addresses have nothing filled in.
      if (value === HOLE) yield* routed(page, by, attribute.at)
      if (value === '' || value === HOLE || !/[\uFFFC%*[{]/.test(value) || !personal.test(asWritten(page, attribute.at, longest))) continue
      const tags = tagsIn(text)
      // Several addresses may stand here, each with a scheme of its own.
      for (const { 0: address, index } of value.matchAll(between)) {
        const values = tags.filter(({ start }) => start >= index && start < index + address.length && isSent(value.slice(index, start))).flatMap((tag) => valuesIn(page, text, tag))
        if (values.length > 0) yield { by, via: 'link', address, values }
      }
    }
  }
  for (const by of page.named('form')) {
    if (by.attr('method')?.value?.toLowerCase() !== 'get' || isDead(by)) continue
    const values = [...descendants(by)].flatMap(field)
    if (values.length > 0) yield { by, via: 'form', address: by.attr('action')?.text.value ?? '', values }
  }
  yield* led(page)
})

/** An address that a template has made of a route: `{{ route('newsletter.leave', ['email' => $email]) }}`, `{{ path('leave', {email: user.email}) }}`. */
const route = /\b(?:route|signedRoute|temporarySignedRoute|action|path|url)\(\s{0,4}(['"])([\w.@:/\\-]{1,80})\1\s{0,4},\s{0,4}[[{]([^[\]{}\n]{1,200})[\]}]/
/** What is handed to it, a variable by its name. */
const handed = /['"]?\b\w{2,30}['"]?\s{0,4}(?:=>|:)\s{0,4}(\$?[a-z]\w{0,30}(?:(?:->|\.|\?->)\w{1,30}){0,3})(?=\s{0,4}(?:,|$))/gi

function* routed(page: Page, by: Element, at: Span): Generator<Carried> {
  const written = asWritten(page, at, longest)
  if (!personal.test(written)) return
  const found = route.exec(written)
  if (!found) return
  const { 0: call, index } = found
  const [address, pairs] = [found[2]!, found[3]!]
  const start = at.start + index + call.length - pairs.length - 1
  const values = [...pairs.matchAll(handed)].map(({ 0: whole, 1: name = '', index: from }) => {
    const first = start + from + whole.length - name.length
    const place = { start: first, end: first + name.length }
    return { name: asWords(name, place), written: name, at: place }
  })
  if (values.length > 0) yield { by, via: 'link', address, values }
}

/** Whether what follows goes over the web: what follows “#” never leaves the browser. */
const isSent = (before: string): boolean => before.trim() !== '' && !before.includes('#') && !local.test(before)

const between = new RegExp(`[^${BREAK}]+`, 'g')

/** Where code leads the reader: `router.push(`/next?email=${email}`)`, `location.href = '/next?email=' + email`, `router.push(next)`. */
const leading = /(?:\b(?:router|history|navigation)\.(?:push|replace|navigate)\(|\b(?:navigate(?:To)?|nav|redirect|goto)\(|\blocation(?:\.href)?\s{0,4}=(?!=)|\blocation\.(?:assign|replace)\(|\bwindow\.open\()\s{0,10}(?=[`'"]|[A-Za-z_$][\w$]{0,60}\s{0,4}[,);\n])/g
const mayLead = glance('router', 'history', 'navigat', 'redirect', 'goto', 'location', 'window.open')
/** A parameter of an address that code fills in. */
const parameter = /[?&](\w{2,30})=(?:\$\{([^{}\n]{1,80})\}|['"]\s{0,4}\+\s{0,4}([\w$.?()]{1,80}))/g

function* led(page: Page): Generator<Carried> {
  if (page.kind === 'strings' || page.kind === 'prose' || !mayLead(page)) return
  const done = new Set<number>()
  for (const { 0: written, index } of page.source.matchAll(leading)) {
    const start = startOf(page.source, index + written.length)
    if (start === undefined || done.has(start)) continue
    done.add(start)
    const line = lineFrom(page.source, start)
    const address = /^[`'"]([^`'"]*)/.exec(line)![1]!
    if (!personal.test(line) || local.test(address) || isCommented(page, { start, end: start + 1 })) continue
    const values = parametersIn(line.slice(0, end(line)), start)
    if (values.length > 0) yield { by: page.root, via: 'link', address, values }
  }
}

/** An address stands on a line; a template that is wrapped, on several. */
function lineFrom(source: string, start: number): string {
  const all = source.slice(start, start + longest)
  const line = all.split('\n', 1)[0]!
  const isWrapped = line.startsWith('`') && line.split('`').length % 2 === 0
  return isWrapped ? all.slice(0, all.indexOf('`', line.length) + 1 || line.length) : line
}

/** Where an address begins that code leads to: at its quotation mark, or at that of the constant which is led to, above it in the same block. */
function startOf(source: string, at: number): number | undefined {
  if (/[`'"]/.test(source.charAt(at))) return at
  const name = /^[\w$]+/.exec(source.slice(at, at + 62))?.[0] ?? ''
  const before = source.slice(Math.max(0, at - furthest), at)
  for (const kind of ['const', 'let', 'var']) {
    const from = before.lastIndexOf(`${kind} ${name}`)
    const head = from < 0 ? null : /^\w{3,5} ([\w$]+)\s{0,4}(?::\s?string\s{0,4})?=\s{0,20}(?=[`'"])/.exec(before.slice(from, from + 120))
    if (head?.[1] === name) return isInReach(before.slice(from)) ? at - before.length + from + head[0].length : undefined
  }
  return undefined
}
const furthest = 3000

/** Whether no block ends on the way that was not begun on it. */
function isInReach(code: string): boolean {
  let depth = 0
  for (const char of code) {
    if (char === '{') depth++
    else if (char === '}' && --depth < 0) return false
  }
  return true
}

/** What the parameters of an address are filled with. `start`: where the code stands in the file. */
const parametersIn = (code: string, start: number): readonly Value[] =>
  [...code.matchAll(parameter)].filter(({ index }) => isSent(code.slice(0, index))).map(({ 0: whole, 1: name = '', 2: put, 3: added, index }) => {
    const given = put ?? added!
    const said = inCode(given) || given
    // What is not a name is known by that of its parameter.
    const isName = /^[\w$.?]+$/.test(said)
    const tag = isName ? (put === undefined ? given : `\${${given}}`) : name
    const first = start + index + (isName ? whole.lastIndexOf(tag) : 1)
    const at = { start: first, end: first + tag.length }
    return { name: asWords(isName ? said : name, at), written: tag, at }
  })

/** Where a call ends, on its own line. */
const end = (line: string): number => {
  const at = line.search(/['"`]?\)?;|['"`]\)\s*(?:[}\]),]|$)/)
  return at < 0 ? line.length : at
}

/** A blank that is filled with more of the address, `${mail ? `?mail=${mail}` : ''}`, holds values of its own. */
function valuesIn(page: Page, text: Text, tag: Span): readonly Value[] {
  const { start, end: last } = text.slice(tag.start, tag.end).at
  const nested = last - start < longest ? parametersIn(page.source.slice(start, last), start) : []
  return nested.length > 0 ? nested : [filled(page, text, tag)]
}

function filled({ source }: Page, text: Text, tag: Span): Value {
  const { at } = text.slice(tag.start, tag.end)
  const written = source.slice(at.start, at.end)
  return { name: asWords(inCode(written) || pathOf(text, tag), at), written, at }
}

/** `user.email` of `${encodeURIComponent(user.email)}`, `${encodeURIComponent(user.email!)}`, `${encodeURIComponent(user.email ?? '')}`. */
const inCode = (written: string): string => /^[^\w$]*(?:[\w.]*(?:encode|escape)\w*)\s{0,4}\(\s{0,4}([\w$.?>-]+)!?\s{0,4}(?:(?:\?\?|\|\|)\s{0,4}(?:''|""|``)\s{0,4})?\)[^\w]*$/i.exec(written)?.[1] ?? ''

const unsent = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file'])

function field(element: Element): readonly Value[] {
  if (element.name !== 'input') return []
  const type = element.attr('type')?.value?.toLowerCase() ?? 'text'
  const name = element.attr('name')?.value
  // A browser sends nothing of a field without a name.
  if (!element.attr('name') || unsent.has(type)) return []
  return [{ name: asWords(type === 'email' ? 'email' : type === 'tel' ? 'phone' : (name ?? ''), element.at), written: name || type, at: element.at }]
}
