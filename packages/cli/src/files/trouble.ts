import type { Words } from '../words/words.ts'

/** Why a file or a folder cannot be written, as the end of a sentence. */
export function whyUnwritten(error: unknown, { files: { unwritten } }: Words): string {
  const { code, message } = error as NodeJS.ErrnoException
  const known = new Map([
    ['EACCES', unwritten.denied],
    ['EPERM', unwritten.denied],
    ['ENOSPC', unwritten.full],
    ['EDQUOT', unwritten.full],
    ['EROFS', unwritten.readOnly],
    ['EISDIR', unwritten.folder],
    ['ENOTDIR', unwritten.file],
    ['EEXIST', unwritten.file],
  ]).get(code ?? '')
  return known ?? withoutPath(message)
}

/** Why a path cannot be opened, in one sentence. */
export function trouble(error: unknown, { files }: Words, link = false): string {
  const { code, message } = error as NodeJS.ErrnoException
  switch (code) {
    case 'ENOENT':
      return link ? files.brokenLink : files.missing
    case 'ENOTDIR':
      return files.missing
    case 'EISDIR':
      return files.isFolder
    case 'ELOOP':
      return files.circle
    case 'EACCES':
    case 'EPERM':
      return files.denied
    default:
      return files.cannotOpen(withoutPath(message))
  }
}

/** Node's own words end by the path, which is told already: "ELOOP: too many symbolic links encountered, stat '…'". */
const withoutPath = (message: string): string => message.replace(/, \w+ '.*$/s, '')
