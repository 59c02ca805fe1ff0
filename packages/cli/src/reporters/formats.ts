import type { Reporter, Setting } from './reporter.ts'
import { textReporter } from './text.ts'

type Make = (setting: Setting) => Reporter | Promise<Reporter>

/** Every format by its name. A run loads those it is asked for. */
const formats = {
  // Most runs ask for it: it is there from the start.
  text: () => Promise.resolve(textReporter),
  compact: async () => (await import('./compact.ts')).compactReporter,
  json: async () => (await import('./json.ts')).jsonReporter,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonReporter,
  sarif: async () => (await import('./sarif.ts')).sarifReporter,
  github: async () => (await import('./github.ts')).githubReporter,
  gitlab: async () => (await import('./gitlab.ts')).gitlabReporter,
  junit: async () => (await import('./junit.ts')).junitReporter,
  checkstyle: async () => (await import('./checkstyle.ts')).checkstyleReporter,
  rdjson: async () => (await import('./rdjson.ts')).rdjsonReporter,
  markdown: async () => (await import('./markdown.ts')).markdownReporter,
  agent: async () => (await import('./agent.ts')).agentReporter,
  html: async () => (await import('./html/html.ts')).htmlReporter,
} satisfies Readonly<Record<string, () => Promise<Make>>>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as readonly FormatName[]

export const reporterOf = async (name: FormatName, setting: Setting): Promise<Reporter> => (await formats[name]())(setting)

/** Formats that know a finding again from run to run, and need to be told by what. */
const printed: readonly FormatName[] = ['sarif', 'gitlab']
export const needsPrints = (name: FormatName): boolean => printed.includes(name)
