import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { makeFolder } from './make-folder.ts'

it('a folder is made with those above it, and told to be new once', () => {
  const path = join(scratch(), 'a/b/c')
  expect([makeFolder(path), makeFolder(path)]).toEqual([true, false])
  expect(statSync(path).isDirectory()).toBe(true)
})

it('a folder that cannot be made is said to be so', () => {
  const cwd = scratch({ file: '' })
  expect(() => makeFolder(join(cwd, 'file'))).toThrow('EEXIST')
  expect(() => makeFolder(join(cwd, 'file/a/b'))).toThrow('ENOTDIR')
})

it.runIf(process.platform === 'linux')('a folder that can hold none of ours is not asked for ever', () => {
  expect(() => makeFolder('/proc/aboveboard/reports')).toThrow('ENOENT')
})
