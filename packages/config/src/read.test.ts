import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scratch } from '../../cli/src/testing/scratch.ts'
import { en } from './words/en.ts'
import { fr } from './words/fr.ts'
import { loadConfig } from './read.ts'

const settings = { locale: 'fr', rules: { 'trick-wording': 'off' } }
const load = async (name: string, text: string): Promise<unknown> => (await loadConfig(join(scratch({ [name]: text }), name), name, en)).value
const complaint = async (name: string, text: string, words = en): Promise<string> =>
  loadConfig(join(scratch({ [name]: text }), name), name, words).then(
    () => 'no complaint',
    (error: Error) => error.message,
  )

it.each([
  ['aboveboard.config.json', '\uFEFF{"locale": "fr", "rules": {"trick-wording": "off"}}'],
  ['aboveboard.config.jsonc', '// ours\n{"locale": "fr", "rules": {"trick-wording": "off",},}'],
  ['aboveboard.config.yml', 'locale: fr\nrules:\n  trick-wording: off\n'],
  ['aboveboard.config.yaml', 'locale: "fr"\nrules: { trick-wording: "off" }\n'],
  ['package.json', '{"name": "shop", "aboveboard": {"locale": "fr", "rules": {"trick-wording": "off"}}}'],
  ['aboveboard.config.js', "import { defineConfig } from 'aboveboard'\nexport default defineConfig({ locale: 'fr', rules: { 'trick-wording': 'off' } })"],
  ['aboveboard.config.cjs', "module.exports = { locale: 'fr', rules: { 'trick-wording': 'off' } }"],
  ['aboveboard.config.mjs', "export default { locale: 'fr', rules: { 'trick-wording': 'off' } }"],
  ['aboveboard.config.ts', "import { type Config, defineConfig } from 'aboveboard'\nconst ours: Config = { locale: 'fr', rules: { 'trick-wording': 'off' } }\nexport default defineConfig(ours)"],
  ['aboveboard.config.mts', "import rules from './rules.mts'\nexport default { locale: 'fr' as const, rules }"],
])('reads %s', async (name, text) => {
  const folder = scratch({ [name]: text, 'rules.mts': "export default { 'trick-wording': 'off' } as const" })
  expect((await loadConfig(join(folder, name), name, en)).value).toEqual(settings)
})

it.each(['aboveboard.config.js', 'aboveboard.config.ts', 'aboveboard.config.mjs', 'aboveboard.config.cjs'])('does not take %s that exports nothing for no settings', async (name) => {
  expect(await complaint(name, "const ours = { locale: 'fr' }")).toBe(`${name}: cannot be read: exports no settings: they are what “export default” gives.`)
  expect(await complaint(name, '', fr)).toContain('n’exporte aucun réglage')
})

it('says in words that a folder is no configuration', async () => {
  const folder = scratch({ 'aboveboard.config.yml/a.txt': '' })
  const said = loadConfig(join(folder, 'aboveboard.config.yml'), 'aboveboard.config.yml', en)
  await expect(said).rejects.toThrow('aboveboard.config.yml: cannot be read: it is a folder')
})

it('takes code that exports an empty object for no settings', async () => {
  expect(await load('aboveboard.config.mjs', 'export default {}')).toEqual({})
})

it.each([
  ['rules:\n  a: b: c\n', 'aboveboard.config.yml:2: cannot be read: a text that holds a colon and a space needs quotes around it', 'deux-points suivi d’une espace'],
  ['locale: fr\nlocale: en\n', 'aboveboard.config.yml:2: cannot be read: this name stands here twice', 'deux fois'],
  ['rules:\n\ta: off\n', 'aboveboard.config.yml:2: cannot be read: lines are indented with spaces, not with tabs', 'tabulations'],
  ['locale: "fr\n', 'aboveboard.config.yml:2: cannot be read: a quote, a bracket or a comma is missing', 'il manque un guillemet'],
  ['locale: @fr\n', 'aboveboard.config.yml:1: cannot be read: a text that begins with this sign needs quotes around it', 'commence par ce signe'],
  ['---\nlocale: fr\n---\nlocale: en\n', 'aboveboard.config.yml:3: cannot be read: nothing may follow a second line of “---”', 'deuxième ligne'],
])('has words of its own for what goes wrong most often in YAML: %j', async (text, english, french) => {
  expect(await complaint('aboveboard.config.yml', text)).toBe(english)
  expect(await complaint('aboveboard.config.yml', text, fr)).toContain(french)
})

it('takes an empty YAML file for no settings', async () => {
  expect(await load('aboveboard.config.yml', '# nothing yet\n')).toEqual({})
})

it('tells in one line, with its place, what its own language does not allow', async () => {
  expect(await complaint('aboveboard.config.json', '{\n  "locale": "fr"\n  "rules": {}\n}')).toBe('aboveboard.config.json:3: cannot be read: comma expected')
  expect(await complaint('aboveboard.config.json', '')).toBe('aboveboard.config.json:1: cannot be read: value expected')
  expect(await complaint('aboveboard.config.yml', 'locale: fr\nrules: [a\n')).toMatch(/^aboveboard\.config\.yml:\d: cannot be read: [^\n]+$/)
  expect(await complaint('aboveboard.config.ts', 'export default {\n  rules: { : 1 }\n}')).toBe('aboveboard.config.ts:2: cannot be read: Unexpected token')
  expect(await complaint('aboveboard.config.js', "import x from './nowhere.js'\nexport default x")).toMatch(/^aboveboard\.config\.js(:\d+)?: cannot be read: Cannot find module '\.\/nowhere\.js'[^\n]*$/)
  expect(await complaint('aboveboard.config.mjs', 'const a = undefined\nexport default a.b', fr)).toMatch(/^aboveboard\.config\.mjs:2: lecture impossible\u00a0: l’analyseur dit\u00a0: «\u00a0Cannot read properties/)
  expect(await complaint('aboveboard.config.json', '{ "locale" "fr" }', fr)).toBe('aboveboard.config.json:1: lecture impossible\u00a0: il manque un deux-points')
  await expect(loadConfig('/nowhere/ours.yml', 'ours.yml', fr)).rejects.toThrow('ours.yml\u00a0: ce fichier de configuration n’existe pas.')
  await expect(loadConfig('/nowhere/ours.ts', 'ours.ts', en)).rejects.toThrow('ours.ts: there is no such configuration file.')
  expect(await complaint('settings.toml', '')).toBe('settings.toml: a configuration file ends in .ts, .mts, .cts, .js, .mjs, .cjs, .json, .jsonc, .yml or .yaml.')
})

it('knows the line of a setting, where the format tells', async () => {
  const line = async (name: string, text: string): Promise<(number | undefined)[]> => {
    const loaded = await loadConfig(join(scratch({ [name]: text }), name), name, en)
    return [['locale'], ['overrides', 0], ['overrides', 0, 'kind'], ['nowhere']].map((path) => loaded.line(path))
  }
  expect(await line('a.json', '{\n"locale":\n"fr",\n"overrides": [\n{"files": "a",\n"kind": "x"}]}')).toEqual([2, 5, 6, undefined])
  expect(await line('a.yml', 'locale: fr\noverrides:\n  - files: a\n    kind: x\n')).toEqual([1, 3, 4, undefined])
  expect(await line('package.json', '{\n"aboveboard": {\n"locale": "fr"}}')).toEqual([3, undefined, undefined, undefined])
  expect(await line('a.mjs', 'export default {}')).toEqual([undefined, undefined, undefined, undefined])
})

it('is refused at its first mistake, however many follow', async () => {
  expect(await complaint('aboveboard.config.yml', `locale: fr\nrules: ${'{{/if}} '.repeat(8000)}`)).toMatch(/^aboveboard\.config\.yml:\d: cannot be read: [^\n]+$/)
}, 20_000)
