import * as atOnce from '@aboveboard/readers/at-once'

/**
 * The readers of everything but parsed code, with their parsers. In the bundle a chunk of its own takes the place of this
 * file, required when the first file needs it: most projects lint nothing but code.
 */
export const readersAtOnce = (): typeof atOnce => atOnce
