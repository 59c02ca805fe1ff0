import { table } from './document-table.ts'
import type { Format } from './formats.ts'

const heads = {
  en: ['Format', 'Files', 'What is read', 'What is not'],
  fr: ['Format', 'Fichiers', 'Ce qui est lu', 'Ce qui ne l’est pas'],
} as const

/** The table of formats in Markdown, by name: what is read of each, and what is not. */
export function formatsTable(formats: readonly Format[], language: keyof typeof heads): string {
  const rows = formats.map(({ name, files, read, unread }) => [name, asCode(files), read[language], unread[language] || '—'])
  return table(heads[language], rows)
}

/** Ends of names are shown as code. */
const asCode = (files: string): string => (files.includes('`') ? files : files.replace(/[\w/*-]*(?:\.[a-z][a-z0-9]*)+/gi, '`$&`'))
