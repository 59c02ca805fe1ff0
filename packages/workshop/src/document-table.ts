/** A table in Markdown: its head, then its rows, cell by cell. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(line).join('\n')
}

const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

/** The document with another table between its marks, `<!-- name -->` and `<!-- /name -->`; unchanged where it has none. */
export function withTable(document: string, name: string, table: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) return document
  return `${document.slice(0, from + begin.length)}\n${table}\n${document.slice(to)}`
}
