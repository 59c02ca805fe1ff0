/** What only Angular writes. Most HTML holds none of it: each sign is looked for by its rarest part first. */
const signs: readonly (readonly [string, RegExp])[] = [
  ['*ng', /\s\*ng(?:If|For|Switch|TemplateOutlet)\w*=/],
  ['[(', /\s\[\(\w[\w.-]*\)\]=/],
  [')=', /\s\((?:click|change|input|submit|ngSubmit|ngModelChange|keyup|keydown|blur|focus|ion\w+)(?:\.[\w.]+)?\)=/],
  [']=', /\s\[(?:\w+|attr\.[\w-]+|class\.[\w-]+|style\.[\w.-]+)\]=["']/],
  ['<ng-', /<ng-(?:container|template|content)\b/],
  ['formControlName', /\sformControlName=/],
  ['routerLink', /\srouterLink(?:Active)?=/],
  ...['@if', '@for', '@switch', '@defer'].map((sign) => [sign, /(?:^|[\s>}])@(?:if|for|switch|defer)\s?\([^\n]{1,300}\)\s*\{(?!\{|!!)/] as const),
]

/** Whether a file of HTML is a template of Angular's: by its name, or by what it holds. Blade writes `@if ($a){!! $b !!}` in files of its own name. */
export const isAngular = (source: string, path: string): boolean => path.endsWith('.component.html') || (/\.html?$/i.test(path) && signs.some(([part, whole]) => source.includes(part) && whole.test(source)))

/** Whether a script holds templates of Angular's. */
export const holdsTemplates = (source: string): boolean => source.includes('@Component') && /\btemplate\s*:/.test(source)
