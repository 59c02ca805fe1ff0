import type { Page } from '../../page.ts'
import type { Span } from '../../span.ts'

/**
 * What stands in the file at a place, its first `most` characters. A look at it costs next to nothing, while the text of an
 * attribute is put together when it is asked for: where most are of no interest, this one is asked first.
 */
export const asWritten = ({ source }: Page, { start, end }: Span, most: number): string => source.slice(start, Math.min(end, start + most))
