import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scratch } from '../testing/scratch.ts'
import { en } from '../words/en.ts'
import { findFiles } from './find.ts'
import { compileGlobs } from '@aboveboard/config/globs'

const unreadEndingOf = (path: string): string | undefined => (path.endsWith('.nobodys') ? 'nobodys' : undefined)
const readable = (path: string): boolean => /\.(?:html|md|tsx)$/.test(path)

async function find(cwd: string, asked: readonly string[] = ['.'], ignores?: readonly string[]): Promise<{ files: string[]; notices: string[]; fails: boolean }> {
  const { files, notices } = await findFiles(asked, { cwd, readable, unreadEndingOf, ignores: ignores && compileGlobs(ignores), base: cwd, words: en })
  return {
    files: files.map((path) => relative(cwd, path)),
    notices: notices.map(({ path, sentence }) => `${relative(cwd, path)}: ${sentence}`),
    fails: notices.some(({ fails }) => fails),
  }
}

const filesOf = async (...args: Parameters<typeof find>): Promise<string[]> => (await find(...args)).files

describe('a folder', () => {
  it('gives every readable file below it, in order', async () => {
    const cwd = scratch({ 'b.html': '', 'a/z.md': '', 'a/b/c.tsx': '', 'a/logo.png': '', 'B.html': '' })
    expect(await find(cwd)).toEqual({ files: ['B.html', 'a/b/c.tsx', 'a/z.md', 'b.html'], notices: [], fails: false })
  })

  it('leaves out what is built, installed, hidden, minified, tested or kept', async () => {
    const out = [
      ...['node_modules/x/README.md', 'a/node_modules/y/i.html', 'dist/i.html', 'build/i.html', 'coverage/i.html', 'vendor/x.md', 'third_party/y.md', 'www/wp-includes/functions.php', 'archive/2019.html'],
      ...['.git/x.md', '.github/x.md', '.hidden.html', 'a.min.html', 'a.test.tsx', 'a.spec.tsx', 'a.stories.tsx', 'fixtures/a.html', '__tests__/a.tsx'],
      ...['CHANGELOG.md', 'changelog-2024.md', 'History.md'],
    ]
    const cwd = scratch(Object.fromEntries([...out, 'distance/i.html', 'latest.html', 'my-changelog-page.html', 'test.md'].map((path) => [path, ''])))
    expect(await filesOf(cwd)).toEqual(['distance/i.html', 'latest.html', 'my-changelog-page.html', 'test.md'])
  })

  it('leaves out what a framework has compiled of its templates', async () => {
    const cwd = scratch({ 'storage/framework/views/b4.php': '', 'storage/app/terms.html': '', 'framework/index.html': '', 'var/cache/dev/twig/3b/f.php': '', 'app/cache/prod/twig/f.php': '', 'cache/page.html': '', 'themes/templates_c/f.tpl.php': '' })
    expect(await filesOf(cwd)).toEqual(['cache/page.html', 'framework/index.html', 'storage/app/terms.html'])
  })

  it('leaves out plugins that were installed into a site of WordPress, and none that were written for it', async () => {
    const cwd = scratch({ 'wp-content/plugins/forms/readme.txt': '', 'wp-content/plugins/forms/lang/forms.html': '', 'wp-content/plugins/ours/shop.html': '', 'wp-content/themes/ours/readme.txt': '', 'wp-content/themes/ours/index.html': '' })
    expect(await filesOf(cwd)).toEqual(['wp-content/plugins/ours/shop.html', 'wp-content/themes/ours/index.html'])
    expect(await filesOf(cwd, ['wp-content/plugins/forms'])).toEqual(['wp-content/plugins/forms/lang/forms.html'])
  })

  it('tells how many files in it hold copy that nobody reads', async () => {
    const cwd = scratch({ 'a.nobodys': '', 'b/c.nobodys': '', 'b/d.css': '', 'dist/e.nobodys': '', '.gitignore': 'f.nobodys', 'f.nobodys': '', 'g.html': '' })
    const { files, unread } = await findFiles(['.'], { cwd, readable, unreadEndingOf, base: cwd, words: en })
    expect([...unread]).toEqual([['nobodys', 2]])
    expect(files.map((path) => relative(cwd, path))).toEqual(['g.html'])
  })

  it('is a folder even when it is named like a file', async () => {
    expect(await filesOf(scratch({ 'page.html/a.html': '' }))).toEqual(['page.html/a.html'])
    expect(await filesOf(scratch({ 'page.html/a.html': '' }), ['page.html'])).toEqual(['page.html/a.html'])
  })

  it('is not looked for on a screen of staff', async () => {
    expect(await filesOf(scratch({ 'AdminOrders.jsx': '', 'admin.html': '', 'admin-menu.vue': '', 'Administration.html': '', 'emails/admin.mjml': '' }))).toEqual(['Administration.html'])
  })

  it('given by its name wins over what is left out', async () => {
    const cwd = scratch({ '.git/HEAD': '', '.gitignore': 'out/\n', 'dist/i.html': '', 'dist/node_modules/x.md': '', 'out/a.html': '' })
    expect(await filesOf(cwd, ['dist'])).toEqual(['dist/i.html'])
    expect(await filesOf(cwd, ['out'])).toEqual(['out/a.html'])
    expect(await filesOf(cwd)).toEqual([])
  })
})

describe('.gitignore', () => {
  it('counts at every level, the deepest having the last word', async () => {
    const cwd = scratch({
      '.git/HEAD': '',
      '.gitignore': '*.md\n/drafts\nsecret/\n',
      'a.md': '',
      'drafts/a.html': '',
      'site/drafts/a.html': '',
      'site/.gitignore': '!kept.md\nold.html\n',
      'site/kept.md': '',
      'site/old.html': '',
      'site/deep/old.html': '',
      'site/deep/secret/a.html': '',
      'old.html': '',
    })
    expect(await filesOf(cwd)).toEqual(['old.html', 'site/drafts/a.html', 'site/kept.md'])
    expect(await filesOf(cwd, ['site'])).toEqual(['site/drafts/a.html', 'site/kept.md'])
    expect(await filesOf(join(cwd, 'site/deep'))).toEqual([])
  })

  it('counts without a repository, from the current folder down', async () => {
    const cwd = scratch({ '.gitignore': 'a.html', 'site/a.html': '', 'site/b.html': '' })
    expect(await filesOf(cwd)).toEqual(['site/b.html'])
    expect(await filesOf(cwd, ['site'])).toEqual(['site/b.html'])
  })
})

describe('ignores of the configuration', () => {
  it('leave out files and folders, and win over a file given by its name', async () => {
    const cwd = scratch({ 'a.html': '', 'drafts/a.html': '', 'b.html': '' })
    expect(await filesOf(cwd, ['.'], ['drafts', 'b.html'])).toEqual(['a.html'])
    expect(await find(cwd, ['b.html', 'a.html'], ['b.html'])).toEqual({
      files: ['a.html'],
      notices: ['b.html: is ignored by the configuration; skipped.'],
      fails: false,
    })
  })

  it('take back what is left out by default', async () => {
    const cwd = scratch({ '.git/HEAD': '', '.gitignore': 'out\n', 'dist/emails/a.html': '', 'dist/b.html': '', 'out/c.html': '', 'x.stories.tsx': '' })
    expect(await filesOf(cwd, ['.'], ['!dist/emails', '!*.stories.tsx'])).toEqual(['dist/emails/a.html', 'x.stories.tsx'])
    expect(await filesOf(cwd, ['.'], ['!out/**'])).toEqual(['out/c.html'])
  })
})

describe('a path', () => {
  it('that exists is taken by its name, whatever signs it holds', async () => {
    const names = ['[id].html', 'a b.html', '$price.html', 'what?.html', 'a*.html', '{x}.html', '!.html', '(group)/page.html', 'ab.html', 'é.html']
    const cwd = scratch(Object.fromEntries(names.map((name) => [name, ''])))
    for (const name of names) expect(await filesOf(cwd, [name])).toEqual([name])
    expect(await filesOf(cwd, ['(group)'])).toEqual(['(group)/page.html'])
  })

  it('that is a glob is matched, whichever slash it has', async () => {
    const cwd = scratch({ 'a/b.html': '', 'a/c/d.html': '', 'a/c/e.md': '', 'node_modules/f.html': '' })
    expect(await filesOf(cwd, ['a/**/*.html'])).toEqual(['a/b.html', 'a/c/d.html'])
    expect(await filesOf(cwd, ['a\\**\\*.html'])).toEqual(['a/b.html', 'a/c/d.html'])
    expect(await filesOf(cwd, ['**/*.{html,md}', 'a/b.html'])).toEqual(['a/b.html', 'a/c/d.html', 'a/c/e.md'])
  })

  it('that is missing, or matches nothing, is told, and the others are read', async () => {
    const cwd = scratch({ 'a.html': '' })
    expect(await find(cwd, ['emials', 'a.html', 'emails/*.html', '*.mjml'])).toEqual({
      files: ['a.html'],
      notices: ['emials: there is no such file or folder.', 'emails/*.html: matches no file that can be read.', '*.mjml: matches no file that can be read.'],
      fails: true,
    })
  })

  it('of a format we do not read is skipped aloud, for shells that expand globs', async () => {
    const cwd = scratch({ 'a.html': '', 'a.css': '' })
    expect(await find(cwd, ['a.css', 'a.html'])).toEqual({ files: ['a.html'], notices: ['a.css: is not a format Aboveboard reads; skipped.'], fails: false })
  })

  it('that is no file at all is told', async () => {
    expect((await find('/', ['dev/null'])).notices).toEqual(['dev/null: is neither a file nor a folder.'])
  })
})

describe('what is asked for not to be read', () => {
  const folder = (): string => scratch({ 'a.html': '', 'b.md': '', 'drafts/c.html': '', 'site/drafts/d.html': '', '!e.html': '' })

  it('is left out of what is read beside it, wherever it stands', async () => {
    const cwd = folder()
    expect(await filesOf(cwd, ['.', '!drafts'])).toEqual(['!e.html', 'a.html', 'b.md'])
    expect(await filesOf(cwd, ['!*.md', '**/*.{html,md}', '!site/**'])).toEqual(['!e.html', 'a.html', 'drafts/c.html'])
    expect(await filesOf(cwd, ['a.html', 'b.md', '!a.html'])).toEqual(['b.md'])
  })

  it('is left out of this folder where nothing else is asked', async () => {
    const cwd = folder()
    expect(await filesOf(cwd, ['!drafts', '!b.md'])).toEqual(['!e.html', 'a.html'])
  })

  it('is a file where there is one of this name', async () => {
    const cwd = folder()
    expect(await filesOf(cwd, ['!e.html'])).toEqual(['!e.html'])
  })
})

it('says of a lonely sign of globs that there is no such file', async () => {
  const cwd = scratch({ 'a.html': '' })
  for (const typed of ['page].html', '{', '!']) expect(await find(cwd, [typed])).toEqual({ files: [], notices: [`${typed}: there is no such file or folder.`], fails: true })
})

describe('links', () => {
  it('to folders are not followed, so loops do no harm', async () => {
    const cwd = scratch({ 'a/b.html': '' })
    symlinkSync('..', join(cwd, 'a/up'))
    symlinkSync('a', join(cwd, 'again'))
    symlinkSync('loop.html', join(cwd, 'loop.html'))
    const { files, notices, fails } = await find(cwd)
    expect(files).toEqual(['a/b.html'])
    expect(notices).toEqual(['loop.html: is a link that leads back to itself.'])
    expect(fails).toBe(true)
    expect(await filesOf(cwd, ['again'])).toEqual(['again/b.html'])
  })

  it('to files count once, and not beside the file itself', async () => {
    const elsewhere = scratch({ 'far.html': '' })
    const cwd = scratch({ 'a.html': '' })
    symlinkSync('a.html', join(cwd, 'b.html'))
    symlinkSync(join(elsewhere, 'far.html'), join(cwd, 'c.html'))
    symlinkSync(join(elsewhere, 'far.html'), join(cwd, 'd.html'))
    expect(await filesOf(cwd)).toEqual(['a.html', 'c.html'])
  })

  it('to nothing are told', async () => {
    const cwd = scratch({ 'a.html': '' })
    symlinkSync('nowhere', join(cwd, 'b.html'))
    const told = { files: ['a.html'], notices: ['b.html: is a link to a file that does not exist.'], fails: true }
    expect(await find(cwd)).toEqual(told)
    expect(await find(cwd, ['b.html', 'a.html'])).toEqual(told)
  })
})

it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('tells of a folder without permission, and reads the others', async () => {
  const cwd = scratch({ 'a.html': '' })
  mkdirSync(join(cwd, 'closed'))
  chmodSync(join(cwd, 'closed'), 0)
  expect(await find(cwd)).toEqual({ files: ['a.html'], notices: ['closed: cannot be opened: permission denied.'], fails: true })
  chmodSync(join(cwd, 'closed'), 0o700)
})
