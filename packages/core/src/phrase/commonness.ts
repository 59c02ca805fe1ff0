/**
 * Of so many texts of copy, one says the word: what stands in more than one of two hundred, rounded. Counted in 347,000
 * texts of pages, components and articles, English and French; what only their trades say is left out.
 */
const oneOf: Readonly<Record<number, string>> = {
  8: 'de et la le les the',
  16: 'a and d des en est l of ou par pour sur to un une vous with you your',
  32: 'au by can ce comment dans du est for from gratuit il in is it ne non not nos on or our par pas plus que qui site that this vos votre we will avec sans sont service services',
  64: 'all an are as at aux avis be but contact demande email elle if more new nous now other out politique prix se tout use what image page name data time home offre retour devis minutes accueil questions argent travail',
  128: 'about account add address also any ai aussi avez avant ces code combien company content cookies cette chaque choix date day demander do engagement entre es free get has have header help here how information into its just like link list make may mais make message need news no notice one only people please price pouvez privacy policy product products quelle rapide read recevoir reponse ses sa see should sign so son support tarif tarifs team text their them they tous toute type up us using vie was web when which who would',
  200: 'access after afin annonce appel article autre autres back bien because before best better bon both business carte choose click client clients choisir com confirm conseils couple cours custom customer customers de depuis design devez different don\'t each even every experience facture fait faq faut features first frais follow form go got guide internet interest jour jours job know last learn legales lecture liens life ligne look lors made maison manage mentions me meme moins mon my next note notre obtenir off offers old open order over own paiement paris part personnes phone plan plateforme premier premiere public quality quand question real really recevez request reset results review reviews review sale savoir search security set shop short show simple site some start store subscribe take temps terms than that\'s there these things those too top trial today trouver update via view ville want way well where while why within without work world year you\'re',
}

const rates = new Map(
  Object.entries(oneOf)
    .reverse()
    .flatMap(([one, words]) => words.split(' ').map((word) => [word, 1 / Number(one)] as const)),
)

const figures: Readonly<Record<string, number>> = { '<digits>': 1 / 5, '<blank>': 1 / 5, '<sum>': 1 / 30, '<clock>': 1 / 60 }

/** What any other word is to: one of two or three letters is a short one of some language. */
const rate = (letters: number): number => (letters <= 3 ? 1 / 300 : 1 / 2000)

/** What an unfinished word begins, with its endings. */
const endings = 3

/** How likely a text is to say one of a set: `only`, `sav*`, `<digits>`. */
export const commonness = (set: readonly string[]): number => set.reduce((sum, spelling) => sum + likelihood(spelling), 0)

function likelihood(spelling: string): number {
  const figure = figures[spelling]
  if (figure !== undefined) return figure
  if (!spelling.endsWith('*')) return rates.get(spelling) ?? rate(spelling.length)
  const start = spelling.slice(0, -1)
  return Math.max(rates.get(start) ?? 0, endings * rate(start.length))
}
