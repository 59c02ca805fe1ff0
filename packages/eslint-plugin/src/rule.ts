import type { Levels } from '@aboveboard/core'
import { addressOf } from '@aboveboard/rules'
import type { Rule } from 'eslint'
import type { Asker } from './askers.ts'
import { allowances, type Plate } from './plates.ts'
import { schemaOf } from './schema.ts'
import { listener } from './tell.ts'

/** A room as a rule of ESLint: what it finds; its doubts are told by `doubts`. */
export function eslintRule({ id, principle, summary, severity, options, messages }: Plate): Rule.RuleModule {
  const asker: Asker = { own: id, others: {}, tells: ({ rule, doubt }) => !doubt && rule === id, asDoubt: false }
  return {
    meta: {
      type: severity.recommended === 'error' ? 'problem' : 'suggestion',
      docs: { description: summary, url: addressOf({ principle, id }), recommended: severity.recommended === 'warn' || severity.recommended === 'error' },
      messages: { ...Object.fromEntries(messages.map((message) => [message, said])), ...remedy },
      schema: schemaOf(options),
      fixable: 'code',
      hasSuggestions: true,
    },
    create: (context) => listener(asker, context),
  }
}

/** A rule about `aboveboard-allow` comments. Whether one is needed is seen with every rule at its strictest. */
export function allowanceRule(id: string, plates: readonly Plate[]): Rule.RuleModule {
  const asker: Asker = { own: undefined, others: { ...everything(plates), ...allThree }, tells: ({ rule }) => rule === id, asDoubt: false }
  return {
    meta: {
      type: 'suggestion',
      docs: { description: descriptions[id] ?? '', url: addressOf(), recommended: true },
      messages: { [id]: said, ...remedy },
      schema: [],
      fixable: 'code',
      hasSuggestions: true,
    },
    create: (context) => (context.sourceCode.text.includes('aboveboard-allow') ? listener(asker, context) : {}),
  }
}

/** Everything that only a person can settle, each with the name of the rule that asks: of the rules that are on, and of those that only ask; where none is on, of those that are recommended. */
export function doubts(plates: readonly Plate[]): Rule.RuleModule {
  const others: Levels = Object.fromEntries(plates.flatMap(({ id, severity: { recommended } }) => (recommended === 'off' ? [] : [[id, { severity: recommended }]])))
  const asker: Asker = {
    own: undefined,
    others,
    tells: ({ doubt, rule }, on) => doubt && (rule in on || others[rule]?.severity === 'doubt' || (Object.keys(on).length === 0 && rule in others)),
    asDoubt: true,
  }
  return {
    meta: {
      type: 'suggestion',
      docs: { description: 'What the file alone cannot settle: a person should look.', url: addressOf(), recommended: false },
      messages: { doubt: `${said} ({{rule}})`, ...remedy },
      schema: [],
      hasSuggestions: true,
    },
    create: (context) => listener(asker, context),
  }
}

/** Sentences come filled, in the language that was asked for. */
const said = '{{message}}'
const remedy = { remedy: said }

const descriptions: Readonly<Record<string, string>> = {
  'reasonless-allowance': 'An allowance says why it is made.',
  'unknown-allowance': 'An allowance names a rule that there is.',
  'unused-allowance': 'An allowance that nothing needs is taken out.',
}

const allThree: Levels = Object.fromEntries(allowances.map((id) => [id, { severity: 'warn' }]))
const everything = (plates: readonly Plate[]): Levels => Object.fromEntries(plates.map(({ id }) => [id, { severity: 'warn' }]))
