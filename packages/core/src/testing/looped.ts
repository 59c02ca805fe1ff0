import { Attribute, Element } from '../element.ts'
import { type Origin, unknown } from '../origin.ts'
import { Page } from '../page.ts'
import type { Span } from '../span.ts'
import { Text } from '../text.ts'

/** `<button className={a.look}>{a.label}</button>`: what is pressed, and what stands on it. */
const control = /<(button|a)\b([^<>]*)>([^<>]*)<\/\1>/g
const attribute = /([\w:-]+)=(?:"([^"]*)"|\{([^{}]*)\})/g
const expression = /^\{{1,2}\s?(.*?)\s?\}{1,2}$/

/**
 * The page that a reader gives of code which repeats its controls for a list, with true places. `given` tells what each expression is:
 * `{ 'a.label': ['Lovely', 'Choose'] }`, words of the source. What is not given is left to run time.
 */
export function looped(source: string, given: Readonly<Record<string, readonly string[]>>): Page {
  const around = new Element('div', { start: 0, end: source.length })
  for (const match of source.matchAll(control)) {
    const [whole, name = '', written = '', inside = ''] = match
    const { index } = match
    const from = index + 1 + name.length
    const tag = { start: index, end: from + written.length + 1 }
    const attributes = [...written.matchAll(attribute)].map((each) => attributeOf(source, each, from + each.index, given))
    const element = new Element(name, tag, { attributes, extent: { start: index, end: index + whole.length } })
    const at = { start: tag.end, end: tag.end + inside.length }
    const said = expression.exec(inside)?.[1]
    around.append(element.append(...(said === undefined ? [Text.written(source, at, inside)] : shown(source, said, at, given[said]))))
  }
  const root = new Element('#page', { start: 0, end: source.length }).append(around)
  return new Page({ path: 'looped.jsx', source, root })
}

/** A branch for each of the words, all of them where the expression stands. */
function shown(source: string, said: string, within: Span, words: readonly string[] | undefined): readonly (Element | Text)[] {
  const start = source.indexOf(said, within.start)
  const at = { start, end: start + said.length }
  return words?.map((word) => new Element('#branch', at).append(Text.written(source, spanOf(source, word), word))) ?? [Text.hole(at)]
}

function spanOf(source: string, word: string): Span {
  const start = source.indexOf(word)
  return { start, end: start + word.length }
}

function attributeOf(source: string, [whole, written = '', quoted, code]: RegExpMatchArray, start: number, given: Readonly<Record<string, readonly string[]>>): Attribute {
  const at = { start, end: start + whole.length }
  const name = written === 'className' ? 'class' : written.replace(/^:/, '')
  const looks = given[(code ?? quoted)!]
  const origin: Origin = looks ? { kind: 'conditional', branches: looks.map((value) => ({ kind: 'constant', value })) } : unknown
  return code === undefined && !looks ? new Attribute(name, at, { text: Text.implied(quoted!, at) }) : new Attribute(name, at, { origin, text: Text.hole(at, origin) })
}
