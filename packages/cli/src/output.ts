import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** A stream that may be a terminal of so many columns. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/**
 * Where words go. Waits for slow readers, so that nothing is lost or piled up, and ends quietly
 * when the reader leaves (`| head`).
 */
export class Output {
  readonly #open: () => Terminal
  #stream: Terminal | undefined
  #closed = false

  /** `open` is called when the stream is first needed: even standard streams take time to open. */
  constructor(open: () => Terminal) {
    this.#open = open
  }

  get stream(): Terminal {
    if (this.#stream) return this.#stream
    const stream = this.#open()
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
      this.#closed = true
    })
    return (this.#stream = stream)
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#closed || this.#stream?.destroyed === true
  }

  /** Resolves when there is room for more; what went wrong is known by then. */
  async write(text: string): Promise<void> {
    if (text === '' || this.closed) return
    const { stream } = this
    if (stream.write(text)) await new Promise(setImmediate)
    else if (!this.closed) await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined)
  }

  /** Waits until everything is written, and closes a file. */
  async end(): Promise<void> {
    await new Promise<void>((resolve) => this.stream.end(resolve))
  }
}
