import type { Metafile } from 'esbuild'

/** A file of what we ship: CommonJS. */
export interface Chunk {
  readonly name: string
  readonly code: string
}

/** What is loaded in one go, by the file it is put into: all that these modules of ours import from their first line. */
const together: Readonly<Record<string, readonly string[]>> = {
  'start.cjs': ['packages/cli/src/main.ts'],
  'judging.cjs': ['packages/cli/src/judging/own.ts'],
  'html.cjs': ['packages/readers/src/html/read.ts', 'packages/readers/src/html/tools.ts'],
}

/**
 * Puts chunks that are always loaded together into one file each. esbuild cuts wherever two ways part, so that judging one
 * page loaded sixty; opening a file, and what was compiled ahead of it, takes longer than running it.
 */
export function packed(chunks: readonly Chunk[], { outputs }: Metafile, nameOf: (output: string) => string): readonly Chunk[] {
  const packOf = new Map<string, string>()
  const isStart = (path: string): boolean => outputs[path]!.entryPoint === together['start.cjs']![0]
  for (const [pack, modules] of Object.entries(together)) {
    const open = Object.keys(outputs).filter((path) => modules.includes(outputs[path]!.entryPoint ?? ''))
    if (open.length < modules.length) throw new Error(`No chunk of its own has one of ${modules.join(', ')}.`)
    for (let path = open.pop(); path !== undefined; path = open.pop()) {
      const name = nameOf(path)
      if (packOf.has(name)) continue
      if (!isStart(path)) packOf.set(name, pack)
      open.push(...outputs[path]!.imports.flatMap(({ kind, path }) => (kind === 'import-statement' && path in outputs ? [path] : [])))
    }
  }
  const linked = ({ name, code }: Chunk): string =>
    code.replace(/\brequire\("\.\/([\w-]+\.cjs)"\)/g, (whole, wanted: string) => {
      const pack = packOf.get(wanted)
      return pack === undefined ? whole : `${pack === packOf.get(name) ? '' : `require("./${pack}").`}partOfPack("${wanted}")`
    })
  const packs = Object.keys(together).map((pack): Chunk => {
    const parts = chunks.filter(({ name }) => packOf.get(name) === pack)
    return { name: pack, code: `${head}const parts={${parts.map((part) => `"${part.name}":function(module,exports){${linked(part)}}`).join(',')}};` }
  })
  return [...packs, ...chunks.filter(({ name }) => !packOf.has(name)).map((chunk) => ({ name: chunk.name, code: linked(chunk) }))]
}

const head =
  '"use strict";const loaded=new Map,partOfPack=name=>{let module=loaded.get(name);if(!module){module={exports:{}};loaded.set(name,module);parts[name].call(module.exports,module,module.exports)}return module.exports};exports.partOfPack=partOfPack;'
