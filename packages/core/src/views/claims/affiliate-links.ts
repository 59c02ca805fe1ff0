import type { Attribute, Element } from '../../element.ts'
import type { Page } from '../../page.ts'
import type { Placed } from '../../span.ts'
import { view } from '../../view.ts'
import { glance } from '../code/glance.ts'

/** A link on which somebody earns when the reader buys, as its address or its `rel` tells. */
export interface AffiliateLink extends Placed {
  readonly link: Element
  readonly address: Attribute
  /** What tells it: a network that does nothing else, a tag of a partner programme, or the author's own mark. */
  readonly by: 'network' | 'tag' | 'rel'
  /** Whether `rel` already tells search engines. */
  readonly isMarked: boolean
}

/** Hosts that lead to shops and count who sent the reader; of some only a path does. */
const networkHosts =
  `amzn.to awin1.com awin.com/cread.php shareasale.com shrsl.com linksynergy.com anrdoezrs.net jdoqocy.com tkqlhce.com dpbolvw.net kqzyfj.com emjcd.com skimresources.com
   redirectingat.com viglink.com pxf.io sjv.io prf.hn clickbank.net tradedoubler.com zanox.com avantlink.com flexlinkspro.com flexoffers.com
   digistore24.com/redir effiliation.com kwanko.com metaffiliation.com ad.admitad.com alitems.com s.click.aliexpress.com linkconnector.com pepperjamnetwork.com gopjn.com
   pjtra.com pntra.com partnerize.com webgains.com daisycon.net rstyle.me shopstyle.it fave.co bhpho.to ebay.us rover.ebay.com/rover`.split(/\s+/)
const networks = new RegExp(String.raw`^(?:https?:)?\/\/(?:[\w-]+\.)*(?:${networkHosts.map((host) => host.replaceAll('.', String.raw`\.`)).join('|')})(?=[/?:]|$)`, 'i')
/** Whether an address leads through such a network. */
export const isNetwork = (address: string): boolean => networks.test(address)

/** Tags of partner programmes, which mean something else on other sites: `?tag=kettles` lists the posts of a blog. */
const shops = /^https?:\/\/(?:[\w-]+\.)*(?:amazon|amzn)\.[a-z.]{2,8}(?:\/[^?#]*)?\?(?:[^#]*&)?(?:tag|linkCode|ascsubtag)=[\w-]+/i
const tags =
  /^https?:\/\/[^?#]+\?(?:[^#]*&)?(?:utm_medium=(?:affiliates?|affiliation|afiliado|affiliate[_-]\w+)|aff(?:il|ilie)?=[\w-]+|id[_-]?aff(?:il|ilie|iliate|iliation)?=[\w-]+|aff(?:il|ilie|iliate|iliation|iliado)?[_-]?(?:id|code|ref|sub|tag|src|key|token)=[\w-]+|(?:ref|via|partner|source|utm_source)=(?:aff|affil|affiliates?)(?:[_-][\w-]*)?(?=&|#|$)|irclickid=\w+|a_aid=\w+|awc=\w+|awinmid=\d+|campid=\d+)(?=&|#|$|[\w-])/i
const sponsored = /(?:^|\s)sponsored(?:\s|$)/i

/** Something of all this: most files, and most links of the others, hold nothing of the kind. */
const signs = [...networkHosts, 'amazon', 'amzn', '=aff', '=afiliado', '?aff', '&aff', ';aff', 'idaff', 'id_aff', 'id-aff', 'irclickid', 'a_aid=', 'awc=', 'awinmid', 'campid=']
const mayEarn = glance(...signs)
const mayMark = glance('sponsored')
const sign = new RegExp(signs.map((each) => each.replaceAll(/[.?]/g, String.raw`\$&`)).join('|'), 'i')

/** Where components are told what they lead to. */
const leading = ['href', 'url', 'link', 'lien', 'buyurl', 'buylink', 'producturl', 'affiliateurl', 'shopurl']

/** What leads elsewhere, in document order. */
function addressed(page: Page): readonly { readonly link: Element; readonly address: Attribute }[] {
  const found = leading.flatMap((name) => page.bearing(name).flatMap((link) => (link.name === 'link' || (name !== 'href' && link.attr('href')) ? [] : [{ link, address: link.attr(name)! }])))
  return found.sort((a, b) => a.link.order - b.link.order)
}

/** Links that earn a commission, in document order. An address that is filled in is not known. */
export const affiliateLinks = view<AffiliateLink>(function* (page) {
  const [earnsSome, marksSome] = [mayEarn(page), mayMark(page)]
  if (!earnsSome && !marksSome) return
  for (const { link, address } of addressed(page)) {
    const isMarked = marksSome && sponsored.test(link.attr('rel')?.value ?? '')
    // What an address says is put together when it is asked for; as it is written, most tell that they earn nothing.
    if (!isMarked && !(earnsSome && sign.test(page.source.slice(address.at.start, address.at.end)))) continue
    const { value } = address.text
    const by = !/^http/i.test(value) ? undefined : networks.test(value) ? 'network' : shops.test(value) || tags.test(value) ? 'tag' : undefined
    if (by) yield { link, address, by, isMarked, at: link.at }
    else if (isMarked && /^(?:https?:)?\/\//i.test(value)) yield { link, address, by: 'rel', isMarked, at: link.at }
  }
})
