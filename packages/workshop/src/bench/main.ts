import { parseArgs } from 'node:util'
import { inScratch } from './measure.ts'
import { linearity, small, samples } from './questions.ts'

/**
 * `npm run bench [folder]`: what the command line costs, as whole processes, against bare parsers on the same files.
 * Real files come from the folder (or `ABOVEBOARD_CORPUS`); without one, pages are invented. Quote ratios, not seconds.
 */
const { values, positionals } = parseArgs({ options: { rounds: { type: 'string', default: '5' } }, allowPositionals: true })
const corpus = positionals[0] ?? process.env['ABOVEBOARD_CORPUS']
const rounds = Number(values.rounds)

await inScratch(async (scratch) => {
  await small(scratch, rounds)
  await samples(scratch, rounds, corpus)
  await linearity(scratch, Math.min(rounds, 3))
})
