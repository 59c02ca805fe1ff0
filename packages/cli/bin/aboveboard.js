#!/usr/bin/env node
'use strict'

// A committed stub, so that npm links the command before anything is built.
const { existsSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')

const folder = join(__dirname, '..', 'dist')
if (!existsSync(join(folder, 'main.cjs'))) {
  process.stderr.write('Aboveboard is not built yet: run "npm run build" at the root of its repository first.\n')
  process.exitCode = 2
} else if (enableCompileCache) {
  enableCompileCache()
  require('../dist/main.cjs')
} else {
  require('./compiled.js').load(folder, 'main.cjs')
}
