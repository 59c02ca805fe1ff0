import { type Kind, Lines } from '@aboveboard/core'
import { isReadable, ReadError } from '@aboveboard/readers/estree'
import type { ESLint } from 'eslint'
import { readersAtOnce } from './on-demand.ts'
import { pageNode, type PageNode, PageSource } from './page-source.ts'
import { pathFrom } from './path.ts'

type Language = NonNullable<ESLint.Plugin['languages']>[string]

interface File {
  readonly path: string
  readonly body: string | Uint8Array
}

type Parsed = { readonly ok: true; readonly ast: PageNode } | { readonly ok: false; readonly errors: readonly { readonly message: string; readonly line: number; readonly column: number }[] }

/**
 * A language of ESLint for files that our readers read, all of the kind `kind` unless the configuration says otherwise. What syntax a file is in is told by the end of its name; one that no
 * reader knows is read as if it ended in `.ending`.
 */
export function language(ending: string, kind?: Kind): Language {
  const described = {
    fileType: 'text',
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: 'type',
    // Rules of JavaScript that are on for every file look into these.
    defaultLanguageOptions: { parserOptions: {} },
    validateLanguageOptions(options: unknown): void {
      if (typeof options !== 'object' || options === null) throw new TypeError('Language options must be an object.')
    },
    parse({ path: file, body }: File): Parsed {
      const text = String(body)
      const from = pathFrom(process.cwd(), file)
      const path = isReadable(from, kind) ? from : `${from}.${ending}`
      try {
        return { ok: true, ast: pageNode(text, { path, kind, page: readersAtOnce().readAtOnce(text, { path, kind }) }) }
      } catch (error) {
        if (!(error instanceof ReadError)) throw error
        return { ok: false, errors: [{ message: error.message, ...new Lines(text).at(error.offset ?? 0) }] }
      }
    },
    createSourceCode: ({ body }: File, { ast }: { readonly ast: PageNode }): PageSource => new PageSource(String(body), ast),
  }
  return described as unknown as Language
}
