import { Worker } from 'node:worker_threads'
import type { Judged, Judging } from '../judging/judged.ts'
import { unpacked } from '../judging/packed.ts'
import type { Words } from '../words/words.ts'
import type { Answer, Errand, Task } from './errand.ts'

/** The bounds of what one text may take. */
export interface Bounds {
  /** Milliseconds. */
  readonly time: number
  /** Megabytes of heap. */
  readonly memory: number
}

interface Waiting {
  readonly task: Task
  readonly settle: (judged: Judged) => void
}

/** A thread, and what it is at. */
interface Thread {
  readonly worker: Worker
  ready: boolean
  waiting: Waiting | undefined
  timer: NodeJS.Timeout | undefined
}

const nothing = { missed: [], pieces: [] } as const

/**
 * Judges in threads of its own, which can be ended: what takes too long or too much memory costs one file, and a new thread
 * takes the place of the old. Threads are started when they are needed.
 */
export class Pool implements Judging {
  readonly #size: () => number
  readonly #bounds: Bounds
  readonly #errand: Errand
  readonly #script: URL
  readonly #words: Words
  readonly #textAt: (path: string) => string
  readonly #threads = new Set<Thread>()
  readonly #queue: Waiting[] = []

  /** `size`: how many threads there may be by now. `textAt`: what a file holds, by the path that readers know. */
  constructor(size: () => number, bounds: Bounds, errand: Errand, script: URL, words: Words, textAt: (path: string) => string) {
    this.#size = size
    this.#bounds = bounds
    this.#errand = errand
    this.#script = script
    this.#words = words
    this.#textAt = textAt
  }

  judge(file: string, text: string): Promise<Judged> {
    return new Promise((settle) => {
      this.#queue.push({ task: { file, text }, settle })
      this.#hand()
    })
  }

  /** Ends all threads, whatever they are at. Nobody waits for them any more. */
  async end(): Promise<void> {
    const threads = [...this.#threads]
    this.#threads.clear()
    this.#queue.length = 0
    for (const { timer } of threads) clearTimeout(timer)
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  /** Hands what waits to threads that are free. */
  #hand(): void {
    for (const thread of this.#threads) {
      if (!thread.ready || thread.waiting) continue
      const next = this.#queue.shift()
      if (!next) return
      thread.waiting = next
      this.#time(thread)
      thread.worker.postMessage(next.task)
    }
    const starting = [...this.#threads].filter(({ ready }) => !ready).length
    if (this.#queue.length > starting && this.#threads.size < this.#size()) this.#start()
  }

  #start(): void {
    const worker = new Worker(this.#script, { workerData: this.#errand, resourceLimits: { maxOldGenerationSizeMb: this.#bounds.memory } })
    const thread: Thread = { worker, ready: false, waiting: undefined, timer: undefined }
    this.#threads.add(thread)
    worker.on('message', (answer: Answer) => {
      if (answer === 'alive') return this.#time(thread)
      if (answer === 'ready') thread.ready = true
      else this.#settle(thread, unpacked(answer, this.#textAt))
      this.#hand()
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const { files } = this.#words
      this.#fail(thread, error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? files.outOfMemory : files.ourFault(error.message))
    })
    worker.on('exit', (code) => this.#fail(thread, this.#words.files.ourFault(`exit code ${code}`)))
  }

  /** Gives a thread up, and the file it was at; or the next, where it has not come so far: no file waits for a thread that cannot start. */
  #fail(thread: Thread, sentence: string): void {
    if (!this.#threads.delete(thread)) return
    void thread.worker.terminate()
    thread.waiting ??= this.#queue.shift()
    this.#settle(thread, { ...nothing, outcome: { sentence, fault: true } })
    this.#hand()
  }

  /** Begins to count the time that a thread has. */
  #time(thread: Thread): void {
    clearTimeout(thread.timer)
    if (thread.waiting) thread.timer = setTimeout(() => this.#fail(thread, this.#words.files.tooSlow(this.#bounds.time / 1000)), this.#bounds.time)
  }

  #settle(thread: Thread, judged: Judged): void {
    clearTimeout(thread.timer)
    thread.waiting?.settle(judged)
    thread.waiting = undefined
  }
}
