import { describe, expect, test } from 'vitest'
import { h, sketched } from '../../testing/sketch.ts'
import { affiliateLinks } from './affiliate-links.ts'

const by = (href: string, rel = ''): string[] => affiliateLinks(sketched({}, h('a', rel ? { href, rel } : { href }, 'x'))).map((link) => link.by)

describe('links that earn a commission', () => {
  test.each([
    ['https://amzn.to/3xYz', 'network'],
    ['https://www.awin1.com/cread.php?awinmid=1', 'network'],
    ['https://go.skimresources.com/?id=1', 'network'],
    ['https://www.amazon.example/dp/B00X?tag=myblog-20', 'tag'],
    ['https://www.amazon.co.uk/x/dp/B00X/ref=y?ie=UTF8&tag=blog-21', 'tag'],
    ['https://shop.example/?utm_source=blog&utm_medium=affiliate', 'tag'],
    ['https://shop.example/lamp?aff_id=12', 'tag'],
    ['https://shop.example/lamp?ref=affiliate-12', 'tag'],
    ['https://go.shop.example/r?idaff=myblog&p=lamp', 'tag'],
    ['https://shop.example/lamp?affil=myblog', 'tag'],
    ['https://shop.example/lamp?aff_sub=blog', 'tag'],
    ['https://shop.example/lampara?utm_medium=afiliado', 'tag'],
    ['https://shop.example/lamp?awc=1234_5678', 'tag'],
    ['https://www.awin.com/cread.php?awinmid=1', 'network'],
    ['https://bloom.hop.clickbank.net/?tid=1', 'network'],
  ])('%s', (href, kind) => expect(by(href)).toEqual([kind]))

  test('by the author’s own mark', () => expect(by('https://shop.example/', 'nofollow sponsored')).toEqual(['rel']))

  test.each(['/blog?tag=kettles', 'https://blog.example/?tag=kettles-20', 'https://shop.example/?ref=newsletter', 'https://affiliates.shop.example/', 'https://search.example/?affiliate=gov', 'https://search.example/?affiliation=lyon', 'https://shop.example/?staffid=1', 'https://shop.example/?affair=2', 'https://notamzn.to/x', 'https://shop.example/staff?id=1'])(
    'none: %s',
    (href) => expect(by(href)).toEqual([]),
  )
})
