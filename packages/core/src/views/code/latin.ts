/**
 * The letters of Latin script, for the class of a pattern in any case. `\p{L}` with the flags `iu` takes V8 up to 60 ms to compile,
 * longer than a small file takes to be judged; with these, and without `u`, a quarter of that.
 */
export const letters = 'A-Za-zªºÀ-ÖØ-öø-ɏ'
