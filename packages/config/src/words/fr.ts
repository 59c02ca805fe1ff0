/* eslint-disable no-irregular-whitespace -- French puts no-break spaces before its marks. */
import type { Words } from './en.ts'

/** Ce qui ne va pas dans une configuration. */
const config: Words['config'] = {
  notFound: (file) => `${file} : ce fichier de configuration n’existe pas.`,
  quoted: (said) => `l’analyseur dit : « ${said} »`,
  json: {
    empty: 'le fichier est vide',
    InvalidSymbol: 'ce mot n’a pas sa place ici',
    InvalidNumberFormat: 'ce nombre est mal écrit',
    PropertyNameExpected: 'il manque un nom de réglage',
    ValueExpected: 'il manque une valeur',
    ColonExpected: 'il manque un deux-points',
    CommaExpected: 'il manque une virgule',
    CloseBraceExpected: 'il manque une accolade fermante',
    CloseBracketExpected: 'il manque un crochet fermant',
    EndOfFileExpected: 'le fichier devrait s’arrêter ici',
    InvalidCommentToken: 'ce commentaire est mal écrit',
    UnexpectedEndOfComment: 'ce commentaire n’est jamais fermé',
    UnexpectedEndOfString: 'cette chaîne n’est jamais fermée',
    UnexpectedEndOfNumber: 'ce nombre s’arrête trop tôt',
    InvalidUnicode: 'ce caractère Unicode est mal écrit',
    InvalidEscapeCharacter: 'ce caractère échappé n’existe pas',
    InvalidCharacter: 'ce caractère est interdit ici',
  },
  yaml: {
    BLOCK_AS_IMPLICIT_KEY: 'un texte qui contient un deux-points suivi d’une espace se met entre guillemets',
    DUPLICATE_KEY: 'ce nom figure ici deux fois',
    TAB_AS_INDENT: 'le retrait des lignes se fait avec des espaces, pas avec des tabulations',
    BAD_SCALAR_START: 'un texte qui commence par ce signe se met entre guillemets',
    MULTIPLE_DOCS: 'rien ne peut suivre une deuxième ligne « --- »',
  },
  notLoaded: (why) => `lecture impossible : ${why}`,
  noExport: 'n’exporte aucun réglage : ce sont ceux que donne « export default ».',
  unknownFormat: 'le nom d’un fichier de configuration se termine par .ts, .mts, .cts, .js, .mjs, .cjs, .json, .jsonc, .yml ou .yaml.',
  notAnObject: 'la configuration doit être un objet de réglages.',
  unknownSetting: (name, inside, near) =>
    `« ${name} » n’est pas un réglage${inside && ` de ${inside}`}${near ? ` ; vouliez-vous dire « ${near} » ?` : '.'}`,
  missingSetting: (name, inside) => `il manque « ${name} » à ${inside}.`,
  wrongValue: (where, value, expected, near) =>
    `${where} vaut ${value} ; il faut ${expected}${near ? `. Vouliez-vous dire « ${near} » ?` : '.'}`,
  tooLong: (where, length, most) => `${where} compte ${length} caractères ; il en faut ${most} au plus.`,
  unknownRule: (id, where, near) => `${where} : il n’y a pas de règle « ${id} »${near ? ` ; vouliez-vous dire « ${near} » ?` : '.'}`,
  unknownOption: (name, where, near) =>
    `${where} : la règle n’a pas d’option « ${name} »${near ? ` ; vouliez-vous dire « ${near} » ?` : '.'}`,
  wrongOption: (where, value, expected) => `${where} vaut ${value} ; la règle attend ${expected}.`,
  flow: (setting, path, why) => `${setting}, « ${path} » : ${why}`,
  expected: {
    extends: '"recommended", "strict" ou une liste des deux',
    ignores: 'une liste de motifs',
    markets: (known) => `une liste prise parmi ${known}`,
    locale: '"en" ou "fr"',
    now: 'un jour comme "2026-01-31"',
    components: 'une table qui donne à des composants un sélecteur, comme { "Checkbox": "input[type=checkbox]" }',
    attributes: 'une table qui donne à des attributs leurs props, comme { "for": ["htmlFor", "labels"] }',
    flows: 'les pages des parcours d’abonnement, de résiliation et de commande, comme { cancel: ["compte.html", "quitter.html"] }',
    shows: 'une liste des appels qui montrent des mots, comme ["ui.notify"]',
    rules: 'une table de règles et de sévérités',
    severity: '"off", "doubt", "warn", "error" ou [sévérité, options]',
    overrides: 'une liste de { files, kind, lang, rules }',
    files: 'un motif ou une liste de motifs',
    kind: (known) => `une valeur parmi ${known}`,
    lang: 'un code de langue comme "en" ou "fr-CA"',
    number: 'un nombre',
    boolean: 'true ou false',
    string: 'une chaîne',
    list: 'une liste de chaînes',
    other: 'autre chose',
  },
}

export const fr: Words = { config }
