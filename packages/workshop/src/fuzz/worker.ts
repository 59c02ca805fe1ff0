import { parentPort, workerData } from 'node:worker_threads'
import { Bout, type Failure } from './bout.ts'

/** What a worker is to try: the inputs from a seed on, up to another. */
export interface Task {
  readonly folders: readonly string[]
  readonly from: number
  readonly to: number
  /** Only to say what the first of them is. */
  readonly describe?: boolean
}

/** What a worker says: how many files there are, which input begins, what is wrong with one, what one is, which one was interrupted in time, after which the rest wants another worker, and that all were tried. */
export type Message = { readonly files: number } | { readonly begins: number } | { readonly failure: Failure } | { readonly described: Pick<Failure, 'what' | 'text'> } | { readonly interrupted: number } | { readonly done: true }

const { folders, from, to, describe } = workerData as Task
const say = (message: Message): void => parentPort!.postMessage(message)

const bout = new Bout(folders)
say({ files: bout.files })
if (describe) say({ described: await bout.describe(from) })
else for (let seed = from; seed < to; seed++) {
  // Said before it is tried: who watches knows when one takes too long.
  say({ begins: seed })
  const failure = await bout.try(seed)
  if (failure) say({ failure })
  if (bout.interrupted) {
    say({ interrupted: seed })
    break
  }
}
bout.end()
if (!bout.interrupted) say({ done: true })
