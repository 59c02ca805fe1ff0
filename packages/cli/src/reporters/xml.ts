import { harmless } from './cells.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** What XML 1.0 can hold in no way at all: halves of characters, and two that Unicode keeps for itself. */
const impossible = /[\p{Surrogate}\ufffe\uffff]/gu

/** Text as XML writes it, in an element or between quotes; what a parser would refuse, or what plays tricks, is shown instead. */
export const xml = (text: string): string => harmless(text).replace(impossible, '\ufffd').replace(/[&<>"']/g, (mark) => entities[mark]!)
