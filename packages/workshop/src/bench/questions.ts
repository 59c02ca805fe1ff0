import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { house } from '../house.ts'
import { type Floor, floor } from './floors.ts'
import { type Command, type Costs, measure, median, ratio } from './measure.ts'
import { html, markdown, tsx } from './synthetic.ts'

const bin = fileURLToPath(new URL('packages/cli/bin/aboveboard.js', house))

/** The command line with every rule, over the folder it stands in. */
const ours = (cwd: string, strict: string): Command => ({ name: 'aboveboard', args: [bin, '--format', 'json', '--config', strict, '.'], cwd })

function strictConfig(scratch: string): string {
  const path = join(scratch, 'strict.json')
  writeFileSync(path, JSON.stringify({ extends: ['strict'] }))
  return path
}

interface Sample {
  readonly name: string
  readonly extensions: readonly string[]
  readonly files: number
  readonly floor: Floor
  readonly invent: (size: number) => string
}

const kinds: readonly Sample[] = [
  { name: 'html', extensions: ['.html', '.htm'], files: 300, floor: 'parse5', invent: html },
  { name: 'tsx', extensions: ['.tsx', '.jsx'], files: 500, floor: '@babel/parser', invent: tsx },
  { name: 'md', extensions: ['.md', '.markdown'], files: 200, floor: 'remark-parse', invent: markdown },
]

/** One small file against Node that does nothing. */
export async function small(scratch: string, rounds: number): Promise<void> {
  const strict = strictConfig(scratch)
  const commands: Command[] = [{ name: 'node -e 0', args: ['-e', '0'] }, { name: 'aboveboard --version', args: [bin, '--version'] }]
  for (const { name, invent } of kinds) {
    const folder = join(scratch, `small-${name}`)
    mkdirSync(folder)
    writeFileSync(join(folder, `page.${name}`), invent(2000))
    commands.push({ ...ours(folder, strict), name: `aboveboard, one ${name} file` })
  }
  print('One small file', await measure(commands, rounds * 2), 'node -e 0')
}

/** Many files against a bare parser. */
export async function samples(scratch: string, rounds: number, corpus: string | undefined): Promise<void> {
  const strict = strictConfig(scratch)
  for (const sample of kinds) {
    const folder = join(scratch, sample.name)
    mkdirSync(folder)
    const { files, bytes } = corpus === undefined ? invent(sample, folder) : copy(sample, corpus, folder)
    if (files === 0) continue
    const base = `bare ${sample.floor}`
    const costs = await measure([{ name: base, args: floor(sample.floor, folder) }, ours(folder, strict)], rounds)
    print(`${files} ${corpus === undefined ? 'invented' : 'real'} ${sample.name} files, ${megabytes(bytes)}`, costs, base)
  }
}

/** One file that grows: the cost of a megabyte must not. */
export async function linearity(scratch: string, rounds: number): Promise<void> {
  const strict = strictConfig(scratch)
  for (const { name, invent } of kinds.slice(0, 2)) {
    const sizes = [10_000, 100_000, 1_000_000, 10_000_000]
    const commands = sizes.map((size): Command => {
      const folder = join(scratch, `${name}-${size}`)
      mkdirSync(folder)
      writeFileSync(join(folder, `page.${name}`), invent(size))
      return { ...ours(folder, strict), name: `${size / 1000} kB` }
    })
    const idle: Command = { name: 'start', args: [bin, '--version'] }
    const costs = await measure([idle, ...commands], rounds)
    const rest = median((costs.get('start') ?? []).map(({ cpu }) => cpu))
    console.log(`\nOne ${name} file that grows`)
    console.table(
      sizes.map((size) => {
        const measured = costs.get(`${size / 1000} kB`) ?? []
        const cpu = median(measured.map((cost) => cost.cpu))
        return { file: `${size / 1000} kB`, 'cpu ms': Math.round(cpu), 'ms per MB beyond start': Math.round(((cpu - rest) * 1e6) / size), 'peak MB': Math.round(median(measured.map(({ peak }) => peak))) }
      }),
    )
  }
}

function invent({ name, files, invent }: Sample, folder: string): { files: number; bytes: number } {
  let bytes = 0
  for (let i = 0; i < files; i++) {
    const content = invent(1000 * 2 ** (i % 7))
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.${name}`), content)
    bytes += content.length
  }
  return { files, bytes }
}

/** Files of the sample's kind, spread evenly over the corpus, under names of no meaning. */
function copy({ extensions, files }: Sample, corpus: string, folder: string): { files: number; bytes: number } {
  const all = readdirSync(corpus, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const step = Math.max(1, all.length / files)
  const chosen = Array.from({ length: Math.min(files, all.length) }, (_, i) => all[Math.floor(i * step)]!)
  let bytes = 0
  chosen.forEach((path, i) => {
    copyFileSync(path, join(folder, `${String(i).padStart(4, '0')}${extname(path).toLowerCase()}`))
    bytes += statSync(path).size
  })
  return { files: chosen.length, bytes }
}

function print(title: string, costs: Costs, base: string): void {
  console.log(`\n${title}`)
  console.table(
    [...costs].map(([name, measured]) => ({
      command: name,
      'cpu ms': Math.round(median(measured.map(({ cpu }) => cpu))),
      '× cpu': round(ratio(costs, name, base, 'cpu')),
      'peak MB': Math.round(median(measured.map(({ peak }) => peak))),
      '× peak': round(ratio(costs, name, base, 'peak')),
    })),
  )
}

const round = (value: number): number => Math.round(value * 100) / 100
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
