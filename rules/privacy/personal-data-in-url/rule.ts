import { carried, hostOf, named, rule, whereabouts } from '@aboveboard/core'

export default rule({
  summary: 'An address is kept in histories and logs and handed to the sites it leads to, and the reader’s data with it.',
  instead: 'Put a token into the address that means nothing elsewhere, or send the form by POST.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-32', 'eu-gdpr-5'],
  ontology: ['x.privacy-hygiene'],

  each: carried,
  words: ['personal', 'field', 'opaque', 'others', 'desk'],
  messages: {
    filled: '{tag} puts personal data into an address, where logs keep it',
    form: 'Sent by GET, what is typed into “{tag}” stands in the address, where logs keep it',
  },

  check({ by, via, address, values }, { page, words }) {
    if (page.kind === 'prose' || maps.test(address) || dialled.test(hostOf(address) ?? '')) return
    const list = via === 'form' ? words.field : words.personal
    const found = values.find(({ name, at }) => list.has(name) && !words.others.has(name) && !words.opaque.has(via === 'form' ? name : named(page, at)))
    // Whoever looks after accounts is not the reader, and the address is that of their own search.
    if (found && !/^\w+:/.test(address) && [...whereabouts(page, by)].some((name) => words.desk.has(name))) return
    return found && { at: found, message: via === 'form' ? 'form' : 'filled', data: { tag: found.written } }
  },
})

/** Where a number in the address is the one to call or to write to. */
const dialled = /(?:^|\.)(?:wa\.me|whatsapp\.com|t\.me|viber\.com)$/
/** Where the way to an address is asked for. */
const maps = /^https?:\/\/(?:maps\.|(?:www\.)?google\.[a-z.]{2,6}\/maps|(?:www\.)?(?:openstreetmap\.org|waze\.com|bing\.com\/maps))/
