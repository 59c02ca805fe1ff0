const names = /(?:^|[-_.\\/])(?:audiences?|segments?|targeting|ad-?sets?|ciblages?)(?:[-_.][\w.-]{0,40})?\.(?:json5?|ya?ml)$/i

/** Whether a file's name says that it tells for whom something is. A file of its own: asking for it loads no reader. */
export const isAudienceName = (path: string): boolean => names.test(path.slice(-80))
