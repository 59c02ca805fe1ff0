import { understand } from './command.ts'
import { Complaint } from './complaint.ts'
import type { Host } from './host.ts'
import { askedLocale, environmentLocale } from './locale.ts'
import { Output, Unwritten } from './output.ts'
import { run } from './run.ts'
import { version } from './version.ts'
import { wordsIn } from './words/words.ts'

/** Arguments → exit code. Never ends the process: what is written drains first. */
async function main(args: readonly string[], host: Host): Promise<number> {
  const words = await wordsIn(askedLocale(args) ?? environmentLocale(host.env))
  try {
    const ask = understand(args, words)
    switch (ask.command) {
      case 'lint':
        return ask.watch ? await (await import('./watch/watch.ts')).watch(ask, host, interrupted()) : await run(ask, host)
      case 'explain':
        return await (await import('./explain.ts')).explain(ask, host)
      case 'stream':
        return await (await import('./stream.ts')).stream(ask.as, host)
      case 'init':
        return await (await import('./init/init.ts')).init(ask, host)
      case 'merge':
        return await (await import('./shards/merge.ts')).merge(ask, host)
      case 'rules':
        return await (await import('./rules-list.ts')).listRules(ask, host)
      case 'help':
        await host.stdout.write(ask.text)
        return 0
      case 'version':
        await host.stdout.write(`${version()}\n`)
        return 0
    }
  } catch (error) {
    const said = error instanceof Unwritten ? words.usage.cannotWrite(error.shown, error.message) : error instanceof Complaint ? error.message : undefined
    if (said === undefined) throw error
    await host.stderr.write(`${said}\n`)
    return 2
  }
}

/** Aborted by Ctrl+C, which ends what would go on for ever. */
function interrupted(): AbortSignal {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
  return stop.signal
}

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdin: () => process.stdin,
  stdout: new Output(() => process.stdout, '<stdout>'),
  stderr: new Output(() => process.stderr),
}).then((code) => {
  process.exitCode = code
})
