import { Blade } from './blade.ts'
import { FreeMarker } from './freemarker.ts'
import { Heex } from './heex.ts'
import { Jsp } from './jsp.ts'
import type { Scanner } from './scanner.ts'
import { Razor } from './razor.ts'
import { delimitersOf, Smarty } from './smarty.ts'
import type { Told } from './told.ts'
import { Velocity } from './velocity.ts'

/** A template language whose marks are everyday signs (`{`, `@`), so that only the file's name can tell that it is written in it. */
export interface Dialect {
  /** Where one of its tags may begin, as the source of a regular expression. */
  readonly opening: string
  /** The file as a parser of HTML can read it, of the same length, where the language names elements as HTML never does. */
  readable?(source: string): string
  /** Whether signs at an offset are this language's to judge, and no other's. */
  owns(start: number): boolean
  /** Whether an element that is written as `<name />` holds nothing: in HTML it would hold what follows. */
  readonly closesItself: (name: string) => boolean
  /** The name of an element in HTML's words, where `readable` has changed it; `at` is where its tag begins. */
  nameOf?(read: string, at: number): string | undefined
  /** Attributes that set no others, and whether they say on which condition, or how often, their element is shown: `:if={@news}`. */
  readonly steering?: ReadonlyMap<string, boolean>
  /** The tag that begins at an offset, if one does; offsets are asked in order. */
  at(start: number, limit: number, scanner: Scanner): Told | undefined
}

/** The dialect of a file, made for it alone; most have none. */
export function dialectOf(path: string, source: string): Dialect | undefined {
  const name = path.toLowerCase()
  if (name.endsWith('.blade.php')) return new Blade(source)
  if (/\.heex(?:\.eex)?$/.test(name)) return new Heex(source)
  if (/\.ftl[hx]?$/.test(name)) return new FreeMarker(source)
  if (name.endsWith('.vm')) return new Velocity(source)
  if (/\.jsp[fx]?$/.test(name)) return new Jsp(source)
  if (/\.(?:cshtml|razor)$/.test(name)) return new Razor(source, name.endsWith('.razor'))
  if (name.endsWith('.tpl') || /\.html?$/.test(name)) {
    const delimiters = delimitersOf(source, name.endsWith('.tpl'))
    return delimiters && new Smarty(source, delimiters)
  }
  return undefined
}
