import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { isCommented } from '../code/commented.ts'
import { type Control, controls } from '../controls/controls.ts'
import { closingOf } from '../code/closing.ts'
import { glance } from '../code/glance.ts'

/** A banner that a consent tool draws by its settings, where they give the reader no way to refuse on it. */
export interface ToolBanner extends Placed {
  /** The setting, or the words on its button. */
  readonly said: string
}

/** Signs without which nothing on a page asks for a consent to be tracked. */
const mayAsk = glance('cookie', 'consent', 'privacy', 'tracker', 'tracking', 'similar technolog', 'traceur', 'vie priv', 'confidentialit', 'gdpr', 'rgpd', 'ccpa')
const mayDraw = glance('cookieconsent', 'cookie-consent', 'consentmodal', 'consent_modal', 'tarteaucitron', 'hidedeclineall')

/** Every banner of the kind: calls, settings and components of tools that many sites use. */
export const toolBanners = view<ToolBanner>(function* (page) {
  if (page.kind === 'prose' || !mayDraw(page)) return
  for (const banner of [...inCalls(page), ...inModals(page), ...inSwitches(page)]) if (!isCommented(page, banner.at)) yield banner
  yield* inComponents(page)
})

/** What may accept on a banner: every control of a page that may ask for a consent, and what tools draw. */
export const acceptances = view<Control | ToolBanner>((page) => (mayAsk(page) ? [...controls(page), ...toolBanners(page)] : toolBanners(page)))

const call = /\bcookieconsent\.initiali[sz]e\(\s*\{/gi
/** Of Osano’s tool: what asks beforehand or offers a way out, or is drawn by templates of the site. */
const asks = /\btype["']?\s*:(?!\s*["']info["'])|\bdeny["']?\s*:|\b(?:layout|layouts|elements|compliance)["']?\s*:|\.\.\./
const dismiss = /\b(?:dismiss|allow)["']?\s*:\s*(["'`])([^"'`]{1,60})\1/

function* inCalls({ source }: Page): Generator<ToolBanner> {
  for (const { index, 0: { length } } of source.matchAll(call)) {
    const given = block(source, index + length)
    if (given === undefined || asks.test(given)) continue
    const yes = dismiss.exec(given)
    const start = yes ? index + length + yes.index : index
    const [tool] = source.slice(index, index + length).split('(', 1)
    yield { said: yes?.[2] ?? tool!, at: { start, end: start + (yes?.[0] ?? tool!).length } }
  }
}

const modal = /\bconsent_?modal["']?\s*:\s*\{/gi
const accepting = /\b(?:acceptAllBtn["']?\s*:\s*(["'`])([^"'`]{1,60})\1|role["']?\s*:\s*["']accept_all["'])/i
const refusing = /\bacceptNecessaryBtn\b|accept_necessary|\.\.\./i

function* inModals({ source }: Page): Generator<ToolBanner> {
  for (const { index, 0: { length } } of source.matchAll(modal)) {
    const given = block(source, index + length)
    const yes = given === undefined || refusing.test(given) ? undefined : accepting.exec(given)
    if (!yes) continue
    const start = index + length + yes.index
    yield { said: yes[2] ?? yes[0], at: { start, end: start + yes[0].length } }
  }
}

const switched = [/["']?\bDenyAllCta["']?\s*:\s*false/g, /["']?\bhideDeclineAll["']?\s*:\s*true/g]

function* inSwitches({ source }: Page): Generator<ToolBanner> {
  for (const pattern of switched) for (const { index, 0: said } of source.matchAll(pattern)) yield { said, at: { start: index, end: index + said.length } }
}

function* inComponents(page: Page): Generator<ToolBanner> {
  if (!page.source.includes('react-cookie-consent')) return
  for (const element of page.named('CookieConsent')) {
    const declines = element.attr('enabledeclinebutton') ?? element.attr('enableDeclineButton') ?? element.attr('buttons')
    if (element.open || (declines && element.flag(declines.name) !== false)) continue
    yield { said: element.attr('buttontext')?.text.shown ?? element.attr('buttonText')?.text.shown ?? element.written, at: element.at }
  }
}

const longest = 4000

/** Settings up to the brace that closes them; `undefined` where it is not found. */
function block(source: string, from: number): string | undefined {
  const end = closingOf(source, from, '{', longest)
  return end === undefined ? undefined : source.slice(from, end)
}
