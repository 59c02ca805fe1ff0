import { describe, expect, it } from 'vitest'
import { Pieces } from './pieces.ts'
import { outlineOrigin, outlineText } from './testing/outline.ts'

/** A template `[[ … ]]` after its script, asked about what stands in the brackets. */
function asked(script: string, expression: string, prepare?: (pieces: Pieces, source: string) => void): { origin: string; words: string; written: string[] } {
  const source = `${script}\n[[${expression}]]\n`
  const pieces = new Pieces(source)
  pieces.put(pieces.script({ start: 0, end: script.length }, 'ts') ?? [])
  const start = source.lastIndexOf('[[') + 2
  const at = { start, end: start + expression.length }
  prepare?.(pieces, source)
  pieces.note(at)
  const code = pieces.ask()
  const node = code.expression(at)!
  const texts = code.alternatives(node)
  return { origin: outlineOrigin(code.originOf(node)), words: texts.map(outlineText).join(' / '), written: texts.map((text) => source.slice(text.at.start, text.at.end)) }
}

describe('a name in a template means what the script declares', () => {
  it.each([
    ['const left = 3', 'left', '3'],
    ['const left = ref(900); setInterval(() => { left.value-- }, 1000)', 'left', 'state 900 ticking'],
    ['const left = ref(900); const tick = () => left.value--; setInterval(tick, 1000)', 'Math.floor(left / 60)', 'state 15 ticking'],
    ['const left: Ref<number> = shallowRef(3)', 'left', 'state 3'],
    ['const left = ref(900); function reset() { left.value = 5 }', 'left', 'state 900'],
    ['const left = ref(); left.value = Math.random() * 10', 'left', '(state undefined | random!)'],
    ['const s = reactive({ left: 900 }); setInterval(() => { s.left-- }, 1000)', 's.left', 'state 900 ticking'],
    ['const s = reactive({ left: 0 }); s.left = Math.random()', 's.left', '(state 0 | random!)'],
    ['const left = signal(900); setInterval(() => left.update((n) => n - 1), 1000)', 'left()', 'state 900 ticking'],
    ['const left = ref(4); const double = computed(() => left.value * 2)', 'double', 'state 8'],
    ['const form = ref({ news: true })', 'form.news', 'state true'],
    ['', 'product.left', 'product.left'],
    ['', "t('cart.decline')", 't:cart.decline'],
  ])('%s: %s is %s', (script, expression, origin) => expect(asked(script, expression).origin).toBe(origin))
})

it('says the words of both ends, each where it is written', () => {
  const { words, written } = asked("const label = ref('Only a few left'); const sold = () => { label.value = 'Sold out' }", 'label')
  expect(words).toBe('Only a few left / Sold out')
  expect(written).toEqual(['Only a few left', 'Sold out'])
  expect(asked('const n = 3', '`Only ${n} left`').words).toBe('Only 3 left')
})

it('knows names of loops and slots in their stretch of the file, and nowhere else', () => {
  const script = "const plans = [{ name: 'Basic', price: 9 }, { name: 'Plus', price: 19 }]"
  const loop = (pieces: Pieces, source: string): void => {
    const start = source.indexOf('[[')
    const list = source.indexOf('plans')
    // The names and the list of a loop stand in the template; any stretch of the file that says them will do.
    pieces.loop({ start, end: source.length }, [{ start: source.lastIndexOf('plan', start + 6), end: start + 6 }], { start: list, end: list + 5 })
  }
  expect(asked(script, 'plan.price', loop).origin).toBe('(9 | 19)')
  expect(asked(script, 'plan.price').origin).toBe('plan.price')
})

it('reads the code beside a template, and says its words where they are shown', () => {
  const source = '{{ words }}'
  const pieces = new Pieces(source, { source: "const words = 'Offer ends soon'" })
  pieces.put(pieces.script(pieces.aside, 'ts') ?? [])
  const code = pieces.ask()
  const [text] = code.alternatives(code.expression({ start: 3, end: 8 })!)
  expect(text?.value).toBe('Offer ends soon')
  expect(text?.at).toEqual({ start: 3, end: 8 })
})
