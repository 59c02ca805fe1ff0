/** One of several runs that share the files of a project. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly of: number
}

/**
 * Whether a file falls to a shard: by its name alone, wherever the project lies and whatever the file holds, so that every
 * machine parts the files alike. FNV-1a over UTF-16 units.
 */
export function fallsTo({ index, of }: Shard, path: string): boolean {
  let hash = 0x811c9dc5
  for (let i = 0; i < path.length; i++) hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % of === index - 1
}
