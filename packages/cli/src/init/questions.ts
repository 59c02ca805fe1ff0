import type { Readable, Writable } from 'node:stream'
import { confirm, intro, isCancel, log, multiselect, select } from '@clack/prompts'
import { markets } from '@aboveboard/config'
import type { Words } from '../words/words.ts'
import { type Answers, extras, likely, mailKinds } from './answers.ts'
import type { Found } from './found.ts'

/** Where questions are put. */
export interface Desk {
  readonly input: Readable
  readonly output: Writable
}

/** Puts four questions at most, each only where its answer matters. `undefined`: they were broken off. `present` are files that would be written over, by what asks for them. */
export async function ask(found: Found, present: (answers: Answers) => readonly string[], told: string, desk: Desk, { init }: Words): Promise<Answers | undefined> {
  const first = likely(found)
  const hinted = (question: string): string => `${question} (${init.picking})`
  intro(init.title, desk)
  log.message(told, desk)

  const read = await multiselect({ ...desk, message: hinted(init.markets), options: markets.map((value) => ({ value, label: init.market[value] })), initialValues: [...first.markets], required: false, showInstructions: false })
  if (isCancel(read)) return undefined
  let mails: Answers['mails'] = first.mails
  if (found.mails.size > 0) {
    const count = [...found.mails.values()].reduce((sum, n) => sum + n, 0)
    const said = await select({ ...desk, message: init.mails(count, [...found.mails.keys()].join(', ')), options: mailKinds.map((value) => ({ value, label: init.mail[value] })), initialValue: mails, showInstructions: false })
    if (isCancel(said)) return undefined
    mails = said
  }
  const more = await multiselect({ ...desk, message: hinted(init.more), options: extras.map((value) => ({ value, label: init.extra[value] })), initialValues: [...first.extras], required: false, showInstructions: false })
  if (isCancel(more)) return undefined
  const answers = { markets: read, mails, extras: more, replace: false }
  const there = present(answers)
  if (there.length === 0) return answers
  const replace = await confirm({ ...desk, message: init.replace(there.join(', ')), active: init.yes, inactive: init.no, initialValue: false })
  return isCancel(replace) ? undefined : { ...answers, replace }
}
