import { isReadable, read } from '@aboveboard/readers'
import { bare } from './bare.ts'
import { measured, type Measured } from './readers.ts'

const [small, middle, large] = [10_000, 100_000, 5_000_000]
/** What is measured at once takes at least so long, in milliseconds: less is noise. */
const least = 200
/** Parsers of many small states take so long until they run as fast as they can. */
const warming = 2000

/** What each reader costs within this process, warm: against its bare parser, and for a megabyte at both ends of the sizes. */
export async function readings(rounds: number, only?: string): Promise<void> {
  console.log(`\nReaders against the bare parsers they stand on (${middle / 1000} kB, invented; cpu of this process)`)
  const rows: object[] = []
  for (const each of measured) if (only === undefined || each.name === only) rows.push(await told(each, rounds))
  console.table(rows)
}

async function told(each: Measured, rounds: number): Promise<object> {
  const { name, path, invent, parser, most, instead } = each
  if (!isReadable(path)) return { reader: name, note: 'no reader yet' }
  const reader = async (source: string): Promise<unknown> => read(source, { path })
  if ((await reader(invent(small))) === undefined) return { reader: name, note: 'not taken for a file of ours' }
  const source = invent(middle)
  await milliseconds(reader, source, warming)
  const base = parser && (await bare[parser]().catch(() => 'not installed' as const))
  const times = typeof base === 'function' ? await ratio({ parse: reader, source }, { parse: base, source: instead?.(source) ?? source }, rounds) : undefined
  const [few, many] = [await perMegabyte(reader, invent(small), rounds), await perMegabyte(reader, invent(large), 2)]
  return {
    reader: name,
    parser: parser ?? '(own scanner)',
    '× cpu': times && round(times),
    most: parser && most,
    [`ms/MB at ${small / 1000} kB`]: Math.round(few),
    [`at ${large / 1e6} MB`]: Math.round(many),
    growth: round(many / few),
    note: typeof base === 'string' ? `the parser is ${base}` : times !== undefined && times > most ? 'too much' : '',
  }
}

interface Work {
  readonly parse: (source: string) => unknown
  readonly source: string
}

/** How many times the cost of the other, of the least that each took in rounds in turn: what a neighbour of the machine adds is left out. */
async function ratio(ours: Work, theirs: Work, rounds: number): Promise<number> {
  let [mine, base] = [Infinity, Infinity]
  await milliseconds(theirs.parse, theirs.source, warming)
  for (let round = 0; round < rounds; round++) {
    mine = Math.min(mine, await milliseconds(ours.parse, ours.source))
    base = Math.min(base, await milliseconds(theirs.parse, theirs.source))
  }
  return mine / base
}

async function perMegabyte(parse: Work['parse'], source: string, rounds: number): Promise<number> {
  let least = Infinity
  for (let round = 0; round < rounds; round++) least = Math.min(least, await milliseconds(parse, source))
  return (least * 1e6) / source.length
}

/** Milliseconds of cpu for one reading; the text is read again and again until it took long enough to tell. */
async function milliseconds(parse: Work['parse'], source: string, enough = least): Promise<number> {
  const from = process.cpuUsage()
  let [spent, times] = [0, 0]
  for (; spent < enough; times++) {
    await parse(source)
    const { user, system } = process.cpuUsage(from)
    spent = (user + system) / 1000
  }
  return spent / times
}

const round = (value: number): number => Math.round(value * 100) / 100
