import * as readers from '@aboveboard/readers/at-once'

/**
 * The readers of everything but parsed code, with their parsers: most projects lint nothing but code. In the bundle a chunk of
 * its own takes the place of each file in this folder, required when it is asked for.
 */
export const load = (): typeof readers => readers
