import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inScratch } from './bench/measure.ts'
import { html, markdown, tsx } from './bench/synthetic.ts'
import { house } from './house.ts'

const loader = fileURLToPath(new URL('packages/cli/bin/compiled.js', house))

const samples = {
  'page.html': html(3000),
  'Card.tsx': tsx(3000),
  'notes.md': markdown(3000),
  'aboveboard.config.yml': 'extends: strict\n',
  'en.json': JSON.stringify({ no: 'No thanks, I hate saving', news: 'Send me the newsletter' }),
}

const known = '<!doctype html><html lang="en"><a href="#">No thanks, I hate saving money</a></html>\n'

/**
 * Runs the command over a file of each kind, and leaves beside each chunk what V8 made of it (see `bin/compiled.js`). It runs
 * twice, with a cache: in the run that counts some files are known and some have changed, so that it does all that runs do.
 */
export async function compileAhead(folder: string): Promise<void> {
  await inScratch((scratch) => {
    for (const isLast of [false, true]) {
      for (const [name, content] of Object.entries(samples)) writeFileSync(join(scratch, name), isLast ? `${content}\n` : content)
      writeFileSync(join(scratch, 'known.html'), known)
      const { status, stderr } = spawnSync(process.execPath, ['--eval', recorder(folder), 'aboveboard', '--cache', '.'], { cwd: scratch, encoding: 'utf8' })
      if (status === 2 || status === null) throw new Error(`the bundle does not run:\n${stderr}`)
    }
    return Promise.resolve()
  })
}

const recorder = (folder: string): string => `
const { writeFileSync } = require('node:fs')
const scripts = new Map()
process.on('exit', () => {
  for (const [path, script] of scripts) writeFileSync(path + '.compiled', script.createCachedData())
})
require(${JSON.stringify(loader)}).load(${JSON.stringify(folder)}, 'main.cjs', (path, script) => scripts.set(path, script))`
