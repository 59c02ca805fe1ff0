import { describe, expect, it } from 'vitest'
import type { LintAsk } from './ask.ts'
import { understand } from './command.ts'
import { en } from '../words/en.ts'
import { fr } from '../words/fr.ts'

const lint = (...args: string[]): LintAsk => {
  const ask = understand(args, en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  return ask
}

describe('understand', () => {
  it('lints this folder, as text, when nothing is said', () => {
    expect(lint()).toMatchObject({ paths: ['.'], formats: [{ name: 'text' }], doubts: 'show', fix: false, quiet: false, rules: [] })
  })

  it('takes every option, before or after the paths', () => {
    const ask = lint(
      ...['emails', '--config', 'my.yml', '--format', 'json', '--format', 'text=out/report.txt', '--locale', 'fr', '--fix-dry-run', '--doubts', 'error'],
      ...['--quiet', '--max-warnings', '3', '--rule', 'trick-wording:off', '--rule', 'aboveboard/vague-urgency: warn', '--lang', 'fr-CA'],
      ...['--kind', 'marketing-email', '--now', '2026-11-23', '--timing', 'landing/*.html'],
    )
    expect(ask).toEqual({
      command: 'lint',
      paths: ['emails', 'landing/*.html'],
      config: 'my.yml',
      formats: [{ name: 'json' }, { name: 'text', file: 'out/report.txt' }],
      locale: 'fr',
      fix: false,
      fixDryRun: true,
      doubts: 'error',
      quiet: true,
      maxWarnings: 3,
      rules: [
        ['trick-wording', 'off'],
        ['vague-urgency', 'warn'],
      ],
      lang: 'fr-CA',
      kind: 'marketing-email',
      stdin: false,
      stdinFilename: undefined,
      now: '2026-11-23',
      printConfig: undefined,
      timing: true,
      concurrency: 'auto',
      fileTimeout: 10_000,
      maxFileSize: 10e6,
      claims: false,
      watch: false,
    })
  })

  it('takes bounds in seconds and megabytes, and threads by number', () => {
    expect(lint('--file-timeout', '0.5', '--max-file-size', '2.5', '--concurrency', '4', '--cache', '--cache-location', 'x')).toMatchObject({ fileTimeout: 500, maxFileSize: 2.5e6, concurrency: 4, cache: { location: 'x' } })
    expect(lint('--cache', '--concurrency', 'off')).toMatchObject({ cache: { location: undefined }, concurrency: 'off' })
  })

  it('still shows text when every report goes to a file', () => {
    expect(lint('--format', 'json=report.json').formats).toEqual([{ name: 'text' }, { name: 'json', file: 'report.json' }])
  })

  it('knows its other commands, and options after them', () => {
    expect(understand(['explain', 'confirmshaming', '--locale', 'fr'], en)).toEqual({ command: 'explain', rule: 'confirmshaming', locale: 'fr' })
    expect(understand(['rules', '--format', 'json'], en)).toEqual({ command: 'rules', json: true, locale: undefined })
    expect(understand(['baseline', 'emails', '--baseline', 'old.txt', '--lang', 'fr'], en)).toMatchObject({ command: 'lint', paths: ['emails'], lang: 'fr', formats: [], baseline: { file: 'old.txt', act: 'write' } })
    expect(understand(['baseline'], en)).toMatchObject({ paths: ['.'], baseline: { file: undefined, act: 'write' } })
    expect(understand(['claims', 'emails'], en)).toMatchObject({ command: 'lint', paths: ['emails'], formats: [], claims: true })
    expect(lint('--baseline', 'old.txt', '--prune').baseline).toEqual({ file: 'old.txt', act: 'prune' })
    expect(understand(['--version'], en)).toEqual({ command: 'version' })
    expect(lint('./explain').paths).toEqual(['./explain'])
  })

  it('tells in the user’s language what it does not understand', () => {
    const complaints = (...args: string[]): string[] =>
      [en, fr].map((words) => {
        try {
          return JSON.stringify(understand(args, words))
        } catch (error) {
          return (error as Error).message
        }
      })
    expect(complaints('--fromat', 'json')).toEqual([
      '--fromat is not an option; did you mean --format?\naboveboard --help lists what there is.',
      '--fromat n’est pas une option ; vouliez-vous dire --format ?\naboveboard --help dit ce qui existe.',
    ])
    expect(complaints('--zzzzzzzzzz')[0]).toBe('--zzzzzzzzzz is not an option.\naboveboard --help lists what there is.')
    expect(complaints('--format')[0]).toBe('An option lacks its value: -f, --format <format>')
    expect(complaints('--format', 'jsn')[0]).toBe('--format takes text, compact, json, ndjson, sarif, github, gitlab, junit, checkstyle, rdjson, markdown, agent, html, not “jsn”; did you mean json?')
    expect(complaints('--doubts', 'hid')[1]).toBe('--doubts prend show, hide, error, pas « hid » ; vouliez-vous dire hide ?')
    expect(complaints('--kind', 'mail')[0]).toContain('--kind takes page, marketing-email,')
    expect(complaints('--max-warnings', 'few')[0]).toBe('--max-warnings takes a whole number, not “few”.')
    expect(complaints('--now', '2026-13-01')[0]).toBe('--now takes a day such as 2026-01-31, not “2026-13-01”.')
    expect(complaints('--lang', 'french!')[0]).toBe('--lang takes a language tag such as en, fr or en-GB, not “french!”.')
    expect(complaints('--rule', 'confirmshaming')[0]).toBe('--rule takes ID:off, ID:doubt, ID:warn or ID:error, not “confirmshaming”.')
    expect(complaints('--rule', 'confirmshaming:fatal')[0]).toBe('--rule takes ID:off, ID:doubt, ID:warn or ID:error, not “confirmshaming:fatal”.')
    expect(complaints('--format', 'json', '--format', 'text')[0]).toMatch(/^Only one format can go to standard output/)
    expect(complaints('--format', 'json=a', '--format', 'text=a')[0]).toBe('Two formats cannot go to the same file: a')
    expect(complaints('--stdin', 'a.html')[0]).toBe('Give paths or --stdin, not both.')
    expect(complaints('--fix', '--fix-dry-run')[0]).toBe('--fix and --fix-dry-run do not go together: give one.')
    expect(complaints('--stdin', '--fix')[0]).toMatch(/^--fix cannot mend standard input/)
    expect(complaints('--file-timeout', '0')[0]).toBe('--file-timeout takes seconds, such as 10 or 0.5, not “0”.')
    expect(complaints('--max-file-size', '10MB')[0]).toBe('--max-file-size takes megabytes, such as 10 or 0.5, not “10MB”.')
    expect(complaints('--concurrency', '0')[0]).toBe('--concurrency takes auto, off or a number from 1 to 64, not “0”.')
    expect(complaints('--cache-location', 'x')[0]).toBe('--cache-location goes with --cache.')
    expect(complaints('--prune')[0]).toBe('--prune goes with --baseline FILE.')
    expect(complaints('')[0]).toBe('A path is empty: is a variable of the shell unset? “.” stands for this folder.')
    expect(complaints('--stdin-filename', 'a.html')[0]).toBe('--stdin-filename goes with --stdin.')
    expect(complaints('explain')[1]).toBe('Quelle règle ? Par exemple : aboveboard explain confirmshaming')
    expect(complaints('explain', 'a', 'b')[0]).toBe('There are too many arguments.')
    expect(complaints('baseline', '--format', 'json')).toEqual(['--format does not go with baseline.', '--format ne va pas avec baseline.'])
    expect(complaints('explain', 'confirmshaming', '--fix-dry-run')[0]).toBe('--fix-dry-run does not go with explain.')
    expect(complaints('merge', 'a.json', '--since', 'main')[0]).toBe('--since does not go with merge.')
    expect(complaints('stream', '--format', 'ndjson')[0]).toBe('--format does not go with stream.')
    expect(complaints('rules', '--watch')[0]).toMatch(/^--watch speaks to people, in text: it does not go with rules\./)
    expect(complaints('rules', '--format', 'sarif')[0]).toBe('rules --format takes text, json, not “sarif”.')
    expect(complaints('rules', '--format', 'json=rules.json')[0]).toBe('rules --format takes text, json, not “json=rules.json”.')
    expect(complaints('rules', '--nope')[0]).toMatch(/^--nope is not an option/)
  })

  it('helps in both languages, in no other words than ours', () => {
    const help = (words: typeof en, args = ['--help']): string => {
      const ask = understand(args, words)
      return ask.command === 'help' ? ask.text : ''
    }
    expect(help(en)).toContain('Usage: aboveboard [options] [paths or globs…]')
    expect(help(en)).toContain('--print-config <file>')
    expect(help(fr)).toContain('Options :')
    expect(help(fr, ['baseline', '--help'])).toContain('\nOptions de toutes les commandes\u00a0:\n')
    expect(help(fr)).toContain('Code de sortie')
    expect(help(fr)).not.toMatch(/display help|default:|choices:|Commands:|Arguments:/)
  })
})
