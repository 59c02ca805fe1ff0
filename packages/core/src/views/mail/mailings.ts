import type { Kind, Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { HOLE, type Text } from '../../text.ts'
import { view } from '../../view.ts'
import { emails, isMail } from './emails.ts'
import { type Header, headers } from './headers.ts'

/** A mail as it is sent: its headers, and what it is sent for. A file of code may send several. */
export interface Mailing {
  readonly page: Page
  /** The first header of a name, in lower case. */
  readonly header: (name: string) => Header | undefined
  /** What it is for, as its own headers say, or else the kind of its file. */
  readonly purpose: 'marketing' | 'service' | undefined
  /** Its own headers say what it is for, not its folder alone. */
  readonly isTold: boolean
  /** Other headers may be added where it is sent: by code, by a spread of settings. Those of a template always are. */
  readonly isOpen: boolean
  /** What it says is written in another file: code hands it on. */
  readonly isBodyElsewhere: boolean
  /** Where its subject stands, or else its first header; of a template without any, its foot. */
  readonly head: Placed
}

const purposes: Readonly<Partial<Record<Kind, 'marketing' | 'service'>>> = { 'marketing-email': 'marketing', 'service-email': 'service' }

/** Every mail of the file: one as it was sent, a template with its subject or without, calls that send. */
export const mailings = view<Mailing>(function* (page) {
  const groups = new Map<string | undefined, Header[]>()
  for (const header of headers(page)) groups.set(header.mail, [...(groups.get(header.mail) ?? []), header])
  for (const [mail, all] of groups) if (all.some(({ name }) => name === 'from' || name === 'subject') && (mail !== undefined || isMail(page))) yield mailing(page, all, mail !== undefined)
  if (groups.size === 0) for (const { foot } of emails(page)) yield mailing(page, [], false, foot)
})

function mailing(page: Page, all: readonly Header[], isCode: boolean, foot?: Placed): Mailing {
  const header = (name: string): Header | undefined => all.find((each) => each.name === name)
  // A box of news that tells programs of mail how to leave its list sends to many, whatever the subject plays.
  const isOfList = header('list-unsubscribe') !== undefined && fromMany.test(header('from')?.text.value ?? '')
  const told = toldBy(header('x-class')?.text) ?? (isCode ? spokenBy(header('subject')?.text, header('from')?.text) : undefined)
  // A template in a list of templates goes to nobody yet.
  const isOpen = isCode ? header('*') !== undefined || (header('from') ?? header('to')) === undefined : !/\.(?:eml|headers)$/i.test(page.path)
  return { page, header, purpose: told ?? (isOfList ? 'marketing' : page.kind && purposes[page.kind]), isTold: told !== undefined, isOpen, isBodyElsewhere: isCode, head: header('subject') ?? all[0] ?? foot! }
}

/** What a header, or a setting of code, says that a mail is for. */
function toldBy(text: Text | undefined): 'marketing' | 'service' | undefined {
  if (text === undefined || text.value.includes(HOLE)) return undefined
  if (/transact|service|system|notif|alert|receipt|security|account|verif/i.test(text.value)) return 'service'
  return /market|promo|newsletter|campaign|bulk|broadcast/i.test(text.value) ? 'marketing' : undefined
}

const toMany = /\b(?:newsletter|infolettre|flash sale|black friday|promotions?|soldes|promo)\b|\b\d{1,2}\s?% (?:off|de (?:r[ée]duction|remise))|\b(?:our|summer|winter|spring|autumn|holiday|clearance|notre|nos) (?:sale|offers?|deals?|offres?|ventes?)\b|\b(?:new arrivals|nouvelle collection|nouveaut[ée]s|offres? sp[ée]ciales?|special offers?|bons plans|ventes? priv[ée]es?|la lettre (?:de|du)|weekly (?:letter|roundup|picks)|monthly letter|cyber monday)(?![\p{L}])|(?<![\d.,])[-–−]\s?\d{1,2}\s?%/iu
const fromMany = /(?:^|[<\s"'])(?:news|newsletters?|promos?|offers?|deals|marketing|campaigns?|lettre|infolettre|offres?|actualites)@/i
/** What is sent to one person, though it speaks of the list or the sale. */
const toOne = /confirm|verif|valid|activat|welcome|bienvenue|thank|merci|subscri|inscri|abonn|order|command|receipt|re[çc]u|invoice|factur|password|mot de passe|refund|rembours|reminder|rappel|code|pedido|encomenda|fatura|recibo|senha|boas[- ]vindas|ordine|fattur|ricevut|conferma|benvenut|bestelling|bevestig|welkom|wachtwoord|herinnering/i

/** Code that names no class of mail may name it by its subject, or by the mailbox that sends it. */
function spokenBy(subject: Text | undefined, from: Text | undefined): 'marketing' | undefined {
  if (subject === undefined || subject.value.includes(HOLE) || toOne.test(subject.value)) return undefined
  return toMany.test(subject.value) || fromMany.test(from?.value ?? '') ? 'marketing' : undefined
}
