import { fileKinds, flowNames, locales, longestGlob, markets, presetNames, severities } from './config.ts'
import { dayPattern } from './day.ts'

const severity = { enum: [...severities], description: 'off: not judged; doubt: asked about, never an accusation; warn: told; error: told, and the run fails' }

const rules = {
  type: 'object',
  description: 'Severity and options by rule, over the preset.',
  propertyNames: { pattern: '^[a-z][a-z0-9-]*$' },
  additionalProperties: {
    anyOf: [severity, { type: 'array', items: [severity, { type: 'object' }], minItems: 1, maxItems: 2, additionalItems: false }],
  },
}

const text = { type: 'string', minLength: 1 }
const glob = { ...text, maxLength: longestGlob }
const globs = { type: 'array', items: glob }
/** An element and its attributes, as `parseSelector` of the readers takes them: `input[type=checkbox].wide`. Nothing stands inside of another. */
const selector = { ...text, pattern: '^\\s*(?=\\S)[\\w-]*(?:[.#][\\w-]+|\\[\\s*[\\w:-]+\\s*(?:=\\s*(?:"[^"]*"|\'[^\']*\'|[^\\]"\']*))?\\s*\\])*\\s*$' }
const lang = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }

/**
 * The configuration, as a JSON schema. `schema.json`, which editors read, is this; a test keeps them the same.
 * Which rules there are, and their options, is checked against the rules themselves.
 */
export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Aboveboard configuration',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    extends: {
      description: 'Rules to start from; later ones win. ["recommended"] when left out, nothing when empty.',
      anyOf: [{ enum: [...presetNames] }, { type: 'array', items: { enum: [...presetNames] } }],
    },
    ignores: { ...globs, description: 'Globs of files not to read; "!glob" reads what is ignored by default or by an earlier glob.' },
    markets: { type: 'array', items: { enum: [...markets] }, description: 'Where the copy is read, and so which law matters.' },
    locale: { enum: [...locales], description: 'The language findings are told in.' },
    now: {
      type: 'string',
      pattern: dayPattern,
      description: 'The day to judge on, YYYY-MM-DD; today when left out.',
    },
    components: {
      type: 'object',
      additionalProperties: selector,
      description: 'Components that stand for an element: { "Checkbox": "input[type=checkbox]" }.',
    },
    polymorphicPropName: { ...text, description: 'A prop of components that names the element they stand for: "as", as in <Box as="input">.' },
    attributes: {
      type: 'object',
      additionalProperties: { type: 'array', items: text },
      description: 'By attribute of HTML, the props that components give it by: { "for": ["htmlFor", "labels"] }.',
    },
    shows: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)*$' },
      description: 'Calls of code that show the words they are given, beside those that are known: ["ui.notify"].',
    },
    flows: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(flowNames.map((name) => [name, { ...globs, minItems: 1 }])),
      description: 'The pages of a way that readers go, in their order: { subscribe: ["join.html"], cancel: ["account.html", "leave.html"] }.',
    },
    rules,
    overrides: {
      type: 'array',
      description: 'Settings for some files; later ones win.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: { description: 'Globs, from the folder of the configuration.', anyOf: [glob, { ...globs, minItems: 1 }] },
          kind: { enum: [...fileKinds], description: 'What these files are.' },
          lang: { ...lang, description: 'The language they are written in.' },
          rules,
        },
      },
    },
  },
} as const
