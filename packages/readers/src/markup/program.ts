import type { Span } from '@aboveboard/core'
import type { Node } from '../js/tree/syntax.ts'

/** One program of what stands in several places of a file. */
export const programOf = (body: readonly Node[], { start, end }: Span): Node => ({ type: 'Program', body, start, end })

/** The statements of a program. */
export const bodyOf = (program: Node): readonly Node[] => (program.type === 'Program' && Array.isArray(program.body) ? (program.body as readonly Node[]) : [])
