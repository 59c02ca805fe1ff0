/** What a report of ours begins with. */
export const reportMark = '<!-- aboveboard report -->'

/** Whether a text is such a report: it quotes the copy of others, and often lies in the folder that is read next. */
export const isReport = (source: string): boolean => source.startsWith(`<!doctype html>\n${reportMark}`)
