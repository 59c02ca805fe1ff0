import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { scratch } from '../../cli/src/testing/scratch.ts'
import { house } from '../../workshop/src/house.ts'

/** The plugin as it is shipped. `npm run build` makes it. */
const plugin = fileURLToPath(new URL('../dist/index.js', import.meta.url))
/** What `npx remark` and `npx rehype` start. */
const bin = (name: 'remark' | 'rehype'): string => fileURLToPath(new URL(`node_modules/.bin/${name}`, house))

function run(name: 'remark' | 'rehype', cwd: string, ...args: string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin(name), ...args, '--no-color'], { cwd, encoding: 'utf8' })
  return { code: status, out: stdout, err: stderr }
}

const configured = (options: object): string => JSON.stringify({ plugins: [[plugin, { now: '2026-06-01', ...options }]] })

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const leave = '# Before you go\n\n[No thanks, I *hate* saving money](https://example.org/no)\n\nHurry up, offer ends soon!\n'

describe('remark-cli', () => {
  test('tells what is found, and fails for an error', () => {
    const folder = scratch({ '.remarkrc.json': configured({}), 'leave.md': leave, 'about.md': '# About\n' })
    const { code, err } = run('remark', folder, '.', '--quiet')
    expect(err).toContain('3:2-3:34  error   “No thanks, I hate saving money” makes the reader ashamed to refuse confirmshaming aboveboard\n')
    expect(code).toBe(1)
    for (const shown of [leave, err]) expect(readme).toContain(`\n${shown}\`\`\``)
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
})

describe('rehype-cli', () => {
  test('tells what is found, in French where that is asked for', () => {
    const folder = scratch({ '.rehyperc.json': configured({ locale: 'fr' }), 'join.html': '<label><input type="checkbox" checked> Recevez nos bons plans</label>\n' })
    const { code, err } = run('rehype', folder, 'join.html', '--quiet')
    expect(err).toContain('1:31-1:38 error «\u00a0Recevez nos bons plans\u00a0» est sélectionné avant que la personne ait accepté prechecked-consent aboveboard\n')
    expect(code).toBe(1)
  })

  test('knows a mail by its folder', () => {
    const sale = '<html lang="en"><body><h1>Members’ sale: 15% off all bulbs</h1><p>Bloom &amp; Daughters</p></body></html>\n'
    const folder = scratch({ '.rehyperc.json': configured({ doubts: true }), 'emails/sale.html': sale, 'blog/sale.html': sale })
    const { err } = run('rehype', folder, '.', '--quiet')
    expect(err).toMatch(/^emails\/sale\.html\n.+ missing-unsubscribe /)
    expect(err).not.toContain('blog/sale.html')
  })
})

test('what is shipped loads next to nothing before a file comes', () => {
  /** Bytes of our own code that Node has read. */
  const loaded = (then: string): number => {
    const code = `const { default: aboveboard } = await import(${JSON.stringify(plugin)}); ${then}; const { createRequire } = await import('node:module'); console.log(JSON.stringify(Object.keys(createRequire(${JSON.stringify(plugin)}).cache)))`
    const files = JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout) as string[]
    return files.reduce((sum, file) => sum + statSync(file).size, 0)
  }
  expect(loaded('aboveboard({})')).toBeLessThan(5_000)
  expect(loaded('aboveboard({})({ type: "root", children: [] }, { history: [], cwd: "/", toString: () => "Hello" })')).toBeGreaterThan(500_000)
})
