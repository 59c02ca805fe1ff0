import type { Words } from '../words/words.ts'

/** Why a path cannot be opened, in one sentence. */
export function trouble(error: unknown, { files }: Words, link = false): string {
  const { code, message, path } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return link ? files.brokenLink : files.missing
    case 'EACCES':
    case 'EPERM':
      return files.denied
    default:
      // Node's own words end by the path, which is told already: "ELOOP: too many symbolic links encountered, stat '…'".
      return files.cannotOpen(path === undefined ? message : message.replace(/, \w+ '.*$/s, ''))
  }
}
