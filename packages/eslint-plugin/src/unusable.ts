/** What is wrong with a configuration. ESLint prints the stack of what is thrown: here it is the sentence, for the one who wrote the configuration. */
export class Unusable extends Error {
  override readonly name = 'Unusable'

  constructor(sentence: string) {
    super(sentence)
    this.stack = sentence
  }
}
