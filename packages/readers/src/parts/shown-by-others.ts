import { isCatalogueName } from '../strings/catalogue.ts'

const folders = /(?:^|\/)(?:_includes|_layouts|_partials|includes?|layouts?|partials?|snippets|sections|components?|shared|parts|fragments)\//i

/** Whether a file most likely is there for others to show: a part of pages, a message catalogue. */
export const isShownByOthers = (path: string): boolean => isCatalogueName(path) || folders.test(path) || /(?:^|\/)_[^/]*$/.test(path)
