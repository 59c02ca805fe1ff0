import type { Span } from '@aboveboard/core'

const ending = '<![endif]'

/** Whether a comment (its marks aside) only serves Outlook: the ends of what every other client shows. */
export const isConditional = (comment: string): boolean => /^\s*(?:\[if\b|<!\[endif\]|\[endif\])/i.test(comment)

/** What a comment shows to Outlook alone: the inside of `<!--[if mso]>` … `<![endif]-->`. */
export function hiddenIn(text: string, { start, end }: Span): Span | undefined {
  if (!text.startsWith('[if', start + 4)) return undefined
  const comment = text.slice(start, end - 3)
  const from = comment.indexOf(']>') + 2
  const to = comment.length - ending.length
  if (from < 2 || from > to || !comment.endsWith(ending)) return undefined
  return { start: start + from, end: start + to }
}
