import { Element, type Page } from '@aboveboard/core'
import { langOfKey } from '../language.ts'

/** The languages of a catalogue: that of the file, or those of its outermost sections, each of which is one. */
export function languagesOf(page: Page): readonly string[] {
  const sections = languageSections(page)
  return sections.length > 0 ? sections.map(({ lang }) => lang) : page.lang ? [page.lang] : []
}

/**
 * The messages of a catalogue, each by the key under which code asks for it: `cart.decline`; in gettext's files the
 * `msgid`, after `msgctxt` and U+0004 where there is one. Where the outermost keys are languages (`fr:` in Rails, `{ en: …,
 * fr: … }`) they are no part of it; of several languages, `lang` tells which is meant. The first message of a key counts.
 */
export function messagesOf(page: Page, lang?: string): ReadonlyMap<string, Element> {
  const sections = languageSections(page)
  const section = sections.length > 1 ? sections.find((each) => each.lang === lang) : sections[0]
  if (sections.length > 1 && !section) return new Map()
  const prefix = section ? `${section.key}.` : ''
  const messages = new Map<string, Element>()
  for (const message of page.named('p')) {
    const key = message.attr('key')?.value
    if (key === undefined || !key.startsWith(prefix)) continue
    const asked = askedAs(key.slice(prefix.length), message)
    if (!messages.has(asked)) messages.set(asked, message)
  }
  return messages
}

/** A message with notes to its translators is asked for by the key of both: `{ "title": { "message": …, "description": … } }`. */
const noted = /\.(?:message|defaultMessage|translation|string)$/

const askedAs = (key: string, { parent }: Element): string => (noted.test(key) && parent?.name === 'section' && parent.children.length === 1 ? key.replace(noted, '') : key)

function languageSections({ root }: Page): readonly { readonly lang: string; readonly key: string }[] {
  const found: { lang: string; key: string }[] = []
  for (const child of root.children) {
    const key = child instanceof Element && child.name === 'section' ? child.attr('key')?.value : undefined
    const lang = key === undefined ? undefined : langOfKey(key)
    if (key === undefined || lang === undefined) return []
    found.push({ lang, key })
  }
  return found
}
