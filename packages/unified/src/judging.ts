import { Misconfigured } from '@aboveboard/config'
import { ReadError } from '@aboveboard/readers/estree'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { heard } from './heard.ts'
import { complain, source, tell } from './message.ts'
import type { Options } from './options.ts'
import { type Settings, settingsOf } from './settings.ts'
import { subjectOf } from './subject.ts'
import { writtenIn } from './text-read.ts'

/** Judges a file, and says what is found in messages of the file. */
export function tellOf(tree: Node, file: VFile, options: Options): void {
  const settings = settingsFor(file, options)
  const { kind, lang, components, polymorphicPropName, attributes, shows, doubts = false } = settings
  const written = writtenIn(file, kind)
  try {
    const subject = subjectOf(tree, written, { kind, lang, components, polymorphicPropName, attributes, shows })
    if (!subject) return
    for (const report of heard(subject.page, settings)) {
      if ((doubts || !report.doubt) && subject.holds(report.at)) tell(file, report, subject)
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    complain(file, error, written.text, settings.locale)
  }
}

/** What is wrong with the options is a sentence for the one who wrote them, as what is wrong with a file is. */
function settingsFor(file: VFile, options: Options): Settings {
  try {
    return settingsOf(options)
  } catch (error) {
    if (error instanceof Misconfigured) file.fail(error.message, { source })
    throw error
  }
}
