import ts from 'typescript'

/** A string of the code, what is filled in shown as `…`, and the line it stands on, 1-based. */
export interface Written {
  readonly text: string
  readonly line: number
}

/** Words that English sentences are held together by. */
const binding = /(?<=^|[\s“(])(?:[Tt]he|[Aa]n?|is|are|was|be|of|to|not|no|and|or|in|on|its?|[Tt]h(?:is|at|ere)|which|cannot|must|with|from|for|by|has|have|nothing|expected)(?=\s\S|[.;:?!)]|$)/g

/** Sentences in English that code holds in its strings. Words that are looked for (`'the of to'.split(' ')`, patterns) are none, nor is what stands in comments and imports. */
export const unspokenIn = (path: string, source: string): readonly Written[] => stringsIn(path, source, (text, node) => isSentence(text) && !isWordList(node))

/** The strings of code, without those that imports name. */
export function stringsIn(path: string, source: string, isWanted: (text: string, node: ts.Node) => boolean = () => true): readonly Written[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const found: Written[] = []
  const visit = (node: ts.Node): void => {
    const text = textOf(node)
    if (text !== undefined && isWanted(text, node)) found.push({ text, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1 })
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node)) return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) ? undefined : node.text
  if (ts.isNoSubstitutionTemplateLiteral(node)) return node.text
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('') : undefined
}

/** Three words at least, one of which holds others together; no sign of a pattern, a selector or code. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const held = text.match(binding)?.length ?? 0
  return words.length >= 3 && held > 0 && held * 10 >= words.length && !/\(\?|\\[bswd]|[|\]]\)|=>|^[\s.#[]|[{;]\s*$|^import /.test(text)
}

/** `'a of to'.split(' ')`. */
const isWordList = (node: ts.Node): boolean => ts.isPropertyAccessExpression(node.parent) && node.parent.name.text === 'split'
