import type { Text } from '../../text.ts'
import type { Hit, WordList } from '../../word-list.ts'
import { sentenceAt } from '../passages/sentence.ts'

/** What bears an `’s`, or follows an “à” or an “en”, and is no place. */
const noPlaces =
  /^(?:today|tomorrow|yesterday|tonight|this|that|it|here|there|what|who|where|how|let|he|she|one|every(?:one|body)|some(?:one|body)|nobody|women|men|kids?|children|people|mother|father|mum|mom|dad|baby|babies|editor|critic|reader|customer|client|buyer|user|expert|doctor|student|teacher|parent|player|developer|investor|trader|seller|owner|designer|creator|driver|traveller|traveler|year|season|month|week|spring|summer|autumn|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|team|company|brand|business|family|nature|god|history|industry|market|amazon|google|microsoft|apple|meta|facebook|shopify|netflix|uber|ebay|alibaba|samsung|nike|forbes|gartner|trustpilot|tripadvisor|linkedin|youtube|instagram|tiktok)$/i

/** A name before the rank, `India’s`, `New Zealand’s`, or behind it, `à Dakar`, `en Inde`; without either it is a rank of nothing. */
const before = /(\p{Lu}[\p{L}.-]*)(?:['’‘]s?)$/u
const behind = /(?:\s(?:à|en|aux?|du|des?)\s|\sd['’])(\p{Lu}[\p{L}.'’-]*)$/u

/** A place may have several names: `New Zealand’s`, `Salt Lake City’s`. */
const firstName = /(?:\b(?:New|Old|South|North|East|West|Southern|Northern|Eastern|Western|Central|Greater|Great|United|Saint|St\.?|San|Santa|Los|Las|El|Cape|Fort|Port|Palm|Long|Costa|Puerto|Sri|Saudi|Hong|Abu|Tel|Kuala|Addis|Dar es|Sierra|Rio de|Buenos|Salt|Lake|Kansas|Oklahoma|Colorado|Virginia|Mexico|Des)\s){1,2}$/u

/** What a sentence may say before it names the place, of whoever speaks: with, by or for somebody else it is theirs. */
const leadsUp = /(?:^|\b(?:is|are|as|become|we['’]re|were|welcome to|join|discover|choose|visit|the|why)|[:–—|•·,])\s*$/iu

/** Behind what is ranked, its name may go on: “best restaurant tip” ranks a tip. */
const goesOn = /^\s+(?!(?:for|in|on|of|to|with|that|and|since|near|serving|offering|speciali[sz]ing|at|by|where|dedicated|helping|built|made|trusted|based|according)\b)\p{Ll}/u

/** Of the ranks in a list, those in a place that is named: the grammar of phrases hears no capitals. */
export const inPlaces = (ranks: WordList): WordList => {
  const all = (text: Text | undefined): readonly Hit[] => ranks.all(text).filter((hit) => isInPlace(text!, hit))
  return { all, find: (text) => all(text)[0], has: (text) => all(text).length > 0 }
}

function isInPlace(text: Text, { within: { start, end } }: Hit): boolean {
  const said = text.value.slice(start, end)
  const owner = before.exec(said.split(/\s/, 1)[0]!)
  if (!owner) {
    const place = behind.exec(said)
    return place !== null && !noPlaces.test(place[1]!)
  }
  const lead = text.value.slice(sentenceAt(text, { start, end }).start, start).replace(firstName, '')
  return !noPlaces.test(owner[1]!) && leadsUp.test(lead) && !goesOn.test(text.value.slice(end))
}
