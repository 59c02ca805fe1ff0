/** What tells markup in code from any other text. Cheap: these searches pass over every string of a file. */

const known =
  'html|head|body|title|main|header|footer|nav|section|article|aside|div|p|span|a|button|label|input|form|fieldset|legend|select|option|optgroup|textarea|dialog|details|summary|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|h[1-6]|b|i|em|strong|small|u|s|br|hr|img|center|font|figure|figcaption|blockquote|template|slot|time|mark|del|ins|sup|sub|pre|picture|video'
/** A tag of HTML, as written out in a piece of text. */
const tag = new RegExp(String.raw`<\/?(?:${known})(?:[\s>/]|$)|<!doctype\s+html`, 'i')
/** Code that is shown or made as code: JSX, modules, XML. */
const sample = /\bclassName=|=\{|\bimport\s[^;]{0,200}\bfrom\s+['"]|<\?xml|xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>\s*$/

/** Whether a piece of text holds a tag that a browser would read. */
export const holdsTag = (text: string): boolean => text.includes('<') && tag.test(text) && !sample.test(text)

/** Marks of strings and templates, a tag right behind them; or a template that names itself. What loads scripts and pictures is no copy. */
const written = /[`'"]\s{0,80}<(?!script|link|iframe|img|style|meta|svg|path|canvas|noscript|\/script)(?:[a-z]|!doctype)[\w-]*(?:[\s>/`'"]|$)|\bhtml`/i

/** Whether a file of code may write markup in strings: worth a parser of HTML. */
export const wantsMarkup = (source: string): boolean => source.includes('<') && written.test(source) && source.includes('>')

const mostInLine = 5000
/** What people paste, however long it is. */
const picture = /\bdata:[\w/+-]{1,60};base64,[\w+/=]*/g

/** Code put together by a machine: lines longer than anybody writes. Nobody can mend it there. */
export function isBuilt(source: string, most = mostInLine): boolean {
  if (source.length < most) return false
  for (let from = 0; from < source.length; ) {
    const end = source.indexOf('\n', from)
    const line = (end < 0 ? source.length : end) - from
    if (line > most && source.slice(from, from + line).replace(picture, '').length > most) return true
    if (end < 0) break
    from = end + 1
  }
  return false
}
