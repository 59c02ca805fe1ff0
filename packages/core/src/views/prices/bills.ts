import type { Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import type { Page } from '../../page.ts'
import { putIn } from '../../put-in.ts'
import type { Text } from '../../text.ts'
import { view } from '../../view.ts'
import { amountIn } from './amount.ts'
import { passages, textOf } from '../passages/passages.ts'

/** A line of a bill in which something else costs nothing. */
export interface BillLine {
  /** What is to be paid for, and how much. */
  readonly label: Text
  readonly amount: number
  /** What the bill stands under. */
  readonly heading: Text | undefined
}

/** A bill says more lines than this in no file that shows one thing. */
const most = 12

/** Lines with an amount, of every list of terms and table in which a line stands at nothing: `Brush set – $0.00`, `Packing – $8.95`. */
export const billLines = view<BillLine>(function* (page) {
  for (const list of [...page.named('dl'), ...page.named('table')]) {
    const lines = (list.name === 'dl' ? termsOf(list) : rowsOf(page, list)).slice(0, most + 1)
    if (lines.length > most || !lines.some(({ amount }) => amount === 0)) continue
    const heading = headingOf(page, list)
    for (const line of lines) if (line.amount > 0) yield { ...line, heading }
  }
})

interface Line {
  readonly label: Text
  readonly amount: number
}

function termsOf(list: Element): Line[] {
  const found: Line[] = []
  let term: Element | undefined
  // Pairs may stand in elements of their own.
  for (const child of list.childElements.flatMap((each) => (each.name === 'div' ? each.childElements : [each]))) {
    if (child.name === 'dt') term = child
    else if (child.name === 'dd' && term) found.push(...lineOf(term, child))
  }
  return found
}

/** Mails are built of hundreds of tables, each within another. */
const rowsByTable = remember((page: Page): ReadonlyMap<Element | undefined, readonly Element[]> => {
  const found = new Map<Element | undefined, Element[]>()
  for (const row of page.named('tr')) {
    putIn(found, row.closest('table'), row)
  }
  return found
})

const rowsOf = (page: Page, table: Element): Line[] =>
  (rowsByTable(page).get(table) ?? []).flatMap((row) => {
    const cells = row.childElements.filter(({ name }) => name === 'td' || name === 'th')
    return cells.length < 2 ? [] : lineOf(cells[0]!, cells.at(-1)!)
  })

function lineOf(label: Element, sum: Element): Line[] {
  const { value } = textOf(sum)
  const amount = value.length <= 20 && /[€£$¥]|\b(?:eur|usd|gbp|euros?)\b/i.test(value) ? amountIn(value) : undefined
  return amount === undefined ? [] : [{ label: textOf(label), amount }]
}

/** The heading that comes right before it. */
const headingOf = (page: Page, list: Element): Text | undefined => headings(page).findLast(({ at }) => at.start < list.at.start)?.text
const headings = remember((page: Page) => passages(page).filter(({ block }) => /^h[1-3]$/.test(block.name)))

const byLabel = remember((page: Page) => new Map(billLines(page).map((line) => [line.label.at.start, line])))
/** The line of a bill that a text is the label of. */
export const billLineAt = (page: Page, text: Text): BillLine | undefined => byLabel(page).get(text.at.start)
