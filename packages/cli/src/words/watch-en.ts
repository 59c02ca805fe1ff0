/** What is said while files are watched. */
export const watch = {
  waiting: 'Waiting for a file to be saved; Ctrl+C ends.',
  changed: (file: string, more: number, added: number, mended: number) => `${file}${more > 0 ? ` and ${more} more` : ''}: ${added + mended === 0 ? 'no finding has changed.' : `${added} new, ${mended} mended.`}`,
  trouble: (why: string) => `Not everything can be watched: ${why}`,
  limit: 'the system watches no more files at once (on Linux, fs.inotify.max_user_watches says how many).',
  mended: (file: string, message: string, rule: string) => `Mended in ${file}: ${message} [${rule}]`,
  alone: (option: string) => `--watch speaks to people, in text: it does not go with ${option}.`,
}
