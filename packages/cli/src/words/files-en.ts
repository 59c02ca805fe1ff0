import { many } from './plural-en.ts'

/** What is said of files that are looked for, opened and read. */
export const files = {
  missing: 'there is no such file or folder.',
  brokenLink: 'is a link to a file that does not exist.',
  isFolder: 'is a folder, not a file.',
  circle: 'is a link that leads back to itself.',
  notAFile: 'is neither a file nor a folder.',
  denied: 'cannot be opened: permission denied.',
  cannotOpen: (why: string) => `cannot be opened: ${why}.`,
  /** Why nothing could be written. */
  unwritten: {
    denied: 'permission denied',
    full: 'the disk is full',
    readOnly: 'the disk is read-only',
    folder: 'there is a folder of this name',
    file: 'there is a file where a folder should be',
  },
  noMatch: 'matches no file that can be read.',
  cycle: (part: string) => `“${part}” takes itself in: it is read once.`,
  depth: (part: string) => `“${part}” is not read: too many parts, or parts within parts.`,
  skipped: 'is not a format Aboveboard reads; skipped.',
  data: 'is not called what message catalogues are; skipped. --kind strings reads it all the same.',
  report: 'is a report of Aboveboard’s: it quotes what other files say; skipped.',
  unread: (files: string) => `Not read, for want of a parser that can be trusted: ${files}.`,
  unreadOf: (n: number, ending: string) => many(n, `.${ending} file`),
  reading: 'reading',
  ignored: 'is ignored by the configuration; skipped.',
  binary: 'holds NUL bytes, so it is not text; not read.',
  notUtf8: 'is not UTF-8 text; not read. An editor can save it as UTF-8.',
  tooBig: (megabytes: number, most: number) => `is ${megabytes} MB long, and memory is short beyond ${most} MB; not read. NODE_OPTIONS=--max-old-space-size=8000 makes room.`,
  tooLong: (megabytes: number, most: number) => `is ${megabytes} MB long, and files of up to ${most} MB are read; not read. --max-file-size ${Math.ceil(megabytes)} reads it.`,
  notParsed: (why: string) => `cannot be read: ${why}`,
  tooSlow: (seconds: number) => `took longer than ${seconds} s; not judged. --file-timeout gives more time.`,
  outOfMemory: 'takes more memory than there is; not judged. NODE_OPTIONS=--max-old-space-size=8000 makes room.',
  ourFault: (why: string) => `Aboveboard failed on this file (${why}). The fault is Aboveboard’s, not the file’s: please report it.`,
  none: (where: string) =>
    `No file to read in ${where}.\nAboveboard reads HTML pages and templates, Markdown, JSX and TSX, message catalogues (locales/en.json) and content (content/home.json).\n` +
    'It leaves out what .gitignore and the configuration ignore, hidden files, node_modules, dist, build, coverage, vendor, archives, fixtures, tests, stories,\n' +
    'minified files, changelogs, and the folders admin and backoffice, which no customer sees. A file given by its own name is read, unless the configuration ignores it.',
  here: 'this folder',
}
