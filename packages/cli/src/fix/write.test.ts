import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { replaceFile } from './write.ts'

it('replaces the bytes and keeps the mode, whatever the umask', () => {
  const folder = scratch({ 'a.html': 'before' })
  chmodSync(join(folder, 'a.html'), 0o666)
  replaceFile(join(folder, 'a.html'), Buffer.from('after'))
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('after')
  expect(statSync(join(folder, 'a.html')).mode & 0o777).toBe(0o666)
  expect(readdirSync(folder)).toEqual(['a.html'])
})

it('writes through a link, which stays a link', () => {
  const folder = scratch({ 'real/a.html': 'before' })
  symlinkSync('real/a.html', join(folder, 'link.html'))
  replaceFile(join(folder, 'link.html'), Buffer.from('after'))
  expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'real/a.html'), 'utf8')).toBe('after')
})

it('leaves nothing behind when it fails', () => {
  const folder = scratch()
  mkdirSync(join(folder, 'a.html'))
  expect(() => replaceFile(join(folder, 'a.html'), Buffer.from('after'))).toThrow()
  expect(readdirSync(folder)).toEqual(['a.html'])
})
