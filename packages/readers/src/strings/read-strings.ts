import type { Given, Page } from '@aboveboard/core'
import { cataloguePage } from './catalogue-page.ts'
import { walkJson } from './walk-json.ts'

/**
 * Reads a message catalogue in JSON (see `cataloguePage`).
 *
 * Not messages: what a key in `@`, `//`, `$schema` or `_comment` holds, and the notes to translators
 * beside a message (`{ "message": …, "description": … }`). Comments are the page's, those under such
 * keys too. Throws a ReadError where the file is not JSON.
 */
export const readStrings = (source: string, given: Given): Page | undefined => cataloguePage(walkJson, source, given)
