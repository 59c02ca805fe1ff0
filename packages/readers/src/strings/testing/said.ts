import { BREAK, Element, HOLE, type Page, texts } from '@aboveboard/core'
import { ReadError } from '../../read-error.ts'
import { readCatalogue } from '../read-catalogue.ts'

/** The page of a catalogue that must be read. */
export async function read(path: string, source: string): Promise<Page> {
  const page = await readCatalogue(source, { path })
  if (!page) throw new Error(`${path} is left alone`)
  return page
}

/** An element's words; blanks as `…`, blocks parted by `¶`. */
export const shown = (element: Element): string => [...texts(element)].map(({ value }) => value.replaceAll(HOLE, '…').replaceAll(BREAK, '¶')).join('')

/** What is read of a file: each message's key, and its words, or those of each of its branches. */
export async function said(path: string, source: string): Promise<readonly (readonly [string, string | readonly string[]])[]> {
  return (await read(path, source)).named('p').map((message) => [message.attr('key')?.value ?? '', branchesIn(message) ?? shown(message)] as const)
}

/** Why a file is refused, and where. */
export async function fault(path: string, source: string): Promise<ReadError> {
  const error: unknown = await read(path, source).catch((caught: unknown) => caught)
  if (error instanceof ReadError) return error
  throw new Error(`${path} is not refused`, { cause: error })
}

function branchesIn({ children }: Element): readonly string[] | undefined {
  const branches = children.filter((child) => child instanceof Element)
  return branches.length > 0 ? branches.map(shown) : undefined
}
