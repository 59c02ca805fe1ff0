/** What Dutch phrases may leave open: the counterparts of `en.ts`, slot by slot. On trial: not yet measured. */
export const nl = {
  // Quantities
  number: '(<digits>|<blank>|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tientallen|honderden|enkele|meerdere|een paar|een handvol)',
  unit: '(artikel*|stuk|stuks|exempla*|paar|product*|plaats|plaatsen|plek|plekken|kamer|kamers|ticket*|kaartje*|verpakking*|fles|flessen|set|sets|doos|dozen|box|boxen|hut|hutten|tafels|voertuig*|voucher*|boek|boeken|jurk|jurken|schoenen|fiets|fietsen|tassen|horloges|lampen|stoelen|zitplaatsen|woning*|suite*|appartement*|toestel|toestellen|items|pakket|pakketten)',
  people: '(persoon|personen|mensen|klant|klanten|koper|kopers|bezoeker*|gebruiker*|leden|lid|gast|gasten|anderen|deelnemer*|abonnee*|reizigers|vrouwen|mannen|ouders|gezinnen|bedrijven|fans)',
  // Time
  time: '(seconde*|sec|minuut|minuten|min|uur|uren|dag|dagen|week|weken|maand*|jaar|jaren|s)',
  duration: '<number> <time>',
  window: '(vandaag|gisteren|nu|zojuist|net|onlangs|recent|al|momenteel|op dit moment|deze (week|maand|uur)|(in|binnen|gedurende) (de|het) (afgelopen|laatste|voorbije) [<number>] <time>|per <time>|sinds gisteren|vorige (week|nacht)|<number> <time> geleden)',
  weekday: '(maandag*|dinsdag*|woensdag*|donderdag*|vrijdag*|zaterdag*|zondag*)',
  month: '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec)',
  date: '(<digits> <month>|<weekday> <digits>|(tot|tot en met|t m|op|vóór|vanaf|voor) (<weekday>|<month>|<digits> <digits>)|(tot en met|t m|geldig tot) (<digits>|<blank>))',
  // Money
  currency: '(€|$|£|euro*|eur|cent|dollar|usd)',
  money: '((€|$|£|eur) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|procent)',
  period: '(dag*|dagelijks*|week|wekelijks*|maand*|kwartaal*|halfjaar*|jaar*|jaarlijks*)',
  // What is sold, and how
  offer:
    '(aanbieding*|dagaanbieding*|weekaanbieding*|zomeraanbieding*|actieprijs*|korting*|welkomstkorting*|zomerkorting*|kortingsactie*|prijs|prijzen|actiecode*|voucher*|koopje*|sale|uitverkoop|opruiming|deal|deals|promo*|gratis verzending|besparing*|afgeprijsd*|voordeelactie*)',
  // What a person answers with
  accept:
    '(ja|ok|oké|oke|akkoord|accepteren|alles accepteren|accepteer|ik ga akkoord|ik accepteer|alle cookies|alles toestaan|toestaan|doorgaan|verder|abonneren|inschrijven|aanmelden|toevoegen|kopen|koop|bestellen|bestel|beginnen|start|starten|activeren|activeer|upgraden|upgrade|claim|ik wil|bevestigen|betalen|behouden|begrepen|probeer|meedoen)',
  decline:
    '(toch opzeggen|opzeggen|niet toevoegen|niet activeren|zonder verzekering|toch weg|nee|nee bedankt|nee dank je|nee dank u|nu niet|niet nu|vandaag niet|later|misschien later|overslaan|weigeren|alles weigeren|afwijzen|alles afwijzen|ik weiger|annuleren|sluiten|geen interesse|niet geïnteresseerd|doorgaan zonder|verder zonder|zonder|niet (toestaan|accepteren|akkoord)|herinner mij later|later herinneren|alleen (noodzakelijke|functionele|essentiële))',
  refusal: '(nee|nee bedankt|nee dank je|nee dank u|nee dank je wel|nee dankjewel|nee hoor|bedankt maar nee|nu niet|niet nu|vandaag niet|later|misschien later|een andere keer|geen interesse|liever niet)',
  // What only a fool would turn down, and what only a fool would choose
  good: '(besparen|bespaar|besparing*|geld|korting*|welkomstkorting*|gratis|cadeau*|welkomstcadeau*|bonus*|voordeel|voordelen|beloning*|aanbiedingen|koopje*|deals|cashback|winnen|winst|gezondheid|gezond|gezonder|veiligheid|succes|succesvol*|groei|omzet|meer klanten|geluk|gelukkig*|plezier|mooier|beter*|slank*|fit|fitter|rijk|rijker|verrassing*|exclusieve|<percent> korting)',
  bad: '(arm|blut|ziek|dik|dom|lui|lelijk|onwetend|ongeïnformeerd|slecht geïnformeerd|onbeschermd|onverzekerd|slecht verzekerd|onvoorbereid|weerloos|eenzaam|saai|verveeld|gestrest|moe|uitgeput|onproductief|inefficiënt|ongelukkig|verdrietig|middelmatig|ouderwets|in het duister|in het ongewisse|in onwetendheid|een verliezer|een loser|een niemand|ongeorganiseerd|onsuccesvol|ongezond|achter)',
  loss: '([de|het|tegen] (volle|volledige|hogere|dubbele) (prijs|pond|mep|tarief) [te] [betalen|betaal]|(meer|te veel|teveel|dubbel|het dubbele) [geld] [te] (betalen|betaal|uitgeven|uit te geven)|(betaal|betalen) [ik] [graag|liever|gewoon|wel] (meer|te veel|teveel|dubbel|het dubbele|te duur|verzendkosten|de volle|de volledige)|(geld|tijd) [te] (verspillen|verliezen|verkwisten|weggooien|weg te gooien)|(verspil|verspillen|verlies|verkwist) [ik] [graag|liever|gewoon] [mijn|ons|onze] (geld|tijd|energie|klanten|omzet)|(mis|missen|misloop) [ik] [graag|liever|gewoon] … (<good>|alles|kans*|nieuws|trends|nieuwste)|(<good>|alles|kans*) [liever] [te] (missen|mislopen|laten lopen|laten schieten)|[tast|tasten|blijf|blijven] in het duister [tasten|blijven])',
  // What is asked for in the sender's own interest
  marketing:
    '(nieuwsbrief*|nieuwsbrieven|reclame*|aanbieding*|acties|kortingsactie*|vouchers|marketing*|nieuwtjes|productnieuws|tips|inspiratie|trends|kortingen|kortingscodes|partneraanbieding*|mailing*|catalogus*|promotie*|winactie*|enquête*|aanbevelingen|commerciële)',
  admin:
    '(drempel*|minimum*|minimale|waarschuwing*|melding*|notificatie*|instelling*|instellen|inschakelen|uitschakelen|tonen|toon|toont|weergeven|weergegeven|verbergen|veld|velden|kolom*|configur*|filter*|einddatum|startdatum|webhook*|export*|csv|onvoldoende|niet genoeg|standaard|waarde|optie*|bijvoorbeeld|bijv|zoals)',
  negation: '(niet|geen|nooit|zonder|noch)',
  // What heads a list of what is left out of something: of returns, of an offer, of cover
  exemption:
    '(uitzondering*|uitgezonderd|uitgesloten|uitsluiting*|(niet|geen) [<word>] (retour*|geretourneerd|ruil*|geruild|terugbetaa*|terugbetaling|vergoed*|gedekt|geldig|geldt|gelden|inbegrepen|terugnemen|van toepassing)|geen (herroepingsrecht|retourrecht))',
  // What belongs to the reader: what others do with it is told to the reader alone
  theirs:
    '((je|jouw|uw) [<word>] [<word>] (link|code|uitnodiging*|advertentie*|profiel*|account*|bericht*|pagina|winkel|reactie*|cursus*|formulier|artikel*|foto*|video*|evenement*|campagne*|inzamelactie*|project*|boek|product|producten|woning|huis))',
} as const satisfies Readonly<Record<string, string>>
