import { ambiguous, tellingWords } from './telling-words.ts'

const fewestLetters = 60

/**
 * The language a text is written in; `undefined` where there is too little of it (under 60 letters), or where no language leads
 * clearly. Danish and Norwegian are seldom told apart.
 *
 * Small words tell a language better than letter triples do in copy, which is full of English names.
 */
export const tongueIn = (text: string): string | undefined => byScript(text) ?? bySmallWords(text)

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0

/** Writing that one language of ours uses. A sign says more than a letter does. */
function byScript(text: string): string | undefined {
  if (!/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text)) return undefined
  const kana = count(text, /[\u3040-\u30ff]/g)
  const hangul = count(text, /[\uac00-\ud7af]/g)
  const han = count(text, /[\u4e00-\u9fff]/g)
  const signs = kana + hangul + han
  if (signs * 3 < fewestLetters || signs * 3 < count(text, /[A-Za-z]/g)) return undefined
  if (kana > signs / 10) return 'ja'
  return hangul > signs / 2 ? 'ko' : 'zh'
}

/** How much must speak for a language (a word of its own counts one), and how far it must lead the next. */
const fewestVotes = 2
const lead = 1.5
/** Votes a word of text gives at least, on average: lists of names hold hardly any small word. */
const leastShare = 0.04

/** Small words of “lorem ipsum”: on a page that is filled up with it, they tell nothing. */
const filler = new Set('a ab ac ad at aut cum de e est et eu ex id in ne nec non o per pro qui quis se sed si sit sunt te ut vel'.split(' '))

function bySmallWords(text: string): string | undefined {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const words = /lorem|ipsum/i.test(text) ? all.filter((word) => !filler.has(word)) : all
  if (words.reduce((letters, word) => letters + word.length, 0) < fewestLetters) return undefined
  const scores = new Map<string, number>()
  for (const word of words) {
    const speakers = votes.get(word) ?? []
    for (const lang of speakers) scores.set(lang, (scores.get(lang) ?? 0) + 1 / speakers.length)
  }
  const [first, second] = [...scores].sort(([, a], [, b]) => b - a)
  if (!first || first[1] < Math.max(fewestVotes, words.length * leastShare) || first[1] < (second?.[1] ?? 0) * lead) return undefined
  return first[0]
}

/**
 * The small words that hardly a sentence does without. A word of several languages counts for each of
 * them, the less the more they are. The last six are here so as not to be taken for one of the others.
 */
const smallWords: Readonly<Record<string, string>> = {
  en: 'the and you your for with this that is are of to we our not have from it be by will can or get what now how all more please an as if in on at no my when any do here',
  fr: 'le la les des du de un une et est vous votre vos nous notre nos pour dans avec sur pas plus que qui ce cette ou sont au aux par ne se mon ma je tout tous être à en sans ici il elle si son sa ses',
  de: 'der die das und ist sie ihr ihre ihren nicht mit für auf den dem des ein eine einen einer zu zum zur von wir uns sich auch werden wird bei oder im in es haben sind kann hier an aus nach um als nur',
  es: 'el la los las de del dos un una y es su sus tu tus para con por no que en se al más o este esta como si lo nuestro nuestra usted ha aquí sin son te mi le a está puede',
  it: 'il lo la gli le i di del della dei un una e è per con non che in si al alla da dal più o questo questa tuo tua sono nel nella come ti ha qui su se a delle puoi tutti',
  pt: 'o a os as de do da dos das um uma e é para com não que em se seu sua seus suas no na nos por mais ou você este esta está ao como pode são sem aqui foi',
  nl: 'de het een en van is je jouw uw voor met niet dat op te in zijn we wij ons onze of om ook bij deze dit wordt worden kunt kan hier aan naar er geen als u nog al',
  pl: 'i w na z do nie się to jest że o jak dla za przez po lub twój twoje od są może we ze aby tym tego ten ta czy już jako',
  sv: 'och i att det som en är på för av med du din ditt dina inte till den om har ett vi eller kan de här från så alla vår vill ska',
  da: 'og i at det er en til på for af med du din dit dine ikke den om har et vi eller kan de som her fra så alle vores vil skal',
  nb: 'og i å det er en til på for av med du din ditt dine ikke den om har et vi eller kan de som her fra så alle vår vil skal',
  fi: 'ja on ei se että tai voit sinun kun jos ole mutta joka myös ovat tämä tämän ne olet kuin sen nyt sekä oman',
  cs: 'a v na je se z do že to pro s jako nebo jsou není váš vaše vám by co od k o i si ve za ale tento jak po můžete ještě jste být který která které když také při bez jej',
  ro: 'și în de la cu pe un o este nu din pentru care mai sau dacă sunt acest această ce al ale dumneavoastră poate prin vă',
  ca: 'el la els les de del dels un una i és amb per no que en al als més o aquest aquesta com si seu seva teu teva nostre sense són',
  hu: 'a az és hogy nem is egy ez van de ha vagy meg csak már ezt azt kell mint lehet itt minden még',
  tr: 've bir bu için ile da de çok daha olarak gibi en ne ya var kadar sonra bize veya her şey mı değil',
  hr: 'i u je na se da za su od s ne što kao ili vaš vaše bi sve kako ako te samo po iz biti nije koji koja',
  sk: 'a v na je sa z do že to pre s ako alebo sú nie váš vaše vám by čo od k o i si vo za ale tento po môžete ešte ste byť ktorý ktorá ktoré keď tiež pri bez',
}

/** The languages each small word speaks for. */
const votes = new Map<string, string[]>()
for (const [lang, words] of Object.entries(smallWords)) for (const word of words.split(' ')) votes.set(word, [...(votes.get(word) ?? []), lang])

/** What is heard in every page of unknown language: telling these would hear nothing the better. */
const spokenAnyway = new Set(['en', 'fr'])

/** The language that a word tells alone; none for a word that several write. */
const told = new Map<string, string>()
for (const [word, speakers] of votes) {
  const [lang = ''] = speakers
  if (speakers.length === 1 && lang in tellingWords && word.length > 2 && !ambiguous.has(word)) told.set(word, lang)
}
for (const [lang, words] of Object.entries(tellingWords)) for (const word of words.split(' ')) told.set(word, lang)

/** By language, the words that tell it on their own: of those languages that `tongueInFew` tells. */
export const tellers: readonly (readonly [lang: string, words: readonly string[]])[] = Object.keys(tellingWords)
  .filter((lang) => !spokenAnyway.has(lang))
  .map((one) => [one, [...told].flatMap(([word, lang]) => (lang === one ? [word] : []))])

/** How many words tell a language where there is little text, or no language leads, and how many for each that tells another. */
const fewestTelling = 2
const clearLead = 3

/**
 * The language of a text that is too short, or too full of names, for `tongueIn`: two words tell it that no other of the
 * languages we hear writes, and hardly a word tells another of them. Never English or French, which are heard anyway.
 */
export function tongueInFew(text: string): string | undefined {
  const words = new Set(text.replace(address, ' ').toLowerCase().match(/\p{L}+/gu))
  const telling = new Map<string, number>()
  for (const word of words) {
    const lang = told.get(word)
    if (lang !== undefined) telling.set(lang, (telling.get(lang) ?? 0) + 1)
  }
  const [first, ...others] = [...telling].sort(([, a], [, b]) => b - a)
  if (!first || spokenAnyway.has(first[0])) return undefined
  const against = others.reduce((sum, [, count]) => sum + count, 0)
  return first[1] >= Math.max(fewestTelling, words.size * leastShare, against * clearLead) ? first[0] : undefined
}

/** `shop.example.de`, `info@shop.example`: the end of a name is no word. */
const address = /\S*[.@]\w\S*/g
