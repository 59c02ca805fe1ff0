import { BREAK, type Element, HOLE, type Page, type Span, type Text, texts } from '@aboveboard/core'

/** Words as they are told in tests: blanks as `…`, ends of branches as `|`. */
export const clean = (value: string): string => value.replaceAll(HOLE, '…').replaceAll(BREAK, '|').replace(/\s+/g, ' ').trim()

/** All that an element says. */
export const said = (element: Element): string => clean([...texts(element)].map(({ value }) => value).join(''))

export const written = (source: string, { start, end }: Span): string => source.slice(start, end)

/** The first element of a name; throws where there is none. */
export function named(page: Page, name: string): Element {
  const element = page.named(name)[0]
  if (!element) throw new Error(`No ${name} in ${page.source}`)
  return element
}

/** What stands in the file where each of these words is shown, and where the first blank is. */
export function standing(page: Page, words: readonly string[]): readonly (string | undefined)[] {
  const all = [...texts(page.root)]
  const at = (word: string): Span | undefined => {
    const text = all.find(({ value }) => value.includes(word))
    const from = text?.value.indexOf(word) ?? 0
    return text?.slice(from, from + word.length).at
  }
  return words.map((word) => {
    const found = at(word)
    return found && written(page.source, found)
  })
}

/** Words `w0o`, `w1o` … in texts and attributes that do not stand where they say. */
export function misplaced(page: Page): readonly string[] {
  const isInPlace = (text: Text, word: string, index: number): boolean => {
    const { start, end } = text.slice(index, index + word.length).at
    return start === page.source.indexOf(word) && end === start + word.length
  }
  const all = [...texts(page.root), ...page.elements.flatMap(({ attributes }) => attributes.map(({ text }) => text))]
  return all.flatMap((text) => [...text.value.matchAll(/w\d+o/g)].filter(({ 0: word, index }) => !isInPlace(text, word, index)).map(([word]) => word))
}
