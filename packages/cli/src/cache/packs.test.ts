import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import type { Entry, Pack } from './entry.ts'
import { Packs } from './packs.ts'

const pack = (...names: string[]): Pack => ({ entries: Object.fromEntries(names.map((name) => [name, { path: name, content: '', outcome: null, missed: [], pieces: [] } satisfies Entry])), said: [] })
const names = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'))
const held = (folder: string, stamp = 'v1'): string[] => [...new Packs(folder, stamp).read()].flatMap(({ entries }) => Object.keys(entries))

describe('the packs of a cache', () => {
  it('are read newest first', () => {
    const folder = join(scratch(), 'cache')
    for (const name of ['old', 'newer', 'newest']) new Packs(folder, 'v1').write(pack(name), false)
    expect(held(folder)).toEqual(['newest', 'newer', 'old'])
  })

  it('that two runs write at once are both there', () => {
    const folder = join(scratch(), 'cache')
    const [one, other] = [new Packs(folder, 'v1'), new Packs(folder, 'v1')]
    one.write(pack('one'), false)
    other.write(pack('other'), false)
    expect(held(folder).sort()).toEqual(['one', 'other'])
  })

  it('become one that takes the place of all, but not of what another run has written meanwhile', () => {
    const folder = join(scratch(), 'cache')
    for (let i = 0; i < 8; i++) new Packs(folder, 'v1').write(pack(`run ${i}`), false)
    const packs = new Packs(folder, 'v1')
    expect(packs.areMany).toBe(true)
    new Packs(folder, 'v1').write(pack('meanwhile'), false)
    packs.write(pack('everything'), true)
    expect(held(folder).sort()).toEqual(['everything', 'meanwhile'])
  })

  it('of two machines are put together by copying', () => {
    const [here, there] = [join(scratch(), 'cache'), join(scratch(), 'cache')]
    new Packs(here, 'v1').write(pack('here'), false)
    new Packs(there, 'v1').write(pack('there'), false)
    for (const name of names(there)) copyFileSync(join(there, name), join(here, name))
    expect(held(here).sort()).toEqual(['here', 'there'])
  })

  it.each([
    ['cut short', (file: string) => truncateSync(file, 20)],
    ['emptied', (file: string) => truncateSync(file, 0)],
    ['changed in one letter', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('one', 'ono'))],
    ['filled with something else', (file: string) => writeFileSync(file, '{"entries":{"x":{}},"said":[]}')],
  ])('that are damaged (%s) are passed over and taken away', (_, damage) => {
    const folder = join(scratch(), 'cache')
    new Packs(folder, 'v1').write(pack('one'), false)
    damage(join(folder, names(folder)[0]!))
    expect(held(folder)).toEqual([])
    expect(names(folder)).toEqual([])
  })

  it('of another version say nothing, and go when something is written', () => {
    const folder = join(scratch(), 'cache')
    new Packs(folder, 'v1').write(pack('one'), false)
    expect(held(folder, 'v2')).toEqual([])
    new Packs(folder, 'v2').write(pack('two'), false)
    expect(held(folder, 'v2')).toEqual(['two'])
    expect(names(folder)).toHaveLength(1)
  })

  it('lie in a folder that git ignores, and in one of the user’s own as it is', () => {
    const own = scratch({ '.gitignore': 'mine\n' })
    const ours = join(own, '.cache/aboveboard')
    for (const folder of [own, ours]) new Packs(folder, 'v1').write(pack('one'), false)
    expect(readFileSync(join(ours, '.gitignore'), 'utf8')).toBe('*\n')
    expect(readFileSync(join(own, '.gitignore'), 'utf8')).toBe('mine\n')
    expect(existsSync(join(own, names(own)[0]!))).toBe(true)
  })
})
