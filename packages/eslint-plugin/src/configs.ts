import type { Preset } from '@aboveboard/core'
import type { ESLint, Linter } from 'eslint'
import { allowances, plates } from './plates.ts'

export type Presets = 'recommended' | 'strict' | 'html' | 'email' | 'strings'

/** What template engines fill is HTML with tags in it. */
const pages = 'html,htm,xhtml,liquid,hbs,handlebars,mustache,njk,nunjucks,jinja,jinja2,j2,twig,erb,ejs,eta,php,phtml,gohtml,tmpl,tpl,eex,heex,leex,ftl,ftlh,ftlx,vm,jsp,jspf,jspx,cshtml,razor,pug,haml,slim'
/** Where frameworks keep their messages; other places are named by whoever extends this. */
const catalogues = '{locales,locale,i18n,lang,langs,languages,translations,messages}'

/** ESLint has no level for a question: rules that only ask are off, and the rule `doubts` tells what they find. */
const severities = (preset: Preset): Partial<Linter.RulesRecord> => ({
  ...Object.fromEntries(plates.map(({ id, severity: { [preset]: level } }) => [`aboveboard/${id}`, level === 'doubt' ? 'off' : level])),
  ...Object.fromEntries(allowances.map((id) => [`aboveboard/${id}`, 'warn' as const])),
})

/**
 * - `recommended`, `strict`: the rules, for whatever files are linted;
 * - `html`, `strings`: also a language for pages, templates and messages that no other plugin reads;
 * - `email`: for a folder of mails, in HTML, MJML or as they were sent.
 */
export function configsOf(plugin: ESLint.Plugin): Record<Presets, Linter.Config[]> {
  const plugins = { aboveboard: plugin }
  const preset = (name: Preset): Linter.Config => ({ name: `aboveboard/${name}`, plugins, rules: severities(name) })
  const read = (name: string, language: string, files: readonly string[]): Linter.Config => ({ name: `aboveboard/${name}`, files: [...files], plugins, language: `aboveboard/${language}`, rules: severities('recommended') })
  const html = read('html', 'html', [`**/*.{${pages}}`])
  const mails: Linter.Config[] = [html, read('mjml', 'mjml', ['**/*.{mjml,mjml.*}']), read('eml', 'eml', ['**/*.eml'])]
  return {
    recommended: [preset('recommended')],
    strict: [preset('strict')],
    html: [html],
    strings: [read('strings', 'strings', [`**/${catalogues}/**/*.{json,json5,arb,yml,yaml,po,ftl,xlf,properties,strings,xcstrings}`, '**/messages.{po,json,xlf}', '**/*.{arb,xcstrings}'])],
    email: [preset('recommended'), ...mails.map((each) => ({ ...each, settings: { aboveboard: { kind: 'email' } } }))],
  }
}
