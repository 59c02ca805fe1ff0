import type { Given, Page } from '@aboveboard/core'
import { readAngular, readAngularClasses } from './angular/read-angular.ts'
import { holdsTemplates, isAngular } from './angular/signs.ts'
import { angularToolsWith } from './angular/tools.ts'
import { readAstroWith } from './astro/read.ts'
import { mailPage, openMail } from './eml/read.ts'
import * as html from './html/read.ts'
import { componentToolsAtOnce, htmlToolsAtOnce, jsToolsAtOnce, styles } from './tools-at-once.ts'
import { readJsx } from './js/read.ts'
import { readScriptFile } from './js/script.ts'
import { markupOf, readMarkup } from './indented/read.ts'
import { withLang } from './language.ts'
import * as htmlInMarkdown from './markdown/html-builder.ts'
import { markdownPage, openMarkdown } from './markdown/read-markdown.ts'
import { mdxPage, openMdx } from './markdown/read-mdx.ts'
import { holdsMjml } from './mjml/holds.ts'
import { readMjml } from './mjml/read.ts'
import { textMailPage, wasSent } from './plain/read.ts'
import { htmlOfPug } from './pug/read-pug.ts'
import { isXmlNamedAsCode } from './other-code.ts'
import { orTooDeep } from './read-error.ts'
import { syntaxesOf } from './readable.ts'
import { isReport } from './report.ts'
import { readCatalogueAtOnce } from './strings/catalogue-at-once.ts'
import { readSvelteWith } from './svelte/read.ts'
import type { Syntax } from './syntax.ts'
import { readVue } from './vue/read-vue.ts'
import { vueToolsWith } from './vue/tools.ts'

type Reader = (source: string, given: Given) => Page | undefined

/** What `read.ts` loads one by one, at hand. */
const readers: Readonly<Record<Syntax, Reader>> = {
  catalogue: readCatalogueAtOnce,
  html(source, given) {
    if (holdsMjml(source)) return readers.mjml(source, given)
    if (isAngular(source, given.path)) return readAngular(source, withLang(given), angularTools(source, given))
    return html.readHtml(source, given, htmlToolsAtOnce(source, given))
  },
  jsx: (source, given) => readJsx(source, withLang(given), jsToolsAtOnce(source)),
  markdown(source, given) {
    const opened = openMarkdown(source)
    return markdownPage(opened, source, given, opened.markup.hasTags ? htmlInMarkdown : undefined)
  },
  mdx(source, given) {
    const opened = openMdx(source)
    return mdxPage(opened, source, given, jsToolsAtOnce(source), opened.markup.hasTags ? html : undefined)
  },
  pug(source, given) {
    const text = htmlOfPug(source, given)
    return html.readHtmlText(text, { ...given, source }, htmlToolsAtOnce(text.value))
  },
  haml: (source, given) => readIndentedAtOnce(source, given),
  slim: (source, given) => readIndentedAtOnce(source, given),
  mail(source, given) {
    const opened = openMail(source)
    return mailPage(opened, source, given, opened.read.map(({ part, text }) => (part.type === 'text/html' ? htmlToolsAtOnce(text.value) : {})))
  },
  mjml: (source, given) => readMjml(source, given, htmlToolsAtOnce(source)),
  script: (source, given) =>
    holdsTemplates(source) ? readAngularClasses(source, withLang(given), angularTools(source, withLang(given))) : readScriptFile(source, withLang(given), jsToolsAtOnce(source)),
  text(source, given) {
    if (!wasSent(source)) return textMailPage(source, given)
    return given.kind ? readers.mail(source, given) : undefined
  },
  svelte: (source, given) => readSvelteWith(componentToolsAtOnce(source), source, withLang(given)),
  astro: (source, given) => readAstroWith(componentToolsAtOnce(source), source, withLang(given)),
  vue: (source, given) => readVue(source, withLang(given), vueToolsWith(html, styles, source, given)),
}

function readIndentedAtOnce(source: string, given: Given): Page | undefined {
  const text = markupOf(source, given.path)
  return readMarkup(text, { ...given, source }, htmlToolsAtOnce(text.value, given))
}

const angularTools = (source: string, given: Given): ReturnType<typeof angularToolsWith> => angularToolsWith(html, source, given)

/**
 * Reads a file as `read` does, for hosts that cannot wait; every parser is loaded with this module.
 *
 * @throws ReadError where the file cannot be read, in a sentence for the one who wrote it
 */
export function readAtOnce(source: string, given: Given): Page | undefined {
  if (isReport(source) || isXmlNamedAsCode(source, given.path)) return undefined
  for (const syntax of syntaxesOf(given.path, given.kind)) {
    const page = bounded(readers[syntax], source, given)
    if (page) return page
  }
  return undefined
}

function bounded(reader: Reader, source: string, given: Given): Page | undefined {
  try {
    return reader(source, given)
  } catch (error) {
    throw orTooDeep(error)
  }
}

export { jsToolsAtOnce } from './tools-at-once.ts'
