import { bundleHost } from './bundle-host.ts'

/** The plugin for remark and rehype: rules and readers apart, and what few files ask for apart from them. */
export const bundleUnified = (): Promise<void> =>
  bundleHost({
    folder: 'packages/unified',
    entryPoints: { main: 'packages/unified/src/index.ts', judging: 'packages/unified/src/judging.ts', trials: 'rules/trials.ts', 'written-out': 'packages/unified/src/written-out.ts' },
  })
