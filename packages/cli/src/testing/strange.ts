import fc from 'fast-check'

/** What breaks reports: marks of every format there is, control characters, halves of characters, writing from right to left. */
const marks = ['"', "'", '<', '>', '&', ']]>', '::', '%', ',', '|', '`', '``', '\\', '\n', '\r\n', '\r', '\t', '\0', '\u001b[2J', '\u007f', '\u0085', '\u2028', '\u202e', '\u2066', '\ufffe', '\ud83d', '🛍️', 'عرض', '@all', '#1', '](0)', '{0}', '${x}', '::error::', '-->', 'é', ' ', '.', 'http://a.example']

/** Text as nobody wishes to find it in a file. */
export const strangeText: fc.Arbitrary<string> = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))

/** A path below the current folder, which no file system forbids. */
export const strangePath: fc.Arbitrary<string> = fc
  .array(strangeText, { minLength: 1, maxLength: 3 })
  .map((segments) => segments.map((segment) => `a${segment.replace(/[/\0]/g, '')}`).join('/'))
