import { isReadable, read } from '@aboveboard/readers'
import { bare } from './bare.ts'
import { median } from './measure.ts'
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
  const { name, path, invent, parser, most } = each
  if (!isReadable(path)) return { reader: name, note: 'no reader yet' }
  const reader = async (source: string): Promise<unknown> => read(source, { path })
  if ((await reader(invent(small))) === undefined) return { reader: name, note: 'not taken for a file of ours' }
  await perMegabyte(reader, invent(middle), 1, warming)
  const base = parser && (await bare[parser]().catch(() => 'not installed' as const))
  const times = typeof base === 'function' ? await ratio(reader, base, invent(middle), rounds) : undefined
  const [few, many] = [await perMegabyte(reader, invent(small), rounds), await perMegabyte(reader, invent(large), 1)]
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

/** Median of the ratios taken round by round, each of both in turn: what a noisy machine can still tell. */
async function ratio(ours: (source: string) => unknown, theirs: (source: string) => unknown, source: string, rounds: number): Promise<number> {
  const ratios: number[] = []
  await perMegabyte(theirs, source, 1, warming)
  for (let round = 0; round < rounds; round++) {
    const [mine, base] = [await perMegabyte(ours, source, 1), await perMegabyte(theirs, source, 1)]
    ratios.push(mine / base)
  }
  return median(ratios)
}

/** Milliseconds of cpu for a megabyte; the text is read again and again until it took long enough to tell. */
async function perMegabyte(parse: (source: string) => unknown, source: string, rounds: number, enough = least): Promise<number> {
  const costs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const from = process.cpuUsage()
    let [spent, times] = [0, 0]
    for (; spent < enough; times++) {
      await parse(source)
      const { user, system } = process.cpuUsage(from)
      spent = (user + system) / 1000
    }
    costs.push((spent * 1e6) / (times * source.length))
  }
  return median(costs)
}

const round = (value: number): number => Math.round(value * 100) / 100
