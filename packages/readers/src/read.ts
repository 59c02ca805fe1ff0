import type { Given, Page } from '@aboveboard/core'
import { holdsTemplates, isAngular } from './angular/signs.ts'
import { withLang } from './language.ts'
import { holdsMjml } from './mjml/holds.ts'
import { orTooDeep } from './read-error.ts'
import { syntaxesOf } from './readable.ts'
import { isReport } from './report.ts'
import type { Syntax } from './syntax.ts'

/** Reads one text. `undefined`: it turns out to hold no copy (JSON that is no message catalogue). */
type Reader = (source: string, given: Given) => Page | undefined | Promise<Page | undefined>

/** One reader a syntax, loaded when the first file needs it. */
const readers: Readonly<Record<Syntax, () => Promise<Reader>>> = {
  catalogue: async () => (await import('./strings/read-catalogue.ts')).readCatalogue,
  html: async () => {
    const [{ readHtml }, { htmlTools }] = await Promise.all([import('./html/read.ts'), import('./html/tools.ts')])
    return async (source, given) => {
      if (holdsMjml(source)) return (await readers.mjml())(source, given)
      return isAngular(source, given.path) ? (await angular()).template(source, given) : readHtml(source, given, await htmlTools(source, given.shows))
    }
  },
  jsx: async () => {
    const [{ readJsx }, { jsTools }] = await Promise.all([import('./js/read.ts'), import('./js/tools.ts')])
    return async (source, given) => readJsx(source, withLang(given), await jsTools(source))
  },
  markdown: async () => (await import('./markdown/read-markdown.ts')).readMarkdown,
  mdx: async () => (await import('./markdown/read-mdx.ts')).readMdx,
  pug: async () => (await import('./pug/read-pug.ts')).readPug,
  mail: async () => (await import('./eml/read.ts')).readEml,
  mjml: async () => {
    const [{ readMjml }, { htmlTools }] = await Promise.all([import('./mjml/read.ts'), import('./html/tools.ts')])
    return async (source, given) => readMjml(source, given, await htmlTools(source))
  },
  script: async () => {
    const [{ readScriptFile }, { jsTools }] = await Promise.all([import('./js/script.ts'), import('./js/tools.ts')])
    return async (source, given) => (holdsTemplates(source) ? (await angular()).classes(source, withLang(given)) : readScriptFile(source, withLang(given), await jsTools(source)))
  },
  text: async () => (await import('./plain/read.ts')).readTextMail,
  svelte: async () => {
    const { readSvelte } = await import('./svelte/read.ts')
    return (source, given) => readSvelte(source, withLang(given))
  },
  astro: async () => {
    const { readAstro } = await import('./astro/read.ts')
    return (source, given) => readAstro(source, withLang(given))
  },
  vue: async () => {
    const [{ readVue }, { vueTools }] = await Promise.all([import('./vue/read-vue.ts'), import('./vue/tools.ts')])
    return async (source, given) => readVue(source, withLang(given), await vueTools(source, given))
  },
}

/** Angular's templates stand in HTML and in scripts: what they hold tells them. */
async function angular(): Promise<{ readonly template: Reader; readonly classes: Reader }> {
  const [{ readAngular, readAngularClasses }, { angularTools }] = await Promise.all([import('./angular/read-angular.ts'), import('./angular/tools.ts')])
  return {
    template: async (source, given) => readAngular(source, withLang(given), await angularTools(source, given)),
    classes: async (source, given) => readAngularClasses(source, given, await angularTools(source, given)),
  }
}

/**
 * Reads a file, by the end of its name. `undefined` when nobody reads such files, or when this one turns out to hold no
 * copy (JSON that is no message catalogue, a report of ours). A reader is loaded when the first file needs it. `within` does what readers do
 * before they wait for anything: a host may want to interrupt that.
 *
 * @throws ReadError where the file cannot be read, in a sentence for the one who wrote it
 */
export async function read(source: string, given: Given, within = <T>(work: () => T): T => work()): Promise<Page | undefined> {
  if (isReport(source)) return undefined
  for (const syntax of syntaxesOf(given.path, given.kind)) {
    const reader = await readers[syntax]()
    const page = await bounded(() => within(() => reader(source, given)))
    if (page) return page
  }
  return undefined
}

async function bounded(reading: () => ReturnType<Reader>): Promise<Page | undefined> {
  try {
    return await reading()
  } catch (error) {
    throw orTooDeep(error)
  }
}
