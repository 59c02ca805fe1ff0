/** What is wrong with a configuration. */
const config = {
  notFound: (file: string) => `${file}: there is no such configuration file.`,
  notRead: (file: string) => `is not read: ${file} stands beside it. One of them is enough.`,
  notLoaded: (why: string) => `cannot be read: ${why}`,
  denied: 'permission denied',
  folder: 'it is a folder',
  /** What a parser says, in its own words. */
  quoted: (said: string) => said,
  json: {
    empty: 'empty file',
    InvalidSymbol: 'invalid symbol',
    InvalidNumberFormat: 'invalid number format',
    PropertyNameExpected: 'property name expected',
    ValueExpected: 'value expected',
    ColonExpected: 'colon expected',
    CommaExpected: 'comma expected',
    CloseBraceExpected: 'closing brace expected',
    CloseBracketExpected: 'closing bracket expected',
    EndOfFileExpected: 'end of file expected',
    InvalidCommentToken: 'invalid comment',
    UnexpectedEndOfComment: 'unexpected end of a comment',
    UnexpectedEndOfString: 'unexpected end of a string',
    UnexpectedEndOfNumber: 'unexpected end of a number',
    InvalidUnicode: 'invalid Unicode escape',
    InvalidEscapeCharacter: 'invalid escape',
    InvalidCharacter: 'invalid character',
  } as Readonly<Record<string, string>>,
  /** What the parser of YAML says most often, by its codes. */
  yaml: {
    BLOCK_AS_IMPLICIT_KEY: 'a text that holds a colon and a space needs quotes around it',
    DUPLICATE_KEY: 'this name stands here twice',
    TAB_AS_INDENT: 'lines are indented with spaces, not with tabs',
    BAD_SCALAR_START: 'a text that begins with this sign needs quotes around it',
    MISSING_CHAR: 'a quote, a bracket or a comma is missing',
    MULTIPLE_DOCS: 'nothing may follow a second line of “---”',
  } as Readonly<Record<string, string>>,
  noExport: 'exports no settings: they are what “export default” gives.',
  unknownFormat: 'a configuration file ends in .ts, .mts, .cts, .js, .mjs, .cjs, .json, .jsonc, .yml or .yaml.',
  notAnObject: 'the configuration must be an object of settings.',
  unknownSetting: (name: string, inside: string, near?: string) =>
    `“${name}” is not a setting${inside && ` of ${inside}`}${near ? `; did you mean “${near}”?` : '.'}`,
  missingSetting: (name: string, inside: string) => `${inside} needs “${name}”.`,
  wrongValue: (where: string, value: string, expected: string, near?: string) =>
    `${where} is ${value}; it takes ${expected}${near ? `. Did you mean “${near}”?` : '.'}`,
  tooLong: (where: string, length: number, most: number) => `${where} is ${length} characters long; it takes ${most} at most.`,
  unknownRule: (id: string, where: string, near?: string) => `${where}: there is no rule “${id}”${near ? `; did you mean “${near}”?` : '.'}`,
  unknownOption: (name: string, where: string, near?: string) =>
    `${where}: the rule has no option “${name}”${near ? `; did you mean “${near}”?` : '.'}`,
  wrongOption: (where: string, value: string, expected: string) => `${where} is ${value}; the rule takes ${expected}.`,
  flow: (setting: string, path: string, why: string) => `${setting}, “${path}”: ${why}`,
  expected: {
    extends: '"recommended", "strict" or a list of them',
    ignores: 'a list of globs',
    markets: (known: string) => `a list of ${known}`,
    locale: '"en" or "fr"',
    now: 'a day such as "2026-01-31"',
    components: 'a map from component to selector, such as { "Checkbox": "input[type=checkbox]" }',
    attributes: 'a map from attribute to the props that give it, such as { "for": ["htmlFor", "labels"] }',
    flows: 'the pages of the ways to subscribe, to cancel and to check out, such as { cancel: ["account.html", "leave.html"] }',
    shows: 'a list of the calls that show words, such as ["ui.notify"]',
    rules: 'a map from rule to severity',
    severity: '"off", "doubt", "warn", "error" or [severity, options]',
    overrides: 'a list of { files, kind, lang, rules }',
    files: 'a glob or a list of globs',
    kind: (known: string) => `one of ${known}`,
    lang: 'a language tag such as "en" or "fr-CA"',
    number: 'a number',
    boolean: 'true or false',
    string: 'a string',
    list: 'a list of strings',
    other: 'something else',
  },
}

export const en = { config }

/** The sentences about a configuration, in one language. */
export type Words = typeof en
