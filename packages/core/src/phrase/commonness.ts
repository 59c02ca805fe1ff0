/**
 * Of so many texts of copy, one says the word: what stands in more than one of two hundred, rounded. Counted in 347,000
 * texts of pages, components and articles, English and French; what only their trades say is left out.
 */
const oneOf: Readonly<Record<number, string>> = {
  8: 'de et la le les the',
  16: 'a and d des en est l of ou par pour sur to un une vous with you your',
  32: 'au avec by can ce comment dans du for from il in is it ne non nos not on or our pas plus que qui sans service services site sont that this vos votre we will',
  64: 'all an are as at aux avis be but contact data elle email home if image more name new nous now offre other out page politique prix se time tout use what',
  128: 'about account add address ai also any aussi avant avez ces cette chaque choix code combien company content cookies date day demander do entre es free get has have header help here how information into its just like link list mais make may message need news no notice one only people please policy pouvez price privacy product products read recevoir reponse sa see ses should sign so son support tarif tarifs team text their them they tous toute type up us using vie was web when which who would',
  200: "access accueil afin after annonce appel argent article autre autres back because before best better bien bon both business carte choisir choose click client clients com confirm conseils cours custom customer customers demande depuis design devez devis different don't each engagement even every experience facture fait faq faut features first follow form frais go got gratuit guide interest internet job jour jours know last learn lecture legales liens life ligne look lors made maison manage me meme mentions minutes moins mon my next note notre obtenir off offers old open order over own paiement part personnes phone plan plateforme premier premiere public quality quand quelle question questions rapide real really recevez request reset results retour review reviews sale savoir search security set shop short show simple some start store subscribe take temps terms than that's there these things those today too top travail trial trouver update via view ville want way well where while why within without work world year you're",
}

const rates = new Map(
  Object.entries(oneOf).flatMap(([one, words]) => words.split(' ').map((word) => [word, 1 / Number(one)] as const)),
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
