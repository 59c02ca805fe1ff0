import type { Scanner } from './scanner.ts'
import { contextOf } from './scanner.ts'
import type { Context, Role } from './tag.ts'

/** A private character that the file does not use: it fills what is part of a text or a value. */
export function fillerFor(source: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++) {
    const character = String.fromCharCode(code)
    if (!source.includes(character)) return character
  }
  return '\uFFFF'
}

/** As many characters that a parser of HTML passes over between any two others. */
export function comment(length: number, filler: string): string {
  if (length >= 7) return `<!--${' '.repeat(length - 7)}-->`
  if (length === 6) return '<!--->'
  return length >= 3 ? `<!${'-->'.slice(5 - length)}` : filler.repeat(length)
}

export interface Filling {
  readonly text: string
  readonly context: Context
}

/** What stands in for a template tag, `[start, end)`, where the scanner is; moves the scanner past it. */
export function fillingFor(source: string, start: number, end: number, role: Role, scanner: Scanner, filler: string): Filling {
  const length = end - start
  const context = contextOf(scanner.position)
  const shows = role === 'value' || role === 'part'
  switch (scanner.position) {
    case 'text':
      return { context, text: scanner.outlookUntil > start ? filler.repeat(length) : comment(length, filler) }
    case 'code':
      if (scanner.element !== 'style') return { context, text: source.slice(start, end) }
      return { context, text: role === 'flow' && length > 3 ? `/*${' '.repeat(length - 4)}*/` : filler.repeat(length) }
    case 'tag name':
      return fillTagName(length, role, scanner, endsName(source[end]))
    case 'before name':
    case 'after name':
      if (!shows || endsName(source[end], '=')) return { context, text: ' '.repeat(length) }
      scanner.position = 'name'
      return { context: 'attribute name', text: 'x'.repeat(length) }
    case 'name':
      if (shows) return { context, text: 'x'.repeat(length) }
      scanner.position = 'after name'
      return { context: 'between attributes', text: ' '.repeat(length) }
    case 'before value':
      scanner.position = 'unquoted'
  }
  return { context, text: filler.repeat(length) }
}

/** `<{{ tag }}>` becomes `<x-any    >`, so that it is closed by `</{{tag}}>`; `<div{{ attributes }}>` keeps its name. */
function fillTagName(length: number, role: Role, scanner: Scanner, alone: boolean): Filling {
  const { name } = scanner
  if (name !== '' && (role === 'flow' || !(name === 'h' || name.includes('-')))) {
    scanner.position = 'before name'
    return { context: 'between attributes', text: ' '.repeat(length) }
  }
  const text = name === '' ? 'x-any' : '-any'
  scanner.name += text
  if (alone) scanner.position = 'before name'
  return { context: 'tag name', text: text.slice(0, length).padEnd(length, alone ? ' ' : '-') }
}

/** Whether a name ends before this character. */
const endsName = (character: string | undefined, but = ''): boolean =>
  character === undefined || (character !== but && /[\s/>"'=<]/.test(character))
