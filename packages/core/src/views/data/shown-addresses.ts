import type { Element } from '../../element.ts'
import type { Placed } from '../../span.ts'
import { HOLE, type Text } from '../../text.ts'
import { view } from '../../view.ts'
import { isNetwork } from '../claims/affiliate-links.ts'
import { asInHost, hostOf, siteOf } from './hosts.ts'
import { label } from '../names/label.ts'

/** A link whose words are an address themselves: `<a href="https://bloom.example/sale">bloom.example</a>`. */
export interface ShownAddress extends Placed {
  readonly element: Element
  readonly text: Text
  /** The hosts that are shown and that it leads to. */
  readonly shown: string
  readonly target: string
  /** The words name a scheme, `www.` or a path: nobody takes them for the name of a thing. */
  readonly isPlain: boolean
  /** The target passes readers on, as far as its address tells: it counts clicks, shortens, or carries another address. */
  readonly passesOn: boolean
  /** Both belong to one owner, as far as names tell. */
  readonly isOne: boolean
  /** The address of a public authority is shown, and the target is none. */
  readonly isOfficial: boolean
}

/** Every link of the kind that leads to a host which the file names. */
export const shownAddresses = view<ShownAddress>(function* (page) {
  for (const element of page.bearing('href')) {
    if (element.name !== 'a' && element.name !== 'area') continue
    const { end } = element.extent
    // A link of Markdown is one piece: `[bloom.example](https://bloom.example)`.
    const start = element.at.end < end ? element.at.end : element.at.start
    // Most links say no address: that is seen at a glance.
    if (end - start > longest || !page.source.slice(start, end).includes('.')) continue
    const { value } = element.attr('href')!.text
    const target = hostOf(value)
    if (target === undefined) continue
    const text = label(element)
    const [, prefix = '', host, path = ''] = address.exec(text.value.trim()) ?? []
    if (host === undefined || text.value.includes(HOLE)) continue
    const shown = host.toLowerCase()
    yield { element, text, shown, target, isPlain: prefix !== '' || path.length > 1, passesOn: passesOn(target, value), isOne: isOne(shown, target, value), isOfficial: official.test(shown) && !official.test(target), at: element.at }
  }
})

/** What holds more is no address with a little markup. */
const longest = 600

/** Endings of names that readers know for addresses. What else has a dot may be a file or a program: `vue.js`, `socket.io`. */
const endings = 'com|org|net|info|biz|edu|gov|eu|fr|de|uk|us|ca|au|be|nl|es|it|pt|ch|at|pl|se|no|dk|fi|ie|cz|hu|ro|gr|jp|kr|cn|in|br|mx|ar|za|nz|shop|store|online|site|app|dev|example'
const address = new RegExp(String.raw`^((?:https?:\/\/)?(?:www\.)?)((?:[\p{L}\p{N}-]+\.)+(?:${endings}))(?::\d+)?((?:[/?#]\S*)?)$`, 'iu')

/** Services that count clicks or shorten addresses, by their sites, beside networks of affiliates. */
const services = new Set(
  `bit.ly t.co goo.gl ow.ly tinyurl.com buff.ly lnkd.in is.gd rebrand.ly fb.me youtu.be go2cloud.org doubleclick.net googleadservices.com list-manage.com mandrillapp.com
   mailchimp.com sendgrid.net mailgun.org mailgun.net sparkpostmail.com postmarkapp.com mjt.lu mailjet.com sendibt1.com sendibt2.com sendibt3.com sendibm1.com
   sendinblue.com brevo.com hubspotlinks.com hubspotemail.net hs-sites.com awstrack.me amazonses.com createsend.com createsend1.com cmail19.com cmail20.com exct.net
   exacttarget.com salesforce.com rs6.net constantcontact.com klclick.com klclick1.com klaviyomail.com emlnk.com activehosted.com acemlna.com getresponse.com aweber.com
   convertkit-mail.com ck.page mlsend.com elasticemail.com responsys.net omeclk.com sailthru.com iterable.com braze.com customeriomail.com intercom-mail.com outlook.com
   urldefense.com proofpoint.com mimecast.com facebook.com instagram.com linkedin.com google.com archive.org feedburner.com feedproxy.com elink.io`.split(/\s+/),
)
/** How mails call the hosts and paths that count clicks, and what they carry. */
const counting = /^(?:click|clicks|link|links|lnk|track|tracking|trk|trck|t|e|em|email|mail|mailing|mta|go|r|redirect|url\d*|ct|cl|click\d|news|newsletter|info|post|connect|view|open)\d*\./
const counted = /\/(?:click|clk|track|trk|redirect|redir|r|rd|out|go|ls|wf|c|l|e|lt|link|links|exit|away|jump|aff|ref|deep)(?:[/?.]|$)|[?&](?:url|u|r|to|target|dest|destination|redirect|redirect_url|goto|link|q|adurl|murl|ued|upn|mkt_tok)=|[\w-]{28,}/i

const passesOn = (target: string, value: string): boolean => isNetwork(value.trim()) || services.has(siteOf(target)) || counting.test(target) || counted.test(value.replace(/^[^/]*\/\/[^/]*/, ''))

/** Hosts of public authorities, by the label that only these bear. */
const official = /(?:^|\.)(?:gov|gouv|gob|gub|govt|gc)\.[\p{L}\p{N}]+$|\.gov$|(?:^|\.)(?:europa\.eu|service-public\.fr|nhs\.uk|admin\.ch)$/iu
/** A name in front of another’s site, with a word of signing in beside it, plays its owner: `login-bloom.parcels.example`. */
const playing = /(?:^|-)(?:log-?in|sign-?in|secure|security|account|accounts|verify|verification|confirm|update|auth|my|connexion|compte|securite|espace)(?:-|$)/

/** Names under which one owner goes. */
const families = [['twitter', 'x', 't'], ['facebook', 'fb', 'meta', 'messenger'], ['youtube', 'youtu'], ['telegram', 't'], ['whatsapp', 'wa'], ['amazon', 'amzn', 'a'], ['github', 'githubusercontent'], ['google', 'goo', 'withgoogle', 'gmail'], ['microsoft', 'outlook', 'office', 'live', 'hotmail']]
/** Stands for a name that is still to be filled in. */
const placeholder = /(?:^|\.)(?:example\.(?:com|org|net)|(?:your|my|some)?-?(?:domain|site|website|company|url|link|store|shop|brand|name|app)\.(?:com|org|net|shop|store|app))$|^your|placeholder/

/** One site, one name under two endings, or a target that carries the name which is shown. */
function isOne(shown: string, target: string, value: string): boolean {
  const [one, other] = [siteOf(shown), siteOf(target)]
  const [name, otherName] = [one.split('.')[0]!, other.split('.')[0]!]
  const [bare, otherBare] = [asInHost(name), asInHost(otherName)]
  if (one === other || bare === otherBare || placeholder.test(shown) || placeholder.test(target)) return true
  if (families.some((family) => family.includes(name) && family.includes(otherName))) return true
  if (target.split('.').slice(0, -2).some((part) => part.includes('-') && playing.test(part) && asInHost(part).includes(bare))) return false
  const shorter = Math.min(name.length, otherName.length)
  return asInHost(value).includes(bare) || (shorter > 3 && (bare.includes(otherBare) || otherBare.includes(bare)))
}
