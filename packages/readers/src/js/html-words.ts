import { BREAK, HOLE, Text } from '@aboveboard/core'
import { decodeHTML } from 'entities'

const inline = /^\/?(?:a|abbr|b|bdi|bdo|big|cite|code|data|dfn|em|font|i|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)\b/i

/** The words of HTML that a script puts together: tags gone, entities read, blocks apart. */
export function wordsOfHtml(text: Text): Text {
  const { value } = text
  if (!value.includes('<') && !value.includes('&')) return text
  const pieces: Text[] = []
  let from = 0
  const keep = (to: number): void => {
    if (to > from) pieces.push(text.slice(from, to))
  }
  for (let at = 0; at < value.length; ) {
    if (value[at] === '<' && /[a-z/!]/i.test(value[at + 1] ?? '')) {
      const close = value.indexOf('>', at)
      if (close < 0) break
      keep(at)
      if (!inline.test(value.slice(at + 1, at + 12)) && pieces.length > 0 && !pieces.at(-1)!.value.endsWith(BREAK)) pieces.push(Text.implied(BREAK, text.slice(at, close + 1).at))
      at = from = close + 1
    } else if (value[at] === '&') {
      const near = value.slice(at, at + 33)
      const written = near.slice(0, near.indexOf(';') + 1)
      const means = written.includes(HOLE) ? written : decodeHTML(written)
      if (means !== written) {
        keep(at)
        pieces.push(Text.implied(means, text.slice(at, at + written.length).at))
        from = at + written.length
      }
      at = means === written ? at + 1 : from
    } else at++
  }
  keep(value.length)
  while (pieces.at(-1)?.value === BREAK) pieces.pop()
  return Text.join(pieces)
}
