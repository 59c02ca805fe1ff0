'use strict'

/*
 * Node 20 has no compile cache, and in a short run parsing takes a third of the time. `npm run build` leaves beside each
 * chunk what V8 made of it; V8 itself refuses what another version made. Node 22 needs none of this.
 */
const { readFileSync } = require('node:fs')
const { createRequire, wrap } = require('node:module')
const { join } = require('node:path')
const { constants, Script } = require('node:vm')

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
