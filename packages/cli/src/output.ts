import { once } from 'node:events'
import type { Writable } from 'node:stream'

/**
 * Where words go. Waits for slow readers, so that nothing is lost or piled up, and ends quietly
 * when the reader leaves (`| head`).
 */
export class Output {
  readonly stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  #closed = false

  constructor(stream: Output['stream']) {
    this.stream = stream
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error
      this.#closed = true
    })
  }

  /** Nobody reads any more. */
  get closed(): boolean {
    return this.#closed
  }

  async write(text: string): Promise<void> {
    if (text === '' || this.#closed || this.stream.write(text) || this.#closed) return
    await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => undefined)
  }

  /** Waits until everything is written, and closes a file. */
  async end(): Promise<void> {
    await new Promise<void>((resolve) => this.stream.end(resolve))
  }
}
