import { deeds, fileIdentity, isFileCalled, rule } from '@aboveboard/core'

export default rule({
  summary: 'A question asked before anyone knows what it is for is answered with no, or with a yes that means nothing.',
  instead: 'Ask when the reader presses what needs the permission, and say beside it what it is for.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-edpb-03-2022', 'eu-gdpr-25', 'eu-dsa-25'],
  ontology: ['forced-action.attention-capture'],

  each: deeds,
  words: ['place', 'camera', 'technical', 'answered', 'wished', 'whole', 'trial', 'hook'],
  messages: {
    notifications: 'The permission to notify is asked for as the page opens, before anybody pressed anything',
    location: 'The reader’s place is asked for as the page opens, before anybody pressed anything',
    camera: 'The camera or the microphone is asked for as the page opens, before anybody pressed anything',
    perhaps: 'Asked for as this part appears: has the reader pressed something that needs it?',
  },

  check({ does, when, at, code, guard }, { page, words }) {
    if (does !== 'asks' || page.kind === 'prose' || isFileCalled(page, at, words.trial)) return
    const message = words.camera.has(code) ? 'camera' : words.place.has(code) ? 'location' : 'notifications'
    // Whether the browser can do it at all, or was asked before, is no wish of the reader’s.
    const isFree = guard.value === '' || (words.technical.has(guard) && !words.answered.has(guard))
    // What holds the whole of an interface appears as it is opened.
    const opens = when === 'load' || (when === 'mount' && words.whole.has(fileIdentity(page)))
    if (opens && isFree) return { at: { at }, message }
    // A camera is shown where it was called for; a hook is run by whoever wants it.
    const isCalledFor = message === 'camera' || words.wished.has(guard) || (message === 'location' && isFileCalled(page, at, words.hook))
    if (when === 'mount' && isFree && !isCalledFor) return { at: { at }, message: 'perhaps', doubt: true }
  },
})
