import { type Hit, isAtEdge, isCalled, isFileCalled, isQuotation, rule, saysAnywhere, statements, type Text, type WordList } from '@aboveboard/core'

export default rule({
  summary: 'A generator that still speaks in the copy shows that nobody has read what readers are asked to believe.',
  instead: 'Take out what the generator says of itself, fill in what it left open, and have a person check the rest.',
  severity: { recommended: 'doubt', strict: 'error' },
  basis: ['eu-ai-50-4', 'std-icc'],
  ontology: ['x.ai-opacity'],

  each: statements,
  words: ['speaker', 'reply', 'mark', 'blank', 'typed', 'model', 'talk', 'writer', 'handed'],
  needs: ['speaker', 'reply', 'mark', 'blank'],
  messages: {
    speaker: '“{said}”: here the text generator speaks of itself',
    reply: '“{said}”: this is a reply to whoever ordered the text',
    perhaps: '“{said}”: words of a text generator, or an example of them?',
    mark: '“{said}” is a mark that a text generator left behind',
    blank: '“{said}” is still to be filled in',
  },
  asks: {
    speaker: '“{said}”: is it a text generator that speaks here?',
    reply: '“{said}”: is this a reply to whoever ordered the text?',
    mark: '“{said}”: is this a mark that a text generator left behind?',
    blank: '“{said}”: is this still to be filled in?',
  },

  check({ text, by, at }, { page, words }) {
    // A chat shows what assistants say, and says so by its name.
    const isChat = (): boolean => isCalled(by, words.talk) || isFileCalled(page, at, words.talk)
    const told = (hit: Hit | undefined): hit is Hit => hit !== undefined && !isQuotation(text, hit)
    for (const message of ['speaker', 'reply'] as const) {
      const said = words[message].find(text)
      if (!told(said)) continue
      if (isChat()) return
      const data = { said: said.text.shown }
      // Who sells a writing machine, or writes about one, shows what it writes; it talks to who ordered it before and after the text.
      return (page.kind === 'prose' && message === 'reply' && !isAtEdge(page, at)) || saysAnywhere(page, words.writer) ? { at: said, message: 'perhaps', data, doubt: true } : { at: said, message, data }
    }
    const mark = words.mark.find(text)
    if (told(mark)) return { at: mark, message: 'mark', data: { said: mark.text.shown } }
    // What readers are to type is theirs to fill in.
    const blank = page.kind === 'prose' || by.attr('placeholder') ? undefined : blankIn(text, words.blank)
    // A model for others to copy, or to say on the telephone, is filled in by them.
    if (blank && !words.typed.has(text) && !isCalled(by, words.handed) && !saysAnywhere(page, words.model)) return { at: blank, message: 'blank', data: { said: blank.shown } }
  },
})

/** Words that stand in square or pointed brackets, brackets and all; `[insert-mode]` is a name. */
function blankIn(text: Text, list: WordList): Text | undefined {
  if (!/[[<]/.test(text.value)) return undefined
  const hit = list.all(text).find(({ within: { start }, text: { value } }) => /\s/.test(value) && opens.test(text.value.slice(Math.max(0, start - 2), start)))
  const rest = hit && closes.exec(text.value.slice(hit.within.end, hit.within.end + 80))
  return rest ? text.slice(text.value.slice(0, hit.within.start).search(/[[<]\s?$/), hit.within.end + rest[0].length) : undefined
}

const opens = /[[<]\s?$/
/** “[insert your hero here]” is a manner of speaking. */
const closes = /^(?!(?:[^\][<>]{0,60}\s)?(?:here|ici)\s?[\]>])[^\][<>]{0,60}[\]>]/
