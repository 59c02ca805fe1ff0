import type { Declaration } from './sheet.ts'

/** The declarations of an attribute `style`. What is no declaration is passed over, as browsers do. */
export function declarationsIn(style: string): readonly Declaration[] {
  const found: Declaration[] = []
  for (const part of split(style)) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    const stated = part.slice(colon + 1).trim()
    const bang = stated.lastIndexOf('!')
    const important = bang >= 0 && stated.slice(bang + 1).trim().toLowerCase() === 'important'
    if (property !== '') found.push({ property, value: important ? stated.slice(0, bang).trim() : stated, important })
  }
  return found
}

/** Parts between semicolons, those inside quotes, brackets and comments aside. */
function split(style: string): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  for (let at = 0; at < style.length; at++) {
    const character = style[at]!
    if (character === '/' && style[at + 1] === '*') {
      const end = style.indexOf('*/', at + 2)
      at = end < 0 ? style.length : end + 1
    } else if (character === '"' || character === "'") {
      const end = style.indexOf(character, at + 1)
      part += style.slice(at, end < 0 ? style.length : end + 1)
      at = end < 0 ? style.length : end
    } else if (character === ';' && depth === 0) {
      parts.push(part)
      part = ''
    } else {
      if (character === '(') depth++
      else if (character === ')') depth = Math.max(0, depth - 1)
      part += character
    }
  }
  parts.push(part)
  return parts
}
