import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { findConfig } from '@aboveboard/config'
import { isReadable } from '@aboveboard/readers'
import type { InitAsk } from '../arguments/ask.ts'
import { Complaint } from '../complaint.ts'
import { findFiles } from '../files/find.ts'
import { repositoryRoot } from '../files/repository.ts'
import { whyUnwritten } from '../files/trouble.ts'
import { replaceFile } from '../fix/write.ts'
import type { Host } from '../host.ts'
import { environmentLocale } from '../settings/locale.ts'
import { run } from '../run.ts'
import { type Words, wordsIn } from '../words/words.ts'
import { type Answers, likely } from './answers.ts'
import { configFile } from './config-file.ts'
import { eslintLines } from './eslint-lines.ts'
import { type Found, lookAround } from './found.ts'
import { workflow } from './workflow.ts'

/** A file to be written, and how people know it. */
interface Draft {
  readonly file: string
  readonly shown: string
  readonly text: string
}

/** `aboveboard init`: looks around, asks a person or takes what it found, and writes a configuration and what goes with it. Exit code 2 where the questions were broken off. */
export async function init({ yes, as }: InitAsk, host: Host): Promise<number> {
  const { cwd, stdout } = host
  const locale = as.locale ?? environmentLocale(host.env)
  const words = await wordsIn(locale)
  const found = lookAround(cwd, await filesIn(cwd, words))
  const drafts = (answers: Answers): readonly Draft[] => [
    { file: join(cwd, configName), shown: configName, text: configFile(answers, found, locale, words) },
    ...(answers.extras.includes('workflow') ? [{ ...workflowIn(cwd), text: workflow(answers, locale, words) }] : []),
  ]
  const present = (answers: Answers): readonly string[] => drafts(answers).filter(({ file }) => existsSync(file)).map(({ shown }) => shown)

  const told = toldOf(found, words)
  const terminal = yes ? undefined : terminalOf(host)
  if (!terminal) await stdout.write(`${told}\n`)
  const answers = terminal ? await (await import('./questions.ts')).ask(found, present, told, terminal, words) : likely(found)
  if (!answers) {
    await stdout.write(`${words.init.cancelled}\n`)
    return 2
  }

  for (const draft of drafts(answers)) await stdout.write(`${written(draft, answers.replace, words)}\n`)
  if (answers.extras.includes('baseline')) {
    const code = await run(as, host)
    if (code === 2) return code
  }
  if (found.eslint !== undefined) await stdout.write(`\n${words.init.eslint(`${found.installs} eslint-plugin-aboveboard`, found.eslint)}\n\n${eslintLines(found.eslint)}`)
  await stdout.write(`\n${words.init.next}\n`)
  return 0
}

const configName = 'aboveboard.config.yml'

/** GitHub looks for workflows at the root of the repository. */
function workflowIn(cwd: string): Omit<Draft, 'text'> {
  const file = join(repositoryRoot(cwd) ?? cwd, '.github', 'workflows', 'aboveboard.yml')
  return { file, shown: relative(cwd, file) }
}

/** Every file to read, by its path from the folder. */
async function filesIn(cwd: string, words: Words): Promise<readonly string[]> {
  const { files } = await findFiles(['.'], { cwd, base: cwd, words, readable: (path) => isReadable(relative(cwd, path)), unreadEndingOf: () => undefined })
  return files.map((file) => relative(cwd, file).replaceAll(sep, '/'))
}

/** So many endings are named. */
const most = 5

function toldOf({ endings }: Found, { init }: Words): string {
  const files = endings.reduce((sum, [, n]) => sum + n, 0)
  const named = endings.slice(0, most).map(([ending, n]) => `${n} ${ending}`)
  return files === 0 ? init.foundNothing : init.found(files, [...named, ...(endings.length > most ? ['…'] : [])].join(', '))
}

/** Both ends of a conversation; none where nobody sits at one of them. */
function terminalOf({ stdin, stdout }: Host): { readonly input: ReturnType<Host['stdin']>; readonly output: Host['stdout']['stream'] } | undefined {
  const input = stdin()
  return 'isTTY' in input && input.isTTY && stdout.stream.isTTY ? { input, output: stdout.stream } : undefined
}

/** Writes a file; what is to be said of it. What is there already stays, unless somebody said otherwise. */
function written({ file, shown, text }: Draft, replace: boolean, words: Words): string {
  const { init } = words
  try {
    const other = shown === configName ? otherConfig(dirname(file)) : undefined
    if (other !== undefined) return init.kept(other)
    if (!existsSync(file)) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text, { flag: 'wx' })
    } else if (replace) replaceFile(file, Buffer.from(text))
    else return init.kept(shown)
    return init.written(shown)
  } catch (error) {
    throw new Complaint(words.usage.cannotWrite(shown, whyUnwritten(error, words)))
  }
}

/** A configuration of another name in the same folder, which would be read instead or left unread. */
function otherConfig(folder: string): string | undefined {
  const config = findConfig(folder)
  return config !== undefined && dirname(config) === folder && basename(config) !== configName ? basename(config) : undefined
}
