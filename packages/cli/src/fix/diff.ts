import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** A unified diff of one file, as `git apply` takes it. */
export const unifiedDiff = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { headerOptions: FILE_HEADERS_ONLY })
