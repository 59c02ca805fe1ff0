import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scratch } from '../../cli/src/scratch.ts'

/** The plugin as it is shipped. `npm run build` makes it. */
const plugin = fileURLToPath(new URL('../dist/index.js', import.meta.url))
const require = createRequire(import.meta.url)
/** What `npx remark` and `npx rehype` start. */
const bins = { remark: require.resolve('remark-cli'), rehype: require.resolve('rehype-cli') }

function run(name: keyof typeof bins, cwd: string, ...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bins[name], ...args, '--no-color'], { cwd, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const configured = (options: object): string => JSON.stringify({ plugins: [[plugin, { now: '2026-06-01', ...options }]] })

const leave = '# Before you go\n\n[No thanks, I *hate* saving money](/no)\n\nHurry up, offer ends soon!\n'

describe('remark-cli', () => {
  test('tells what is found, and fails for an error', () => {
    const folder = scratch({ '.remarkrc.json': configured({}), 'leave.md': leave, 'about.md': '# About\n' })
    const { code, err } = run('remark', folder, '.', '--quiet')
    expect(err).toBe(`leave.md
3:2-3:34  error   “No thanks, I hate saving money” makes the reader ashamed to refuse confirmshaming aboveboard
5:11-5:26 warning “offer ends soon” presses the reader without saying until when      vague-urgency  aboveboard

2 messages (✖ 1 error, ⚠ 1 warning)
`)
    expect(code).toBe(1)
  })

  test('passes over warnings, unless --frail asks', () => {
    const folder = scratch({ '.remarkrc.json': configured({ rules: { confirmshaming: 'off' } }), 'leave.md': leave })
    expect(run('remark', folder, '.', '--quiet').code).toBe(0)
    expect(run('remark', folder, '.', '--quiet', '--frail').code).toBe(1)
  })

  test('says in a sentence what is wrong with the options', () => {
    const folder = scratch({ '.remarkrc.json': configured({ rules: { confirmshamin: 'off' } }), 'leave.md': leave })
    const { code, err } = run('remark', folder, 'leave.md', '--quiet')
    expect(err).toBe('leave.md\n error @aboveboard/unified: rules: there is no rule “confirmshamin”; did you mean “confirmshaming”?  aboveboard\n\n✖ 1 error\n')
    expect(code).toBe(1)
  })

  test('knows a file by its folder', () => {
    const folder = scratch({ '.remarkrc.json': configured({ doubts: true }), 'emails/sale.md': '# Members’ sale: 15% off all bulbs\n', 'blog/sale.md': '# Members’ sale: 15% off all bulbs\n' })
    const { err } = run('remark', folder, '.', '--quiet')
    expect(err).toContain('emails/sale.md\n')
    expect(err).not.toContain('blog/sale.md')
  })
})

test('rehype-cli tells what is found', () => {
  const folder = scratch({ '.rehyperc.json': configured({ locale: 'fr' }), 'join.html': '<label><input type="checkbox" checked> Recevez nos bons plans</label>\n' })
  const { code, err } = run('rehype', folder, 'join.html', '--quiet')
  expect(err).toContain('1:31-1:38 error «\u00a0Recevez nos bons plans\u00a0» est sélectionné avant que la personne ait accepté prechecked-consent aboveboard\n')
  expect(code).toBe(1)
})

test('what is shipped loads neither rules nor readers before a file comes', () => {
  const loaded = (code: string): string[] =>
    JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', `const { default: aboveboard } = await import(${JSON.stringify(plugin)}); ${code}; const { createRequire } = await import('node:module'); console.log(JSON.stringify(Object.keys(createRequire(${JSON.stringify(plugin)}).cache)))`], { encoding: 'utf8' }).stdout) as string[]
  expect(loaded('aboveboard({})').map((path) => path.slice(dirname(plugin).length + 1))).toEqual(['main.cjs'])
  expect(loaded('aboveboard({})({ type: "root", children: [] }, { history: [], cwd: "/", toString: () => "Hello" })').length).toBeGreaterThan(3)
})
