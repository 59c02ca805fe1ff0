'use strict'

// Where a thread of a run begins (see `aboveboard.js`).
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')

if (enableCompileCache) {
  enableCompileCache()
  require('../dist/thread.cjs')
} else {
  require('./compiled.js').load(join(__dirname, '..', 'dist'), 'thread.cjs')
}
