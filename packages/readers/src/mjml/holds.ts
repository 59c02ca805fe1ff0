/** Whether a file that a template engine fills gives MJML, which is compiled to a mail: its first tag tells. */
export const holdsMjml = (source: string): boolean => source.includes('<mjml') && /^(?:[^<]|<[!?%])*<mjml[\s>]/.test(source.slice(0, 4096))
