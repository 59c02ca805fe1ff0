import type { Attribute, Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import { HOLE, Text } from '../../text.ts'
import { view } from '../../view.ts'
import { apart } from '../names/named.ts'
import { around } from '../passages/nearby.ts'
import { textOf } from '../passages/passages.ts'

/** A picture, a film or a voice that says of itself that a machine made it: in its address, or in data given to it. */
export interface GeneratedMedium {
  readonly element: Element
  /** What says so. */
  readonly mark: Attribute
  /** `told`: data for that very purpose; `named`: the name of a generator; `perhaps`: a name that other things bear as well. */
  readonly certainty: 'told' | 'named' | 'perhaps'
  /** Its vendor makes people, faces or such as speak. */
  readonly isAvatar: boolean
  /** What it shows, as its author calls it: the words of its file's name, then what stands in for it. Quote only the latter. */
  readonly shows: readonly Text[]
  /** What readers see beside it: its caption, a badge, the words around it. */
  readonly beside: readonly Text[]
  /** What is told in its place to those who do not see it. */
  readonly instead: readonly Text[]
}

const avatars = 'synthesia|hey ?gen|d ?id avatar|colossyan|deepbrain|elai io'
const generators = `mid ?journey|dall ?e(?: ?[23])?|stable ?diffusion|sdxl|ai ?gen(?:erated)?|gen ?ai|ai (?:image|photo|portrait|avatar|face|model|made|created|video|voice)|this ?person ?does ?not ?exist|generated ?photos|eleven ?labs|leonardo ai|(?:adobe|bing|microsoft) (?:firefly|creator|designer)|firefly (?:image|ai|generated)|open ?ai|(?:gpt|chatgpt) image|comfy ?ui|deep ?fake|(?:image|photo|portrait|visuel|generee?s?) (?:par )?ia|ia (?:generee?s?|image|photo|portrait)|${avatars}`
const named = new RegExp(`(?:^|[^a-z])(?:${generators})(?![a-z])`, 'i')
/** Letters one group of which stands in each of these names, as they are written: most addresses are done with at a glance. */
const long = /genai|openai|dall|journey|diffusion|sdxl|generated|exist|eleven|leonardo|firefly|creator|designer|gpt|comfy|fake|synthesia|hey.{0,3}gen|d.{0,3}id.{0,3}avatar|colossyan|deepbrain|elai|sora|runway|imagen/i
/** “AI” and “IA” stand within countless words, and begin few: `maid`, `media`. */
const short = /(?<![A-Za-z])(?:ai|ia)|A[Ii]|I[Aa]/
const avatar = new RegExp(`(?:^|[^a-z])(?:${avatars})(?![a-z])`, 'i')
const alsoNamed = /(?:^|[^a-z])(?:firefly|sora|runway|imagen)(?![a-z])/i
/** Sites and folders from which nothing else comes. */
const made = /^(?:https?:)?\/\/(?:[\w-]{1,40}\.)?(?:this-?person-?does-?not-?exist\.com|generated\.photos|pollinations\.ai|midjourney\.com|oaidalleapiprodscus\.[\w.]{1,60}|replicate\.delivery|synthesia\.io|heygen\.(?:com|ai)|d-id\.com)(?:\/|$)|\/(?:mid[-_]?journey|dall[-_]?e[-_]?[23]?|stable[-_]?diffusion|sdxl|(?:images?[-_])?ai[-_]?generated|generated[-_]by[-_]ai|gen[-_]?ai|ai[-_](?:images|photos|portraits|people|faces|models|avatars)|(?:images|photos|portraits|visuels)[-_]ia|generee?s?[-_]par[-_]ia|ia[-_]generee?s?|this[-_]?person[-_]?does[-_]?not[-_]?exist)\//i
/** Of these, the ones that make nothing but people. */
const faces = /this[-_]?person[-_]?does[-_]?not[-_]?exist|generated\.photos|synthesia\.io\/|heygen\.(?:com|ai)\/|d-id\.com\/|ai[-_](?:portraits|people|faces|avatars)\//i
const addresses = ['src', 'data-src', 'srcset', 'poster']
const marks = ['data-ai-generated', 'data-aigenerated', 'data-ai', 'data-generated-by', 'data-generator', 'data-c2pa', 'data-synthetic', 'aigenerated', 'ai-generated']
const told = /^(?:data-)?(?:ai-?generated|synthetic)$/
const shown = /^(?:img|image|video|audio|picture|source|amp-img)$/i
const silent = new Set(['script', 'iframe', 'link'])
const showing = /image|img|photo|picture|avatar|video|portrait|figure|player|testimonial|card/i

/** Each medium once, in document order. */
export const generatedMedia = view<GeneratedMedium>(function* (page) {
  const found = new Set<Element>()
  for (const name of [...marks, ...addresses]) {
    for (const element of page.bearing(name)) {
      if (found.has(element) || silent.has(element.name) || !(shown.test(element.name) || showing.test(element.written) || marks.includes(name))) continue
      const mark = element.attr(name)!
      const certainty = certaintyOf(mark, page.lang)
      if (!certainty) continue
      found.add(element)
      yield { element, mark, certainty, isAvatar: avatar.test(wordsOf(mark)) || faces.test(mark.text.value.slice(0, longest)), ...wordsAt(page, element) }
    }
  }
})

/** Drawings made of lines: badges, logos, icons. */
const drawn = /\.svg(?:[?#]|$)/i

/** Of an address, the end names the file; pictures may be written into it. */
const longest = 120

/** The words of a file's name or of a mark. */
const wordsOf = ({ text }: Attribute): string => apart(text.value.slice(-longest).replaceAll(HOLE, ' ').replace(/^.*\//, '')).replace(/[^\p{L}\d]+/gu, ' ')

function certaintyOf(mark: Attribute, lang: string | undefined): GeneratedMedium['certainty'] | undefined {
  if (told.test(mark.name)) return mark.maybe || /^(?:false|no|0)$/i.test(mark.value ?? 'false') ? undefined : 'told'
  const address = mark.text.value.slice(-longest)
  if (drawn.test(address)) return undefined
  if (made.test(mark.text.value.slice(0, longest)) && !/^it/.test(lang ?? '')) return 'named'
  if (!long.test(address) && !short.test(address)) return undefined
  const words = wordsOf(mark)
  // In Italian, “dalle” is a word of every sentence.
  if (named.test(words) && !(lang?.startsWith('it') && /dalle/i.test(words))) return 'named'
  return alsoNamed.test(words) ? 'perhaps' : undefined
}

const captions = ['caption', 'figcaption', 'badge', 'legend', 'label', 'credit', 'legende']

function wordsAt(page: Page, element: Element): Pick<GeneratedMedium, 'shows' | 'beside' | 'instead'> {
  const file = addresses.flatMap((name) => element.attr(name) ?? []).map((address) => Text.implied(wordsOf(address), address.at))
  const instead = ['alt', 'title', 'aria-label'].flatMap((name) => element.attr(name)?.text ?? [])
  const figure = element.closest('figure')
  const given = captions.flatMap((name) => element.attr(name)?.text ?? [])
  return { shows: [...file, ...instead, ...(figure ? [textOf(figure)] : [])], instead, beside: [...given, ...(figure ? [textOf(figure)] : []), ...around(page, element, most).map(({ text }) => text)] }
}

/** What stands further away is said of something else. */
const most = 6
