import { isCalled, isConditional, isQuotation, type LackingPrize, lackingPrizes, opened, type Page, type PaidDraw, paidDraws, readWith, type RiggedDraw, riggedDraws, rule, saysAnywhere, type Statement, view, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A prize that everyone has won is bait: people pay postage, hand over data or click for luck that was never theirs.',
  instead: 'Invite to the draw, with its prize, its odds, its date and its rules, or call the gift a gift.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['eu-ucpd-a1-31', 'fr-conso-l121-7', 'us-ftc-5'],
  ontology: ['sneaking.bait-and-switch'],

  each: view<Statement | RiggedDraw | PaidDraw | LackingPrize>((page) => [...riggedDraws(page), ...paidDraws(page), ...lackingPrizes(page), ...opened(page)]),
  words: ['lure', 'won', 'claim', 'draw', 'exit', 'popup', 'near', 'chance'],
  needs: ['lure', 'won', 'near'],
  besides: view((page) => [...riggedDraws(page), ...paidDraws(page), ...lackingPrizes(page)]),
  messages: {
    everyone: '“{said}” tells every reader of the same luck, and of no draw',
    perhaps: '“{said}”: is each reader told of a prize of their own?',
    never: '“{prize}” is shown among the prizes, and nobody can win it',
    spent: 'The prize grows rarer once its player has paid',
    fixed: 'The wheel stops at the same place for everyone',
    paid: 'What is paid for here is drawn by lot: does the player learn the odds before?',
    lacking: '“{prize}” is promised: is it among the prizes that are drawn?',
    near: '“{said}” tells whoever loses that luck was close',
  },

  check(statement, { page, words }) {
    if ('how' in statement) return statement.how === 'never' ? { at: statement, message: 'never', data: { prize: statement.prize } } : { at: statement, message: statement.how }
    if ('lacking' in statement) return { at: statement, message: 'lacking', data: { prize: statement.lacking }, doubt: true }
    if ('paid' in statement) return { at: statement, message: 'paid', doubt: true }
    const { text, by } = statement
    if (page.kind === 'prose' || page.kind === 'service-email' || text.value.length > longest) return
    const near = words.near.find(text)
    if (near && !isQuotation(text, near) && isOfChance(statement, page, words.chance)) return { at: near, message: 'near', data: { said: near.text.shown } }
    const won = words.won.find(text)
    const said = words.lure.find(text) ?? (won && isForAll(statement, page, words) ? won : undefined)
    // What shows on a condition may show to whoever won.
    if (!said || isQuotation(text, said) || isConditional(by) || isDrawn(statement, page, words.draw)) return
    const data = { said: said.text.shown }
    return said.text.holes.length === 0 ? { at: said, message: 'everyone', data } : { at: said, message: 'perhaps', data, doubt: true }
  },
})

/** What is longer tells of a prize to others. */
const longest = 400

/** Whether luck decides here: something is drawn for a price on the page, or the words around it, or their names, speak of such a game. */
const isOfChance = (statement: Statement, page: Page, chance: WordList): boolean => paidDraws(page).length > 0 || riggedDraws(page).length > 0 || isCalled(statement.by, chance) || readWith(page, statement).some((near) => chance.has(near))

/** Whether the words go to everyone: in a mail to a list, in what pops up, beside a call to claim. */
function isForAll(statement: Statement, page: Page, { claim, exit, popup }: Readonly<Record<'claim' | 'exit' | 'popup', WordList>>): boolean {
  const { by } = statement
  if (page.kind === 'marketing-email' || (page.kind === 'email' && saysAnywhere(page, exit))) return true
  return isCalled(by, popup) || readWith(page, statement).some((near) => claim.has(near))
}

/** Whether the page tells of a draw; in a catalogue, the messages of the same namespace. */
const isDrawn = ({ by }: Statement, page: Page, draw: WordList): boolean => saysAnywhere(page, draw, page.kind === 'strings' ? by.parent : page.root)
