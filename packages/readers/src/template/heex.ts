import { constant, type Origin } from '@aboveboard/core'
import { Brackets } from './brackets.ts'
import type { Dialect } from './dialect.ts'
import { contextOf, type Scanner } from './scanner.ts'
import type { Meaning } from './tag.ts'
import { told, type Told } from './told.ts'

/** HEEx: Elixir in braces, `{@name}`, beside EEx's `<%= %>`. */
export class Heex implements Dialect {
  readonly opening = '\\{'
  readonly #source: string
  readonly #brackets: Brackets

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
  }

  readonly readable = withTagNames
  readonly steering = new Map([[':if', true], [':for', true], [':let', false], [':key', false]])

  nameOf(read: string, at: number): string | undefined {
    return nameOfComponent(read, this.#source[at + 1])
  }

  readonly closesItself = (): boolean => true

  owns(start: number): boolean {
    return this.#source[start] === '{'
  }

  at(start: number, limit: number, { position }: Scanner): Told | undefined {
    const source = this.#source
    const context = contextOf(position)
    // Braces in scripts, styles and between quotes stand for themselves.
    if (context === 'code' || position === 'double quoted' || position === 'single quoted' || source[start - 1] === '\\') return undefined
    const end = this.#brackets.endOf(start, limit)
    return end < 0 || end > limit ? undefined : told(start, end, elixirMeans(source.slice(start + 1, end - 1).trim()))
  }
}

const filled = /^(?:render_slot\b|render\b|live_render\b|live_component\b|@inner_content\b|@inner_block\b|raw\s*\(?\s*@inner_content)/

function elixirMeans(content: string): Meaning {
  return { role: filled.test(content) ? 'part' : 'value', content, origin: literal(content) }
}

/** `checked={true}`, `max={3}`. */
function literal(content: string): Origin | undefined {
  if (content === 'true' || content === 'false') return constant(content === 'true')
  if (content === 'nil') return constant(null)
  if (/^\d+(?:\.\d+)?$/.test(content)) return constant(Number(content))
  const said = /^"([^"\\#]*)"$/.exec(content)?.[1]
  return said === undefined ? undefined : constant(said)
}

/** Components and slots have names no parser of HTML reads: `<.button>` and `<:header>` become `<zbutton>` and `<zheader>`, of the same length. */
const withTagNames = (source: string): string => source.replace(/(<\/?)[.:](?=[a-z_])/g, '$1z')

/** Phoenix's own components, in HTML's words. */
const components: Readonly<Record<string, string>> = { link: 'a', button: 'button', input: 'input', form: 'form', simple_form: 'form', label: 'label' }

/** The name of an element whose tag begins at an offset of the file as written: `.modal` where the parser read `zmodal`. */
function nameOfComponent(read: string, sign: string | undefined): string | undefined {
  if ((sign !== '.' && sign !== ':') || !read.startsWith('z')) return undefined
  const name = read.slice(1)
  return (sign === '.' ? components[name] : undefined) ?? sign + name
}
