type State = 'text' | 'tag' | 'comment' | '"' | "'"

/** Where in the markup a text ends that is put together piece by piece: between tags, or within one. */
export class TagPosition {
  #state: State = 'text'
  /** Of a value that is not quoted, and of a name, the last characters tell. */
  #last = ''

  get isText(): boolean {
    return this.#state === 'text'
  }

  /** Whether what comes next is (part of) the value of an attribute. */
  get isValue(): boolean {
    return this.#state === '"' || this.#state === "'" || (this.#state === 'tag' && /=\s*$|=[^\s"'>]+$/.test(this.#last))
  }

  pass(piece: string): void {
    for (let at = 0; at < piece.length; ) at = this.#step(piece, at)
    this.#last = (this.#last + piece).slice(-120)
  }

  #step(piece: string, at: number): number {
    switch (this.#state) {
      case 'text': {
        const open = piece.indexOf('<', at)
        if (open < 0) return piece.length
        const next = piece[open + 1] ?? ''
        if (piece.startsWith('<!--', open)) this.#state = 'comment'
        else if (/[a-z/!]/i.test(next)) this.#state = 'tag'
        return open + 1
      }
      case 'comment':
        return this.#until(piece, '-->', at)
      case 'tag': {
        for (let i = at; i < piece.length; i++) {
          const sign = piece[i]!
          if (sign !== '>' && sign !== '"' && sign !== "'") continue
          this.#state = sign === '>' ? 'text' : sign
          return i + 1
        }
        return piece.length
      }
      default: {
        const close = piece.indexOf(this.#state, at)
        if (close < 0) return piece.length
        this.#state = 'tag'
        return close + 1
      }
    }
  }

  #until(piece: string, mark: string, at: number): number {
    const close = piece.indexOf(mark, at)
    if (close < 0) return piece.length
    this.#state = 'text'
    return close + mark.length
  }
}
