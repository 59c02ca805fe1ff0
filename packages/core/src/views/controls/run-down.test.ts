import { expect, test } from 'vitest'
import { Attribute, Element } from '../../element.ts'
import { Page } from '../../page.ts'
import type { Span } from '../../span.ts'
import { Text } from '../../text.ts'
import { runDown } from './run-down.ts'

/** The page of some code whose branches stand between ‹ and ›, as readers give it. */
function pageOf(written: string, codeElsewhere: readonly string[] = []): Page {
  const source = written.replaceAll(/[‹›]/g, '')
  const around = new Element('div', { start: 0, end: source.length })
  const put = (into: Element, within: Span): void => {
    for (const { 0: whole, index, 1: tag = '', 2: said = '' } of source.slice(within.start, within.end).matchAll(/(<button\b(?:"[^"]*"|[^">])*>)([^<]*)<\/button>/g)) {
      const at = { start: within.start + index, end: within.start + index + tag.length }
      const attributes = [...tag.matchAll(/ ([*\w-]+)="([^"]*)"/g)].map(({ 0: own, 1: name = '', index: from }) => new Attribute(name.toLowerCase(), { start: at.start + from + 1, end: at.start + from + own.length }, { text: Text.implied('…', at) }))
      into.append(new Element('button', at, { attributes, extent: { start: at.start, end: at.start + whole.length } }).append(Text.written(source, { start: at.end, end: at.end + said.length }, said)))
    }
  }
  const branches = [...written.matchAll(/‹([^›]*)›/g)].map(({ index, 1: inside = '' }, i) => ({ start: index - 2 * i, end: index - 2 * i + inside.length }))
  if (branches.length === 0) put(around, around.at)
  for (const at of branches) {
    const branch = new Element('#branch', at)
    around.append(branch)
    put(branch, at)
  }
  return new Page({ path: 'a.jsx', source, codeElsewhere, root: new Element('#page', around.at).append(around) })
}

const told = (written: string, codeElsewhere?: readonly string[]) => [...runDown(pageOf(written, codeElsewhere))].map(({ control, written, seconds }) => [control.children[0]!.toString(), written, seconds])

const clock = 'const [left, setLeft] = useState(9)\nuseEffect(() => { setInterval(() => setLeft((n) => n - 1), 1000) }, [])\n'
const vue = 'const left = ref(8)\nsetInterval(() => { left.value-- }, 1000)\n'

test.each([
  [`${clock}{left > 0 ? ‹<i>{left}</i>› : ‹<button>×</button>›}`, 'left left > 0', 9],
  [`${clock}{left === 0 && ‹<button>×</button>›}`, 'left left === 0', 9],
  [`${clock}{!left ? ‹<button>×</button>› : ‹<i>{left}</i>›}`, 'left !left', 9],
  [`${vue}<button v-if="left === 0">×</button>`, 'left left === 0', 8],
  [`${vue}‹<i v-if="left > 0">{{ left }}</i>›‹<button v-else>×</button>›`, 'left left > 0', 8],
  [`let left = 5\nsetInterval(() => left--, 1000)\n{#if left <= 0‹}<button>×</button>›{/if}`, 'left left <= 0', 5],
  [`left = signal(7)\nsetInterval(() => this.left.update((n) => n - 1), 1000)\n‹@if (left() === 0) {<button>×</button>}›`, 'left left() === 0', 7],
  [`left = 6\nsetInterval(() => { this.left = this.left - 1 }, 1000)\n<button *ngIf="left <= 0">×</button>`, 'left left <= 0', 6],
  [`const WAIT = 12\nconst [left, setLeft] = useState(WAIT)\nsetInterval(() => setLeft(left - 1), 1000)\n{left <= 0 && ‹<button>×</button>›}`, 'left left <= 0', 12],
  ['const [seen, setSeen] = useState(0)\nsetInterval(() => setSeen((n) => n + 1), 1000)\n{seen >= 5 && ‹<button>×</button>›}', 'seen seen >= 5', 5],
])('it stands there once a clock has run: %s', (code, written, seconds) => expect(told(code)).toEqual([['×', written, seconds]]))

test('from what it counts may stand elsewhere, or nowhere', () => {
  const asked = '{left <= 0 && ‹<button>×</button>›}'
  expect(told(asked, [clock])).toEqual([['×', 'left left <= 0', 9]])
  expect(told(`const [left, setLeft] = useState(props.wait)\nsetInterval(() => setLeft((n) => n - 1), 1000)\n${asked}`)).toEqual([['×', 'left left <= 0', undefined]])
  expect(told(asked)).toEqual([])
})

test('it points at the control', () => {
  const page = pageOf(`${clock}{left > 0 ? ‹<i>{left}</i>› : ‹<button type="button">×</button>›}`)
  expect([...runDown(page)].map(({ at }) => page.source.slice(at.start, at.end))).toEqual(['<button type="button">'])
})

test.each([
  ['stands there while it runs', `${clock}{left > 0 ? ‹<button>Skip</button>› : ‹<i>Gone</i>›}`],
  ['stands there while it runs, in Vue', `${vue}<button v-if="left > 0">Skip</button>`],
  ['stands there at all times', `${clock}<i>{left}</i><button>×</button>`],
  ['waits for something else', `${clock}{rows === 0 && ‹<button>Add one</button>›}`],
  ['counts what is pressed', 'const [left, setLeft] = useState(3)\nconst take = () => setLeft((n) => n - 1)\n{left === 0 && ‹<button>Again</button>›}'],
  ['counts what is pressed, beside a clock of another thing', 'const [left, setLeft] = useState(3)\nsetTimeout(() => greet(), 9)\n<b onClick={() => setLeft((n) => n - 1)} />\n{left === 0 && ‹<button>Again</button>›}'],
  ['waits for a count up to nothing that is reached', 'const [seen, setSeen] = useState(0)\nsetInterval(() => setSeen((n) => n + 1), 1000)\n{seen === 0 && ‹<button>Start</button>›}'],
  ['waits for a member of a list', `${clock}{left.length === 0 && ‹<button>Add one</button>›}`],
])('what %s is none', (_, code) => expect(told(code)).toEqual([]))
