import type { Token, TokenType } from 'micromark-util-types'
import type { Builder } from './builder.ts'
import { Compiler } from './compiler.ts'
import type { Markup } from './markup.ts'
import type { Targets } from './targets.ts'

/** Hands the constructs of a Markdown file to a builder, front to back. */
export function compile(markup: Markup, targets: Targets, builder: Builder): void {
  const compiler = new Compiler(markup, targets, builder)
  const { events } = markup
  for (let i = 0; i < events.length; i++) {
    const [kind, token] = events[i]!
    if (kind === 'exit') {
      left.get(token.type)?.(compiler, token)
      continue
    }
    entered.get(token.type)?.(compiler, token)
    if (whole.has(token.type)) while (i + 1 < events.length && events[++i]![1] !== token);
  }
}

/** Constructs whose inside is passed over: HTML, which is not Markdown's to read; addresses (see `targets.ts`), fences, the line below a table's head. */
const whole = new Set<TokenType>(['htmlFlow', 'htmlText', 'resource', 'reference', 'definition', 'codeFencedFence', 'tableDelimiterRow'])

type Handle = (compiler: Compiler, token: Token) => void

const entered = new Map<TokenType, Handle>()
const left = new Map<TokenType, Handle>()

function on(types: readonly TokenType[], enter: Handle, exit?: Handle): void {
  for (const type of types) {
    entered.set(type, enter)
    if (exit) left.set(type, exit)
  }
}

/** Constructs that are an element as they stand. */
const elements: readonly (readonly [TokenType, string])[] = [
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['strikethrough', 'del'],
  ['codeText', 'code'],
  ['blockQuote', 'blockquote'],
  ['table', 'table'],
  ['tableHead', 'thead'],
  ['tableBody', 'tbody'],
  ['tableRow', 'tr'],
  ['tableHeader', 'th'],
  ['tableData', 'td'],
]
const close: Handle = (compiler, token) => compiler.close(token)
for (const [type, name] of elements) on([type], (compiler, token) => compiler.open(name, token), close)

on(['paragraph'], (compiler, token) => compiler.openLines('p', token), (compiler, token) => compiler.closeLines(token))
on(['setextHeadingText'], (compiler, token) => compiler.openHeading(token), (compiler, token) => compiler.closeLines(token))
on(['atxHeading'], (compiler, token) => compiler.openHeading(token), (compiler, token) => compiler.closeLines(token))
on(['codeFenced', 'codeIndented'], (compiler, token) => compiler.openCode(token), (compiler, token) => compiler.closeCode(token))
on(['listOrdered'], (compiler, token) => compiler.openList('ol', token), (compiler, token) => compiler.closeList(token))
on(['listUnordered'], (compiler, token) => compiler.openList('ul', token), (compiler, token) => compiler.closeList(token))
on(['listItemPrefix'], (compiler, token) => compiler.openItem(token))
on(['link'], (compiler, token) => compiler.openLink(token), close)
on(['image'], (compiler) => compiler.openImage(), (compiler, token) => compiler.closeImage(token))

on(['htmlFlow', 'htmlText'], (compiler, token) => compiler.addHtml(token))
on(['data', 'codeTextData'], (compiler, token) => compiler.add(token))
on(['characterEscape', 'characterReference'], (compiler, token) => compiler.add(token, true))
on(['codeFlowValue'], (compiler, token) => compiler.addCode(token))
on(['lineEnding'], (compiler, token) => compiler.addLine(token))
on(['hardBreakEscape', 'hardBreakTrailing'], (compiler, token) => compiler.addBreak(token))
on(['thematicBreak'], (compiler, token) => compiler.addVoid('hr', token))
on(['autolinkProtocol', 'literalAutolinkHttp'], (compiler, token) => compiler.addAddress(token))
on(['autolinkEmail'], (compiler, token) => compiler.addAddress(token, 'mailto:'))
on(['literalAutolinkWww'], (compiler, token) => compiler.addAddress(token, 'http://'))
on(['taskListCheck'], () => {}, (compiler, token) => compiler.addBox(token))
