/** Whether a module is a style sheet whose classes are its own. */
export const isCssModule = (module: string | undefined): boolean => module !== undefined && /\.module\.(?:css|scss|sass|less|styl)$/.test(module)

/** The class that a CSS module makes of a name. Bundlers add a hash; ours needs only to be one that nobody writes. */
export const classOfModule = (name: string): string => `module__${name}`
