/** Whether the attributes of a page hold words or states that Alpine puts in place. */
export const holdsAlpine = (source: string): boolean => /\sx-(?:data|text|html)[\s=>]/.test(source)
