import { parseArgs } from 'node:util'
import { crowd } from './crowd.ts'
import { inScratch } from './measure.ts'
import { linearity, small, samples } from './questions.ts'
import { readings } from './readings.ts'

/**
 * `npm run bench [folder]`: what each reader costs against its bare parser; then what the command line costs, as whole
 * processes, against bare parsers on the same files, and what many files of all formats take of memory. Real files come
 * from the folder (or `ABOVEBOARD_CORPUS`); without one, pages are invented. `--readers` measures readers alone, `--reader MDX`
 * one of them. Quote ratios, not seconds.
 */
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, readers: { type: 'boolean' }, reader: { type: 'string' } },
  allowPositionals: true,
})
const corpus = positionals[0] ?? process.env['ABOVEBOARD_CORPUS']
const rounds = Number(values.rounds)

await readings(rounds, values.reader)
if (!values.readers && values.reader === undefined) await inScratch(async (scratch) => {
  await small(scratch, rounds)
  await samples(scratch, rounds, corpus)
  await linearity(scratch, Math.min(rounds, 3))
  await crowd(scratch)
})
