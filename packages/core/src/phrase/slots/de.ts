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
  // Where one is, and what reaches a company without leaving it
  screen: '(online|hier|selbst|im (konto|kundenkonto|account|portal|kundenportal|internet)|(auf|über|via|per|in) [der|dieser|unserer|die|unsere|deinem|ihrem] [<word>] (seite|website|webseite|homepage|app|portal|plattform|e mail|mail|email|chat|konto|kundenkonto|internet))',
  // Ending what one pays for
  leave:
    '(kündig*|kündigung*|abokündigung*|vertragskündigung*|(abo|abonnement|mitgliedschaft|vertrag|tarif|probeabo|konto) [<word>] (beenden|beendigen|auflösen|stornieren|schließen|löschen)|(beenden|beendigung|auflösung) (ihres|deines|ihrer|deiner|des|der) [<word>] (abo*|mitgliedschaft|vertrag*|tarif*|konto*))',
  // How leaving a list is asked for
  leaving:
    '([vom|von] [dem|unserem|diesem|unseren|diesen] [<word>] (newsletter|verteiler|mailing|mailings|mails|e mails|werbemails) [<word>] (abmeld*|abzumelden|austragen|auszutragen|abbestell*|abzubestellen)|(newsletter*|e mails|mails|mailing*|werbung|katalog*|infopost|werbepost) [<word>] (abbestell*|abzubestellen)|abbestell*|abzubestellen|newsletter abmeldung*|abmeldung vom (newsletter|verteiler)|(keine|keinen) [<word>] [<word>] (e mails|mails|newsletter|nachrichten|werbung|angebote|post|werbepost|mailings) mehr [<word>] [<word>] (erhalten|bekommen|empfangen|möchten|möchtest|wollen|wünschen|haben)|(aus|von) [unserem|dem|diesem|unserer|der] (verteiler|verteilerliste|mailingliste|liste|newsletter) (gelöscht|gestrichen|entfernt|genommen|austragen|auszutragen|streichen))',
  // What is asked for in the sender's own interest: to be written to, to hand data on
  solicitation:
    '((erhalt*|empfang|empfange|empfangen|bekommen|zusendung|zuschick*|zusenden|zugesandt|zugeschickt|schicken|schickt|senden|sendet|zu senden|zu erhalten|zu bekommen|kontaktier*|informier*|angerufen|anrufen|anzurufen|abonnier*|bezug) … (werbung|werbe*|newsletter*|marketing*|angebote|angeboten|sonderangebot*|aktionen|rabattaktion*|gutscheine|produktneuheiten|produktinformation*|werbeanruf*)|(werbung|werbe*|newsletter*|newslettern|marketing*|angebote|angeboten|sonderangebot*|aktionen|gutscheine|produktneuheiten|produktinformation*) [<word>] [<word>] [<word>] [<word>] (erhalt*|empfang*|bekommen|zugesandt|zugeschickt|zuschick*|zusend*|senden|sendet|schicken|schickt|kontaktier*|informier*|zukommen|angerufen|anrufen|abonnier*))',
  handover:
    '((weitergabe|weitergeben|weitergegeben|weiterzugeben|weiterleit*|übermittl*|übermittel*|verkauf*|teilen|geteilt|offenleg*|überlass*) … (partner*|dritte|dritten|dritter|drittanbieter*|drittunternehmen|drittparteien|werbepartner*|sponsor*|werbetreibend*|andere unternehmen|anderen unternehmen|werbezweck*)|(daten|informationen|angaben|kontaktdaten|adresse|e mail adresse|profil) [<word>] [<word>] [<word>] (partner*|dritte|dritten|dritter|drittanbieter*|drittunternehmen|drittparteien|werbepartner*|sponsor*|werbetreibend*|andere unternehmen|anderen unternehmen) [<word>] [<word>] (weiter*|übermittel*|verkauf*|teilen|geteilt|überlassen|zur verfügung))',
  // Machines that speak and decide
  ai: '(ki|k i|künstliche* intelligenz|künstlicher intelligenz|ki gestützt*|ai|ki modell*|algorithmus|algorithmen|neuronale* netz*|maschinelle* lernen|sprachmodell*|chatbot*|chatgpt|gpt*|robo advisor*|ki assistent*)',
  // It says that the reader was known when a list was made
  'for-you':
    '((ausgewählt*|ausgesucht*|zusammengestellt*|empfohlen*|handverlesen*|ausgesuchte|personalisiert*|zugeschnitten*|reserviert) [nur|speziell|extra|exklusiv|persönlich|ganz|eigens] (für dich|für sie|für euch|auf dich|auf sie)|(nur|speziell|extra|exklusiv|persönlich|eigens|ausschließlich|ganz persönlich) (für dich|für sie|für euch|auf dich|auf sie) [<word>] (ausgewählt*|ausgesucht*|zusammengestellt*|empfohlen*|handverlesen*|zugeschnitten*|reserviert|kuratiert)|(auf dich|auf sie|auf euch) (zugeschnitten*|abgestimmt*)|(für dich|für sie|für euch) (ausgewählt*|ausgesucht*|zusammengestellt*|empfohlen*|handverlesen*|kuratiert)|^ [nur|speziell|exklusiv|extra|ganz] (für dich|für sie|für euch) ^|^ [nur|speziell|exklusiv|extra] für (dich|sie) ^|(unsere|deine|ihre) [<word>] (empfehlungen|tipps|auswahl|favoriten|vorschläge) für (dich|sie|euch)|(deine|ihre|eure) (persönlichen|persönliche|individuellen|individuelle) (empfehlungen|auswahl|vorschläge|tipps|favoriten|highlights)|^ (deine|ihre) (empfehlungen|treffer|matches) ^|das könnte (dir|ihnen|euch) [auch] gefallen|[auch] (passend zu|auf) (deinem|deinen|ihrem|ihren) (geschmack|interessen|stil|vorlieben) [abgestimmt|zugeschnitten])',
  'for-you-later':
    '(melde dich an|melden sie sich an|anmelden|erstelle|erstellen sie|beantworte|beantworten sie|quiz|wir (stellen|suchen|wählen) … (zusammen|aus)|werden|wenn (du|sie)|sobald|um … zu|basierend auf|aufgrund|weil du|weil sie|gutschein*|ist nicht|nicht für)',
  // What clears a suspicion
  security:
    '(link|links|passwort*|kennwort*|token*|otp|einmalcode*|bestätigungscode*|sitzung*|karte|karten|kreditkarte*|zertifikat*|domain*|api key*|einladung*|benutzername*|identität*|datenleck|betrug*|lizenz*|zahlungsmethode*|zahlungsmittel|browser|cookie*|login|anmeld*|zurücksetz*|konto|code|codes|probezeitraum|testphase|abo|abonnement|mitgliedschaft|reservierung|garantie|reisepass|visum|versicherungspolice)',
  // Claims: whose they are, and what they rest on
  ours: '(wir|unser*|uns|bei uns)',
  source:
    '(^ quelle|quelle|quellen|studie|studien|umfrage*|befragung*|befragt*|erhebung*|(untersuchung|analyse|zahlen|daten|ranking|auswertung) (von|des|der)|bericht|methodik|(getestet|geprüft|gemessen|bewertet|zertifiziert|verifiziert|ausgezeichnet|gewählt) (von|vom|durch|nach)|(unabhängig*|externe*) (test*|prüf*|labor*|institut*)|laut|gemäß|zufolge|zertifikat*|iso <digits>|basierend auf|stichprobe*|n <digits>|ökobilanz*|benchmark*|so (messen|berechnen|testen|zählen|prüfen) wir|fußnote*|stand <digits>|stiftung warentest|ökotest|öko test|warentest|dekra|tüv|statista|trustpilot|trusted shops|ausgabe <digits>|heft <digits>)',
  goal: '(klimaneutral*|co2 neutral*|co2 neutralität|klimapositiv*|netto null|net zero|plastikfrei*|emissionsfrei*|abfallfrei*|zero waste|müllfrei*|fossilfrei*|co2 frei*|(100 %|vollständig|komplett|ausschließlich) (recycelt*|recycelbar*|erneuerbar*|elektrisch*|nachhaltig*|biologisch*|ökologisch*|grün*|kompostierbar*|kreislauffähig*))',
  coming: '(2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036|2037|2038|2039|2040|2041|2042|2043|2044|2045|2046|2047|2048|2049|2050|2060)',
  // What heads a list of what is left out of something: of returns, of an offer, of cover
  exemption:
    '(ausnahme|ausnahmen|ausgenommen|ausgeschlossen|ausschluss|ausschlusse|(nicht|kein|keine) [<word>] (umtausch*|ruckgabe*|erstatt*|gultig*|gilt|gelten|kombinierbar*|eingeschlossen|abgedeckt|enthalten|zuruckgegeben|zuruckgenommen|zuruck*|inbegriffen)|vom (umtausch|widerruf) ausgenommen|kein widerrufsrecht)',
  // What belongs to the reader: what others do with it is told to the reader alone
  theirs:
    '((ihr|ihre|ihren|ihrem|ihrer|dein|deine|deinen|deinem|deiner) [<word>] [<word>] (link|code|empfehlungslink|einladung*|anzeige*|inserat*|profil*|konto|beitrag*|seite|shop|kommentar*|kurs|kurse|formular|artikel|foto|fotos|video*|veranstaltung*|kampagne*|spendenaktion*|projekt*|buch|produkt*|unterkunft|wohnung|haus))',
} as const satisfies Readonly<Record<string, string>>
