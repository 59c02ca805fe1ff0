import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** A stream that may be a terminal of so many columns. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Words are lost: the disk is full, say. Ends the run with exit code 2. */
export class Unwritten extends Error {
  override readonly name = 'Unwritten'
  /** Where they were to go, as people are shown it. */
  readonly shown: string

  constructor(shown: string, cause: Error) {
    super(cause.message, { cause })
    this.shown = shown
  }
}

/**
 * Where words go. Waits for slow readers, so that nothing is lost or piled up, and ends quietly
 * when the reader leaves (`| head`).
 */
export class Output {
  readonly #open: () => Terminal
  readonly #shown: string | undefined
  #stream: Terminal | undefined
  #closed = false
  #lost: Unwritten | undefined

  /** `open` is called when the stream is first needed: even standard streams take time to open. `shown`: what it is called where words are lost; nobody is told of those of an output without a name. */
  constructor(open: () => Terminal, shown?: string) {
    this.#open = open
    this.#shown = shown
  }

  get stream(): Terminal {
    if (this.#stream) return this.#stream
    const stream = this.#open()
    stream.on('error', (error) => this.#fail(error))
    return (this.#stream = stream)
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#closed || this.#stream?.destroyed === true
  }

  /** Resolves when there is room for more; what went wrong is known by then. Throws `Unwritten`. */
  async write(text: string): Promise<void> {
    if (text !== '' && !this.closed) await this.#put(text)
    if (this.#lost) throw this.#lost
  }

  /** Waits until everything is written, and closes a file. Throws `Unwritten`. */
  async end(): Promise<void> {
    const { stream } = this
    await new Promise<unknown>((resolve) => stream.end(resolve))
    // The stream tells who waits for its end before it tells why it has none.
    if (stream.errored) this.#fail(stream.errored)
    if (this.#lost) throw this.#lost
  }

  async #put(text: string): Promise<void> {
    const { stream } = this
    try {
      if (stream.write(text)) await new Promise(setImmediate)
      else if (!this.closed) await Promise.race([once(stream, 'drain'), once(stream, 'close')])
    } catch (error) {
      this.#fail(error as Error)
    }
  }

  #fail(error: NodeJS.ErrnoException): void {
    const { code } = error
    this.#closed = true
    if (this.#shown !== undefined && code !== 'EPIPE' && code !== 'ERR_STREAM_DESTROYED') this.#lost ??= new Unwritten(this.#shown, error)
  }
}
