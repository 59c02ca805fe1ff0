import { Dictionary } from './dictionary.ts'
import { fold } from './fold.ts'
import { tokenize } from './tokens.ts'

/** A phrase, taken apart. */
export type Phrase =
  | { readonly kind: 'word'; readonly word: string; readonly start: boolean }
  | { readonly kind: 'slot'; readonly name: string }
  /** Up to six words, whatever they are, in the same sentence. */
  | { readonly kind: 'gap' }
  /** A sentence may end here. */
  | { readonly kind: 'stop' }
  /** A sentence begins or ends here. */
  | { readonly kind: 'edge' }
  | { readonly kind: 'perhaps'; readonly of: Phrase }
  | { readonly kind: 'sequence'; readonly of: readonly Phrase[] }
  | { readonly kind: 'choice'; readonly of: readonly Phrase[] }

/** A phrase nobody could read; the message is a sentence for the one who wrote it. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
}

const empty: Phrase = { kind: 'sequence', of: [] }

/**
 * Reads a phrase as a copywriter writes it down. Case, accents, hyphens and the punctuation between words are set aside.
 *
 * `(a|b)` one of · `[a]` perhaps · `word*` any ending · `…` up to six words between · `<number>` a slot ·
 * `^` a sentence begins or ends here · `.` a sentence may end here.
 *
 * @throws PhraseError
 */
export function parsePhrase(written: string): Phrase {
  const signs = written.match(/<[^<>\s]*>?|[()[\]|…^]|[^\s()[\]|…^<]+/g) ?? []
  let at = 0
  const wrong = (what: string): PhraseError => new PhraseError(`“${written}” ${what}`)

  const choice = (closing: string | undefined): Phrase => {
    const ways = [sequence()]
    while (signs[at] === '|') {
      at++
      ways.push(sequence())
    }
    if (signs[at] !== closing) {
      throw wrong(closing === undefined ? `closes with “${signs[at]}” what it never opened` : `never closes with “${closing}” what it opened`)
    }
    at++
    return ways.length === 1 ? ways[0]! : { kind: 'choice', of: ways }
  }

  const sequence = (): Phrase => {
    const parts: Phrase[] = []
    for (let sign = signs[at]; sign !== undefined && !/^[|)\]]$/.test(sign); sign = signs[at]) {
      at++
      if (sign === '(') parts.push(choice(')'))
      else if (sign === '[') parts.push({ kind: 'perhaps', of: choice(']') })
      else if (sign === '…') parts.push({ kind: 'gap' })
      else if (sign === '^') parts.push({ kind: 'edge' })
      else if (sign === '.') parts.push({ kind: 'stop' })
      else if (sign.startsWith('<')) parts.push(slot(sign))
      else parts.push(...words(sign))
    }
    return parts.length === 1 ? parts[0]! : parts.length === 0 ? empty : { kind: 'sequence', of: parts }
  }

  const slot = (sign: string): Phrase => {
    const name = /^<([a-z][a-z-]*)>$/.exec(sign)?.[1]
    if (name === undefined) throw wrong(`holds “${sign}”, which is no slot: write <name>, in lower case`)
    return { kind: 'slot', name }
  }

  const words = (sign: string): Phrase[] => {
    const start = sign.endsWith('*')
    const heard = spellings(start ? sign.slice(0, -1) : sign)
    const last = heard.at(-1)
    if (sign.slice(0, -1).includes('*')) throw wrong(`has a “*” inside “${sign}”: it stands at the end of a word, for any ending`)
    if (last === undefined) throw wrong(`holds “${sign}”, which says nothing`)
    if (start && last.length < 2) throw wrong(`holds “${sign}”, which would hear half the language: give it two letters at least`)
    return heard.map((word, i) => ({ kind: 'word', word, start: start && i === heard.length - 1 }))
  }

  const phrase = choice(undefined)
  if (!says(phrase)) throw wrong('says nothing that must be heard')
  return phrase
}

const nobody = new Dictionary()

/** A piece of text as the words it is heard as: `opt-in` is two, `j'accepte` as well. */
function spellings(piece: string): string[] {
  // Most are heard as they are written; folding would only say so.
  if (/^[a-z]+$/.test(piece)) return [piece]
  const heard: string[] = []
  tokenize(fold(piece), nobody, [], (word) => heard.push(word))
  return heard
}

/** Whether some word or slot must be heard: a phrase of perhapses would match everywhere. */
function says(phrase: Phrase): boolean {
  switch (phrase.kind) {
    case 'word':
    case 'slot':
      return true
    case 'sequence':
      return phrase.of.some(says)
    case 'choice':
      return phrase.of.every(says)
    default:
      return false
  }
}
