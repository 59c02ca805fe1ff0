/** A name of code, or of a field of a form (`user[news]`), as it stands in a pattern. */
export const inPattern = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
