import fc from 'fast-check'

/** One thing done to a text. Places and lengths are parts of the text’s length, from 0 to 1. */
export type Mutation =
  | { readonly what: 'cut' | 'keep' | 'turn'; readonly at: number; readonly length: number }
  | { readonly what: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly what: 'move'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly what: 'splice'; readonly at: number; readonly from: number; readonly length: number }
  | { readonly what: 'bytes'; readonly at: number; readonly bytes: readonly number[] }
  | { readonly what: 'insert'; readonly at: number; readonly text: string }
  | { readonly what: 'nest'; readonly at: number; readonly piece: string; readonly times: number }
  | { readonly what: 'lines'; readonly end: string }
  | { readonly what: 'mark' }

/** Characters that tools trip over: no character at all, half of one, several that look like one, those that turn the line around, those whose capitals are longer. */
const odd = [
  ...['\0', '\ud800', '\udc00', '\ud83d', '\ufeff', '\ufffd', '\uffff', '\r', '\n', '\r\n', '\t', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001b[31m'],
  ...['\u202e', '\u202d', '\u2067', '\u2069', '\u200f', '\u061c', '\u200b', '\u200d', '\u00ad', '\u00a0', '\u202f', '\u3000'],
  ...['İ', 'ı', 'ß', 'ẞ', 'ﬁ', 'ŉ', 'ǆ', 'e\u0301', '\u0301'.repeat(40), '👩‍👩‍👧‍👦', '🇫🇷', '𝐍𝐨 𝐭𝐡𝐚𝐧𝐤𝐬', '١٢٣', '५०', '100 000 000 000 000 000 000', '€', '％'],
]

/** What opens, closes or bends something in one of the formats. */
const marks = [
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '<div>', '</div>', '<p', '<a href="', '"', "'", '`', '=', '&', '&amp', '&#0;', '&#x110000;', '&notit;', '<script>', '</script>', '<style>', '</style>', '<template>', '<svg>', '<table>', '<select>', '<plaintext>', '<!--[if mso]>', '<![endif]-->'],
  ...['{', '}', '{{', '}}', '{{{', '{%', '%}', '{#', '#}', '{{#if a}}', '{{/if}}', '{{else}}', '{% if a %}', '{% endif %}', '{% for a in b %}', '{% endfor %}', '<%', '%>', '<%=', '<?php', '?>', '@if (a)', '@endif', '@{', '*|IF:A|*', '*|END:IF|*', '{if $a}', '{/if}', '{#if a}', '{:else}', '${', '#{', '[[', ']]', '[%', '%%[', ']%%'],
  ...['(', ')', '[', ']', '](', '![', '**', '__', '~~', '`', '```', '~~~', '#', '> ', '- ', '1. ', '---\n', '+++\n', '|', '\\', ':::', '!!!', '<>', '</>', '{/*', '*/}', '//', '/*', '*/', '=>', ';', ':', ',', '#:', 'msgid ""', 'msgstr ""', '\\u', '\\x', '\\N', '%s', '{0}', '{n, plural, other {', '@:', '&ref ', '*ref', '!!binary ', '<<: '],
  ...['aboveboard-allow ', '<!-- aboveboard-allow vague-urgency -- x -->', 'eslint-disable', 'lang="fr"', 'hidden', 'checked', 'style="display:none"', 'Content-Type: ', '=\r\n', '=E2=80', '=?utf-8?B?', '--', 'Subject: '],
]

/** Words that rules listen for, so that there is something to find where the text was broken. */
const said = ['No thanks, I hate saving money', 'Only 3 left in stock', 'Hurry, offer ends soon!', '14 people are watching this', 'Non merci, je préfère payer plus', 'Plus que 2 en stock', 'Se désinscrire', 'Unsubscribe', '7-day free trial', '$9.99 / month', '19,99 € par mois', 'I agree to receive offers', 'By continuing you accept cookies', '#1 in Europe', 'Carbon neutral', '★★★★★ 4.9/5', '50% off until 31 December 2026', 'Was $100, now $50', 'noreply@example.com']

const part = fc.nat(1_000_000).map((n) => n / 1_000_000)
/** Lengths are short more often than long: much of the file is to be left. */
const length = part.map((n) => n ** 4)
const piece = fc.oneof({ arbitrary: fc.constantFrom(...marks), weight: 4 }, { arbitrary: fc.constantFrom(...odd), weight: 3 }, { arbitrary: fc.constantFrom(...said), weight: 2 })

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('cut' as const), at: part, length }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('keep' as const), at: part, length: part }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('turn' as const), at: part, length }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('repeat' as const), at: part, length, times: fc.integer({ min: 2, max: 60 }) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('move' as const), at: part, length, to: part }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('splice' as const), at: part, from: part, length: part }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('bytes' as const), at: part, bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 6 }) }) },
  { weight: 8, arbitrary: fc.record({ what: fc.constant('insert' as const), at: part, text: fc.array(piece, { minLength: 1, maxLength: 4 }).map((all) => all.join('')) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('nest' as const), at: part, piece: piece, times: fc.integer({ min: 2, max: 3000 }) }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('lines' as const), end: fc.constantFrom('\r\n', '\r', '\n', '\u2028', ' ') }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('mark' as const) }) },
)

/** More would only take longer. */
const longest = 200_000

/** The text with all that is done to it, one thing after the other; `other` is what is spliced in. */
export const mutated = (text: string, mutations: readonly Mutation[], other: string): string => mutations.reduce((before, each) => done(before, each, other).slice(0, longest), text.slice(0, longest))

function done(text: string, mutation: Mutation, other: string): string {
  const place = (at: number): number => Math.round(at * text.length)
  const span = ({ at, length }: { readonly at: number; readonly length: number }): readonly [string, string, string] => {
    const [start, end] = [place(at), Math.min(text.length, place(at) + Math.max(1, place(length)))]
    return [text.slice(0, start), text.slice(start, end), text.slice(end)]
  }
  switch (mutation.what) {
    case 'cut': {
      const [before, , after] = span(mutation)
      return before + after
    }
    case 'keep':
      return span(mutation)[1]
    case 'turn': {
      const [before, inside, after] = span(mutation)
      return before + inside.split('').reverse().join('') + after
    }
    case 'repeat': {
      const [before, inside, after] = span(mutation)
      return before + inside.repeat(Math.min(mutation.times, Math.ceil(longest / inside.length || 1))) + after
    }
    case 'move': {
      const [before, inside, after] = span(mutation)
      const left = before + after
      const to = Math.round(mutation.to * left.length)
      return left.slice(0, to) + inside + left.slice(to)
    }
    case 'splice': {
      const from = Math.round(mutation.from * other.length)
      const inside = other.slice(from, from + Math.round(mutation.length * other.length))
      return text.slice(0, place(mutation.at)) + inside + text.slice(place(mutation.at))
    }
    case 'bytes': {
      const bytes = Buffer.from(text)
      bytes.set(mutation.bytes.slice(0, bytes.length), Math.min(Math.floor(mutation.at * bytes.length), Math.max(0, bytes.length - mutation.bytes.length)))
      return bytes.toString()
    }
    case 'insert':
      return text.slice(0, place(mutation.at)) + mutation.text + text.slice(place(mutation.at))
    case 'nest':
      return text.slice(0, place(mutation.at)) + mutation.piece.repeat(mutation.times) + text.slice(place(mutation.at))
    case 'lines':
      return text.replace(/\r\n|\r|\n/g, mutation.end)
    case 'mark':
      return `\ufeff${text}`
  }
}
