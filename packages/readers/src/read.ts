import type { Given, Page } from '@aboveboard/core'
import { holdsTemplates, isAngular } from './angular/signs.ts'
import { withLang } from './language.ts'
import { holdsMjml } from './mjml/holds.ts'
import { isXmlNamedAsCode } from './other-code.ts'
import { orTooDeep } from './read-error.ts'
import { syntaxesOf } from './readable.ts'
import { isReport } from './report.ts'
import type { Syntax } from './syntax.ts'
import { atLeisure, type Within } from './within.ts'

/** Reads one text. `undefined`: it turns out to hold no copy (JSON that is no message catalogue). */
type Reader = (source: string, given: Given, within: Within) => Promise<Page | undefined>

/** A reader that loads the tools a text needs, and then waits for nothing. */
const readingWith =
  <T>(toolsFor: (source: string, given: Given) => Promise<T>, readWith: (source: string, given: Given, tools: T) => Page | undefined): Reader =>
  async (source, given, within) => {
    const tools = await toolsFor(source, given)
    return within(() => readWith(source, given, tools))
  }

/** One reader a syntax, loaded when the first file needs it. */
const readers: Readonly<Record<Syntax, () => Promise<Reader>>> = {
  catalogue: async () => (await import('./strings/read-catalogue.ts')).readCatalogue,
  html: async () => {
    const [{ readHtml }, { htmlTools }] = await Promise.all([import('./html/read.ts'), import('./html/tools.ts')])
    const plain = readingWith(htmlTools, readHtml)
    return async (source, given, within) => {
      if (holdsMjml(source)) return (await readers.mjml())(source, given, within)
      return (isAngular(source, given.path) ? (await angular()).template : plain)(source, given, within)
    }
  },
  jsx: async () => {
    const [{ readJsx }, { jsTools }] = await Promise.all([import('./js/read.ts'), import('./js/tools.ts')])
    return readingWith(jsTools, (source, given, tools) => readJsx(source, withLang(given), tools))
  },
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  mdx: async () => (await import('./markdown/read-mdx.ts')).readMdx,
  pug: async () => (await import('./pug/read-pug.ts')).readPug,
  haml: async () => (await import('./indented/read.ts')).readIndented,
  slim: async () => (await import('./indented/read.ts')).readIndented,
  mail: async () => (await import('./eml/read.ts')).readEml,
  mjml: async () => {
    const [{ readMjml }, { htmlTools }] = await Promise.all([import('./mjml/read.ts'), import('./html/tools.ts')])
    return readingWith((source) => htmlTools(source), readMjml)
  },
  script: async () => {
    const [{ readScriptFile }, { jsTools }] = await Promise.all([import('./js/script.ts'), import('./js/tools.ts')])
    const script = readingWith(jsTools, (source, given, tools) => readScriptFile(source, withLang(given), tools))
    return async (source, given, within) => (holdsTemplates(source) ? (await angular()).classes : script)(source, given, within)
  },
  text: async () => (await import('./plain/read.ts')).readTextMail,
  svelte: async () => {
    const { readSvelte } = await import('./svelte/read.ts')
    return (source, given, within) => readSvelte(source, withLang(given), within)
  },
  astro: async () => {
    const { readAstro } = await import('./astro/read.ts')
    return (source, given, within) => readAstro(source, withLang(given), within)
  },
  vue: async () => {
    const [{ readVue }, { vueTools }] = await Promise.all([import('./vue/read-vue.ts'), import('./vue/tools.ts')])
    return readingWith(vueTools, (source, given, tools) => readVue(source, withLang(given), tools))
  },
}

/** Angular's templates stand in HTML and in scripts: what they hold tells them. */
async function angular(): Promise<{ readonly template: Reader; readonly classes: Reader }> {
  const [{ readAngular, readAngularClasses }, { angularTools }] = await Promise.all([import('./angular/read-angular.ts'), import('./angular/tools.ts')])
  return {
    template: readingWith(angularTools, (source, given, tools) => readAngular(source, withLang(given), tools)),
    classes: readingWith(angularTools, (source, given, tools) => readAngularClasses(source, withLang(given), tools)),
  }
}

/**
 * Reads a file, by the end of its name. `undefined` when nobody reads such files, or when this one turns out to hold no
 * copy (JSON that is no message catalogue, a report of ours). A reader is loaded when the first file needs it.
 *
 * @throws ReadError where the file cannot be read, in a sentence for the one who wrote it
 */
export async function read(source: string, given: Given, within = atLeisure): Promise<Page | undefined> {
  if (isReport(source) || isXmlNamedAsCode(source, given.path)) return undefined
  for (const syntax of syntaxesOf(given.path, given.kind)) {
    const reader = await readers[syntax]()
    const page = await bounded(() => reader(source, given, within))
    if (page) return page
  }
  return undefined
}

/** Reads a file, as `read` does: how, is for the host to say. */
export type Reading = (source: string, given: Given) => Promise<Page | undefined>

async function bounded(reading: () => ReturnType<Reader>): Promise<Page | undefined> {
  try {
    return await reading()
  } catch (error) {
    throw orTooDeep(error)
  }
}
