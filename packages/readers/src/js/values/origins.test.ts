import { expect, test } from 'vitest'
import { readJsx } from '../read.ts'
import { outlineOrigin } from '../testing/outline.ts'

/** What is known of the value of `it`. */
function originOf(code: string): string {
  const page = readJsx(`${code}\n;<X it={it} />`, { path: 'x.tsx' })
  return outlineOrigin(page.named('X')[0]!.attr('it')!.origin)
}

/** The same, of an expression. */
const of = (expression: string): string => originOf(`const it = ${expression}`)
/** The same, inside a component. */
function inside(code: string): string {
  const page = readJsx(`export function Card(props) {\n${code}\nreturn <X it={it} />\n}`, { path: 'x.tsx' })
  return outlineOrigin(page.named('X')[0]!.attr('it')!.origin)
}

test.each([
  ["'three'", "'three'"],
  ['3', '3'],
  ['15 * 60', '900'],
  ['-(2 + 1) * 4 % 5', '-2'],
  ["'a' + 1 + 2", "'a12'"],
  ['`${1 + 1} left`', "'2 left'"],
  ['!true', 'false'],
  ['null', 'null'],
  ['undefined', 'undefined'],
  ['(3 as number)!', '3'],
  ['Math.max(2, 7)', '7'],
  ['Number("12")', '12'],
  ['(2.5).toFixed(2)', "'2.50'"],
  ['[1, 2, 3].length', '3'],
  ['{ a: { b: 5 } }.a.b', '5'],
  ['[7, 8][1]', '8'],
  ['true && 4', '4'],
  ['0 || 4', '4'],
  ['null ?? 4', '4'],
])('%s is a constant: %s', (expression, origin) => expect(of(`(${expression})`)).toBe(origin))

test.each([
  'Math.random()',
  'Math.floor(Math.random() * 40) + 12',
  'crypto.getRandomValues(new Uint8Array(1))[0]',
  'window.crypto.getRandomValues(box)',
  '_.random(1, 5)',
  'faker.number.int({ min: 1 })',
  'getRandomInt(1, 5)',
  'randomBetween(3, 9)',
  'alea()',
  'entierAleatoire(3, 9)',
  'zufallszahl(9)',
  'rng()',
  '`${Math.random()} left`',
  '(Math.random() * 5).toFixed(0)',
  'String(Math.ceil(Math.random() * 5))',
  'format(Math.random())',
  '[3, 5, 8][Math.floor(Math.random() * 3)]',
  '_.sample([3, 5, 8])',
  "_.sample(['Emma', 'Tom'])",
])('%s is drawn by lot', (expression) => expect(of(expression)).toBe('random!'))

test.each([
  ['_.sample(reviews)', 'sample()'],
  ['reviews[Math.floor(Math.random() * reviews.length)]', 'reviews'],
  ['shuffle(reviews, Math.random)', 'sample()'],
  ["Math.random() < 0.5 ? 'A' : 'B'", "('A' | 'B' | random!)"],
  ['await upload(Math.random())', 'upload()'],
  ['(await save({ id: Math.random() })).error', 'save().error'],
  ['build(Math.random()).map((row) => row.label)[0]', 'build().label'],
  ['total({ id: Math.random(), price: 3 })', 'total()'],
])('%s is not made up: %s', (expression, origin) => expect(of(expression)).toBe(origin))

test.each([
  ['Date.now()', 'clock+0s'],
  ['new Date()', 'clock+0s'],
  ['new Date().getTime()', 'clock+0s'],
  ['+new Date()', 'clock+0s'],
  ['performance.now()', 'clock+0s'],
  ['dayjs()', 'clock+0s'],
  ['Date.now() + 15 * 60 * 1000', 'clock+900s'],
  ['15 * 60 * 1000 + Date.now()', 'clock+900s'],
  ['new Date(Date.now() + 864e5)', 'clock+86400s'],
  ['new Date(new Date().getTime() + 9e5).toISOString()', 'clock+900s'],
  ['addMinutes(new Date(), 15)', 'clock+900s'],
  ['subHours(new Date(), 2)', 'clock+-7200s'],
  ['add(new Date(), { minutes: 10, seconds: 30 })', 'clock+630s'],
  ["dayjs().add(15, 'minute')", 'clock+900s'],
  ["moment().add(2, 'h').format('LT')", 'clock+7200s'],
  ["moment().subtract({ days: 1 })", 'clock+-86400s'],
  ['DateTime.now().plus({ minutes: 15 })', 'clock+900s'],
  ["dayjs().endOf('day')", 'clock'],
  ['new Date().setMinutes(new Date().getMinutes() + 15)', 'clock+900s'],
  ['Date.now() + 15 * 60 * 1000 - Date.now()', 'clock+900s'],
  ['differenceInSeconds(addMinutes(new Date(), 5), new Date())', 'clock+300s'],
  ["dayjs().add(1, 'day').diff(dayjs(), 'second')", 'clock+86400s'],
  ['Math.floor(Date.now() / 1000) + 900', 'clock+900s'],
  ['900 + (Date.now() / 1e3 | 0)', 'clock+900s'],
  ['(Math.floor(Date.now() / 1000) + 900) * 1000', 'clock+900s'],
  ['Date.now() / 1000 * 1000 + 900', 'clock+0.9s'],
  ['new Date((Date.now() / 1000 + 900) * 1000).getTime() + 6e4', 'clock+960s'],
  ['Math.ceil(Date.now() / 1000 / 60) - 5', 'clock+-300s'],
  ['0.001 * Date.now() + 60', 'clock+60s'],
  ['Math.floor(Date.now() / 1000) + 900 - Math.floor(Date.now() / 1000)', 'clock+900s'],
  ['dayjs().unix() + 900', 'clock+900s'],
  ["dayjs.unix(Math.floor(Date.now() / 1000)).add(15, 'minute')", 'clock+900s'],
  ['new Date(1000 * (getUnixTime(new Date()) + 900))', 'clock+900s'],
  ['Math.floor((Date.now() + 60000 - Date.now()) / 1000)', 'clock+60s'],
  ["new Date('2026-12-01T00:00:00Z') - Date.now()", 'clock'],
  ["Date.parse('2026-12-01') - new Date().getTime()", 'clock'],
  ['new Date(2026, 11, 1) - new Date()', 'clock'],
  ['sale.end - Date.now()', 'clock'],
  ['new Date().getFullYear() + 1', 'clock'],
  ['Date.now() + hold.ms', 'clock'],
  ["new Date('2026-12-01')", "'2026-12-01'"],
  ['new Date(2026, 11, 1, 9)', "'2026-12-01T09:00:00'"],
  ['new Date(sale.end)', 'sale.end'],
])('%s is a moment: %s', (expression, origin) => expect(of(expression)).toBe(origin))

test('dates that are moved', () => {
  expect(originOf('const it = new Date(); it.setMinutes(it.getMinutes() + 15)')).toBe('clock+900s')
  expect(originOf('const it = new Date(); it.setTime(it.getTime() + 2 * 864e5)')).toBe('clock+172800s')
  expect(originOf('const it = new Date(); it.setHours(23, 59, 59)')).toBe('clock')
  expect(inside('const end = new Date(); end.setMonth(end.getMonth() + 3); const left = () => { const now = new Date(); return end.getTime() - now.getTime() }; const it = left()')).toBe('clock+7776000s')
  expect(originOf('const end = new Date(); end.setMinutes(end.getMinutes() + 15); const it = end')).toBe('clock+900s')
  expect(originOf("const it = new Date('2026-12-01'); it.setHours(23, 59, 59)")).toBe("'2026-12-01'")
})

test.each([
  ["localStorage.getItem('end')", 'localStorage'],
  ["JSON.parse(window.localStorage.getItem('end'))", 'localStorage'],
  ['localStorage.deadline', 'localStorage'],
  ["sessionStorage.getItem('end')", 'sessionStorage'],
  ['document.cookie', 'cookie'],
  ["Cookies.get('end')", 'cookie'],
  ["Number(localStorage.getItem('end')) - Date.now()", 'localStorage'],
  ["localStorage.getItem('end') || Date.now() + 9e5", '(localStorage | clock+900s)'],
])('%s is kept in the browser: %s', (expression, origin) => expect(of(expression)).toBe(origin))

test.each([
  ['product.stock', 'product.stock'],
  ['product?.stock', 'product.stock'],
  ["product['stock']", 'product.stock'],
  ['product.variants[0].stock', 'product.variants.0.stock'],
  ['getStock()', 'getStock()'],
  ['api.stock.get(product.id)', 'api.stock.get()'],
  ['await fetchStock(1)', 'fetchStock()'],
  ['useProduct().stock', 'useProduct().stock'],
  ['product.stock * 2 + 1', 'product.stock'],
  ['product.stock.toLocaleString()', 'product.stock.toLocaleString()'],
  ['stock ?? 3', '(stock | 3)'],
  ['open && 3', '(false | 3)'],
  ["n > 1 ? 'seats' : 'seat'", "('seats' | 'seat')"],
  ["t('stock.left')", 't:stock.left'],
  ["i18n.t('stock.left', { count })", 't:stock.left'],
  ["intl.formatMessage({ id: 'stock.left' })", 't:stock.left'],
])('%s comes from outside: %s', (expression, origin) => expect(of(expression)).toBe(origin))

test('imports, parameters and what hooks give', () => {
  expect(originOf("import it from './stock'")).toBe('it')
  expect(originOf("import { stock } from './stock'; const it = stock.left")).toBe('stock.left')
  expect(inside('const it = props.left')).toBe('props.left')
  expect(inside('const { left: it } = props')).toBe('props.left')
  expect(inside('const { stock: it } = useProduct()')).toBe('useProduct().stock')
  const page = readJsx('const Card = ({ product: { stock }, left = 3 }) => <X it={stock} left={left} />', { path: 'x.tsx' })
  expect(outlineOrigin(page.named('X')[0]!.attr('it')!.origin)).toBe('product.stock')
  expect(outlineOrigin(page.named('X')[0]!.attr('left')!.origin)).toBe('(left | 3)')
})

test('names are followed', () => {
  expect(originOf('const a = 3; const b = a; const it = b * 2')).toBe('6')
  expect(originOf('const stats = { viewers: Math.random(), sold: 4 }; const it = stats.viewers')).toBe('random!')
  expect(originOf('const stats = { viewers: Math.random(), sold: 4 }; const it = stats.sold')).toBe('4')
  expect(originOf('const { viewers: it } = { viewers: Math.random() }')).toBe('random!')
  expect(originOf('const [, it] = [1, 2]')).toBe('2')
  expect(originOf('const base = { left: 3 }; const item = { ...base, name: "a" }; const it = item.left')).toBe('3')
  expect(originOf('const it = useMemo(() => Math.random() * 3, [])')).toBe('random!')
  expect(originOf('let it; it = Math.random()')).toBe('random!')
  expect(originOf('let it = 3; if (x) it = 4')).toBe('(3 | 4)')
  expect(originOf('const a = b; const b = a; const it = a')).toBe('unknown!')
})

test('helpers of the file are followed', () => {
  expect(originOf('const rnd = (a, b) => Math.floor(Math.random() * (b - a)) + a; const it = rnd(1, 5)')).toBe('random!')
  expect(originOf('function minutes(n) { return n * 60 * 1000 } const it = Date.now() + minutes(15)')).toBe('clock+900s')
  expect(originOf('const double = (n) => n * 2; const it = double(double(3))')).toBe('12')
  expect(originOf('const id = ({ n }) => n; const it = id({ n: Date.now() })')).toBe('clock+0s')
  expect(originOf('const loop = (n) => loop(n - 1); const it = loop(3)')).toMatch(/loop|unknown/)
  expect(originOf('const end = () => { const d = new Date(); return d.getTime() + 6e4 }; const it = end() - Date.now()')).toBe('clock+60s')
})

test('a name means what its own scope says', () => {
  expect(originOf('function other() { const it = Math.random(); return it } const it = 3')).toBe('3')
  expect(originOf('const left = 3; function f(left) { return left } const it = left')).toBe('3')
  expect(inside('const it = 3; { const it = Math.random() }')).toBe('3')
  expect(originOf('function Math() {} const it = 3')).toBe('3')
})

test('state and what becomes of it', () => {
  expect(inside('const [it, setIt] = useState(3)')).toBe('state 3')
  expect(inside('const [it] = React.useState<number>(() => 3)')).toBe('state 3')
  expect(inside('const first = () => 3; const [it] = useState(first)')).toBe('state 3')
  expect(inside('function first() { return Math.random() } const [it] = React.useState(first)')).toBe('state random!')
  expect(inside('const first = 3; const [it] = useState(first)')).toBe('state 3')
  expect(inside('const [it] = useState()')).toBe('state undefined')
  expect(inside('const [it] = useState(props.left)')).toBe('state props.left')
  expect(inside('const [left] = useReducer(reduce, 900); const it = left')).toBe('state 900')
  expect(inside('const left = useRef(900); const it = left.current')).toBe('state 900')
  expect(inside('const left = ref(900); const it = left.value')).toBe('state 900')
  expect(inside('const [left] = createSignal(900); const it = left()')).toBe('state 900')
  expect(inside('const [time] = useState({ minutes: 15 }); const it = time.minutes')).toBe('state 15')
  expect(inside('const [end] = useState(Date.now() + 9e5); const it = end - Date.now()')).toBe('state clock+900s')
  expect(inside('const [left] = useState(900); const it = format(left)')).toBe('state 900')
  expect(inside('const [left] = useState(900); const it = Math.floor(left / 60)')).toBe('state 15')
})

test('state that counts by itself', () => {
  const state = 'const [it, setIt] = useState(900);'
  expect(inside(`${state} useEffect(() => { const id = setInterval(() => setIt((s) => s - 1), 1000); return () => clearInterval(id) }, [])`)).toBe('state 900 ticking')
  expect(inside(`${state} useEffect(() => { setTimeout(() => setIt(it - 1), 1000) }, [it])`)).toBe('state 900 ticking')
  expect(inside(`${state} useInterval(() => setIt(Math.max(0, it - 1)), 1000)`)).toBe('state 900 ticking')
  expect(inside(`${state} const tick = () => setIt((s) => { if (s < 1) return 900; return s - 1 }); useEffect(() => { window.setInterval(tick, 1000) })`)).toBe('state 900 ticking')
  expect(inside(`${state} function step() { setIt((s) => --s) } setInterval(() => { step() }, 1000)`)).toBe('state 900 ticking')
  expect(inside('const [time, setTime] = useState({ s: 900 }); setInterval(() => setTime((t) => ({ ...t, s: t.s - 1 })), 1000); const it = time.s')).toBe('state 900 ticking')
  expect(inside(`${state} let left = 900; setInterval(() => { left--; setIt(left) }, 1000)`)).toBe('state 900 ticking')
  expect(inside(`${state} useEffect(() => { setTimeout(() => { const next = it > 2 ? it - 1 : 2; setIt(next) }, 1000) }, [it])`)).toMatch(/^state 900 ticking/)
  expect(inside(`${state} let left = 900; setInterval(() => { left = props.left; setIt(left) }, 1000)`)).not.toContain('ticking')
  expect(inside(`${state} const add = () => setIt(it + 1)`)).toBe('state 900')
  expect(inside(`${state} setTimeout(() => setIt(0), 1000)`)).toBe('state 900')
  expect(originOf('let it = 900; setInterval(() => { it-- }, 1000)')).toBe('state 900 ticking')
  expect(originOf('let it = 900; function tick() { it -= 1; setTimeout(tick, 1000) } tick()')).toBe('state 900 ticking')
  expect(originOf('const cart = { left: 9 }; setInterval(() => { cart.left-- }, 1000); const it = cart.left')).toBe('state 9 ticking')
})

test('state that a timer sets from one figure of the file to the next', () => {
  const steps = (...values: string[]) => inside(`const [it, setIt] = useState(3)\n${values.map((value, i) => `setTimeout(() => setIt(${value}), ${i}000)`).join('\n')}`)
  expect(steps('2', '1')).toBe('state 3 ticking')
  expect(steps('2', 'props.left')).toBe('state 3')
  expect(steps('0')).toBe('state 3')
})

test('a clock that is wound up after it is made', () => {
  const wound = (value: string) => inside(`const [it, setIt] = useState(0)\nuseEffect(() => { setIt(${value}); setInterval(() => setIt((s) => s - 1), 1000) }, [])`)
  expect(wound('15 * 60')).toBe('(state 0 ticking | state 900 ticking)')
  expect(wound('props.seconds')).toBe('state 0 ticking')
  expect(inside("const sales = [{ length: { s: 20 } }]; const chosen = computed(() => sales[at.value]); const left = ref({ s: 0 }); const start = () => { left.value = { ...chosen.value.length }; setInterval(() => { left.value.s-- }, 1000) }; const it = left.value.s")).toBe('(state 0 ticking | state 20 ticking)')
  expect(wound('59')).toBe('state 0 ticking')
})

test('state that is fed with what is made up', () => {
  const state = 'const [it, setIt] = useState(12);'
  expect(inside(`${state} setInterval(() => setIt((v) => v + Math.floor(Math.random() * 3)), 1000)`)).toBe('(state 12 ticking | random!)')
  expect(inside(`${state} useEffect(() => { setIt(Math.random() * 40) }, [])`)).toBe('(state 12 | random!)')
  expect(inside('const [it, setIt] = useState(null); useEffect(() => setIt(Date.now() + 9e5), [])')).toBe('(state null | clock+900s)')
  expect(inside("const [it, setIt] = useState(900); useEffect(() => { const kept = localStorage.getItem('left'); if (kept) setIt(Number(kept)) }, [])")).toBe('(state 900 | localStorage)')
  expect(inside(`${state} useEffect(() => { load().then(setIt) }, [])`)).toBe('state 12')
  expect(inside(`${state} const change = (event) => setIt(event.target.value)`)).toBe('state 12')
})

test('the state of a class', () => {
  const page = readJsx('class Timer extends React.Component { state = { left: 900 }; componentDidMount() { setInterval(() => this.setState({ left: this.state.left - 1 }), 1000) } render() { const { left } = this.state; return <X it={left} own={this.props.name} /> } }', { path: 'x.tsx' })
  expect(outlineOrigin(page.named('X')[0]!.attr('it')!.origin)).toBe('state 900 ticking')
  expect(outlineOrigin(page.named('X')[0]!.attr('own')!.origin)).toBe('props.name')
})

test('members of lists mapped over', () => {
  const page = readJsx('const items = [{ left: 3 }, { left: 5 }]; items.filter(Boolean).map(({ left }) => <X it={left} />); rows.map((row) => <Y it={row.left} />)', { path: 'x.tsx' })
  expect(outlineOrigin(page.named('X')[0]!.attr('it')!.origin)).toBe('(3 | 5)')
  expect(outlineOrigin(page.named('Y')[0]!.attr('it')!.origin)).toBe('rows.left')
})

test('lists that are made', () => {
  expect(of('Array.from({ length: 3 }, () => Math.random())[0]')).toBe('random!')
  expect(of('rows.map((row) => ({ left: Math.random(), name: row.name }))[1].left')).toBe('random!')
  expect(of('rows.map((row) => ({ left: Math.random(), name: row.name }))[1].name')).toBe('rows.name')
  expect(of('[{ n: 3 }, { n: 4 }].find((each) => each.n > 3).n')).toBe('(3 | 4)')
})

test('what nobody could follow costs little', () => {
  const doubling = Array.from({ length: 60 }, (_, i) => `const f${i} = (n) => f${i + 1}(n) + f${i + 1}(n)`).join('\n')
  const start = performance.now()
  originOf(`${doubling}\nconst it = f0(1)`)
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a moment that a helper declares first, and moves without making it, is not told', () => {
  expect(originOf('const end = () => { let moment; moment.setHours(3); return moment }\nconst it = end()')).toBe('unknown!')
})
