import { consentDefaults, rule } from '@aboveboard/core'

export default rule({
  summary: 'Tracking that begins before the question makes the answer a formality.',
  instead: 'Set every default to “denied”, and grant it when the reader has said yes.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-eprivacy-5-3', 'eu-gdpr-25', 'eu-planet49', 'uk-pecr-6', 'de-tdddg-25'],
  ontology: ['interface-interference.bad-defaults'],

  each: consentDefaults,
  messages: {
    granted: '“{what}” is a yes before the reader has answered',
    perhaps: '“{what}” may start as a yes: does the reader answer first?',
    deny: 'Start with a no',
  },

  check(setting) {
    const { what, certain, edits } = setting
    if (!certain) return { at: setting, message: 'perhaps', data: { what }, doubt: true }
    return { at: setting, message: 'granted', data: { what }, suggest: edits.length > 0 ? [{ message: 'deny', edits }] : [] }
  },
})
