import { commonness } from './commonness.ts'
import { Dictionary } from './dictionary.ts'
import { parsePhrase } from './grammar.ts'
import { Program, required } from './program.ts'
import { slotsOf } from './slots/slots.ts'

/** What a phrase is sure to say: one of each set, as `only`, `sav*` or `<digits>`. The rarest set stands first. */
export type Needs = readonly (readonly string[])[]

/** Beyond this many words a set tells little, and costs more than it saves. The first set always stays. */
const tells = 200

/** Numbers are only lent while a phrase is looked at: one dictionary serves all, since a new one clears 64 kB. */
const dictionary = new Dictionary()

/**
 * What a phrase needs.
 *
 * @throws PhraseError
 */
export function needsOf(phrase: string, language: string): Needs {
  const [parsed, slots] = [parsePhrase(phrase), slotsOf(language)]
  // Compiled for its complaints alone: an unknown slot may hide in what is said perhaps.
  void new Program(parsed, dictionary, slots)
  return required(parsed, dictionary, slots)
    .map((set) => set.map((number) => dictionary.spelling(number)))
    .sort((a, b) => commonness(a) - commonness(b))
    .filter((set, i) => i === 0 || set.length <= tells)
}
