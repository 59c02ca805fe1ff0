import { descendants, type Element, elements, isMail, isReadIn, label, marketOption, mayBringMore, pressablesIn, rule, spokenBy, type Text, textOf } from '@aboveboard/core'

export default rule({
  summary: 'A right that has to be looked for in the terms is used by those who have the time.',
  instead: 'Set a link in the footer of every page: “Withdraw from contract here”.',
  severity: { recommended: 'off', strict: 'warn' },
  basis: ['eu-crd-11a', 'fr-conso-l221-21', 'de-bgb-356a'],
  ontology: ['obstruction.roach-motel'],

  each: elements('footer, Footer, SiteFooter, PageFooter, AppFooter, [role="contentinfo"], [id="footer"]'),
  words: ['shop', 'withdrawal'],
  needs: ['shop'],
  options: {
    markets: marketOption(),
    noWithdrawalRight: { default: false, means: 'What is sold here cannot be given back by law: fresh food, tickets for a day.' },
  },
  messages: { missing: 'The footer of a shop leads to “{said}” and not to a withdrawal' },

  check(footer, { page, words, options }) {
    if (options.noWithdrawalRight || !isReadIn(options.markets, 'eu') || isMail(page)) return
    const links = pressablesIn(page, footer)
    const said = [...links.map(label), ...items(footer)]
    const shop = said.find((text) => words.shop.has(text))
    if (!shop || said.length < 2 || words.withdrawal.has(textOf(footer)) || said.some((text) => words.withdrawal.has(text)) || mayBringMore(page, footer, [footer, ...links])) return
    return { at: footer, message: 'missing', data: { said: shop.shown } }
  },
})

/** What a component is given to show: `links={[{ label: 'Returns' }]}`. */
const items = (footer: Element): readonly Text[] => [...descendants(footer)].filter(({ name }) => name === '#item').flatMap((item) => spokenBy(item).map(({ text }) => text))
