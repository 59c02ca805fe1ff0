/** What German phrases may leave open: the counterparts of `en.ts`, slot by slot. On trial: not yet measured. */
export const de = {
  // Quantities
  number: '(<digits>|<blank>|ein|eine|einen|einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzend*|hunderte*|einige|mehrere|wenige|ein paar|eine handvoll)',
  unit: '(artikel*|stück*|stk|exemplar*|paar|paare|produkt*|platz|plätze*|zimmer*|ticket*|eintrittskarte*|packung*|flasche*|set|sets|dose|dosen|box|boxen|kabine*|tisch|tische|fahrzeug*|gutschein*|buch|bücher*|kleid|kleider*|schuhe*|fahrrad|fahrräder*|tasche|taschen|uhren|lampe*|stühle*|sitzplätze*|stellplätze*|startplätze*|teilnehmerplätze*|kursplätze*|unterkünfte*|ferienwohnung*|suite*|apartment*|geräte*)',
  people: '(person|personen|leute|menschen|kunde|kunden|kundin|kundinnen|käufer*|besucher*|nutzer*|mitglied*|gast|gäste*|andere|anderen|teilnehmer*|abonnent*|interessent*|reisende*|frauen|männer|eltern|familien|unternehmen|fans)',
  // Time
  time: '(sekunde*|sek|minute*|min|stunde*|std|tag|tage|tagen|woche*|monat*|jahr|jahre|jahren|jahres|h|s)',
  duration: '<number> <time>',
  window:
    '(heute|gestern|gerade|soeben|kürzlich|bereits|schon|aktuell|momentan|derzeit|im moment|in diesem (moment|augenblick)|jetzt|diese (woche|stunde)|diesen monat|(in|innerhalb) [der|den] (letzten|vergangenen) [<number>] <time>|pro <time>|seit gestern|letzte (woche|nacht)|vor <number> <time>)',
  weekday: '(montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonnabend*|sonntag*)',
  month: '(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|aug|sept|okt|nov|dez)',
  date: '(<digits> . <month>|<weekday> [den|dem] <digits>|(bis|bis zum|am|vom) [einschließlich] <digits>|(bis|vor|ab|am|zum|vom) [zum|den|dem|einschließlich] (<weekday>|<month>|<blank>))',
  // Money
  currency: '(€|$|£|euro*|eur|cent|cents|chf|franken|dollar|usd|fr)',
  money: '((€|$|£|eur|chf|fr) (<digits>|<blank>)|(<digits>|<blank>) <currency>|<sum>)',
  percent: '(<digits>|<blank>) (%|prozent)',
  period: '(tag*|täglich*|woche*|wöchentlich*|monat*|quartal*|vierteljahr*|vierteljährlich*|halbjahr*|halbjährlich*|jahr*|jährlich*)',
  // What is sold, and how
  offer:
    '(angebot*|sonderangebot*|aktionsangebot*|tagesangebot*|aktionspreis*|sonderpreis*|rabatt*|sommerrabatt*|willkommensrabatt*|neukundenrabatt*|preisnachlass*|nachlass|gutschein*|schnäppchen*|sale|ausverkauf|schlussverkauf|sommerschlussverkauf|winterschlussverkauf|räumungsverkauf|deal|deals|promo*|aktionscode*|preis|preise|ersparnis*|gratisversand|versandkostenfrei*|preissenkung*|reduziert*)',
  // What a person answers with
  accept:
    '(ja|ok|okay|akzeptieren|alle akzeptieren|alles akzeptieren|annehmen|zustimmen|ich stimme zu|ich akzeptiere|einverstanden|alle cookies|alle (zulassen|erlauben|annehmen)|zulassen|erlauben|weiter|fortfahren|abonnieren|anmelden|jetzt|hinzufügen|kaufen|bestellen|starten|aktivieren|upgraden|upgrade|sichern|einlösen|ich will|ich möchte|bestätigen|bezahlen|behalten|verstanden|los geht|mitmachen|testen)',
  decline:
    '(nein|nein danke|nö|nicht jetzt|jetzt nicht|heute nicht|später|vielleicht später|überspringen|ablehnen|alle ablehnen|alles ablehnen|ich lehne ab|verweigern|abbrechen|schließen|kein interesse|kein bedarf|nicht interessiert|weiter ohne|ohne|fortfahren ohne|nicht (zulassen|erlauben|zustimmen|akzeptieren)|erinnere mich später|später erinnern|verzichten|nur (notwendige|essenzielle|erforderliche|technisch notwendige))',
  refusal: '(nein|nein danke|nein vielen dank|nö|nö danke|nee|danke nein|nicht jetzt|jetzt nicht|heute nicht|später|vielleicht später|ein andermal|kein interesse|kein bedarf|lieber nicht)',
  // What only a fool would turn down, and what only a fool would choose
  good: '(sparen|spare|ersparnis*|geld|bargeld|rabatt*|willkommensrabatt*|neukundenrabatt*|sofortrabatt*|prozente|gutschein*|gratis*|kostenlos*|geschenk*|willkommensgeschenk*|bonus*|boni|vorteil*|preisvorteil*|prämie*|belohnung*|angebote|schnäppchen*|deals|cashback|versandkostenfrei*|gewinnen|gewinn|gewinne|gesundheit|gesund|gesünder*|sicherheit|erfolg|erfolge|erfolgreich*|wachstum|umsatz|mehr kunden|glück|glücklich*|spaß|schöner*|schönheit|besser*|schlank*|fit|fitter|reich|reicher|wohlbefinden|überraschung*|exklusive*|<percent> [auf|rabatt])',
  bad: '(arm|pleite|krank|dick|dumm|blöd|faul|hässlich|unwissend|ahnungslos|uninformiert|schlecht informiert|ungeschützt|unversichert|schlecht versichert|unvorbereitet|schutzlos|einsam|langweilig|gelangweilt|gestresst|müde|erschöpft|unproduktiv|ineffizient|unglücklich|traurig|mittelmäßig|altmodisch|abgehängt|verschuldet|im dunkeln|im ungewissen|im rückstand|auf der strecke|ein verlierer|ein niemand|unorganisiert|erfolglos|unsportlich|ungesund|unfit)',
  loss: '([den|zum] (voller|vollen|regulären|höheren|doppelten) preis [zu] [zahlen|bezahlen]|vollpreis|(mehr|zu viel|zuviel|das doppelte|doppelt|unnötig) [geld] [zu] (zahl*|bezahl*|ausgeben)|(zahl*|bezahl*) [ich] [gern|gerne|lieber|weiterhin|einfach|auch|immer|eben] (mehr|zu viel|zuviel|drauf|das doppelte|doppelt|den versand|versandkosten|zu teuer)|draufzahl*|(geld|zeit) … (verschwenden|verlieren|vergeuden|verbrennen|fenster [hinaus*|raus*])|(verschwende*|vergeude*|verliere*|verschenke*|werfe) [ich] [gern|gerne|lieber|weiter|weiterhin] [mein|meine|unser|unsere] (geld|zeit|energie|kunden|umsatz)|(verpasse|verpassen|versäume) [ich] [gern|gerne|lieber|weiterhin] … (<good>|alles|chance*|neuigkeiten|trends|neueste*)|(<good>|alles|chance*) [lieber] [zu] verpassen|entgehen [zu] lassen|[tappe|tappen|bleibe|bleiben] im dunkeln [tappen|bleiben])',
  // What is asked for in the sender's own interest
  marketing:
    '(newsletter*|werbe*|werbung|angebot*|sonderangebot*|aktionen|rabattaktion*|gutschein*|marketing*|neuigkeiten|produktneuheiten|neuheiten|produktinformation*|tipps|inspiration*|trends|rabatte|rabattcode*|partnerangebot*|mailing*|kataloge|promotion*|gewinnspiel*|umfrage*|empfehlungen|verlosung*|produktempfehlung*)',
  admin:
    '(schwell*|mindest*|meldebestand|warnung*|benachrichtig*|einstell*|aktivier*|deaktivier*|anzeigen|anzeige|angezeigt*|zeig|zeige|zeigt|ausblenden|einblenden|feld|felder|spalte*|konfigur*|filter*|enddatum|startdatum|webhook*|export*|csv|nicht genug*|nicht genügend|unzureichend*|standard|standardmäßig|wert|option*|zum beispiel|z b|beispielsweise|etwa wenn)',
  negation: '(nicht|kein*|nie|niemals|ohne|weder)',
} as const satisfies Readonly<Record<string, string>>
