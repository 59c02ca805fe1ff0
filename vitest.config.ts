import type { Reporter } from 'vitest/node'
import { defineConfig } from 'vitest/config'
import { sources } from './packages/workshop/src/sources.ts'

/** Closes with one plain line that any machine can read. */
const tally: Reporter = {
  onTestRunEnd(modules) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string): number => states.filter((each) => each === state).length
    console.log(`${count('passed')} passed, ${count('failed') + modules.filter((module) => module.errors().length > 0).length} failed`)
  },
}

/** Tests run on the sources: what is built is checked by the commands that ship it. */
export default defineConfig({
  resolve: { alias: sources },
  // Every core works: nothing else runs beside the tests. Style sheets that are imported as text are read, not left empty.
  test: { css: true, include: ['packages/*/src/**/*.test.ts', 'rules/*.test.ts'], reporters: ['default', tally], testTimeout: 60_000, maxWorkers: '100%' },
})
