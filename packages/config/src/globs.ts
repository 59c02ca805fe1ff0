import picomatch from 'picomatch'

/** Ordered globs of which the last that matches decides; `!glob` takes back. */
export interface Globs {
  /** `true`: matched; `false`: taken back; `undefined`: no glob says anything of this path. */
  verdict(path: string): boolean | undefined
  /** Whether a `!glob` may take back something inside a folder. */
  mayTakeBackIn(folder: string): boolean
}

/**
 * Compiles globs as people write them. Paths and globs have forward slashes (backslashes are taken for them), relative to
 * one folder. A glob without a slash matches at any depth; one that matches a folder matches all it holds.
 */
export function compileGlobs(patterns: readonly string[]): Globs {
  const globs = patterns.map((pattern) => {
    const back = pattern.startsWith('!')
    const written = forward(back ? pattern.slice(1) : pattern).replace(/^\.\//, '')
    const body = written.replace(/\/+$/, '')
    const deep = body.includes('/') ? body.replace(/^\//, '') : `**/${body}`
    const inside = `${deep}/**`
    return { back, base: picomatch.scan(deep).base, matches: picomatch(written.endsWith('/') ? inside : [deep, inside], { dot: true }) }
  })
  return {
    verdict(path) {
      const last = globs.findLast(({ matches }) => matches(path))
      return last && !last.back
    },
    mayTakeBackIn: (folder) => globs.some(({ back, base }) => back && (base === '' || base === folder || base.startsWith(`${folder}/`))),
  }
}

/** Whether a path is matched, for settings that only ever match. */
export function globMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = compileGlobs(patterns)
  return (path) => globs.verdict(path) === true
}

/** A glob as typed at a prompt, split into the folder it starts from and what is to match below it; `undefined` where a sign of globs makes none: `page].html`. */
export function promptGlob(pattern: string): { readonly folder: string; readonly matches: (below: string) => boolean } | undefined {
  const { base, glob } = picomatch.scan(forward(pattern))
  if (glob === '') return undefined
  const isMatch = picomatch(glob)
  return { folder: base || '.', matches: (below) => isMatch(below) }
}

export const looksLikeGlob = (text: string): boolean => /[*?[\]{}()!]/.test(text)

const forward = (pattern: string): string => pattern.replaceAll('\\', '/')
