import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import { within } from '../../span.ts'
import { HOLE, Text } from '../../text.ts'
import { remember } from '../../memory.ts'
import { view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { fileIdentity, identity, namesOf } from '../names/identity.ts'
import { passages, spokenBy } from '../passages/passages.ts'

/** Something on a page that answers in a conversation. */
export interface Assistant {
  /** What holds it: a component, a widget, a namespace of messages, or the page, where its file is the assistant. */
  readonly element: Element
  /** What it is called, shows and says, in the order of the file. */
  readonly says: readonly Text[]
  /** Whether its name says that it is a machine; behind a chat there may be people. */
  readonly isMachine: boolean
  /** The file says that people answer: `mode="human"`, `agent="live"`. */
  readonly isStaffed: boolean
  /** Parts of it, or words in it, come from elsewhere. */
  readonly isOpen: boolean
}

/** Names of machines that answer, one word a name part. */
const machines = /\b(?:chat ?bots?|bots?|(?:virtual|digital|ai|gpt) (?:assistant|agent|chat|advisor|concierge|companion)|ai (?:\w+ )?(?:chat|assistant)|df messenger|botpress|landbot|voiceflow|chatbase|flowise|kommunicate|(?:agent|assistant) virtuel)\b/i
/** Names of places where people or machines may answer. */
const chats = /\b(?:chat (?:widget|box|window|panel|popup|bubble|launcher|support)|live ?chat|support chat|chat)\b/i
/** Names of what is a chat where a language model is asked, and may be a forum elsewhere. */
const talks = /\b(?:discussion|conversation|messenger|messagerie|tchat|clavardage|copilot)\b/i
/** What the name of a file holds that is one of them. */
const mayBe = /chat|(?<!ro)bots?(?![a-z])|assistant|df-messenger|landbot|voiceflow|flowise|kommunicate|virtuel/i
/** What the words of a file hold, at a glance, and the one that is too short for it: nearly all name “robots”. */
const signs = glance('chat', 'assistant', 'df-messenger', 'landbot', 'voiceflow', 'flowise', 'kommunicate', 'virtuel')
const bot = /(?<!ro)bots?(?![a-z])/i
/** What only calls itself by such a name: the message of a robot, a link to it, the words of a program about one. */
const others = /\b(?:icon|link|snap ?chat|we ?chat|logo|img|image|svg|robots? txt|captcha|path|button|btn|toggle|trigger|nav|tab|menu|analytics|settings|admin|dashboard|config\w*|builder|editor|list|table|logs?|stats)\b/i

/** By what a program asks a language model, or a kit for such conversations: what it shows as a chat is a machine. */
const models =
  /\b(?:chat\.completions|openai\w{0,12}\.responses|anthropic\w{0,12}\.messages)\.create\(|(?:from|require\()\s{0,4}['"](?:ai|ai\/(?:react|svelte|vue|solid)|@ai-sdk\/[\w-]{1,30}|openai|@anthropic-ai\/sdk|@google\/(?:generative-ai|genai)|@mistralai\/[\w-]{1,30}|ollama|langchain|@langchain\/[\w/-]{1,40}|@assistant-ui\/[\w-]{1,30}|react-chatbot-kit)['"]|\bapi\.(?:openai\.com|anthropic\.com|mistral\.ai)\/|['"`](?:https?:\/\/[\w.-]{1,60})?(?:\/[\w-]{1,40}){0,4}\/(?:ai|openai|gpt|chatgpt|mistral|anthropic|claude|gemini|llm|ollama|completions?|dialogflow)(?:[/'"`?]|-\w)/
/** What a conversation in code begins with: `{ role: 'assistant', content: 'Hello' }`. */
const opening =
  /\b(?:role|from|sender|author|by|type|auteur|de)['"]?\s{0,4}:\s{0,4}['"](?:assistant|bot|ai|agent)['"]\s{0,4},\s{0,10}(?:content|text|message|body|texte|contenu|parts\s{0,4}:\s{0,4}\[\s{0,4}\{\s{0,4}type\s{0,4}:\s{0,4}['"]text['"]\s{0,4},\s{0,4}text)['"]?\s{0,4}:\s{0,4}(['"`])((?:(?!\1)[^\\\n${}]){1,300})\1/g

/** What the machines of a file say first, as their code has it. */
const openings = remember((page: Page): readonly Text[] =>
  [...page.source.matchAll(opening)].flatMap(({ 0: written, 2: said = '', index }) => {
    const end = index + written.length - 1
    const at = { start: end - said.length, end }
    return isCommented(page, at) ? [] : [Text.written(page.source, at, said)]
  }),
)

/** Whether a language model is asked, or what a conversation begins with is told by a sender whom the code calls a bot; an assistant or an agent may be a person. */
const asksModel = remember(({ source }: Page): boolean => models.test(source) || [...source.matchAll(opening)].some(([written]) => /^\w+['"]?\s{0,4}:\s{0,4}['"](?:bot|ai)\b/.test(written)))

/** Every assistant of the page, the outermost element of each. Asks each element by its name: for pages that greet somebody. */
export const assistants = view<Assistant>(function* (page) {
  if (page.kind === 'prose' || !(signs(page) || bot.test(page.source) || mayBe.test(page.path))) return
  const own = fileIdentity(page).value
  if (page.kind === 'component' && machines.test(own) && !others.test(own) && !page.elements.some(isTold)) {
    yield seen(page, page.root, true)
    return
  }
  let end = -1
  for (const element of page.elements) {
    if (element.at.start < end || bare.has(element.name)) continue
    const names = namesOf(element)
    if (!mayBe.test(names) && !(talks.test(names) && asksModel(page))) continue
    const name = identity(element).value
    const isMachine = machines.test(name) || (page.kind !== 'strings' && (chats.test(name) || talks.test(name)) && asksModel(page))
    if ((!isMachine && !chats.test(name)) || others.test(name)) continue
    end = element.extent.end
    yield seen(page, element, isMachine)
  }
})

const bare = new Set(['script', 'style', 'meta', 'link', 'html', 'body', 'a', 'svg', 'path', 'img', 'option', '#header', '#branch', '#page'])

function seen(page: Page, element: Element, isMachine: boolean): Assistant {
  const inside = [element, ...descendants(element)]
  const told = inside.flatMap((each) => {
    const spoken = new Set(spokenBy(each))
    return each.attributes.filter((attribute) => spoken.has(attribute) || (saying.test(attribute.name) && attribute.text.value !== '')).map(({ text }) => text)
  })
  const shown = passages(page).flatMap(({ text, at }) => (element === page.root || within(at, element.extent) ? [text] : []))
  const first = isMachine && page.kind !== 'strings' ? openings(page) : []
  const says = [...first, ...told, ...shown]
  return {
    element,
    says,
    isMachine,
    isStaffed: inside.some(({ attributes }) => attributes.some((attribute) => staffed.test(attribute.name) && people.test(attribute.value ?? ''))),
    isOpen: element.open || says.some((text) => text.holes.length > 0 && !(first.length > 0 && isLine(page, text))) || page.parts.some((part) => part.at.start !== element.at.start && within(part.at, element.extent) && telling.test(asWritten(page, part.at, 60))),
  }
}

/** A blank for what is said in the conversation, which begins elsewhere in the file: `{message.content}`. */
const isLine = (page: Page, { value, at }: Text): boolean => !/\p{L}/u.test(value.replaceAll(HOLE, '')) && line.test(asWritten(page, at, 120))
const line = /(?:content|text|texte|message|msg|body|answer|reply|response|reponse|input|parts?|role|author|auteur|sender|name)\b\s{0,4}\}{0,2}\s{0,4}$/i

/** Attributes in which an assistant is told what to say and how to be called; of others, what they say anyway. */
const saying = /^(?:(?:bot|agent|assistant|display|user)-?_?name|name|(?:initial|first|welcome|greeting|opening|intro\w*|default|bot)[-_]?(?:message|text|messages)?|greetings?|persona|subtitle|header\w*|tagline|role|bottitle|data-greeting|data-title|data-name)$/i
/** A component for a machine that is told here what to say: the file only uses it. */
const isTold = (element: Element): boolean => /^\p{Lu}/u.test(element.name) && machines.test(identity(element).value) && element.attributes.some(({ name, text }) => saying.test(name) && text.value !== '')

const staffed = /^(?:mode|agent|agents|type|operator|kind|staff\w*|human|answeredby)$/i
const people = /^(?:human|humans|people|person|live|staff|team|agents?|manual|humain|equipe)$/i
/** Components that may bring the sentence that is missing. */
const telling = /head|title|notice|disclaim|intro|welcome|greet|message|banner|badge|label|info|chat|bot|trans|translate|footer/i
