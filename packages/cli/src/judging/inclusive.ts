import { type Delegate, type Page, passages } from '@aboveboard/core'
import { tongueOf } from '@aboveboard/readers'
import english from 'retext-english'
import equality from 'retext-equality'
import { unified } from 'unified'
import { VFile } from 'vfile'

const processor = unified().use(english).use(equality).freeze()

/** What retext-equality says of a page's English, for `stereotyping`, where its option `inclusive` asks for it. All of it is a question: the words alone do not tell how they are meant. */
export const inclusiveWording: Delegate = function* (page, options) {
  if (!('inclusive' in options) || options.inclusive !== true || !isEnglish(page)) return
  for (const { text } of passages(page)) {
    const file = new VFile(text.value)
    processor.runSync(processor.parse(file), file)
    for (const { place, expected } of file.messages) {
      if (!place || !('start' in place) || place.start.offset === undefined || place.end.offset === undefined) continue
      const said = text.slice(place.start.offset, place.end.offset)
      if (expected?.length) yield { at: said, message: 'unequal', data: { said: said.shown, instead: expected[0]! }, doubt: true }
    }
  }
}

const isEnglish = (page: Page): boolean => (page.lang ?? tongueOf(page))?.toLowerCase().startsWith('en') ?? false
