import { Token, Tokenizer, type TokenHandler } from 'parse5'
import type { Masked } from '../template/masked.ts'
import { TokenAttribute } from './attribute.ts'
import { Place } from './place.ts'

const NUL = 0
const LF = 10
const CR = 13
const QUOTE = 34
const AMPERSAND = 38
const APOSTROPHE = 39
const HYPHEN = 45
const LESS_THAN = 60

/**
 * parse5's tokenizer, minding offsets alone and passing over plain stretches in one step instead of
 * character by character. Whatever is special in a state is left to parse5, so the tokens are the same.
 */
export class OffsetTokenizer extends Tokenizer {
  readonly #file: Masked
  /** Where the text given to this tokenizer begins in the file. Not `#base`: parse5 asks for a place while it is still being made. */
  private readonly base: number
  #inReference = false

  constructor(handler: TokenHandler, file: Masked, base: number) {
    // Places are made here, but parse5 asks this before it tells where `<` in a text stands.
    super({ sourceCodeLocationInfo: true }, handler)
    this.#file = file
    this.base = base
    this.currentLocation = this.getCurrentLocation(-1)
    this.preprocessor.bufferWaterline = Infinity
  }

  protected override getCurrentLocation(offset: number): Place {
    return new Place(this.base + this.preprocessor.offset - offset)
  }

  protected override _runParsingLoop(): void {
    if (this.inLoop) return
    this.inLoop = true
    while (this.active) this._callState(this.preprocessor.advance())
    this.inLoop = false
  }

  /** parse5 counts the end of a token from where its text begins, not the file. */
  protected override prepareToken(token: Token.Token): void {
    super.prepareToken(token)
    if (token.location) token.location.endOffset += this.base
  }

  /** parse5 looks at the characters where a text begins, and would take an offset of the file for one of its own text. */
  protected override _createCharacterToken(type: Token.CharacterToken['type']): void {
    const at = this.currentLocation
    if (at) at.startOffset -= this.base
    super._createCharacterToken(type)
    if (at) at.startOffset += this.base
  }

  protected override _createAttr(name: string): void {
    this._flushRun('')
    const at = new Place(this.base + this.preprocessor.pos)
    const tag = this.currentToken?.location
    this.currentAttr = new TokenAttribute(name, at, tag instanceof Place ? tag : at, this.#file)
  }

  protected override _leaveAttrName(): void {
    this._leaveAttrValue()
    super._leaveAttrName()
  }

  protected override _leaveAttrValue(): void {
    if (this.currentAttr instanceof TokenAttribute) this.currentAttr.at.end = this.base + this.preprocessor.pos
  }

  protected override _stateCharacterReference(): void {
    this.#inReference = true
    super._stateCharacterReference()
    this.#inReference = false
  }

  /** A text that begins with a reference begins at its `&`; parse5 has already moved on to its end. */
  protected override _ensureCharacterToken(type: Token.CharacterToken['type']): void {
    if (!this.#inReference) return super._ensureCharacterToken(type)
    const { pos } = this.preprocessor
    this.preprocessor.pos = this.entityStartPos
    super._ensureCharacterToken(type)
    this.preprocessor.pos = pos
  }

  protected override _stateData(character: number): void {
    if (character === LESS_THAN || character === AMPERSAND || character <= NUL) super._stateData(character)
    else this.#text(character, AMPERSAND)
  }

  protected override _stateRcdata(character: number): void {
    if (character === LESS_THAN || character === AMPERSAND || character <= NUL) super._stateRcdata(character)
    else this.#text(character, AMPERSAND)
  }

  protected override _stateRawtext(character: number): void {
    if (character === LESS_THAN || character <= NUL) super._stateRawtext(character)
    else this.#text(character, LESS_THAN)
  }

  protected override _stateScriptData(character: number): void {
    if (character === LESS_THAN || character <= NUL) super._stateScriptData(character)
    else this.#text(character, LESS_THAN)
  }

  protected override _stateComment(character: number): void {
    if (character === HYPHEN || character === LESS_THAN || character <= NUL) return super._stateComment(character)
    this._extendRun(character)
    this.#skipTo(HYPHEN, LESS_THAN)
  }

  protected override _stateAttributeValueDoubleQuoted(character: number): void {
    if (character === QUOTE || character === AMPERSAND || character <= NUL) return super._stateAttributeValueDoubleQuoted(character)
    this._extendRun(character)
    this.#skipTo(QUOTE, AMPERSAND)
  }

  protected override _stateAttributeValueSingleQuoted(character: number): void {
    if (character === APOSTROPHE || character === AMPERSAND || character <= NUL) return super._stateAttributeValueSingleQuoted(character)
    this._extendRun(character)
    this.#skipTo(APOSTROPHE, AMPERSAND)
  }

  protected override _stateTagName(character: number): void {
    const token = this.currentToken
    if (isName(character) && token && 'tagName' in token) token.tagName += this.#name()
    else super._stateTagName(character)
  }

  protected override _stateAttributeName(character: number): void {
    if (isName(character)) this.currentAttr.name += this.#name()
    else super._stateAttributeName(character)
  }

  /**
   * Once a text has begun with a character that shows, what follows belongs to it, blanks included:
   * parse5 parts them, but treats them alike from there on (save in a frameset).
   */
  #text(character: number, special: number): void {
    this._emitCodePoint(character)
    if (this.currentCharacterToken?.type === Token.TokenType.CHARACTER) this.#skipTo(LESS_THAN, special)
    else this.#skipBlanks()
  }

  /** Takes what is plain up to a special character into the run that has just been begun. */
  #skipTo(special: number, other: number): void {
    const { html, pos } = this.preprocessor
    if (html.charCodeAt(pos) === CR) return
    let end = pos + 1
    for (; end < html.length; end++) {
      const character = html.charCodeAt(end)
      if (character === special || character === other || character === CR || character === NUL) break
    }
    this.preprocessor.pos = end - 1
    this.runEnd = end
  }

  #skipBlanks(): void {
    const { html, pos } = this.preprocessor
    if (html.charCodeAt(pos) === CR) return
    let end = pos + 1
    while (isBlank(html.charCodeAt(end))) end++
    this.preprocessor.pos = end - 1
    this.runEnd = end
  }

  /** Lower-case letters, digits and hyphens from here on. */
  #name(): string {
    const { html, pos } = this.preprocessor
    let end = pos + 1
    while (isName(html.charCodeAt(end))) end++
    this.preprocessor.pos = end - 1
    return html.slice(pos, end)
  }
}

const isBlank = (character: number): boolean => character === 32 || character === LF || character === 9
const isName = (character: number): boolean => (character >= 97 && character <= 122) || character === HYPHEN || (character >= 48 && character <= 57)
