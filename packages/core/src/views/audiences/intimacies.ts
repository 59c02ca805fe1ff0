import { Element } from '../../element.ts'
import { type Page, texts } from '../../page.ts'
import type { Placed, Span } from '../../span.ts'
import { BREAK, Text } from '../../text.ts'
import { view } from '../../view.ts'
import { asWritten } from '../code/as-written.ts'
import { isMail } from '../mail/emails.ts'
import { subjectOf } from '../mail/headers.ts'
import { apart } from '../names/named.ts'
import { copy } from '../passages/passages.ts'
import { statements } from '../passages/statements.ts'

/** A place that may speak of somebody’s body, belief or means: code that decides what is shown or is shown itself, or words to the reader. */
export interface Intimacy extends Placed {
  readonly does: 'condition' | 'blank' | 'said'
  /** For word lists to be asked about: the names in the code, one word a name part (never quote it), or what is said. */
  readonly text: Text
  /** The code as written, its marks aside, on one line; empty for what is said. */
  readonly written: string
  /** It stands in what is seen before a mail is opened. */
  readonly isInSubject: boolean
}

/** Letters of which one group stands in whatever speaks of such things; the words themselves are the rules’. */
const mayBe =
  /pregnan|grossesse|enceinte|fertil|menopaus|miscarr|fausse couche|diagnos|disease|illness|malad|medical|health|diab[eé]t|cancer|\bhiv\b|d[eé]pres|medicat|prescript|religio|faith|confession|mu[sl]+[iu]m|jew|juif|juive|christian|chr[eé]tien|catholi|hindu|ethni|racial|sexual|orientation|\bgay|lesb|lgbt|union|syndi|disab|handicap|income|debt|revenu|dett|credit.?score|bankrupt|divorc|widow|veuf|veuve|bereav|deuil|addict|gambl|politic|asylum|immigra|overweight|surpoids|\bexpecting\b|\badhd\b|obes|unemploy|ch[oô]m|antid[eé]p|little one|(?:mother|mum|mom|dad|parent)s?.to.be|heureux [eé]v[eé]nement|b[eé]b[eé] (?:arriv|se pr)|chemo|chimio|insulin|therapy|traitement|\.conditions?\b|alcoo?l|asthm|[ée]pilep|anxi|mourning|funeral|obs[eè]que/i

/** A condition is seldom longer, in UTF-16 units. */
const longest = 160

/** Of mails and messages, in the order of the file. A page speaks to everybody, and its code shows people what they have entered. */
export const intimacies = view<Intimacy>((page) => {
  const mail = isMail(page)
  const found = [...(mail ? [...decided(page), ...filled(page)] : []), ...said(page)]
  if (found.length === 0) return []
  const subject = mail ? subjectOf(page)?.at : undefined
  return found.map((each) => ({ ...each, isInSubject: subject !== undefined && each.at.start >= subject.start && each.at.end <= subject.end })).sort((a, b) => a.at.start - b.at.start)
})

type Found = Omit<Intimacy, 'isInSubject'>

const said = (page: Page): readonly Found[] =>
  isMail(page) || page.kind === 'strings' ? statements(page).flatMap(({ text, at }) => (mayBe.test(text.value) ? [{ does: 'said' as const, at, text, written: '' }] : [])) : []

/** Conditions: the tags of templates, which stand as breaks in the text, and the code before or in the tag that opens a branch. */
function* decided(page: Page): Generator<Found> {
  if (tags.test(page.source)) for (const text of texts(page.root)) if (text.value === BREAK) yield* condition(page, text.at)
  for (const branch of page.named('#branch')) {
    const child = branch.children.find((each) => each instanceof Element)
    const tag = child ? asWritten(page, child.at, longest) : ''
    const steer = tag.includes('if') || tag.includes('show') ? steering.exec(tag) : null
    yield* condition(page, child && steer ? { start: child.at.start + steer.index, end: child.at.start + steer.index + steer[0].length } : before(page, branch.at.start))
  }
}

/** How templates begin a condition. */
const tags = /\{%|\{\{[#^]|<%|<\?|\*\|IF|%%\[|@if/

/** Attributes on whose condition an element is shown. */
const steering = /(?:v-if|v-else-if|v-show|x-if|x-show|\*ngIf|:if|ng-if)\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\})/

/** The code between the brace that opens it and the element that it shows, where it decides anything: `{#if ill}`, `{ill && `, `{ill ? (`. */
function before({ source }: Page, start: number): Span {
  const code = source.slice(Math.max(0, start - longest), start)
  const from = Math.max(code.lastIndexOf('{'), code.lastIndexOf('>'), code.lastIndexOf(';'), code.lastIndexOf('return'))
  const written = code.slice(from + 1).trimStart()
  return { start: start - (deciding.test(written) ? written.length : 0), end: start }
}

const deciding = /^[#:@]|^[^}`]*(?:&&|\|\||\?|:)\s*\(?\s*$/

function* condition(page: Page, at: Span): Generator<Found> {
  const code = asWritten(page, at, longest)
  if (!mayBe.test(code)) return
  const written = closing.test(code) ? '' : code.replace(/\s*(?:&&|\?|\()?\s*$/, '')
  if (written !== '') yield { does: 'condition', at: { start: at.start, end: at.start + written.length }, text: Text.implied(apart(written), at), written: bare(written) }
}

const closing = /^\W*(?:end\w*|\/\w+|else)\W*$/i

function* filled(page: Page): Generator<Found> {
  for (const text of copy(page)) {
    for (const { from } of text.holes) {
      const { at } = text.slice(from, from + 1)
      const written = asWritten(page, at, longest)
      if (mayBe.test(written)) yield { does: 'blank', at, text: Text.implied(apart(written), at), written: bare(written) }
    }
  }
}

/** `user.is_pregnant` of `{% if user.is_pregnant %}`. */
const bare = (code: string): string => code.replace(/\s+/g, ' ').replace(/^[{%<?#*|@\s-]+(?:=|php\b)?\s*(?:(?:els?e?)?if|elsif|unless|IF:?)?\s*/, '').replace(/[\s}%>?*|-]+$/, '')
