import { Element, type Text } from '@aboveboard/core'
import { tagOf } from './catalogue-language.ts'
import { langOfCatalogue } from './catalogue-language.ts'
import type { CatalogueReader } from './catalogue-reader.ts'
import { branchesOf, type KeyPath, pathOf } from './catalogue-tree.ts'
import { readMessage } from './message.ts'
import { type PoEntry, poEntries, type PoString } from './po-entries.ts'

/**
 * Goes through a gettext file. What people read of an entry is its translation; where there is none, its `msgid`, in a
 * template and in a file of the language the code is written in (English). A message's key is its `msgid`, after its
 * `msgctxt` and U+0004 where it has one, as in gettext's own tables; its namespace is the first file it is used in.
 */
export function walkPo(source: string, catalogue: CatalogueReader, path: string): void {
  const entries: PoEntry[] = []
  let lang: string | undefined
  for (const entry of poEntries(source, ({ text, at }) => catalogue.comment(text, at))) {
    if (entry.id && entry.id.text.value === '' && !entry.context) lang ??= languageIn(entry.strings[0]?.text.value ?? '')
    else entries.push(entry)
  }
  if (lang) catalogue.tell(lang)
  const spoken = lang ?? langOfCatalogue(path)
  const isSource = /\.pot$/i.test(path) || spoken?.startsWith('en') || (!spoken && !entries.some(isTranslated))
  for (const entry of entries) addEntry(entry, isSource ?? false, catalogue)
}

const languageIn = (header: string): string | undefined => {
  const written = /^Language:[ \t]*(\S+)/im.exec(header)?.[1]
  return written && tagOf(written)
}

const isTranslated = ({ strings }: PoEntry): boolean => strings.some(({ text }) => text.value !== '')

function addEntry(entry: PoEntry, isSource: boolean, catalogue: CatalogueReader): void {
  const { id, context, plural, note, reference } = entry
  if (!id) return
  const key = id.text.value
  const translated = isTranslated(entry)
  const names = isName(key) ? pathOf(key) : undefined
  if (!translated && (!isSource || names)) return
  const forms = (translated ? entry.strings : plural ? [id, plural] : [id]).filter(({ text }) => text.value !== '')
  const first = forms[0]
  if (!first) return
  catalogue.message({
    path: [...(reference ? [reference] : []), ...(names ?? [key])],
    key: context ? `${context.text.value}\u0004${key}` : key,
    context: names ?? contextIn(context?.text.value ?? note),
    parts: formsOf(forms),
    at: { start: first.text.at.start, end: forms.at(-1)!.text.at.end },
    extent: { start: (context ?? id).at.start, end: (entry.strings.at(-1) ?? id).at.end },
    keyAt: id.at,
  })
}

function formsOf(forms: readonly PoString[]): readonly (Text | Element)[] {
  return branchesOf(forms.map(({ text, at }) => new Element('p', text.at, { extent: at }).append(...readMessage(text))))
}

/** A key that is no sentence: `cart.decline`, `checkout_title`. */
const isName = (key: string): boolean => /^[\w-]+(?:\.[\w-]+)+$|^[a-z\d]+(?:_[a-z\d]+)+$/.test(key)

/** A context or a short note may say what the message is: “Button label”. */
const contextIn = (said: string | undefined): KeyPath => (said !== undefined && said.split(/\s+/).length <= 3 ? [said] : [])
