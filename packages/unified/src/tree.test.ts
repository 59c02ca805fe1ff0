import fc from 'fast-check'
import type { Element, ElementContent, Root as Html } from 'hast'
import type { Root as Markdown } from 'mdast'
import { rehype } from 'rehype'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import aboveboard, { type Options } from './index.ts'

const shame = 'Ends *today*\n\n[No thanks, I *hate* saving money](/no)\n'
const shaming = 'confirmshaming “No thanks, I hate saving money” makes the reader ashamed to refuse'
const ticked = 'prechecked-consent “Send me the newsletter” is selected before the reader has agreed'
const box = '<label><input type="checkbox" checked> Send me the newsletter</label>'

const markdown = (source: string): Markdown => remark().use(remarkGfm).parse(source)
const html = (source: string): Html => rehype().parse(source)
const asHtml = (source: string): Html => unified().use(remarkRehype, { allowDangerousHtml: true }).runSync(markdown(source))

/** What is said of a tree beside a file, with the words that each place holds. */
function told(tree: Node, file: VFile = new VFile(), options: Options = {}): string[] {
  aboveboard({ now: '2026-06-01', ...options })(tree, file)
  return file.messages.map(({ ruleId, reason, place }) => {
    const at = place && 'start' in place ? `${place.start.line}:${place.start.column} \`${String(file).slice(place.start.offset, place.end.offset)}\` ` : ''
    return `${at}${ruleId} ${reason}`
  })
}

/** A node without its places, as one that a plugin made. */
const made = <T extends Node>(node: T): T => JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'position' ? undefined : value))) as T

describe('what is written in the file is judged', () => {
  const words = '`No thanks, I *hate* saving money`'

  test('whatever plugins have put into the tree', () => {
    const tree = markdown('Nothing to see.\n')
    tree.children.push(...made(markdown(shame)).children)
    expect(told(tree, new VFile('Nothing to see.\n'))).toEqual([])
  })

  test('whatever plugins have taken out of it', () => {
    const tree = markdown(shame)
    tree.children.pop()
    expect(told(tree, new VFile(shame))).toEqual([`3:2 ${words} ${shaming}`])
  })

  test('by the name that the file had when it was read', () => {
    const file = new VFile({ value: shame, path: 'leave.md' })
    file.extname = '.html'
    expect(told(asHtml(shame), file)).toEqual([`3:2 ${words} ${shaming}`])
  })

  test('as Markdown, under a name that says nothing', () => {
    expect(told(markdown(shame), new VFile({ value: shame, path: 'LEAVE' }))).toEqual([`3:2 ${words} ${shaming}`])
  })

  test('as HTML, under a name that says nothing', () => {
    expect(told(html(box), new VFile({ value: box, path: 'join.aspx' }))).toEqual([`1:31 \`checked\` ${ticked}`])
  })

  test('in the folder that it lies in', () => {
    const sale = '<html lang="en"><body><h1>Members’ sale: 15% off all bulbs</h1><p>Bloom &amp; Daughters</p></body></html>'
    const said = (path: string): string[] => told(html(sale), new VFile({ value: sale, path, cwd: '/shop' }), { doubts: true })
    expect(said('/shop/sale.html')).toEqual([])
    expect(said('/shop/campaigns/emails/sale.html').join()).toContain('missing-unsubscribe')
    expect(said('campaigns/emails/sale.html').join()).toContain('missing-unsubscribe')
    expect(said('/emails/sale.html').join()).toContain('missing-unsubscribe')
  })
})

describe('of a tree that is a part of the file', () => {
  const source = `${shame}\n---\n\n[No thanks, I like paying more](/no)\n`

  test('what stands in the part is told', () => {
    const tree = markdown(source)
    const [, , , last] = tree.children
    const part: Markdown = { type: 'root', children: [last!], position: last!.position }
    expect(told(part, new VFile({ value: source, path: 'leave.md' }))).toEqual([expect.stringMatching(/^7:2 `No thanks, I like paying more` confirmshaming/)])
  })

  test('that is written in another language, the tree is judged', () => {
    const script = `/**\n * Words.\n */\nexport const words = '${box}'\n`
    const tree = markdown(shame)
    tree.position = { start: { line: 1, column: 4, offset: 3 }, end: { line: 3, column: 1, offset: 13 } }
    expect(told({ ...made(tree), position: tree.position }, new VFile({ value: script, path: 'words.js' }))).toHaveLength(1)
  })
})

describe('of a tree that was not made from the text of its file', () => {
  test('what is found has the place of the node around it', () => {
    const source = 'Ends /today/\n\n[[/no][No thanks, I /hate/ saving money]]\n'
    const tree = asHtml(shame)
    expect(told(tree, new VFile({ value: source, path: 'leave.org' }))).toEqual([expect.stringMatching(/^3:1 .* confirmshaming/)])
  })

  test('however deep that lies, and whatever stands beside it', () => {
    const words = fc.string({ unit: fc.constantFrom('a', ' ', '&', '<', '>', ';', '-', 'é', '🛒') })
    const beside: fc.Arbitrary<ElementContent> = fc.oneof(
      words.map((value): ElementContent => ({ type: 'text', value })),
      words.map((value): ElementContent => ({ type: 'comment', value })),
      words.map((alt): ElementContent => ({ type: 'element', tagName: 'img', properties: { alt }, children: [] })),
    )
    const around = fc.record({ tagName: fc.constantFrom('div', 'section', 'main', 'span'), title: words, before: fc.array(beside, { maxLength: 3 }), after: fc.array(beside, { maxLength: 3 }) })
    const position = { start: { line: 4, column: 2, offset: 30 }, end: { line: 4, column: 40, offset: 68 } }
    const button: Element = { type: 'element', tagName: 'button', properties: {}, position, children: [{ type: 'text', value: 'No thanks, I ' }, { type: 'element', tagName: 'em', properties: {}, children: [{ type: 'text', value: 'hate' }] }, { type: 'text', value: ' saving money' }] }
    fc.assert(
      fc.property(fc.array(around, { minLength: 1, maxLength: 6 }), (layers) => {
        const tree = layers.reduce<Element>((inner, { tagName, title, before, after }) => ({ type: 'element', tagName, properties: { title }, children: [...before, inner, ...after] }), button)
        const file = new VFile()
        told({ type: 'root', children: [tree] } as Html, file)
        expect(file.messages.filter(({ ruleId }) => ruleId === 'confirmshaming').map(({ place }) => place)).toEqual([position])
      }),
    )
  })

  test('or of the very words, where they stand in the file', () => {
    const source = 'Hurry up, offer ends soon! 🛒\n'
    expect(told(asHtml(source), new VFile(source))).toEqual(['1:11 `offer ends soon` vague-urgency “offer ends soon” presses the reader without saying until when'])
  })

  test('or no place at all', () => {
    expect(told(markdown(shame))).toEqual([expect.stringContaining(shaming)])
    expect(told(made(markdown(shame)))).toEqual([shaming])
    expect(told(made(html(box)))).toEqual([ticked])
  })

  test('comments hold', () => {
    expect(told(made(markdown(`<!-- aboveboard-allow confirmshaming -- a quotation -->\n\n[No thanks, I *hate* saving money](/no)\n`)))).toEqual([])
  })

  test('HTML in Markdown is read', () => expect(told(made(markdown(`${box}\n`)))).toEqual([ticked]))

  test('what MDX adds is set aside, and what it holds is read', () => {
    const inside = { type: 'mdxJsxFlowElement', name: 'Banner', attributes: [], children: [{ type: 'mdxFlowExpression', value: 'sale' }, ...made(markdown(shame)).children] }
    const tree = { type: 'root', children: [{ type: 'mdxjsEsm', value: 'export const sale = "Hurry, offer ends soon!"' }, inside] } as Node
    expect(told(tree)).toEqual([shaming])
    expect(told(unified().use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxjsEsm', 'mdxFlowExpression'] as never }).runSync(tree as Markdown))).toEqual([shaming])
  })

  test('and so are nodes that a plugin has invented', () => {
    const tree = { type: 'root', children: [{ type: 'element', tagName: 'div', properties: {}, children: [{ type: 'badge', children: [{ type: 'raw', value: box }] }, { type: 'counter', value: 3 }] }] } as Node
    expect(told(tree)).toEqual([ticked])
  })

  test('there is nothing to say of an empty one', () => expect(told({ type: 'root', children: [] } as Node)).toEqual([]))
})

describe('a file that cannot be read', () => {
  test('says so, and what else is done with it goes on', () => {
    const deep = `${'> '.repeat(5000)}No thanks, I hate saving money\n`
    const file = new VFile(deep)
    const tree = { type: 'root', children: [{ type: 'paragraph', children: [], position: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } } }] } as Node
    expect(told(tree, file)).toEqual([expect.stringContaining('nested too deeply')])
    expect(file.messages).toMatchObject([{ fatal: true, source: 'aboveboard' }])
    expect(told(tree, new VFile(deep), { locale: 'fr' })).toEqual([expect.stringContaining('Le fichier est trop imbriqué pour être lu.')])
  })

  test('so does a tree', () => {
    let tree: object = { type: 'text', value: 'No thanks' }
    for (let i = 0; i < 20_000; i++) tree = { type: 'element', tagName: 'div', properties: {}, children: [tree] }
    expect(told({ type: 'root', children: [tree] } as Node)).toEqual([expect.stringContaining('nested too deeply')])
  })
})
