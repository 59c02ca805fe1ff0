import { descendants, type Element, texts } from '@aboveboard/core'

/** Whether one of the messages below an element has two words: names, addresses and keys are single ones. */
export function holdsSentence(root: Element): boolean {
  for (const element of descendants(root)) if (element.name === 'p' && isSentence(element)) return true
  return false
}

const isSentence = (message: Element): boolean =>
  [...texts(message)].map(({ value }) => value).join('').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1
