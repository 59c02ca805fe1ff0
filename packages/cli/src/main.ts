import { understand } from './arguments/command.ts'
import { Complaint } from './complaint.ts'
import { whyUnwritten } from './files/trouble.ts'
import type { Host } from './host.ts'
import { askedLocale, environmentLocale } from './settings/locale.ts'
import { Output, Unwritten } from './terminal/output.ts'
import { run } from './run.ts'
import { version } from './version.ts'
import { type Words, wordsIn } from './words/words.ts'

/** Arguments → exit code. Never ends the process: what is written drains first. */
async function main(args: readonly string[], host: Host): Promise<number> {
  const words = await wordsIn(askedLocale(args) ?? environmentLocale(host.env))
  try {
    if (host.cwd === '') throw new Complaint(words.usage.folderGone)
    const ask = understand(args, words)
    switch (ask.command) {
      case 'lint':
        return ask.watch ? await (await import('./watch/watch.ts')).watch(ask, host, interrupted()) : await run(ask, host)
      case 'explain':
        return await (await import('./terminal/explain.ts')).explain(ask, host)
      case 'stream':
        return await (await import('./terminal/stream.ts')).stream(ask.as, host)
      case 'init':
        return await (await import('./init/init.ts')).init(ask, host)
      case 'merge':
        return await (await import('./shards/merge.ts')).merge(ask, host)
      case 'rules':
        return await (await import('./terminal/rules-list.ts')).listRules(ask, host)
      case 'help':
        await host.stdout.write(ask.text)
        return 0
      case 'version':
        await host.stdout.write(`${version()}\n`)
        return 0
    }
  } catch (error) {
    await host.stderr.write(`${sentence(error, words)}\n`)
    return 2
  }
}

/** What ended a run, in one sentence: also what nobody foresaw, whose stack helps whoever is to mend it, and nobody else. */
function sentence(error: unknown, words: Words): string {
  if (error instanceof Complaint) return error.message
  if (error instanceof Unwritten) return words.usage.cannotWrite(error.shown, whyUnwritten(error.cause, words))
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
  return words.usage.ourFault(process.env['DEBUG']?.includes('aboveboard') ? (stack ?? message) : message)
}

/** Aborted by Ctrl+C, which ends what would go on for ever. */
function interrupted(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

/** Empty where the folder is gone that the command was started in: only the words that tell it work from there. */
function startedIn(): string {
  try {
    return process.cwd()
  } catch {
    return ''
  }
}

void main(process.argv.slice(2), {
  cwd: startedIn(),
  env: process.env,
  stdin: () => process.stdin,
  stdout: new Output(() => process.stdout, '<stdout>'),
  stderr: new Output(() => process.stderr),
}).then((code) => {
  process.exitCode = code
})
