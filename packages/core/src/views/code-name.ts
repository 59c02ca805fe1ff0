/** A name of code as it stands in a pattern: of all its signs, only `$` means something there. */
export const inPattern = (name: string): string => name.replaceAll('$', '\\$')
