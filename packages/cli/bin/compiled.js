'use strict'

/*
 * Node 20 has no compile cache, and in a short run parsing takes a third of the time. `npm run build` leaves beside each
 * chunk what V8 made of it; V8 itself refuses what another version made. Node 22 needs none of this.
 */
const { readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { constants, Script } = require('node:vm')

// V8 compiles a function for speed before it has met most of what a file may hold, throws that away when it meets it, and
// compiles again. Told to watch ten times as long it costs a run over 300 files 18 % less. Only where that was measured;
// and here, since what was compiled ahead under other flags is refused.
if (process.versions.v8.startsWith('11.')) {
  setFlagsFromString('--interrupt-budget=1000000')
}

/** Loads a chunk of the command, and whatever it requires. `onScript` is told of each chunk loaded. */
exports.load = (folder, entry, onScript) => {
  const loaded = new Map()
  const nodeRequire = createRequire(join(folder, entry))
  const load = (name) => {
    const there = loaded.get(name)
    if (there) return there.exports
    const path = join(folder, name)
    const script = new Script(wrap(readFileSync(path, 'utf8')), {
      filename: path,
      cachedData: compiled(path),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    })
    const module = { exports: {} }
    loaded.set(name, module)
    onScript?.(path, script)
    const require = Object.assign((id) => (id.startsWith('./') ? load(id.slice(2)) : nodeRequire(id)), { resolve: nodeRequire.resolve })
    script.runInThisContext().call(module.exports, module.exports, require, module, path, folder)
    return module.exports
  }
  return load(entry)
}

function compiled(path) {
  try {
    return readFileSync(`${path}.compiled`)
  } catch {
    return undefined
  }
}
