import { Attribute, constant, descendants, Element, type Given, Page, type Span, Text, texts } from '@aboveboard/core'
import type { CatalogueReader } from './catalogue-reader.ts'
import { langOfCatalogue } from './catalogue-language.ts'

/** What a file calls those whom an offer or an advertisement is for, or is kept from. */
const audience = /^(?:target_?|ad_?)?(?:audiences?|segments?|targeting|targets|ciblage|cibles?)$/i

/** Whether the outermost keys of a file tell so. */
export const setsAudience = ({ keys }: CatalogueReader): boolean => keys !== undefined && [...keys].some((key) => audience.test(key))

/**
 * The page of a file that tells for whom something is: each of its values a `#setting`, with its dotted path as `key` and what it says
 * as `data`. Nothing of it is copy.
 */
export function audiencePage({ root, figures, comments }: CatalogueReader, source: string, given: Given): Page {
  const page = new Element('#page', { start: 0, end: source.length })
  const said = [...descendants(root)].filter(({ name }) => name === 'p').map((message) => setting(message.attr('key')?.value ?? '', message.at, Text.join([...texts(message)])))
  const counted = figures.map(({ key, at }) => setting(key, at, Text.written(source, at, source.slice(at.start, at.end))))
  page.append(...[...said, ...counted].sort((a, b) => a.at.start - b.at.start))
  return new Page({ ...given, kind: given.kind === 'strings' ? 'component' : (given.kind ?? 'component'), lang: given.lang ?? langOfCatalogue(given.path), source, root: page, comments })
}

const setting = (key: string, at: Span, said: Text): Element =>
  new Element('#setting', at, { attributes: [new Attribute('key', at, { origin: constant(key) }), new Attribute('data', at, { text: said })] })
