/** What Italian phrases may leave open: `<number>`. On trial: not yet measured. */
export const it = {
  // Quantities
  number: '(<digits>|<blank>|un|una|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|dozzina|decine|centinaia|pochi|poche|alcuni|alcune|diversi|diverse|un paio [di]|una manciata [di])',
  unit: '(articol*|pezzo|pezzi|unita|paio|paia|copia|copie|prodott*|posto|posti|camera|camere|stanza|stanze|bigliett*|confezion*|scatol*|bottigli*|taglia|taglie|esemplar*|lotto|lotti|kit|set|cabin*|tavolo|tavoli|orolog*|borsa|borse|buono|buoni|coupon|licenz*|libro|libri|vestit*|magli*|scarp*|bici|biciclett*|vasett*|barattol*|disponibilita|appartament*|poltron*)',
  people:
    '(person*|client*|acquirent*|visitator*|utent*|membr*|viaggiator*|iscritt*|abbonat*|ospit*|altri|altre|gente|donne|uomini|famigli*|aziend*|amici|student*|interessat*)',
  // Time
  time: '(second*|sec|minut*|min|ora|ore|h|giorn*|g|settiman*|mese|mesi|anno|anni|s|m)',
  duration: '<number> <time>',
  ago: '((<number>|qualche|un paio di) <time> fa|(pochi|alcuni) (secondi|minuti|istanti) fa|poco fa|un attimo fa|proprio ora|in questo momento)',
  window:
    '(oggi|ieri|stasera|stanotte|stamattina|questa (settimana|mattina|sera)|questo (mese|weekend)|di recente|recentemente|ora|adesso|in questo momento|attualmente|(nelle|negli|nell|nell ultima|nell ultimo|nell\'ultima|nell\'ultimo) [ultime|ultimi] [<number>] <time>|(per|ogni|al|alla|in) [<number>] <time>|da ieri|la settimana scorsa|il mese scorso)',
  weekday: '(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)',
  month: '(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic)',
  date: "(<digits> <month>|<month> <digits>|<weekday> <digits>|(fino a|fino al|entro|entro il|entro la|prima di|prima del|dal|al|il|dalla|dall') [il|la|al|prossimo] (<weekday>|<digits> <digits>|<digits> <month>|<month>))",
  // Money
  currency: '(€|$|£|euro|eur|chf|franchi|dollar*|sterlin*|centesim*)',
  money: '((€|$|£|eur|chf) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|per cento|percento)',
  period: '(giorn*|settiman*|mese|mesi|mensil*|trimestr*|semestr*|anno|anni|annu*)',
  // What is sold, and how
  offer:
    "(offert*|un'offerta|dell'offerta|un'occasione|promo|promozion*|scont*|saldi|svendita|ribass*|prezzo|prezzi|coupon|buono sconto|buoni sconto|affare|affari|risparmi*|convenienza|spedizione gratuita|spedizione gratis|consegna gratuita|codice (promo*|sconto)|vendita flash|black friday)",
  benefit:
    "(risparmi*|denaro|soldi|scont*|promo|promozion*|gratis|gratuit*|omaggi*|regalo|regali|premio|premi|vantagg*|benefici*|ricompens*|salute|sano|sana|sicur*|protezion*|protegg*|successo|crescere|crescita|migliorar*|migliore|meglio|felice|felicita|bello|bella|bellezza|stile|forma|benessere|famiglia|futuro|vita|vendite|clienti|vincere|vincit*|guadagn*|imparare|informat*|offerte|affari)",
  // What a person answers with
  accept:
    "(si|ok|va bene|d'accordo|accetta|accetto|accettare|accetta tutto|accetta tutti|consenti|consento|continua|iscriviti|iscrivimi|mi iscrivo|abbonati|registrati|registrami|unisciti|ottieni|ricevi|voglio|lo voglio|aggiorna|passa a|aggiungi|acquista|compra|inizia|comincia|attiva|sblocca|salva|risparmia|prova|mantieni|conferma|paga|ho capito|approfitta|approfitto|prenota|ordina|dona|scarica|riscatta|rinnova|partecipa)",
  decline:
    "(disdici|disdici comunque|disdici lo stesso|non aggiungere|senza assicurazione|non attivare|no non voglio|esci comunque|no|no grazie|non ora|non adesso|non oggi|non mi interessa|forse piu tardi|forse dopo|piu tardi|dopo|salta|ignora|rifiuta|rifiuta tutto|rifiuta tutti|rifiuto|nega|annulla|chiudi|continua senza|prosegui senza|passo|esci|disiscriviti|annulla iscrizione|ricordamelo piu tardi|non consentire|non accetto|non accettare)",
  refusal:
    '(no|no grazie|grazie ma no|no ma grazie|non ora|non adesso|non oggi|piu tardi|forse piu tardi|magari piu tardi|un altra volta|un\'altra volta|meglio di no|passo|non mi interessa|non sono interessat*)',
  // What only a fool would turn down, and what only a fool would choose
  good: "(<benefit>|coupon|cashback|codice sconto|buono sconto|spedizione gratuita|consegna gratuita|punti|privileg*|sorpres*|fortuna|divertiment*|divertir*|<percent> di sconto|meta prezzo|prezzi bassi|miglior prezzo|occasion*|opportunita|un'occasione|un'opportunita)",
  bad: "(povero|povera|malato|malata|ignorante*|disinformat*|male informat*|brutto|brutta|stupido|stupida|scemo|scema|idiota|pigro|pigra|annoiat*|noios*|stanco|stanca|grasso|grassa|vecchio|vecchia|mediocre*|infelice|triste|senza protezione|senza difese|indifes*|insicur*|vulnerabil*|senza assicurazione|indebitat*|stressat*|bloccat*|disorganizzat*|fuori moda|antiquat*|a rischio|in pericolo|nell'ignoranza|all'oscuro|al buio|indietro|un perdente|una perdente|un fallito|una fallita|tagliato fuori|tagliata fuori)",
  loss: "((pagare|pago|paghero|pagando|spendere|spendo|spendero) [sempre|molto|il|a|di] (di piu|piu|troppo|prezzo pieno|prezzo intero|doppio|piu caro|le spese di spedizione|la spedizione|tariffa intera|prezzo piu alto)|prezzo pieno|(perdere|perdo|perdero|perdermi|perdendo|sprecare|spreco|buttare|buttare via|sperperare|rinunciare a|farmi scappare|farmi sfuggire|lasciarmi scappare|lasciarmi sfuggire) [tutta|tutti|tutte|il|lo|la|i|gli|le|l'|i miei|le mie|il mio|la mia|questo|questa|queste|questi|un|una|del|dei|delle] [<word>] (denaro|soldi|tempo|occasion*|un'occasione|quest'occasione|quest'offerta|un'offerta|opportunita|un'opportunita|quest'opportunita|offert*|scont*|risparmi*|client*|vendite|vantagg*|benefici*|promo*|regal*|ricompens*|punti|affar*|vita|coupon|premi*|omaggi*)|(restare|rimanere|continuare a essere|essere|sentirmi|vivere|sembrare) [cosi|piu|molto|sempre] <bad>|fallire|soffrire|restare (senza|indietro|fuori)|rimanere (senza|indietro|fuori)|l'ignoranza|la mediocrita|il fallimento|la noia)",
  // What clears a suspicion
  admin:
    "(sogli*|avvis*|notific*|rss|report|impostazion*|configur*|abilita|abilitare|disabilit*|disattiv*|mostra|mostrare|nascond*|visualizz*|campo|campi|colonn*|filtr*|data di (fine|inizio|scadenza)|esporta*|csv|insufficient*|non sufficient*|predefinit*|valore|valori|parametr*|opzion*|ad esempio|per esempio|come ad|webhook*|migrazion*|intero)",
  negation: '(no|non|mai|senza|nessun*|niente|nemmeno|neanche|zero)',
  // What heads a list of what is left out of something: of returns, of an offer, of cover
  exemption:
    '(eccezione|eccezioni|esclusione|esclusioni|esclus*|escludono|esent*|non [si] [sono|e|possono|puo|saranno] [essere] (accett*|ammess*|inclus*|copert*|coprono|restitu*|rimbors*|cambia*|applica*|valid*|cumul*|rend*|resi)|senza diritto (di|al) (reso|recesso|rimborso|cambio))',
} as const satisfies Readonly<Record<string, string>>
