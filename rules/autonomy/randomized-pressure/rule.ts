import { around, draws, isBare, isCalled, isFileCalled, named, rule, usesOf } from '@aboveboard/core'

export default rule({
  summary: 'Stock, viewers or discounts drawn at random are made up, and the reader hurries for a figure that never was.',
  instead: 'Show what your data says, or say nothing: there is no honest way to draw such a figure.',
  severity: { recommended: 'error', strict: 'error' },
  basis: ['us-ftc-5', 'eu-ucpd-6', 'eu-ucpd-a1-7', 'us-16cfr465-8'],
  ontology: [
    'social-engineering.urgency.activity-messages',
    'social-engineering.social-proof.low-stock',
    'social-engineering.scarcity-and-popularity-claims.high-demand',
  ],

  each: draws,
  words: ['pressure', 'prize', 'told', 'value', 'part', 'harmless'],
  messages: {
    said: '“{said}” shows a figure that is drawn at random',
    made: '“{said}” shows a figure worked out from “{of}”: it counts nothing',
    figure: 'This figure is drawn at random, whatever it seems to count',
    prize: '“{said}” is drawn in the reader’s browser: is there a real draw behind it?',
  },

  check(draw, { page, words }) {
    const { by, text, from = -1 } = draw
    if (isCalled(by, words.harmless) || isFileCalled(page, draw.at, words.harmless)) return
    const said = words.pressure.all(text).find(({ within }) => within.start <= from && from < within.end)
    if (said && draw.of !== undefined) return { at: said, message: 'made', data: { said: said.text.shown, of: draw.of } }
    if (said) return { at: said, message: 'said', data: { said: said.text.shown } }
    // What else is made of an id may be an order, a colour, a place.
    if (draw.of !== undefined) return
    const prize = words.prize.all(text).find(({ within }) => within.start <= from && from < within.end)
    if (prize) return { at: prize, message: 'prize', data: { said: prize.text.shown }, doubt: true }
    const isNamed = words.value.has(named(page, draw.at)) || isCalled(by, words.part) || isFileCalled(page, draw.at, words.part)
    const isTold = text !== undefined && isBare(text) && [by, ...usesOf(page, by.at)].some((place) => around(page, place).some((near) => words.told.has(near.text)))
    if (isNamed || isTold) return { at: draw, message: 'figure' }
  },
})
