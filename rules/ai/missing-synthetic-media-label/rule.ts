import { generatedMedia, rule } from '@aboveboard/core'

export default rule({
  summary: 'A guest, a doctor or a room that never was tells readers that somebody has been there, and nobody has.',
  instead: 'Add a caption that can be seen, such as “Image created with AI”, or show the real thing.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-ai-50-4', 'eu-ai-50-2', 'us-ny-396b', 'fr-influence'],
  ontology: ['x.ai-opacity'],

  each: generatedMedia,
  words: ['subject', 'decor', 'label'],
  messages: {
    unlabelled: '“{mark}” is made by a machine, and nothing beside it says so',
    heard: 'Made by a machine: only the text behind the picture says so',
    perhaps: '“{mark}”: is it made by a machine? Nothing beside it tells',
  },

  check({ mark, certainty, isAvatar, shows, beside, instead }, { words }) {
    const isLikely = certainty === 'told' || isAvatar || shows.some((text) => words.subject.has(text))
    if (!isLikely || (certainty !== 'told' && shows.some((text) => words.decor.has(text))) || beside.some((text) => words.label.has(text))) return
    if (instead.some((text) => words.label.has(text))) return { at: mark, message: 'heard', doubt: true }
    const data = { mark: certainty === 'told' ? mark.name : mark.text.shown.replace(/\/?(?:[?#].*)?$/, '').replace(/^.*\//, '') }
    return certainty === 'perhaps' ? { at: mark, message: 'perhaps', data, doubt: true } : { at: mark, message: 'unlabelled', data }
  },
})
