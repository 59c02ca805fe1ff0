import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Text } from '../../text.ts'
import { type Action, listening, pathIn } from './actions.ts'
import { endOf, valueEndOf } from './closing.ts'
import { inPattern } from '../names/code-name.ts'
import { memberTexts } from './member-texts.ts'
import { asWords } from '../names/named.ts'

/** One member of a list of the file that code shows as a button: what it says, and what pressing it runs. */
export interface ListedAction {
  readonly said: Text
  readonly run: Action
}

/** The member that a handler hands on: `a.run`, `() => item.onPress()`, `action.run($event)`. */
const handed = /^[\s"'{]*(?:(?:async\s*)?(?:\([^()]{0,40}\)|[\w$]{1,30})\s*=>\s*)?(?:void\s+|await\s+)?[\w$]{1,30}\.([\w$]{1,30})\s*(?:\([^()]{0,40}\))?\s*;?\s*["'}]*$/
const longest = 400

/** `[{ label: 'Refuse', run: acceptAll }]`, shown by `list.map((a) => <button onClick={a.run}>{a.label}</button>)`. */
export function listedActions(page: Page, element: Element): readonly ListedAction[] {
  const by = element.attributes.find(({ name }) => listening.test(name))
  if (!by || by.at.end - by.at.start > 120) return []
  const written = page.source.slice(by.at.start, by.at.end)
  const key = handed.exec(written.slice(written.indexOf('=') + 1))?.[1]
  const said = key === undefined ? [] : memberTexts(page).get(element)?.map(({ text }) => text) ?? []
  if (!key || said.length < 2) return []
  const given = new RegExp(`(?<=[{,\\n]\\s{0,20})["']?${inPattern(key)}["']?\\s{0,3}:\\s{0,3}`)
  return said.flatMap((text) => {
    const object = objectAround(page.source, text.at.start)
    const found = object && given.exec(object)
    const value = found && object.slice(found.index + found[0].length)
    const path = value && pathIn(value.slice(0, valueEndOf(value, 0, longest)))
    if (!path) return []
    const name = path.slice(path.lastIndexOf('.') + 1)
    return [{ said: text, run: { by, words: asWords(name, by.at), written: name } }]
  })
}

/** The object in which something is written, its inner objects among it. */
function objectAround(source: string, at: number): string | undefined {
  let depth = 0
  for (let from = at; from > Math.max(0, at - longest); from--) {
    if (source[from] === '}') depth++
    else if (source[from] === '{' && depth-- === 0) return source.slice(from, endOf(source, from + 1, '{', longest) + 1)
    else if (source[from] === ';') return undefined
  }
  return undefined
}

/** What a function of the file calls, where it takes no argument, asks nothing and does it each time: `const done = () => { grantAll(); close() }`. */
export function callsOf({ source }: Page, { written, by }: Action): readonly Action[] {
  if (!/^[A-Za-z_$][\w$]*$/.test(written)) return []
  const name = inPattern(written)
  const found = new RegExp(`(?:\\b(?:const|let|var)\\s{1,3}${name}\\s{0,3}=\\s{0,3}(?:async\\s{0,3})?\\(\\)\\s{0,3}=>|\\bfunction\\s{1,3}${name}\\s{0,3}\\(\\)|(?<=[,{;}\\n]\\s{0,20})(?:async\\s{1,3})?${name}\\s{0,3}\\(\\))\\s{0,3}\\{`).exec(source)
  if (!found) return []
  const from = found.index + found[0].length
  const body = source.slice(from, endOf(source, from, '{', 600))
  if (/\b(?:if|switch|for|while|case|catch|confirm)\b|\?(?!\.)|&&|\|\|/.test(body)) return []
  return [...body.matchAll(/(?<![\w$])((?:[\w$]{1,30}\??\.){0,3})([A-Za-z_$][\w$]{1,40})\(([^()]{0,60})/g)].flatMap(([, of = '', called = '', given = '']) =>
    // A store is listened to; nobody buys at it.
    /\b(?:false|no|null)\b/.test(given) || (called === 'subscribe' && of !== '') ? [] : [{ by, words: asWords(called, by.at), written: called }],
  )
}
