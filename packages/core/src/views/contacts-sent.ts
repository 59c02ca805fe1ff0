import type { Page } from '../page.ts'
import type { Placed } from '../span.ts'
import { view } from '../view.ts'
import { endOf } from './closing.ts'
import { isCommented } from './commented.ts'
import { glance } from './glance.ts'

/** Where code reads somebody’s contacts and has them written to in the same breath. */
export interface ContactsSent extends Placed {
  /** Whether it reads all of them; `false` where the reader picks some for what the page says. */
  readonly everyone: boolean
}

const mayRead = glance('contacts')
const declared = String.raw`\b(?:const|let|var)\s{1,4}(?:\{\s{0,4}\w{1,20}(?:\s{0,2}:\s{0,2}(\w{1,30}))?\s{0,4}\}|(\w{1,30}))(?:\s{0,2}:\s{0,2}[\w<>[\]. ]{1,40})?\s{0,4}=\s{0,4}await\s{1,4}`
/** The address book as browsers and devices hand it out: picked from, or whole. */
const reading = new RegExp(String.raw`${declared}(?:\(?\s{0,2}(?:window\.)?navigator(?:\s{1,2}as\s{1,2}\w{1,20}\s{0,2}\))?(?:\s{1,2}as\s{1,2}any\))?\??\.contacts\??\.(select|find)\(|(?:\w{0,20}Contacts?\w{0,10}\.)?(getContactsAsync|getAllContacts|getAll|getContacts|readAll)\()`, 'g')
const shared = /\b(?:Contacts|expo-contacts|react-native-contacts|@capacitor-community\/contacts)\b/
const many = /\bmultiple["']?\s{0,3}:\s{0,3}true/
/** What is called to reach people: by its address, or by its name. */
const writing = (name: string): RegExp =>
  new RegExp(
    String.raw`(?:(?:post|put|fetch|\$fetch|request|mutate|invoke|ajax|call|axios|send)\w{0,12}\(\s{0,10}["'\`][^"'\`\n]{0,80}(?:invit|sms|messag|mail|parrain|referral|notify)[^"'\`\n]{0,60}["'\`]|\b(?:send\w{0,12}(?:Invit|Sms|SMS|Message|Mail|Text)|invite(?:All|Everyone|Many|Contacts|Friends)|inviter|envoyer(?:Sms|Invit|Message|Mail))\w{0,12}\()[^;]{0,400}\b${name}\b`,
  )
/** Where people are shown first, so that some may be taken. */
const choosing = /\b(?:selected|chosen|picked|checked|choisi\w{0,3}|coch[eé]\w{0,2}|confirm)\b|\bset(?:People|Contacts|List|Found|Candidates)\(/
const longest = 3000

/** `const people = await navigator.contacts.select(…, { multiple: true })`, and further down `api.post('/invites', { to: people })`. */
export const contactsSent = view<ContactsSent>(function* (page: Page) {
  const { source } = page
  if (page.kind === 'strings' || page.kind === 'prose' || !mayRead(page)) return
  for (const { 0: written, 1: renamed, 2: named, 3: picking, 4: taking, index } of source.matchAll(reading)) {
    const from = index + written.length
    const rest = source.slice(from, endOf(source, from, '{', longest))
    const name = renamed ?? named ?? 'data'
    const everyone = picking !== 'select'
    if ((taking && !shared.test(source)) || (!everyone && !many.test(rest.slice(0, 200))) || choosing.test(rest)) continue
    const sent = writing(name).exec(rest)
    const at = { start: index, end: from }
    if (sent && !isCommented(page, at)) yield { at, everyone }
  }
})
