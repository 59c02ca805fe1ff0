/** A block that blank lines do not end: fenced code, some HTML. */
export interface Unending {
  /**
   * What the next line means to it: it goes on, is closed by the line, was left before it (a list or
   * quotation around it has ended), or nobody can tell from here on.
   */
  after(line: string): 'open' | 'closed' | 'left' | 'lost'
}

/** A line of a quotation, which may stand in a list. Other lines do not go on with what HTML or fenced code began in one. */
const quoted = /^[ \t]*>/
/** The marks of lists and quotations that a line begins with, and its indent. */
const before = '^((?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])))*)([ \\t]*)'
const fence = new RegExp(`${before}(\`{3,}|~{3,})(.*)`)
const html = new RegExp(`${before}<(!--|\\?|!\\[CDATA\\[|![a-z]|(?:script|pre|style|textarea)(?=[\\s>]|$))`, 'i')

/** The unending block that a line opens, if it does. */
export function opensIn(line: string): Unending | undefined {
  const [, marks = '', indent = '', ticks = '', info = ''] = fence.exec(line) ?? []
  if (ticks.startsWith('~') || (ticks !== '' && !info.includes('`'))) return new Block(marks, indent, (later) => closesFence(later, ticks, marks, width(marks + indent)))
  const opening = html.exec(line)
  if (!opening) return undefined
  const closing = closingOf(opening[3]!.toLowerCase())
  const inside = line.slice(line.indexOf('<') + 1)
  return closing.test(inside) ? undefined : new Block(opening[1]!, opening[2]!, (later) => closing.test(later))
}

/** A fence is closed by one like it, in the same quotations, indented by less than code is. */
function closesFence(line: string, ticks: string, opening: string, depth: number): boolean {
  const [, marks = '', indent = '', closing = '', rest = ''] = fence.exec(line) ?? []
  const within = marks.replace(/\s/g, '') === opening.replace(/[^>]/g, '') && width(marks + indent) < depth + 4
  return within && closing.startsWith(ticks) && rest.trim() === ''
}

/** How far something is indented, in columns. */
const width = (before: string): number => before.replaceAll('\t', '    ').length

function closingOf(opening: string): RegExp {
  if (opening === '!--') return /-->/
  if (opening === '?') return /\?>/
  if (opening === '![cdata[') return /\]\]>/
  return opening.startsWith('!') ? />/ : /<\/(?:script|pre|style|textarea)>/i
}

class Block implements Unending {
  readonly #marks: string
  readonly #quoted: boolean
  /** How far its lines are indented that belong to a list. */
  readonly #depth: number
  readonly #closedBy: (line: string) => boolean

  constructor(marks: string, indent: string, closedBy: (line: string) => boolean) {
    this.#marks = marks
    this.#quoted = marks.includes('>')
    this.#depth = width(marks + indent)
    this.#closedBy = closedBy
  }

  after(line: string): 'open' | 'closed' | 'left' | 'lost' {
    if (this.#quoted) {
      if (!quoted.test(line)) return 'left'
    } else if (line.trim() !== '' && width(/^[ \t]*/.exec(line)![0]) < this.#depth) {
      // Too little indent for what stands in a list; but nobody knows whether what is merely indented does.
      return this.#marks === '' ? 'lost' : 'left'
    }
    return this.#closedBy(line) ? 'closed' : 'open'
  }
}
