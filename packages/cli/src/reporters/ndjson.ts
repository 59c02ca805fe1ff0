import { fileObject } from './json.ts'
import type { Reporter, Setting } from './reporter.ts'

/** For pipes: the objects of `json`, one a line as soon as it is known. A file of which more is learnt later comes twice. */
export const ndjsonReporter = ({ fileOf }: Pick<Setting, 'fileOf'>): Reporter => ({
  file: (result) => `${JSON.stringify(fileObject(result, fileOf))}\n`,
  end: () => '',
})
