import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { run } from '../run.ts'
import { scratch, write } from '../testing/scratch.ts'
import { en } from '../words/en.ts'

/** What a run says, without the folder that it ran in. */
async function ran(cwd: string, ...args: string[]): Promise<string> {
  const ask = understand(args, en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  const [out, err] = [new PassThrough({ highWaterMark: 1e8 }), new PassThrough({ highWaterMark: 1e8 })]
  let code: number | string
  try {
    code = await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => err) })
  } catch (error) {
    code = String(error)
  }
  return `${code}\n${String(out.read() ?? '')}\n${String(err.read() ?? '')}`.replaceAll(cwd, '')
}

const cacheOf = (cwd: string): string[] => {
  const folder = join(cwd, '.cache/aboveboard')
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : []
}

const mail = (inside: string): string => `<html lang="en"><body><h1>Half price on every pair</h1><p>Shop our sale and save.</p>\n${inside}\n<p>Pairs Ltd, 12 Harbour Street, Leeds LS1 4AP</p></body></html>\n`
const page = (inside: string): string => `<html lang="en"><head><link rel="stylesheet" href="site.css"></head><body>${inside}</body></html>\n`
const away = '<p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>\n'

/** What each file of a project may hold; it may also be missing. */
const project: Readonly<Record<string, readonly string[]>> = {
  'emails/campaign/sale.hbs': [mail('{{> footer}}'), mail('{{> outer}}'), mail('')],
  'emails/campaign/welcome.hbs': [mail('{{> footer}} <a href="#">No thanks, I hate saving money</a>')],
  'emails/partials/footer.hbs': [away, '<p>See you in the shop.</p>\n', '<p>{{> outer}}</p>'],
  'partials/footer.hbs': [away, '<p>Bye</p>'],
  'emails/partials/outer.hbs': [away, '{{> footer}}'],
  'shop/offer.html': [page('<p class="fine">Offer ends 31 May 2026</p><a class="no" href="#">No thanks, I hate saving money</a>'), page('<p>Carbon neutral delivery on every order.</p>'), '{% extends "base" %}'],
  'shop/site.css': ['.no { color: #fefefe; background: #fff; font-size: 6px }', 'a { color: #000 }', '.no { display: none }'],
  'app/Exit.tsx': ["export const Exit = () => <button>{t('exit.decline')}</button>\n", 'export const Exit = () => <button>No thanks</button>\n'],
  'site/App.tsx': ["import './ui/Nav'\nimport './ui/Foot'\n", "import './ui/Nav'\nimport './ui/Foot'\nimport './ui/Leave'\n", ''],
  'site/ui/Nav.tsx': ['export default () => <nav>Shop</nav>\n'],
  'site/ui/Foot.tsx': ['export default () => <footer>Bye</footer>\n', "import './Leave'\n"],
  'site/ui/Leave.tsx': ['export default () => <button>No thanks, I hate saving money</button>\n'],
  'locales/en.json': ['{ "exit": { "decline": "No thanks, I hate saving money" } }', '{ "exit": { "decline": "No thanks" } }', '{ "exit": '],
  'locales/fr.json': ['{ "exit": { "decline": "Non merci, je déteste économiser" } }'],
  'app/leave.component.html': ['<label><input type="checkbox" [checked]="agreed"> Send me the newsletter</label>'],
  'app/leave.component.ts': ['export class LeaveComponent { agreed = true }', 'export class LeaveComponent { agreed = false }'],
  'account.html': ['<html lang="en"><h1>Your plan</h1><form><button>Subscribe now</button></form></html>', '<html lang="en"><h1>Your plan</h1></html>'],
  'leave.html': ['<html lang="en"><p>Call us on 020 7946 0000 to cancel.</p></html>', '<html lang="en"><form><button>Cancel</button></form></html>'],
  'aboveboard.config.yml': ['extends: strict\n', 'flows: { subscribe: [account.html], cancel: [leave.html] }\n', 'overrides: [{ files: emails, kind: marketing-email }]\n', 'ignores: [partials]\n', 'rules: { confirmshaming: off }\nlocale: fr\n', 'components: { Exit: button }\n'],
  'aboveboard.claims.yml': ['- claim: Carbon neutral delivery on every order.\n  evidence: https://proof.example\n  owner: Us\n  expires: 2026-12-31\n', '[]\n'],
}

const paths = Object.keys(project)
const edit = fc.constantFrom(...paths).chain((path) => fc.record({ path: fc.constant(path), content: fc.constantFrom(undefined, ...project[path]!) }))
const renaming = fc.record({ from: fc.constantFrom(...paths.slice(0, 8)), to: fc.constantFrom(...paths.slice(0, 8)) })
const asking = fc.record({
  format: fc.constantFrom('json', 'sarif', 'compact', 'text', 'gitlab'),
  more: fc.constantFrom<readonly string[]>([], ['--rule', 'confirmshaming:off'], ['--locale', 'fr'], ['--kind', 'page'], ['--doubts', 'hide'], ['--quiet'], ['--fix-dry-run'], ['--max-file-size', '0.001'], ['emails'], ['shop', 'app'], ['--shard', '1/2']),
  now: fc.constantFrom('2026-05-01', '2026-06-03', '2026-06-01'),
})

describe('a run with a cache', () => {
  it('says what a run without says, whatever has changed', async () => {
    let known = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ edits: fc.array(edit, { maxLength: 3 }), renaming: fc.option(renaming), asking }), { minLength: 1, maxLength: 5 }), async (steps) => {
        const cwd = scratch({ ...Object.fromEntries(paths.map((path) => [path, project[path]![0]!])), '.git/HEAD': '' })
        for (const { edits, renaming: renamed, asking } of steps) {
          for (const { path, content } of edits) if (content === undefined) rmSync(join(cwd, path), { force: true })
            else write(cwd, { [path]: content })
          if (renamed && existsSync(join(cwd, renamed.from))) {
            const content = readFileSync(join(cwd, renamed.from))
            rmSync(join(cwd, renamed.from))
            write(cwd, { [renamed.to]: content })
          }
          const args = ['--format', asking.format, '--now', asking.now, ...asking.more]
          const plain = await ran(cwd, ...args)
          expect(await ran(cwd, ...args, '--cache')).toBe(plain)
          const packs = cacheOf(cwd)
          expect(await ran(cwd, ...args, '--cache')).toBe(plain)
          if (String(cacheOf(cwd)) === String(packs)) known++
        }
      }),
      { numRuns: 12, examples: [[[{ edits: [{ path: 'emails/partials/footer.hbs', content: '<p>{{> outer}}</p>' }], renaming: { from: 'emails/partials/outer.hbs', to: 'emails/campaign/sale.hbs' }, asking: { format: 'json', more: [], now: '2026-05-01' } }]]] },
    )
    // A run that follows another finds all it needs, and writes nothing.
    expect(known).toBeGreaterThan(12)
  })

  it('judges anew only what has changed, and writes nothing when nothing has', async () => {
    const cwd = scratch({ 'a.html': page('<p>Offer ends soon</p>'), 'b.html': page('<p>Hello</p>') })
    const first = await ran(cwd, '--cache')
    const packs = cacheOf(cwd)
    expect(packs).toHaveLength(1)
    expect(await ran(cwd, '--cache')).toBe(first)
    expect(cacheOf(cwd)).toEqual(packs)
    write(cwd, { 'b.html': page('<p>Offer ends soon</p>') })
    expect(await ran(cwd, '--cache')).toContain('b.html:1:')
    const [more] = cacheOf(cwd).filter((name) => !packs.includes(name))
    expect(Object.keys((JSON.parse(readFileSync(join(cwd, '.cache/aboveboard', more!), 'utf8')) as { entries: object }).entries)).toHaveLength(1)
  })

  it.each([
    ['components: { Check: "input[type=checkbox]" }\nattributes: { checked: [isOn] }\n', '<label><Check isOn /> Send me the newsletter</label>'],
    ['components: { Check: "input[type=checkbox]" }\npolymorphicPropName: is\n', '<Box is="button">No thanks, I hate saving money</Box>'],
    ['components: { Check: "input[type=checkbox]" }\nshows: [ui.notify]\n', '<p onClick={() => ui.notify("Only 2 left in stock, hurry!")}>Hi</p>'],
  ])('judges anew what is read otherwise: %s', async (config, shown) => {
    const cwd = scratch({ 'a.tsx': `export const A = () => ${shown}\n`, 'aboveboard.config.yml': 'components: { Check: "input[type=checkbox]" }\n' })
    const before = await ran(cwd, '--cache')
    write(cwd, { 'aboveboard.config.yml': config })
    const plain = await ran(cwd)
    expect(plain).not.toBe(before)
    expect(await ran(cwd, '--cache')).toBe(plain)
  })

  it('judges anew what code has begun to bring in, and what it no longer does', async () => {
    const cwd = scratch({ 'site/App.tsx': project['site/App.tsx']![0]!, ...Object.fromEntries(paths.filter((path) => path.startsWith('site/ui/')).map((path) => [path, project[path]![0]!])), '.git/HEAD': '' })
    const asked = '1 file is brought in by no other of the project (site/ui/Leave.tsx): what it says is only asked about.'
    expect(await ran(cwd, '--cache')).toContain(asked)
    expect(await ran(cwd, '--cache')).toContain(asked)
    write(cwd, { 'site/App.tsx': project['site/App.tsx']![1]! })
    expect(await ran(cwd, '--cache')).toContain('1 finding to mend')
    write(cwd, { 'site/App.tsx': project['site/App.tsx']![0]! })
    expect(await ran(cwd, '--cache')).toContain(asked)
  })

  it('serves on another machine, in another folder', async () => {
    const files = { 'shop/offer.html': project['shop/offer.html']![0]!, 'shop/site.css': project['shop/site.css']![0]!, '.git/HEAD': '', 'emails/campaign/sale.hbs': mail('{{> footer}}'), 'emails/partials/footer.hbs': away }
    const [here, there] = [scratch(files), scratch(files)]
    const told = await ran(here, '--cache', '--format', 'sarif')
    cpSync(join(here, '.cache'), join(there, '.cache'), { recursive: true })
    const packs = cacheOf(there)
    expect(readFileSync(join(there, '.cache/aboveboard', packs[0]!), 'utf8')).not.toContain(here)
    expect(await ran(there, '--cache', '--format', 'sarif')).toBe(told)
    expect(cacheOf(there)).toEqual(packs)
  })

  it('knows the claims of the ledger and the lines of a baseline without reading again', async () => {
    const cwd = scratch({ 'a.html': page('<p>Carbon neutral delivery on every order.</p><a href="#">No thanks, I hate saving money</a>'), 'aboveboard.claims.yml': project['aboveboard.claims.yml']![0]! })
    await ran(cwd, 'baseline')
    write(cwd, { 'a.html': `\n${readFileSync(join(cwd, 'a.html'), 'utf8')}<p>Offer ends soon</p>` })
    const args = ['--format', 'compact', '--baseline', 'aboveboard-baseline.txt', '--now', '2026-06-01']
    const plain = await ran(cwd, ...args)
    expect(plain).toContain('vague-urgency')
    expect(plain).not.toMatch(/confirmshaming|climate/)
    await ran(cwd, ...args, '--cache')
    const packs = cacheOf(cwd)
    expect(await ran(cwd, ...args, '--cache')).toBe(plain)
    expect(cacheOf(cwd)).toEqual(packs)
  })

  it('mends a file it knows, and knows what it has become', async () => {
    const shame = page('<label><input type="checkbox" checked> Send me the newsletter</label>')
    const [plain, cached] = [scratch({ 'a.html': shame }), scratch({ 'a.html': shame })]
    await ran(cached, '--cache')
    expect(await ran(cached, '--cache', '--fix')).toBe(await ran(plain, '--fix'))
    expect(readFileSync(join(cached, 'a.html'), 'utf8')).toBe(readFileSync(join(plain, 'a.html'), 'utf8'))
    expect(await ran(cached, '--cache')).toBe(await ran(plain))
  })

  it('is asked for its folder, and says when it cannot write there', async () => {
    const cwd = scratch({ 'a.html': page('<p>Hello</p>'), taken: '', 'node_modules/x.js': '' })
    expect(await ran(cwd, '--cache', '--cache-location', 'taken/cache')).toMatch(/^0\n[^]*taken\/cache: the cache cannot be written: /)
    await ran(cwd, '--cache', '--cache-location', 'elsewhere')
    expect(readdirSync(join(cwd, 'elsewhere')).filter((name) => name.endsWith('.json'))).toHaveLength(1)
    await ran(cwd, '--cache')
    expect(existsSync(join(cwd, 'node_modules/.cache/aboveboard'))).toBe(true)
  })

  it('does not keep what is not the file’s own fault', async () => {
    const cwd = scratch({ 'a.html': page(`<p>Offer ends soon</p>${'<p>Hello</p>'.repeat(100)}`) })
    expect(await ran(cwd, '--cache', '--max-file-size', '0.001')).toContain('a.html: is 0.002 MB long, and files of up to 0.001 MB are read; not read. --max-file-size 1 reads it.')
    expect(cacheOf(cwd)).toEqual([])
    expect(await ran(cwd, '--cache')).toContain('vague-urgency')
  })
})
