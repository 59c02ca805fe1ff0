import type { Element } from '../../element.ts'
import { descendants, type Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import type { Text } from '../../text.ts'
import { elements, view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { glance } from '../code/glance.ts'
import { label } from '../names/label.ts'
import { pressablesIn } from '../controls/panel.ts'
import { textOf } from '../passages/passages.ts'

/** Something that may send an order, and what is said around it. */
export interface Order extends Placed {
  readonly control: Element
  /** The words on it. */
  readonly text: Text
  /** What the form says and what stands close around it, or the messages beside this one. */
  readonly said: Text
  /** A card is asked for in it. */
  readonly hasCard: boolean
  /** Its address or its names say that it orders something. */
  readonly isNamedSo: boolean
  /** What it or its form runs says that it sends the order: `onClick={placeOrder}`, `action="{{ route('order.pay') }}"`. */
  readonly places: boolean
  /** Something beside it writes the sum at run time: `Total: <Money value={total} />`. */
  readonly isSummed: boolean
  /** Nothing after it sends the form. */
  readonly isLast: boolean
}

const card = /\bcc-(?:number|name|exp|csc)|card[-_ ]?(?:number|num\b|no\b|holder|element|cvc|cvv|code|expiry|exp\b)|(?:credit|debit|payment)[-_]?card|\b(?:cvc|cvv|csc)\b|name=["'{]*(?:card|carte|cb)\b|carte[-_ ]?(?:bancaire|bleue)|num(?:ero)?[-_]?carte|paymentelement|stripe-?elements?\b/i
const otherCards = /(?:gift|loyalty|member(?:ship)?|library|sim|id|identity|business|cadeau|fidelite)[-_ ]?(?:card|carte)|carte[-_ ]?(?:cadeau|fidelite)/i
const fields = 'input, select, iframe, [autocomplete], CardElement, CardNumberElement, PaymentElement, stripe-card-element, StripeCardElement, StripeElement, StripeElements, stripe-element, [id="card-element"], [id="payment-element"]'
const ordering = /check-?out|place[-_]?order|order|commande|purchase|payment|subscri(?:be|ption)|achat|bestell|kasse/i
const otherOrders = /order[-_]?by|sort|filter|search|reorder|cart|panier|basket|coupon|promo|newsletter|unsubscribe/i
/** How many segments of a message’s key, from the last, tell what it belongs to: what stands before them is the page around it. */
const nearest = 3
const mayOrder = glance('check', 'order', 'payer', 'commande', 'purchase', 'payment', 'subscri', 'achat', 'bestell', 'kasse', 'card', 'carte', 'cc-n', 'cc-e', 'cc-c', 'cart', 'basket', 'panier', 'booking', 'reservation', 'paiement')
/** Names of the messages that stand on a last button. */
const last = /(?:^|[._-])(?:submit|confirm|place|complete|finish|finali[sz]e|button|btn|cta|action|valider|confirmer)(?:[A-Z_.-]\w*)?$|(?:Submit|Confirm|Button|Cta|Btn)$/
const highest = 6
/** Names of what runs when an order is sent, and of routes that take the money. */
const placing = /(?:place|submit|confirm|complete|finali[sz]e|send|create)_?(?:the_?)?(?:order|purchase|checkout|payment)\b|\b(?:pay_?now|make_?payment|process_?payment|do_?checkout|(?:passer|valider|confirmer|envoyer|finaliser)_?(?:la_?)?commande|payer(?:_?commande)?)\b|\b(?:orders?|checkout|purchase|basket|cart|booking|payments?|commandes?|panier|paiements?|achat|reservation)[._/:-](?:pay|place|charge|capture|debiter|payer|encaisser|finaliser|passer)\b/i
const mayPlace = glance('order', 'purchase', 'checkout', 'payment', 'paynow', 'pay_now', 'commande', 'payer', 'debiter', 'charge', 'encaisser', 'capture', 'finaliser', 'cart', 'basket', 'panier', 'booking', 'reservation', 'paiement', 'achat')

/** What may send an order: the buttons of forms that ask for a card or are called so, and messages of a catalogue whose keys say so. */
export const orders = view<Order>((page) => (page.kind === 'strings' ? inKeys(page) : inForms(page)))

function* inForms(page: Page): Generator<Order> {
  if (!mayOrder(page) || (!ordering.test(page.source) && !card.test(page.source) && !placing.test(page.source))) return
  const asking = new Map<Element, boolean>()
  for (const form of page.named('form')) if (isNamedSo(page, form) || places(page, form)) asking.set(form, false)
  for (const field of elements(fields)(page)) {
    const written = page.source.slice(field.at.start, field.at.end)
    const around = card.test(written) && !otherCards.test(written) ? formOf(page, field) : undefined
    if (around && !otherCards.test(around.attr('action')?.text.value ?? '')) asking.set(around, true)
  }
  const told = new Set<Element>()
  for (const [form, hasCard] of asking) {
    const sending = pressablesIn(page, form).filter(sends)
    for (const control of sending) {
      told.add(control)
      const around = aroundOf(form)
      yield { control, text: label(control), said: textOf(around), hasCard, isNamedSo: isNamedSo(page, form) || places(page, form), places: places(page, control) || places(page, form), isSummed: isSummed(around), isLast: control === sending.at(-1), at: control.at }
    }
  }
  if (!mayPlace(page) || !placing.test(page.source)) return
  for (const control of elements(pressed)(page)) {
    if (told.has(control) || !places(page, control)) continue
    const around = aroundOf(control.parent ?? control)
    yield { control, text: label(control), said: textOf(around), hasCard: false, isNamedSo: true, places: true, isSummed: isSummed(around), isLast: true, at: control.at }
  }
}

const pressed = 'button, [role="button"], Button'

/** Whether what runs when it is pressed or sent is called so: `@click="placeOrder"`, `(ngSubmit)="payNow()"`, `action={placeOrder}`. */
const places = (page: Page, { attributes }: Element): boolean => attributes.some(({ name, at }) => /^(?:on|@|v-on|\((?:click|ng-?submit|submit)|wire:|hx-post|data-action|(?:form)?action$)/i.test(name) && placing.test(asWritten(page, at, 120)))

/** What writes a sum, and what stands before it. */
const sum = /^(?:Money|Price|Amount|Currency|Euros?|Formatted(?:Number|Price|Money|Currency)|(?:Order|Cart|Grand)?Total)/
const total = /\b(?:total|amount due|to pay|due today|[àa] payer|[àa] r[ée]gler)(?![\p{L}\p{N}])/iu
const isSummed = (around: Element): boolean => [...descendants(around)].some(({ written, parent }) => sum.test(written) && parent !== undefined && total.test(textOf(parent).value))

function* inKeys(page: Page): Generator<Order> {
  for (const control of elements('p[key]')(page)) {
    const key = (control.attr('key')!.value ?? '').split('.').slice(-nearest).join('.')
    if (last.test(key) && ordering.test(key) && !otherOrders.test(key)) yield { control, text: textOf(control), said: textOf(control.parent ?? control), hasCard: false, isNamedSo: true, places: false, isSummed: false, isLast: true, at: control.at }
  }
}

/** An order is told beside its form as often as in it. What says more is a page. */
function aroundOf(form: Element): Element {
  let around = form
  while (around.parent && textOf(around.parent).value.length <= longest) around = around.parent
  return around
}

const longest = 900

const sends = (control: Element): boolean => !control.is('a, summary, [type="button"], [type="reset"]')

function isNamedSo(page: Page, form: Element): boolean {
  // A route is named in a blank: `action="{{ route('checkout.review') }}"`.
  const names = ['action', 'id', 'class', 'name'].map((name) => form.attr(name)).map((attribute) => (attribute?.text.holes.length ? asWritten(page, attribute.at, 120) : (attribute?.text.value ?? ''))).join(' ')
  return ordering.test(names) && !otherOrders.test(names)
}

/** The form a field stands in; without one, the closest element around it that holds something to press. */
function formOf(page: Page, field: Element): Element | undefined {
  const form = field.closest('form')
  if (form) return form
  for (let at = field.parent, up = 0; at && up < highest && at.name !== '#page' && at.name !== 'body'; at = at.parent, up++) {
    if (pressablesIn(page, at).some(sends)) return at
  }
  return undefined
}
