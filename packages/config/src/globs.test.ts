import { describe, expect, it } from 'vitest'
import { compileGlobs, globMatcher, looksLikeGlob, promptGlob } from './globs.ts'

describe('globs of the configuration', () => {
  it.each([
    ['emails/**', 'emails/a.html', true],
    ['emails/**', 'site/emails/a.html', false],
    ['emails', 'emails/fr/a.html', true],
    ['emails', 'site/emails/a.html', true],
    ['emails/', 'site/emails/', true],
    ['emails/', 'site/emails/a.html', true],
    ['emails/', 'emails.html', false],
    ['site/emails', 'site/emails/fr/a.html', true],
    ['/emails', 'site/emails/a.html', false],
    ['./emails/*.html', 'emails/a.html', true],
    ['*.html', 'deep/in/a.html', true],
    ['**/*.{html,md}', 'a.md', true],
    ['emails\\fr\\*.html', 'emails/fr/a.html', true],
    ['**/.hidden/**', 'x/.hidden/a.html', true],
    ['[id].html', 'i.html', true],
  ])('%s and %s: %s', (glob, path, matches) => {
    expect(globMatcher([glob])(path)).toBe(matches)
  })

  it('lets the last that matches decide', () => {
    const globs = compileGlobs(['emails', '!emails/kept.html', '!dist/site/**'])
    expect(globs.verdict('emails/a.html')).toBe(true)
    expect(globs.verdict('emails/kept.html')).toBe(false)
    expect(globs.verdict('page.html')).toBeUndefined()
    expect(['dist', 'dist/site', 'build'].map((folder) => globs.mayTakeBackIn(folder))).toEqual([true, true, false])
  })
})

it('splits a glob typed at a prompt, with either slash', () => {
  for (const typed of ['emails/**/*.html', 'emails\\**\\*.html']) {
    const { folder, matches } = promptGlob(typed)!
    expect(folder).toBe('emails')
    expect(['a.html', 'fr/a.html', 'a.md'].map(matches)).toEqual([true, true, false])
  }
  expect(promptGlob('*.html')?.folder).toBe('.')
  expect(promptGlob('../{a,b}/*.html')?.folder).toBe('..')
})

it('knows no glob in a lonely sign', () => {
  for (const typed of ['x]', '{', 'a{b', '!', '!!x', '']) expect(promptGlob(typed)).toBeUndefined()
})

it('tells a glob from a path', () => {
  expect(['a*.html', '[id]', 'a?', '{a,b}', '!a', '(a)'].every(looksLikeGlob)).toBe(true)
  expect(['emails', 'a b.html', '$price.html', 'C:\\x'].some(looksLikeGlob)).toBe(false)
})
