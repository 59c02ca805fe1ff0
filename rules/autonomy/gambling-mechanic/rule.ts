import { elements, isCalled, isQuotation, panelAround, readWith, rule, saysAnywhere, statements, within } from '@aboveboard/core'

export default rule({
  summary: 'A wheel, a scratch card or a streak about to break sells by the pull of play, and hides what the price or the odds are.',
  instead: 'Give the discount plainly; where it is a real draw, publish its odds and its rules.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-ucpd-8', 'us-ftc-5', 'eu-ucpd-a1-31'],
  ontology: ['forced-action.gamification', 'interface-interference.emotional-or-sensory-manipulation'],

  each: statements,
  words: ['play', 'streak', 'gain', 'upgrade', 'odds', 'learning', 'rolling'],
  needs: ['play', 'streak'],
  messages: {
    play: '“{said}” makes a game of chance of a discount or a sign-up',
    streak: '“{said}” threatens the loss of a streak to sell something',
  },

  check(statement, { page, words }) {
    const { text, by } = statement
    if (page.kind === 'prose' || text.value.length > longest) return
    const play = words.play.find(text)
    const said = play ?? words.streak.find(text)
    if (!said || isQuotation(text, said)) return
    // A shop of wheels turns them; a prize wheel speaks of its prizes.
    if (play && saysAnywhere(page, words.rolling) && !words.gain.has(text)) return
    const near = page.kind === 'strings' ? [text] : readWith(page, statement)
    if (near.some((each) => words.odds.has(each))) return
    const sells = play ? near.some((each) => words.gain.has(each)) || panelAround(by, (box) => addresses(page).some(({ at }) => within(at, box.extent))) : near.some((each) => words.upgrade.has(each))
    if (sells && !(play && isCalled(by, words.learning))) return { at: said, message: play ? 'play' : 'streak', data: { said: said.text.shown } }
  },
})

/** What says more explains a game. */
const longest = 400

const addresses = elements('input[type="email"], input[name*="mail"]')
