/** Names of code that others took first: translations of Qt (`.ts`) and tilesets of Tiled (`.tsx`) are XML. */
const named = /\.tsx?$/i

/** Whether a file only bears the name of code. */
export const isXmlNamedAsCode = (source: string, path: string): boolean => named.test(path) && /^\uFEFF?\s{0,9}<(?:\?xml|!DOCTYPE TS>)/.test(source.slice(0, 40))
