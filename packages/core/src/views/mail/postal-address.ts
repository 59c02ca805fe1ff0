import type { Page } from '../../page.ts'
import { remember } from '../../memory.ts'
import { HOLE } from '../../text.ts'
import { letters } from '../code/latin.ts'
import { named } from '../names/named.ts'
import { passages } from '../passages/passages.ts'

const streets =
  'street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|boulevard|blvd|square|sq|court|ct|crescent|close|terrace|parkway|pkwy|highway|hwy|broadway|plaza|place|pl|quay|row|mews|hill|gardens|park|wharf|yard|circle|loop|trail|alley|estate|house|building|bldg|tower|floor|suite|ste|unit|room'
const ways = 'rue|avenue|av|bd|bld|boulevard|place|pl|chemin|impasse|all[ée]e|quai|cours|route|rte|square|passage|faubourg|parvis|esplanade|lieu-dit|zone|za|zi|zac|calle|c\\/|avenida|avda|paseo|plaza|via|viale|piazza|corso|largo|rua|travessa|ulica|ul'

/** `street` as a word of a name: `Street` and `STREET` too. */
const anyCase = (words: string): string => words.split('|').map((word) => `[${word[0]}${word[0]!.toUpperCase()}](?:${word.slice(1)}|${word.slice(1).toUpperCase()})`).join('|')

/** How addresses are written, generously: whoever writes one of these has written down where they are. Each holds a figure. */
const written: readonly RegExp[] = [
  // 4 Mill Lane · 1600 Rose Avenue, Suite 4
  new RegExp(String.raw`\b\d{1,5}[A-Za-z]?,?\s+(?:(?:\p{Lu}[\p{L}'’.-]*|\d{1,3}(?:st|nd|rd|th)|of|the|de|la),?\s+){1,4}(?:${anyCase(streets)})\b`, 'u'),
  new RegExp(String.raw`\b(?:suite|floor|unit|ste|level|apt|bldg)\.?\s*#?\d`, 'iu'),
  // 4 bis, rue du Moulin · Via Roma 3
  new RegExp(String.raw`\b\d{1,5}\s*(?:bis|ter)?,?\s+(?:${ways})\.?\s+[${letters}]`, 'i'),
  new RegExp(String.raw`(?:^|[^${letters}])(?:${ways})\.?\s+(?:[${letters}'’.-]+,?\s+){1,5}(?:n[.º°o]?\s*)?\d{1,4}\b`, 'i'),
  // Mühlstraße 4 · Molenweg 4 · Storgatan 4
  /\p{L}{2,}(?:stra[sß]+e|str\.|gasse|weg|platz|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|singel|gatan|vägen|gade|vej|veien|katu|tie)\s+\d/iu,
  /\b(?:ul|al|pl)\.\s*\p{L}+\s+\d/iu,
  // London SW1A 1AA · Springfield, IL 62704 · Toronto M5V 2T6 · 69002 Lyon · 1012 AB Amsterdam
  /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/,
  /\b[A-Z]{2},?\s+\d{5}(?:-\d{4})?\b/,
  /\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b/,
  // No year of a copyright.
  /\b(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d\b)\d{4,6},?\s+(?:[A-Z]{2}\s+)?\p{Lu}\p{L}{2,}/u,
  /\p{Lu}\p{L}+,?\s+\d{5,6}\b/u,
  /〒\s?\d{3}|\d{3}-\d{4}.{0,6}[都道府県市区]|[市区路号]\d*[号室]/u,
]

/** Boxes, whose figures may be blanks. */
const box =
  /\b(?:p\.?\s?o\.?\s?box|postbox|post office box|postfach|postbus|bo[iî]te postale|apartado|casella postale)\b|\b(?:bp|cs)\s?\d{2,5}\b/iu

/** What stands for an address: merge tags, placeholders, what an element is called. */
const standing =
  /(?:postal|street|mailing|physical|company|business|sender|merchant|org(?:ani[sz]ation)?|account|store|shop|office|site|brand|our|your|head ?office|registered|contact|client)[\s_.:'\]-]*(?:full[\s_]?|html[\s_]?|postal[\s_]?|street[\s_]?|physical[\s_]?)?(?:address(?!\s?book)|adresse)|address[\s_]?(?:line)?[\s_]?[12]|\blist[:_ ]{0,2}address|\blocation\b|(?:^|[^\p{L}])adresse|\banschrift|\bdirecci[oó]n|\bindirizzo|\bendere[cç]o|\bbusname|\bpostcode|\bzip\b|\bcity\b|\bville\b/iu
/** What `standing` cannot do without: a look that costs a tenth of it. */
const stands = /addres|adresse|location|anschrift|direcci|indirizzo|endere|busname|postcode|zip|city|ville/i
const electronic = /(?:e[- _]?mail|ip|web|url|wallet|mac)[\s_.-]*(?:address|adresse)/giu

/** Whether a mail says where its sender is, or leaves a place for it: an address in any usual form, a blank or a part that may bring one. */
export const showsAddress = remember((page: Page): boolean => {
  if (page.parts.length > 0 || page.named('address').length > 0) return true
  return passages(page).some(({ text, block }) => {
    const { value } = text
    // What is nothing but a blank may say anything.
    if (/\uFFFC/.test(value) && value.replaceAll(HOLE, '').trim().length < 3) return true
    // Most passages hold no figure, and are asked two questions instead of thirteen.
    if ((/\d/.test(value) && written.some((form) => form.test(value))) || box.test(value) || isNamed(value)) return true
    if (isNamed((block.attr('class')?.text.value ?? '').replace(/[-_]/g, ' '))) return true
    return text.holes.some(({ from }) => isNamed(named(page, text.slice(from, from + 1).at).value))
  })
})

/** Whether data brings a picture to the foot of a mail: it may show where its sender is. */
export const mayPictureAddress = (page: Page): boolean =>
  page.named('img').some((picture) => {
    const address = picture.attr('src')
    return address !== undefined && address.value === undefined && footed.test(page.source.slice(Math.max(0, picture.at.start - around), picture.at.end))
  })
const around = 600
const footed = /(?<![a-z])(?:foot(?:er)?s?|pied(?:[-_ ]?de[-_ ]?page)?s?|signature|bottom)(?![a-z])/i

const isNamed = (said: string): boolean => stands.test(said) && standing.test(said.replace(electronic, ''))
