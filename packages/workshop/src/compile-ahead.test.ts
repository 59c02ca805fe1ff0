import { spawnSync } from 'node:child_process'
import nodeModule from 'node:module'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { house } from './house.ts'

const at = (path: string): string => fileURLToPath(new URL(path, house))

// Flags set between the build and the run, or another order of loading, would make V8 refuse it all, and nobody would see it.
test.skipIf('enableCompileCache' in nodeModule)('what was compiled ahead is what runs', () => {
  const watch = `
    const verdicts = []
    process.on('exit', () => process.stderr.write(JSON.stringify(verdicts)))
    require(${JSON.stringify(at('packages/cli/bin/compiled.js'))}).load(${JSON.stringify(at('packages/cli/dist'))}, 'main.cjs', (_, script) => verdicts.push(script.cachedDataRejected))`
  const { stderr } = spawnSync(process.execPath, ['--eval', watch, 'aboveboard', '--version'], { encoding: 'utf8' })
  const verdicts = JSON.parse(stderr) as unknown[]
  expect(verdicts.length).toBeGreaterThan(1)
  expect(verdicts.filter((rejected) => rejected !== false)).toEqual([])
})
