import { type Kind, Lines } from '@aboveboard/core'
import { isReadable, ReadError } from '@aboveboard/readers/estree'
import { besideIn } from './beside.ts'
import { load as readers } from './on-demand/readers.ts'
import { pageNode, type PageNode, PageSource } from './page-source.ts'
import { pathFrom } from './path.ts'

/** A file as ESLint hands it to a language, its byte order mark aside. */
export interface File {
  readonly path: string
  readonly body: string | Uint8Array
}

/** A file read, or what is wrong with it. */
export type Parsed =
  | { readonly ok: true; readonly ast: PageNode }
  | { readonly ok: false; readonly errors: readonly { readonly message: string; readonly line: number; readonly column: number }[] }

/** Reads a file by the end of its name; one that no reader knows, as if it ended in `.ending`. */
export function parse({ path: file, body }: File, ending: string, kind: Kind | undefined): Parsed {
  const text = String(body)
  const from = pathFrom(process.cwd(), file)
  const path = isReadable(from, kind) ? from : `${from}.${ending}`
  try {
    return { ok: true, ast: pageNode(text, { path, kind, page: readers().readAtOnce(text, { path, kind, beside: besideIn(process.cwd()) }) }) }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return { ok: false, errors: [{ message: error.message, ...new Lines(text).at(error.offset ?? 0) }] }
  }
}

export const pageSourceOf = ({ body }: File, { ast }: { readonly ast: PageNode }): PageSource => new PageSource(String(body), ast)
