/** What an input showed to be wrong with us: a sentence. */
export class Broken extends Error {
  override readonly name = 'Broken'
}
