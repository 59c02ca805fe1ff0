import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Dresses a string for the terminal, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_, text) => text
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false })

/** Colour only on a terminal, unless `FORCE_COLOR` or `NO_COLOR` says otherwise. */
export function paintFor(stream: { readonly isTTY?: boolean | undefined }, env: Readonly<Record<string, string | undefined>>): Paint {
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced === '0' || forced === 'false' ? plain : coloured
  if (env['NO_COLOR'] || env['NODE_DISABLE_COLORS'] || env['TERM'] === 'dumb') return plain
  return stream.isTTY ? coloured : plain
}
