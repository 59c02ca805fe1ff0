import { delays, identity, isCalled, label, named, rule } from '@aboveboard/core'

export default rule({
  summary: 'A way to say no that comes late, or that runs from the hand, is a wait until people give up.',
  instead: 'Show the control that closes at once, in one place, and let it be pressed.',
  severity: { recommended: 'warn', strict: 'error' },
  basis: ['eu-dsa-25', 'us-co-709', 'eu-edpb-03-2022'],
  ontology: ['obstruction.adding-steps', 'interface-interference.manipulating-choice-architecture.visual-prominence'],

  each: delays,
  words: ['dismiss', 'closing', 'clock', 'pending', 'film', 'undo', 'stop'],
  messages: {
    fades: '“{said}” shows only after {seconds} seconds',
    waits: '“{said}” cannot be pressed until a clock has run down',
    runs: '“{said}” moves away from the hand that wants to press it',
    freed: 'What closes can be pressed only after {seconds} seconds',
  },

  check({ control, how, seconds, code, at }, { page, words, options }) {
    if (page.kind === 'prose' || (seconds !== undefined && seconds < options.seconds)) return
    const data = { seconds: seconds ?? 0 }
    if (!control) return how === 'freed' && words.closing.has(code) && !words.film.has(code) ? { at: { at }, message: how, data } : undefined
    const said = label(control)
    // A film that is paid for by advertising is skipped when it has begun.
    if (how === 'freed' || !(words.dismiss.has(said) || (said.value.length < 3 && words.closing.has(identity(control)))) || isCalled(control, words.film) || words.undo.has(named(page, control.at))) return
    // What breaks off a long wait comes when the wait is long.
    if (how === 'fades' && code.value !== '' && words.stop.has(said)) return
    if (how === 'waits' && (!words.clock.has(code) || words.pending.has(code))) return
    const shown = said.value === '' ? '×' : said.shown
    return how === 'fades' ? { at: control, message: how, data: { said: shown, ...data } } : { at: control, message: how, data: { said: shown } }
  },

  options: { seconds: { default: 2, means: 'So long may a control take to appear, in seconds.' } },
})
