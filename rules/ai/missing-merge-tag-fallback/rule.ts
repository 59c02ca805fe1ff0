import { HOLE, isToList, type MergeTag, mergeTags, type Page, rule, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A greeting with a hole in it tells the reader that nobody wrote to them, and a bare tag that nobody looked.',
  instead: 'Give the tag a default, or greet without a name where there is none.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['std-icc'],
  ontology: ['x.ai-opacity'],

  each: mergeTags,
  words: ['personal', 'name', 'addressing'],
  options: {
    guaranteedFields: { default: '', means: 'Fields that every reader has, parted by commas: first_name, company.' },
    espDefaults: { default: false, means: 'The mailing service puts in a default by itself.' },
  },
  messages: {
    bare: '{tag} has no default: where it is empty, the reader sees a hole',
    perhaps: 'May {tag} be empty for some readers? It has no default',
    broken: 'The reader sees “{tag}” where their name was meant to stand',
  },

  check(tag, { page, words, options }) {
    const { name, written, at, isSafe, isBroken } = tag
    if (page.kind === 'strings' || !(isBroken ? isAddressed(tag, words.addressing) : isGreeting(tag, words))) return
    const data = { tag: written }
    if (isBroken) return { at: { at }, message: 'broken', data }
    // A value that code hands in has its default in code, unless the code says that it may be missing and gives none.
    const isCode = /^[\w$(]/.test(written) && !isOptional(page, written)
    if (isSafe || isCode || options.espDefaults || page.kind === 'service-email' || listed(options.guaranteedFields).includes(name.value.toLowerCase())) return
    if (page.kind === 'marketing-email') return { at: { at }, message: 'bare', data }
    // Whoever has an account has a name; whoever stands on a list may have none.
    return words.personal.has(name) && isToList(page) ? { at: { at }, message: 'perhaps', data, doubt: true } : undefined
  },
})

/** `firstName?: string`, which nothing is set to in the file. */
function isOptional({ source }: Page, written: string): boolean {
  const name = /^(?:\$\{)?\s?([\w$]{1,40})\s?\}?$/.exec(written)?.[1]?.replaceAll('$', String.raw`\$`)
  return name !== undefined && new RegExp(String.raw`\b${name}\?\s?:`).test(source) && !new RegExp(String.raw`\b${name}\s?(?:=(?![=>])|\?\?=|\|\|=)`).test(source)
}

const listed = (fields: string): readonly string[] => fields.toLowerCase().split(',').map((field) => field.trim().replaceAll('_', ' '))

/** The reader is addressed by it; in a subject, anywhere. */
function isGreeting(tag: MergeTag, { personal, name, addressing }: { readonly personal: WordList; readonly name: WordList; readonly addressing: WordList }): boolean {
  if (personal.has(tag.name)) return tag.by.name === '#header' || isAddressed(tag, addressing)
  return name.has(tag.name) && (tag.by.name === '#header' || tag.text.value.slice(0, tag.within.start).trim() !== '') && isAddressed(tag, addressing)
}

/** “Hi …”, a line that begins with it (“…, we picked these”), or a sentence that ends with it (“Still thinking, …?”). */
function isAddressed({ text, within: { start, end } }: MergeTag, addressing: WordList): boolean {
  const { value } = text
  const [before, after] = [value.slice(0, start), value.slice(end)]
  if (before.trim() === '') return /^\s?,/.test(after)
  if (before.includes(HOLE)) return false
  return (/\p{L}, ?$/u.test(before) && !before.includes(':') && /^\s?[!?.…](?:\s|$)/u.test(after)) || addressing.all(text.slice(0, start)).some((hit) => /^[\s,.]*$/.test(value.slice(hit.within.end, start)))
}
