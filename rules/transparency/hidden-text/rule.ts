import { rule, unseen } from '@aboveboard/core'

export default rule({
  summary: 'Words that nobody can see are for machines, or for the day when somebody says that they stood there.',
  instead: 'Set the words so that they can be read, or leave them out.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ucpd-7', 'std-bulk-sender', 'std-wcag'],
  ontology: ['interface-interference.hidden-information', 'sneaking.hiding-information'],

  each: unseen,
  messages: {
    colour: '“{said}” has the colour of its ground: nobody sees it',
    size: '“{said}” is set in {size} px: nobody reads it',
  },

  check({ text, how, at }, { page }) {
    if (page.kind === 'prose') return
    const said = text.shown
    return how.kind === 'size' ? { at: { at }, message: 'size', data: { said, size: how.size } } : { at: { at }, message: 'colour', data: { said } }
  },
})
