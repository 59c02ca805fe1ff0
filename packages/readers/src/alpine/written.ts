/** Code of an attribute has the escapes of HTML; what a parser of scripts is given is as long, so that places hold. */
export function withoutEscapes(code: string): string {
  if (!code.includes('&')) return code
  let opens = false
  return code.replace(escapes, (written) => {
    const meant = written.replace(/&(amp|lt|gt|quot|apos|#0?39|#x27);/gi, (_, name: string) => signs[name.toLowerCase()] ?? "'")
    const blanks = ' '.repeat(written.length - meant.length)
    if (!isQuote.test(meant)) return meant + blanks
    // Blanks stand outside of the words between two quotation marks.
    opens = !opens
    return opens ? blanks + meant : meant + blanks
  })
}

/** Signs that belong together are one: `&amp;&amp;`, `=&gt;`, `&lt;=`. */
const escapes = /&amp;(?:&amp;|&)|[=!]?&(?:gt|lt);=?|&(?:amp|quot|apos|#0?39|#x27);/gi
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const isQuote = /^["']$/
