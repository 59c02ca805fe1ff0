import { Element, Page, Text } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { read } from './read.ts'
import { readCatalogue } from './strings/read-catalogue.ts'
import { tongueOf } from './tongue.ts'

function pageOf(...texts: [name: string, text: string][]): Page {
  const root = new Element('#page', { start: 0, end: 0 })
  for (const [name, text] of texts) root.append(new Element(name, { start: 0, end: 0 }).append(Text.written(text, { start: 0, end: text.length }, text)))
  return new Page({ path: '', source: '', root })
}

const tongue = (text: string) => tongueOf(pageOf(['p', text]))

const samples: [string, string][] = [
  ['en', 'Your basket is waiting for you. Order before noon and we will send it today, free of charge, anywhere.'],
  ['en', 'Only two rooms left at this price! Sign up for the newsletter to get ten percent off your next order.'],
  ['fr', 'Votre panier vous attend. Commandez avant midi et nous l’expédions aujourd’hui, sans frais, en France.'],
  ['fr', 'Plus que deux chambres à ce prix ! Abonnez-vous à la lettre pour obtenir une remise sur votre commande.'],
  ['de', 'Ihr Warenkorb wartet auf Sie. Bestellen Sie bis zwölf Uhr, und wir versenden noch heute, kostenfrei.'],
  ['de', 'Nur noch zwei Zimmer zu diesem Preis! Melden Sie sich für den Newsletter an und sparen Sie zehn Prozent.'],
  [
    'en',
    'At Fernwood Ledger we have kept the books of small shops for twenty years. When you join, a person calls you within the day, asks what you sell and sets up your account with you on the line. There is nothing to install. You pay by the month and may leave at any time; what is yours stays yours, and we send it to you in a form that any other program can read. If you are not sure whether this is for you, try it first.',
  ],
  [
    'fr',
    'Chez Fernwood Ledger, nous tenons depuis vingt ans les comptes des petits commerces. Dès votre inscription, une personne vous appelle dans la journée, vous demande ce que vous vendez et ouvre le compte avec vous au téléphone. Il n’y a rien à installer. Vous payez au mois et pouvez partir à tout moment ; ce qui est à vous le reste, et nous vous l’envoyons sous une forme que tout autre logiciel sait lire.',
  ],
  [
    'de',
    'Bei Fernwood Ledger führen wir seit zwanzig Jahren die Bücher kleiner Läden. Nach der Anmeldung ruft Sie noch am selben Tag ein Mensch an, fragt, was Sie verkaufen, und richtet das Konto gemeinsam mit Ihnen ein. Es ist nichts zu installieren. Sie zahlen monatlich und können jederzeit gehen; was Ihnen gehört, bleibt Ihres, und wir senden es Ihnen in einer Form, die jedes andere Programm lesen kann.',
  ],
  ['es', 'Tu cesta te espera. Haz el pedido antes de las doce y lo enviamos hoy mismo, sin gastos, a toda España.'],
  ['it', 'Il tuo carrello ti aspetta. Ordina entro le dodici e la spedizione parte oggi, senza spese, in tutta Italia.'],
  ['pt', 'O seu carrinho está à espera. Encomende até ao meio-dia e enviamos hoje mesmo, sem custos, para todo o país.'],
  ['nl', 'Je winkelmandje wacht op je. Bestel voor twaalf uur en we versturen het vandaag nog, zonder extra kosten.'],
  ['pl', 'Twój koszyk czeka na ciebie. Zamów do południa, a wyślemy go jeszcze dziś, za darmo, do każdego miasta, bo to ważne.'],
  ['sv', 'Din varukorg väntar på dig. Beställ före klockan tolv så skickar vi den i dag, utan kostnad, till hela landet och inte bara här.'],
  ['fi', 'Ostoskorisi odottaa sinua. Tilaa ennen puoltapäivää, niin lähetämme sen tänään, ja toimitus on ilmainen, jos olet jäsen.'],
  ['cs', 'Váš košík na vás čeká. Objednejte do poledne a zboží odešleme ještě dnes, zdarma, po celé republice. Je to snadné.'],
  ['ja', 'お客様のカートに商品が残っています。正午までのご注文は本日発送いたします。'],
  ['zh', '您的购物车中仍有商品。中午前下单，今天发货，全国免费配送，请放心购买。'],
  ['ko', '장바구니에 상품이 남아 있습니다. 정오까지 주문하시면 오늘 무료로 발송해 드립니다.'],
]

test.each(samples)('%s: %s', (lang, text) => expect(tongue(text)).toBe(lang))

test.each([
  ['too little', 'Only two left for you and us.'],
  ['names', 'Fernwood Ledger Oakhill Marlow Pinecrest Sedley Hartwell Brookside Elmstead Larchmont Ashdown Maplefield'],
  ['two languages', 'Your basket is waiting for you, order with us now. Votre panier vous attend, commandez avec nous maintenant.'],
  ['numbers', '12 34 56 78 90 '.repeat(20)],
  ['Russian', 'Ваша корзина ждёт вас. Закажите до полудня, и мы отправим заказ сегодня же, бесплатно, по всей стране.'],
])('%s: nobody can tell', (_, text) => expect(tongue(text)).toBeUndefined())

test('filler text tells nothing', () => {
  const lorem = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua. '
  expect(tongue(lorem.repeat(5))).toBeUndefined()
  expect(tongue(lorem + samples[6]![1])).toBe('en')
})

test('code is not read', () => {
  const code = 'for this and that in the list of all that you have, do not return from it if any is not what we want'
  expect(tongueOf(pageOf(['pre', code], ['p', samples[2]![1]]))).toBe('fr')
})

test('a long page costs no more than its beginning', () => {
  expect(tongue(`${samples[6]![1]} `.repeat(5000))).toBe('en')
})

test('a catalogue of several languages is in none', async () => {
  const words = { en: samples[0]![1], fr: samples[2]![1] }
  const page = async (messages: object): Promise<Page | undefined> => readCatalogue(JSON.stringify(messages), { path: 'i18n/all.json' })
  expect(tongueOf((await page(Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, { text }]))))!)).toBeUndefined()
  expect(tongueOf((await page({ text: words.fr }))!)).toBe('fr')
})

test.each([
  ['de', 'Nur noch 3 verfügbar'],
  ['de', 'Jetzt im Shop: letzte Plätze'],
  ['de', 'Nur noch 4 verfügbar – Visit more'],
  ['es', 'Quedan 2 habitaciones'],
  ['it', 'Ultimi 3 posti'],
  ['nl', 'Nog 2 kamers beschikbaar'],
  ['pt', 'Restam apenas 4 vagas'],
])('two words of one language tell a short text, %s: %s', (lang, text) => expect(tongue(text)).toBe(lang))

test.each([
  ['one word', 'Letzte Chance'],
  ['the same word twice', 'jetzt, jetzt'],
  ['English, which is heard anyway', 'Only 3 left for you'],
  ['two languages', 'Nur noch heute: get it now'],
  ['names of languages', 'Deutsch English Español Français Italiano Nederlands Português'],
  ['addresses', 'info@jetzt.noch.example www.nur.heute.example'],
])('a short text that tells no language: %s', (_, text) => expect(tongue(text)).toBeUndefined())

test('attributes tell as well', async () => {
  expect(tongueOf((await read('export const Left = () => <Badge text="Nur noch wenige" />', { path: 'left.jsx' }))!)).toBe('de')
})
