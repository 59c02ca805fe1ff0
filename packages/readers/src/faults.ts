/* eslint-disable no-irregular-whitespace -- French puts no-break spaces before its marks. */

/** What JSON lacks where something else stands. */
export type Missing = 'colon' | 'comma or ]' | 'comma or }' | 'end' | 'key' | 'value'

/** What belongs to a fault: what a parser said, in its own words and in English; what is missing, and what stands there instead. */
export interface Noted {
  readonly said?: string
  readonly missing?: Missing
  readonly found?: string
}

const missing = {
  en: {
    colon: 'a colon is missing',
    'comma or ]': 'a comma or ] is missing',
    'comma or }': 'a comma or } is missing',
    end: 'nothing may follow the last bracket, yet something stands there',
    key: 'a key in double quotes is missing',
    value: 'a value is missing',
  },
  fr: {
    colon: 'il manque un deux-points',
    'comma or ]': 'il manque une virgule ou ]',
    'comma or }': 'il manque une virgule ou }',
    end: 'rien ne peut suivre la dernière accolade, et quelque chose s’y trouve',
    key: 'il manque une clé entre guillemets doubles',
    value: 'il manque une valeur',
  },
} satisfies Readonly<Record<string, Readonly<Record<Missing, string>>>>

const en = {
  deep: () => 'The file is nested too deeply to be read.',
  code: ({ said }: Noted) => (said === undefined ? 'The code could not be parsed.' : `The code could not be parsed: ${said}`),
  comment: () => 'This comment is never closed.',
  string: () => 'This string is never closed: a quote is missing.',
  escape: () => 'This string holds a backslash that JSON does not know.',
  early: ({ missing: what }: Noted) => `The file ends too early: ${missing.en[what ?? 'end']}.`,
  json: ({ missing: what, found = '' }: Noted) => `This is not valid JSON: ${missing.en[what ?? 'end']} before “${found}”.`,
  json5: ({ said = '' }: Noted) => `This is not valid JSON5: ${said}.`,
  yaml: ({ said = '' }: Noted) => `This is not valid YAML: ${said}.`,
  colon: () => 'This is not valid YAML: a text that holds a colon and a space needs quotes around it.',
  fluent: ({ said = 'no message begins here' }: Noted) => `This is not valid Fluent: ${said}.`,
  gettext: () => 'This line is no part of a gettext file: a comment, a keyword (msgid, msgstr) or a string in double quotes is expected.',
  xliff: () => 'This is not XLIFF: its outermost element is no <xliff>.',
  template: () => 'Angular cannot read the template: something in it is never closed.',
  pug: ({ said = 'unexpected text' }: Noted) => `Pug cannot read it: ${said}.`,
} satisfies Readonly<Record<string, (noted: Noted) => string>>

/** Why a file cannot be read. */
export type Fault = keyof typeof en

/** The parser speaks English only: it is quoted. */
const quoted = (said: string | undefined): string => (said === undefined ? '.' : `, dit l’analyseur : « ${said} ».`)

const fr: Readonly<Record<Fault, (noted: Noted) => string>> = {
  deep: () => 'Le fichier est trop imbriqué pour être lu.',
  code: ({ said }) => `Le code n’a pas pu être analysé${quoted(said)}`,
  comment: () => 'Ce commentaire n’est jamais fermé.',
  string: () => 'Cette chaîne n’est jamais fermée : il manque un guillemet.',
  escape: () => 'Cette chaîne contient une barre oblique inverse que JSON ne connaît pas.',
  early: ({ missing: what }) => `Le fichier s’arrête trop tôt : ${missing.fr[what ?? 'end']}.`,
  json: ({ missing: what, found = '' }) => `Ce n’est pas du JSON valide : ${missing.fr[what ?? 'end']} avant « ${found} ».`,
  json5: ({ said }) => `Ce n’est pas du JSON5 valide${quoted(said)}`,
  yaml: ({ said }) => `Ce n’est pas du YAML valide${quoted(said)}`,
  colon: () => 'Ce n’est pas du YAML valide : un texte qui contient un deux-points suivi d’une espace se met entre guillemets.',
  fluent: ({ said }) => (said === undefined ? 'Ce n’est pas du Fluent valide : aucun message ne commence ici.' : `Ce n’est pas du Fluent valide${quoted(said)}`),
  gettext: () => 'Cette ligne n’appartient pas à un fichier gettext : il y faut un commentaire, un mot-clé (msgid, msgstr) ou une chaîne entre guillemets doubles.',
  xliff: () => 'Ce n’est pas du XLIFF : son premier élément n’est pas <xliff>.',
  template: () => 'Angular ne sait pas lire le gabarit : quelque chose n’y est jamais fermé.',
  pug: ({ said }) => `Pug ne sait pas le lire${quoted(said)}`,
}

/** The sentence for each, by language. */
export const faults = { en, fr }
