/**
 * Does some of the work of reading, and waits for nothing in it, so that a host may interrupt it. A reader that waits for a
 * tool does what it can before and the rest after, each within.
 */
export type Within = <T>(work: () => T) => T

/** Nobody interrupts. */
export const atLeisure: Within = (work) => work()
