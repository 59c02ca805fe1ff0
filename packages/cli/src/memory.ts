/** Bytes of memory that reading and judging takes for each byte of a file, as measured on dense files. */
const cost: readonly (readonly [RegExp, number])[] = [
  [/\.(?:mdx?|markdown)$/i, 500],
  [/\.(?:json|[cm]?[jt]sx?)$/i, 200],
  [/./, 100],
]

/** Formats that hold code or data far more often than copy. */
const seldomCopy = /\.(?:json|[cm]?[jt]s)$/i

/** No file of this size can fill the memory: nothing needs to be worked out. */
const harmless = 1e6

/**
 * The most bytes a file of this name may have, when it has more: running out of memory ends the whole run, and nothing
 * can be said any more. `undefined` for a file that fits.
 */
export function mostBytes(path: string, bytes: number, memory = heapLimit): number | undefined {
  if (bytes <= harmless) return undefined
  const [, each = 1] = cost.find(([name]) => name.test(path)) ?? []
  const most = Math.max(harmless, (memory() * 0.75) / each)
  return bytes > most ? most : undefined
}

/** In bytes. Asked only for large files: V8's module takes time to load. */
export const heapLimit = (): number => process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit

/** Whether a file too large to be read is most likely none of ours, so that the run need not fail for it. */
export const isSeldomCopy = (path: string): boolean => seldomCopy.test(path)
