import type { Kind } from '@aboveboard/core'
import type { ESLint } from 'eslint'
import { load as judging } from './on-demand/judging.ts'
import type { File, Parsed } from './page-language.ts'
import type { PageNode, PageSource } from './page-source.ts'

type Language = NonNullable<ESLint.Plugin['languages']>[string]

/**
 * A language of ESLint for files that our readers read, all of the kind `kind` unless the configuration says otherwise. What
 * syntax a file is in is told by the end of its name; one that no reader knows is read as if it ended in `.ending`.
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
    parse: (file: File): Parsed => judging().parse(file, ending, kind),
    createSourceCode: (file: File, parsed: { readonly ast: PageNode }): PageSource => judging().pageSourceOf(file, parsed),
  }
  return described as unknown as Language
}
