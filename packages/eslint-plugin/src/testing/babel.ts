import { parse } from '@babel/parser'
import type { Linter } from 'eslint'

/** Babel's tree in ESLint's shape, as `@babel/eslint-parser` gives it. */
export const babelParser: Linter.Parser = {
  parseForESLint(source) {
    const { program, comments } = parse(source, { sourceType: 'module', plugins: ['jsx', 'typescript', 'estree'], ranges: true, tokens: false, errorRecovery: true })
    return { ast: { ...program, comments: (comments ?? []).map((comment) => ({ ...comment, type: comment.type === 'CommentBlock' ? 'Block' : 'Line', range: [comment.start, comment.end] })), tokens: [] } }
  },
}
