#!/usr/bin/env node
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'

// A committed stub, so that npm links the command before anything is built.
const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  nodeModule.enableCompileCache?.() // Node 22 and later: halves the start.
  await import(main.href)
} else {
  process.stderr.write('Aboveboard is not built yet: run "npm run build" at the root of its repository first.\n')
  process.exitCode = 2
}
