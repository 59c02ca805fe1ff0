import type { Element } from '../element.ts'
import { descendants, type Page } from '../page.ts'
import type { Placed, Span } from '../span.ts'
import { HOLE, type Text } from '../text.ts'
import { view } from '../view.ts'
import { isDead } from './emails.ts'
import { pathOf, tagsIn } from './merge-tags.ts'
import { namesIn } from './named.ts'

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
      if (!personal.test(page.source.slice(attribute.at.start, Math.min(attribute.at.end, attribute.at.start + longest)))) continue
      const { text } = attribute
      const { value } = text
      if (value === '' || value === HOLE || !/[\uFFFC%*[{]/.test(value) || local.test(value)) continue
      // What follows “#” never leaves the browser.
      const sent = value.includes('#') ? value.indexOf('#') : value.length
      const values = tagsIn(text).filter(({ start }) => start > 0 && start < sent).map((tag) => filled(page, text, tag))
      if (values.length > 0) yield { by, via: 'link', address: value, values }
    }
  }
  for (const by of page.named('form')) {
    if (by.attr('method')?.value?.toLowerCase() !== 'get' || isDead(by)) continue
    const values = [...descendants(by)].flatMap(field)
    if (values.length > 0) yield { by, via: 'form', address: by.attr('action')?.text.value ?? '', values }
  }
})

function filled({ source }: Page, text: Text, tag: Span): Value {
  const { at } = text.slice(tag.start, tag.end)
  const written = source.slice(at.start, at.end)
  return { name: namesIn(inCode(written) || pathOf(text, tag), at), written, at }
}

/** `user.email` of `${encodeURIComponent(user.email)}`. */
const inCode = (written: string): string => /^[^\w$]*(?:[\w.]*(?:encode|escape)\w*)\s*\(\s*([\w$.?>-]+)\s*\)[^\w]*$/i.exec(written)?.[1] ?? ''

const unsent = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'file'])

function field(element: Element): readonly Value[] {
  if (element.name !== 'input') return []
  const type = element.attr('type')?.value?.toLowerCase() ?? 'text'
  const name = element.attr('name')?.value ?? ''
  if (unsent.has(type)) return []
  return [{ name: namesIn(type === 'email' ? 'email' : type === 'tel' ? 'phone' : name, element.at), written: name || type, at: element.at }]
}
