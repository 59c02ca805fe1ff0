import { defineConfig } from 'vitest/config'
import { BaseSequencer, type Reporter, type TestSpecification } from 'vitest/node'
import { sources } from './packages/workshop/src/sources.ts'

/** Closes with one plain line that any machine can read. */
const tally: Reporter = {
  onTestRunEnd(modules) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string): number => states.filter((each) => each === state).length
    console.log(`${count('passed')} passed, ${count('failed') + modules.filter((module) => module.errors().length > 0).length} failed`)
  },
}

/** Those that take half a minute or more: where nothing is known of the last run, vitest begins with the largest files, and these are small. */
const longest = /(?:rules\/rooms|contract|html\/opened|growth|laws|bounds|command-line|recipes|oxlint)\.test\.ts$/

/** What takes longest begins first, so that no core waits for it at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return [...sorted.filter(({ moduleId }) => longest.test(moduleId)), ...sorted.filter(({ moduleId }) => !longest.test(moduleId))]
  }
}

/** These keep nothing from one file to the next: their tests share what they import, which took most of the time (core and readers 167 s to 62 on two cores, the command line’s imports 50 to 13). */
const pure = ['core', 'readers', 'config', 'cli'].map((name) => `packages/${name}/src/**/*.test.ts`)

/** Tests run on the sources: what is built is checked by the commands that ship it. */
export default defineConfig({
  resolve: { alias: sources },
  // Every core works: nothing else runs beside the tests. Style sheets that are imported as text are read, not left empty.
  test: {
    css: true,
    reporters: ['default', tally],
    testTimeout: 60_000,
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'whole', isolate: false, include: ['packages/*/src/**/*.test.ts', 'rules/*.test.ts'], exclude: pure } },
    ],
  },
})
