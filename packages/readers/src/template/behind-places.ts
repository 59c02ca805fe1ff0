import { foldersAround } from '../places.ts'

/** Where the code behind a template may lie, and which part of it is meant. */
export interface Place {
  readonly path: string
  /** The function of it that the template is shown by: its name, or the name of the template as code says it. None: all of it. */
  readonly by?: { readonly action: string } | { readonly template: string } | undefined
}

const rails = /^(.*?)app\/views\/(.+)\/([^/.]+)\.[^/]+$/
const laravel = /^(.*?)resources\/views\/(?:(.+)\/)?([^/.]+)\.blade\.php$/
const symfony = /^(.*?)templates\/(?:(.+)\/)?([^/.]+)\.html\.twig$/
const python = /^(.*?)templates\/((?:(.+)\/)?[^/.]+\.(?:html|jinja2?|j2|djhtml))$/
const express = /^(.*?)views\/((?:(.+)\/)?[^/.]+)\.(?:ejs|hbs|handlebars|njk|mustache|html)$/
const eleventy = /\.(?:njk|liquid|html|md|hbs)$/

/** Code that lies where the conventions of a framework put it. `shown`: what the template shows, as written. */
export function placesBehind(path: string, source: string, shown: readonly string[]): readonly Place[] {
  const at = path.replaceAll('\\', '/')
  const [, app = '', folder = '', name = ''] = rails.exec(at) ?? []
  if (name !== '') {
    const helpers = [`${app}app/helpers/${folder}_helper.rb`, `${app}app/helpers/application_helper.rb`].map((helper): Place => ({ path: helper }))
    return name.startsWith('_') ? helpers : [{ path: `${app}app/controllers/${folder}_controller.rb`, by: { action: name } }, ...helpers]
  }
  return [...ofPhp(at, source), ...ofPython(at), ...ofNode(at), ...ofData(at, shown)]
}

function ofPhp(path: string, source: string): readonly Place[] {
  const [, root = '', folder, name] = laravel.exec(path) ?? symfony.exec(path) ?? []
  if (name === undefined) return path.endsWith('.php') ? ofIncludes(path, source) : []
  if (path.endsWith('.twig')) return [{ path: `${root}src/Controller/${pascal(folder ?? name)}Controller.php`, by: { template: `${folder ? `${folder}/` : ''}${name}.html.twig` } }]
  const view = [...(folder ? folder.split('/') : []), name].join('.')
  const settings = new Set([...source.matchAll(/\bconfig\(\s*['"](\w{1,40})\./g)].map(([, file = '']) => file))
  return [
    { path: `${root}app/Http/Controllers/${pascal((folder ?? name).replace(/s$/, ''))}Controller.php`, by: { template: view } },
    ...[...settings].slice(0, 2).map((file) => ({ path: `${root}config/${file}.php` })),
  ]
}

/** `require __DIR__ . '/inc/offer.php'`, in the page itself. */
function ofIncludes(path: string, source: string): readonly Place[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const included = [...source.matchAll(/\b(?:require|include)(?:_once)?\b[\s(]{1,3}(?:(?:__DIR__|dirname\(__FILE__\))\s?\.\s?)?['"]\/?(?:\.\/)?([\w./-]{1,80}\.php)['"]/g)].map(([, file = '']) => file)
  return included.filter((file) => !file.includes('..')).slice(0, 4).map((file) => ({ path: folder + file }))
}

function ofPython(path: string): readonly Place[] {
  const [, root = '', template, app] = python.exec(path) ?? []
  if (template === undefined) return []
  const own = app === undefined ? [] : [`${root}${app.split('/')[0]!}/views.py`]
  return [...new Set([...own, `${root}views.py`, `${root}app.py`, `${root}routes.py`, `${root}main.py`])].map((file) => ({ path: file, by: { template } }))
}

function ofNode(path: string): readonly Place[] {
  const [, root = '', template, folder] = express.exec(path) ?? []
  if (template === undefined) return []
  return [...new Set([`routes/${folder ?? template}.js`, 'routes/index.js', 'app.js', 'server.js', 'index.js'])].map((file) => ({ path: root + file, by: { template } }))
}

/** Eleventy: `stats.booked` is told by `_data/stats.js`. */
function ofData(path: string, shown: readonly string[]): readonly Place[] {
  if (!eleventy.test(path) || /(?:^|\/)(?:sections|snippets|templates|emails?)\//.test(path)) return []
  const names = [...new Set(shown.flatMap((expression) => /^(\w{2,40})\.\w/.exec(expression)?.[1] ?? []))].filter((name) => !common.has(name)).slice(0, 3)
  return names.flatMap((name) => foldersAround(path, 4).map((root) => ({ path: `${root}_data/${name}.js` })))
}

/** What generators of sites give to every page. */
const common = new Set('page site collections collection post item product cart customer content forloop loop eleventy pagination this user order'.split(' '))

const pascal = (name: string): string => name.replace(/(?:^|[_/-])(\w)/g, (_, letter: string) => letter.toUpperCase())
