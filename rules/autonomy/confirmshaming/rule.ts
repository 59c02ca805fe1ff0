import { label, pressable, rule } from '@aboveboard/core'

export default rule({
  summary: 'A way to say no that insults whoever takes it is pressure, and the reader pays for a choice that should be free.',
  instead: 'Let “No thanks” be a whole sentence.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-dsa-25', 'eu-ucpd-8', 'us-ca-7004', 'us-co-709', 'in-ccpa-2023'],
  ontology: ['social-engineering.shaming.confirmshaming'],

  each: `${pressable}, label, p[key]`,
  words: ['shame'],
  needs: ['shame'],
  messages: {
    shames: '“{said}” makes the reader ashamed to refuse',
    plain: 'Write “No thanks”',
  },

  check(control, { words }) {
    const said = words.shame.find(label(control))
    if (said) return { at: said, message: 'shames', data: { said: said.text.shown } }
  },
})
