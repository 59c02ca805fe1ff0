import { type Element, isTransaction, type Page, purposeAround, requests, rule, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'One answer for several questions leaves no way to accept the contract without the advertising.',
  instead: 'Ask each question by itself: one box for the terms, an empty one for each thing that is optional.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-gdpr-7', 'eu-gdpr-4-11', 'eu-edpb-05-2020', 'us-co-709'],
  ontology: ['interface-interference.manipulating-choice-architecture.bundling'],

  each: requests,
  words: ['terms', 'taken', 'policy', 'letter', 'deal', 'pressed', 'extra', 'courting', 'act', 'invited'],
  needs: ['terms', 'taken', 'policy', 'deal', 'pressed'],
  messages: {
    bundled: 'One answer to two questions: “{terms}” and “{said}”',
    terms: 'The first question',
  },

  check({ text, box, by }, { page, words }) {
    // Who concludes something is taken to have said yes to something else.
    const pressed = !box && isTransaction(page, by) ? words.pressed.find(text) : undefined
    const terms = words.terms.find(text) ?? (box ? words.taken : words.deal).find(text) ?? pressed ?? (box && isForMore(page, box, words.letter) ? words.policy.find(text) : undefined)
    // What a box names, it asks for; a sentence may only tell of it.
    const extra = terms && (words.extra.find(text) ?? (box ? words.courting.find(text) : undefined))
    if (!extra || words.invited.has(text)) return
    // Outside of a form, only what tells by which act the reader agrees asks for anything.
    if (!box && (page.kind === 'prose' || text.value.length > longest || !(pressed ?? words.act.find(text)))) return
    return { at: extra, message: 'bundled', data: { said: extra.text.shown, terms: terms.text.shown }, also: [{ at: terms, message: 'terms' }] }
  },
})

/** Whether the form of a box is for something else than letters: who subscribes accepts what is said of their address, and asks for nothing more. */
const isForMore = (page: Page, box: Element, letter: WordList): boolean =>
  box.closest('form') !== undefined && !purposeAround(page, box).some((text) => letter.has(text))

/** What says more is the contract itself. */
const longest = 600
