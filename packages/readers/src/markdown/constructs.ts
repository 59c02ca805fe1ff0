import type { Element } from '@aboveboard/core'
import type { TokenType } from 'micromark-util-types'
import type { Builder } from './builder.ts'
import { Compiler } from './compiler.ts'
import type { Construct } from './events.ts'
import type { Markup } from './markup.ts'
import type { Shortcodes } from './shortcodes.ts'
import type { Targets } from './targets.ts'

/** Tags and expressions of MDX. */
export const inMdx = ['mdxJsxFlowTag', 'mdxJsxTextTag', 'mdxFlowExpression', 'mdxTextExpression'] as const

/** Hands the constructs of a Markdown file to a builder, front to back; gives the elements that may stand for what is written elsewhere. */
export function compile(markup: Markup, targets: Targets, builder: Builder, shortcodes?: Shortcodes): readonly Element[] {
  const compiler = new Compiler(markup, targets, builder, shortcodes)
  /** What is passed over until it is left; it does not hold another of its kind. */
  let passed: TokenType | undefined
  for (const event of markup.events) {
    const { type } = event
    if (passed !== undefined) {
      if (type === passed) passed = undefined
    } else if (event.entered) {
      entered.get(type)?.(compiler, event)
      if (whole.has(type)) passed = type
    } else left.get(type)?.(compiler, event)
  }
  return compiler.parts
}

/** Constructs whose inside is passed over: HTML and code, which are not Markdown's to read; addresses (see `targets.ts`), fences, the line below a table's head. */
const whole = new Set<TokenType>(['htmlFlow', 'htmlText', 'mdxjsEsm', ...inMdx, 'shortcode', 'resource', 'reference', 'definition', 'codeFencedFence', 'tableDelimiterRow'])

type Handle = (compiler: Compiler, construct: Construct) => void

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
const close: Handle = (compiler, construct) => compiler.close(construct)
for (const [type, name] of elements) on([type], (compiler, construct) => compiler.open(name, construct), close)

on(['paragraph'], (compiler, construct) => compiler.openLines('p', construct), (compiler, construct) => compiler.closeLines(construct))
on(['setextHeadingText'], (compiler, construct) => compiler.openHeading(construct), (compiler, construct) => compiler.closeLines(construct))
on(['atxHeading'], (compiler, construct) => compiler.openHeading(construct), (compiler, construct) => compiler.closeLines(construct))
on(['codeFenced', 'codeIndented'], (compiler, construct) => compiler.openCode(construct), (compiler, construct) => compiler.closeCode(construct))
on(['listOrdered'], (compiler, construct) => compiler.openList('ol', construct), (compiler, construct) => compiler.closeList(construct))
on(['listUnordered'], (compiler, construct) => compiler.openList('ul', construct), (compiler, construct) => compiler.closeList(construct))
on(['listItemPrefix'], (compiler, construct) => compiler.openItem(construct))
on(['link'], (compiler, construct) => compiler.openLink(construct), close)
on(['image'], (compiler) => compiler.openImage(), (compiler, construct) => compiler.closeImage(construct))

on(['htmlFlow', 'htmlText', ...inMdx], (compiler, construct) => compiler.addHtml(construct))
on(['shortcode'], (compiler, construct) => compiler.addShortcode(construct))
on(['data', 'codeTextData'], (compiler, construct) => compiler.add(construct))
on(['characterEscape', 'characterReference'], (compiler, construct) => compiler.add(construct, true))
on(['codeFlowValue'], (compiler, construct) => compiler.addCode(construct))
on(['lineEnding'], (compiler, construct) => compiler.addLine(construct))
on(['hardBreakEscape', 'hardBreakTrailing'], (compiler, construct) => compiler.addBreak(construct))
on(['thematicBreak'], (compiler, construct) => compiler.addVoid('hr', construct))
on(['autolinkProtocol', 'literalAutolinkHttp'], (compiler, construct) => compiler.addAddress(construct))
on(['autolinkEmail'], (compiler, construct) => compiler.addAddress(construct, 'mailto:'))
on(['literalAutolinkWww'], (compiler, construct) => compiler.addAddress(construct, 'http://'))
on(['taskListCheck'], () => {}, (compiler, construct) => compiler.addBox(construct))
