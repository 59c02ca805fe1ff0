import type { Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { elements, view } from '../../view.ts'
import { listening, runs } from '../code/actions.ts'
import { closingOf, endOf } from '../code/closing.ts'
import { inPattern } from '../names/code-name.ts'
import { isCommented } from '../code/commented.ts'
import { glance } from '../code/glance.ts'
import { pressable } from '../names/label.ts'
import { pressablesIn } from '../controls/panel.ts'

/** Where code reads somebody’s contacts and has them written to in the same breath. */
export interface ContactsSent extends Placed {
  /** Whether it reads all of them; `false` where the reader picks some for what the page says. */
  readonly everyone: boolean
  /** Whether they are to be written to again and again. */
  readonly again: boolean
  /** What is pressed for it, where the file holds it. */
  readonly press: Element | undefined
  /** Nothing else can be pressed on its step, and it leads on to the next. */
  readonly isOnlyWay: boolean
}

const mayRead = glance('contacts', 'addressbook', 'phonebook')
const name = String.raw`[A-Za-z_$][\w$]{0,30}`
/** The address book as browsers and devices hand it out: picked from, or whole, by a library or by the shell of an app. */
const book = String.raw`(?:\(?\s{0,2}(?:window\.)?navigator(?:\s{1,2}as\s{1,2}\w{1,20}\s{0,2}\))?(?:\s{1,2}as\s{1,2}any\))?\??\.contacts\??\.(?<picking>select|find)|(?<lib>(?:\w{0,20}Contacts?\w{0,10}\.)?(?:getContactsAsync|getAllContacts|getAll|getContacts|readAll))|(?:window|globalThis|self)\??\.(?:\w{1,24}\??\.){0,2}(?:read|get|load|fetch|pull)\w{0,10}(?:Contacts|AddressBook|PhoneBook)\w{0,8}|(?:Native\w{0,20}|\w{0,12}Bridge|Android)(?:\??\.\w{1,24})?\??\.(?:read|get|load|fetch|pull)\w{0,10}(?:Contacts|AddressBook|PhoneBook)\w{0,8})\s{0,2}\(`
const declared = String.raw`(?:\b(?:const|let|var)\s{1,4})?(?:\{\s{0,4}\w{1,20}(?:\s{0,2}:\s{0,2}(?<renamed>\w{1,30}))?\s{0,4}\}|\b(?<named>[\w$][\w$.]{0,40}))(?:\s{0,2}:\s{0,2}[\w<>[\]. ]{1,40})?\s{0,4}=\s{0,4}await\s{1,4}`
const kept = new RegExp(declared + book, 'g')
const handed = new RegExp(`${book}[^;{}]{0,120}?(?:\\{[^{}]{0,80}\\}[^;{}]{0,20})?\\)\\s{0,20}\\.then\\(\\s{0,10}(?:async\\s{1,3})?(?:function\\s{0,3}\\w{0,20}\\s{0,2})?\\(?\\s{0,4}(?:\\{\\s{0,3})?(?<given>${name})`, 'g')
const shared = /\b(?:Contacts|expo-contacts|react-native-contacts|@capacitor-community\/contacts)\b/
/** What one of the ways to ask for them ends in: next to no page that says “contacts” does. */
const asks = /contacts\??\.(?:select|find)|(?:Contacts|AddressBook|PhoneBook)\w{0,8}\s{0,2}\(/
const many = /\bmultiple["']?\s{0,3}:\s{0,3}true/
/** What is called to reach people: by its address, or by its name. */
const reach = String.raw`(?:invit|sms|messag|mail|parrain|referral|notify|nudge|\bpoke|relanc|text-?(?:all|them|friends|everyone))`
const sending = new RegExp(
  String.raw`(?:(?:post|put|fetch|\$fetch|request|mutate|invoke|ajax|call|axios|send|emit)\w{0,12}\(\s{0,10}(?:\{\s{0,10}url\s{0,3}:\s{0,3})?["'\`](?<to>[^"'\`\n]{0,80}${reach}[^"'\`\n]{0,60})["'\`]|\b(?:send\w{0,12}(?:Invit|Sms|SMS|Message|Mail|Text|Nudge)|invite(?:All|Everyone|Many|Contacts|Friends)|inviter|envoyer(?:Sms|Invit|Message|Mail))\w{0,12}\(|\b\w{0,20}(?:[iI]nvit|[sS]ms|[nN]udge)\w{0,20}\.(?:mutate|send|create|bulk|post)\w{0,10}\()`,
  'g',
)
/** What only looks people up, or calls for help. */
const harmless = /match|look-?up|search|check|hash|known|emergency|\bsos\b|urgence/i
/** Where people are shown first, so that some may be taken. */
const choosing = /\b(?:selected|chosen|picked|checked|choisi\w{0,3}|coch[eé]\w{0,2}|confirm)\b|\b(?:pick|choose|select|confirm|ask|choisir|demander)(?:[A-Z]\w{0,20})?\(/
const repeating = /["']?\b(?:every|interval|repeat|cadence|frequency|reminders?|relances?|followUps?|follow_ups?)\b["']?\s{0,3}:\s{0,3}(?!false|0\b|null|["'](?:never|once|none))/
const onward = /\b(?:set(?:Step|Stage|Screen|Page|Phase|Etape)|next\w{0,8}|on(?:Next|Done|Continue|Finish)|navigate|replace|push|go(?:To|Next)?|suivant|continuer)\(|\b(?:step|stage|screen|etape)(?:\.value)?\s{0,2}(?:\+\+|\+?=(?!=))/
const longest = 3000

/** `const people = await navigator.contacts.select(…, { multiple: true })`, and further down `api.post('/invites', { to: people })`. */
export const contactsSent = view<ContactsSent>(function* (page: Page) {
  const { source } = page
  if (page.kind === 'strings' || page.kind === 'prose' || !mayRead(page) || !(asks.test(source) || shared.test(source))) return
  for (const found of [...source.matchAll(kept), ...source.matchAll(handed)]) {
    const { renamed, named, given, picking, lib } = found.groups ?? {}
    const from = found.index + found[0].length
    const rest = source.slice(from, endOf(source, from, '{', longest))
    const people = (renamed ?? named ?? given ?? 'data').replace(/^.*\./, '')
    const everyone = picking !== 'select'
    if ((lib && !shared.test(source)) || (!everyone && !many.test(given ? found[0] : rest.slice(0, 200)))) continue
    const sent = sentIn(rest, namesOf(rest, people))
    const at = sent && { start: from + sent.start, end: from + sent.end }
    if (!at || isCommented(page, at)) continue
    const press = pressOf(page, found.index)
    yield { at, everyone, again: sent.again, press, isOnlyWay: press !== undefined && onward.test(rest.slice(sent.end, sent.end + 200)) && isAlone(page, press) }
  }
})

/** The first call that reaches these people, where nothing before it lets anyone choose. */
function sentIn(rest: string, people: ReadonlySet<string>): { readonly start: number; readonly end: number; readonly again: boolean } | undefined {
  const all = [...people].map(inPattern).join('|')
  const called = new RegExp(`(?<![\\w$.])(?:${all})(?![\\w$])`, 'g')
  for (const call of rest.matchAll(sending)) {
    const from = call.index + call[0].indexOf('(') + 1
    const end = endOf(rest, from, '(', 800) + 1
    const said = rest.slice(from, Math.min(end, from + 600))
    if (harmless.test(call.groups?.to ?? '') || said.search(called) < 0) continue
    // What the people themselves are called says nothing of a choice.
    return choosing.test(rest.slice(0, call.index).replace(called, '')) || choosing.test(said.replace(called, '')) ? undefined : { start: call.index, end, again: repeating.test(said) }
  }
  return undefined
}

const derived = new RegExp(`(?:(?:const|let|var)\\s{1,4}(${name})(?:\\s{0,2}:\\s{0,2}[\\w<>[\\]. ]{1,40})?|(?<=[;{}\\n]\\s{0,12})(${name}))\\s{0,4}=(?![=>])\\s{0,4}([^;\\n]{1,200})|for\\s{0,2}\\(\\s{0,2}(?:const|let|var)\\s{1,3}(${name})\\s{1,3}of\\s{1,3}([^)\\n]{1,60})|([\\w$.]{1,40})\\.(?:map|forEach)\\(\\s{0,3}(?:async\\s{1,3})?\\(?\\s{0,2}(${name})`, 'g')

/** The people, and what is made of them: `numbers = list.flatMap(…)`, `for (const one of list)`. */
function namesOf(rest: string, people: string): ReadonlySet<string> {
  const names = new Set([people])
  for (const [, fresh, again, made, each, list, mapped, one] of rest.matchAll(derived)) {
    const [called, of] = each ? [each, list] : one ? [one, mapped] : [fresh ?? again, made]
    if (called && names.size < 8 && new RegExp(`(?<![\\w$.'"])(?:${[...names].map(inPattern).join('|')})(?![\\w$'"])`).test(of ?? '')) names.add(called)
  }
  return names
}

const beginning = /\bfunction\s{1,4}(\w{1,40})\s{0,3}\(|\b(?:const|let|var)\s{1,4}(\w{1,40})\s{0,4}=\s{0,4}(?:\w{1,20}\(\s{0,4})?(?:async\s{0,4})?(?:\([^()\n]{0,60}\)|\w{1,20})\s{0,4}=>|(?<=[\n,{;]\s{0,12})(?:async\s{1,4})?(\w{1,40})\s{0,2}\([^()\n]{0,60}\)\s{0,3}(?::\s{0,3}[\w<>]{1,30}\s{0,3})?\{/g

/** What is pressed so that the function around a place runs. */
function pressOf(page: Page, at: number): Element | undefined {
  const before = page.source.slice(Math.max(0, at - longest), at)
  const called = [...before.matchAll(beginning)].map((found) => ({ called: found[1] ?? found[2] ?? found[3]!, from: found.index + found[0].length })).filter(({ called: word }) => !/^(?:if|for|while|switch|catch|await|return)$/.test(word))
  const around = called.findLast(({ from }) => closingOf(before, before.indexOf('{', from - 1) < 0 ? from : before.indexOf('{', from - 1) + 1, '{', longest) === undefined)
  return around && elements(pressable)(page).find((element) => element.attributes.some(({ name: each }) => listening.test(each)) && runs(page, element)?.written === around.called)
}

/** Whether it is the only thing to press in all that is shown with it: a step of a way, returned by itself. */
function isAlone(page: Page, press: Element): boolean {
  let shown = press
  while (shown.parent && shown.parent.name !== '#page' && shown.parent.name !== '#branch') shown = shown.parent
  return shown !== press && pressablesIn(page, shown).length === 1
}
