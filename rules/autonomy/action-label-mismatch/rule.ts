import { type Action, callsOf, elements, isFrontDoor, label, leadsTo, listedActions, mayTake, namesTaking, pressable, rule, runs, sentAlike, type Text, twoNames, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A button that does another thing than it says takes a decision nobody made.',
  instead: 'Let the press do what its words say, or let the words say what the press does.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ucpd-6', 'eu-dsa-25', 'in-ccpa-2023', 'us-ftc-5', 'eu-edpb-03-2022'],
  ontology: ['interface-interference.feedforward-ambiguity', 'sneaking.bait-and-switch'],

  each: elements(pressable),
  words: ['decline', 'close', 'exit', 'download', 'accept', 'pushing', 'selling', 'harmless', 'refusing', 'placeholder'],
  needs: ['decline', 'close', 'exit', 'download', 'accept'],
  messages: {
    runs: '“{said}” runs “{target}”',
    leads: '“{said}” leads to “{target}”',
    alike: '“{said}” sends the same form as “{target}”',
    spoken: '“{said}” is read out as “{target}”',
    front: '“{said}” leads to the front page: is the way out there?',
    does: 'What pressing it does',
  },
  asks: {
    runs: '“{said}” runs “{target}”: does the press do what the words say?',
    leads: '“{said}” leads to “{target}”: do the words say so?',
    alike: '“{said}” sends the same form as “{target}”: are the two answers told apart?',
    spoken: '“{said}” is read out as “{target}”: is it the same answer?',
  },

  check(element, { page, words }) {
    if (page.kind === 'prose') return
    const lead = leadsTo(element, page)
    const isFront = lead !== undefined && isFrontDoor(lead)
    const refuses = (said: Text): boolean => words.decline.has(said) || words.close.has(said)
    const takes = ({ words: action }: Action): boolean => words.pushing.has(action) && !words.harmless.has(action)
    const listed = listedActions(page, element).find((each) => (refuses(each.said) || words.exit.has(each.said)) && takes(each.run))
    if (listed) return { at: listed.said, message: 'runs', data: { said: listed.said.shown, target: listed.run.written }, also: [{ at: listed.run.by, message: 'does' }] }
    const run = mayTake(page) ? runs(page, element) : undefined
    const calls = run && refuses(label(element)) ? callsOf(page, run) : []
    const taken = calls.some(({ words: action }) => words.refusing.has(action)) ? undefined : calls.find(takes)
    if (run && taken) return { at: label(element), message: 'runs', data: { said: label(element).shown, target: taken.written }, also: [{ at: run.by, message: 'does' }] }
    if (!isFront && !namesTaking(page, element)) return
    const text = label(element)
    if (text.value.length > longest) return
    const data = { said: text.shown }
    const two = twoNames(element)
    if (two && ((refuses(two.seen) && words.accept.has(two.spoken.text)) || (words.accept.has(two.seen) && refuses(two.spoken.text)))) return { at: two.seen, message: 'spoken', data: { said: two.seen.shown, target: two.spoken.text.shown }, also: [{ at: two.spoken, message: 'does' }] }
    const twin = refuses(text) ? sentAlike(element).find((other) => words.accept.has(label(other))) : undefined
    if (twin) return { at: text, message: 'alike', data: { ...data, target: label(twin).shown }, also: [{ at: twin, message: 'does' }] }
    const isExit = words.exit.has(text)
    if (!isExit && !refuses(text) && !words.download.has(text)) return
    // “Get” and “order” are what one downloads by; to leave, nobody is sold anything.
    const against: WordList = words.download.has(text) || !refuses(text) ? words.selling : words.pushing
    const isAgainst = (action: Action): boolean => against.has(action.words) && !words.harmless.has(action.words)
    if (run && isAgainst(run)) return { at: text, message: 'runs', data: { ...data, target: run.written }, also: [{ at: run.by, message: 'does' }] }
    if (!lead || (/\.[a-z]\w{1,4}$/i.test(lead.written) && !isFront)) return
    if (isAgainst(lead)) return { at: text, message: 'leads', data: { ...data, target: lead.written }, also: [{ at: lead.by, message: 'does' }] }
    if (isExit && isFront && !words.placeholder.has(text) && !/example|your|domain|localhost|\bsite\b/i.test(lead.written)) return { at: text, message: 'front', data, doubt: true }
  },
})

const longest = 140
