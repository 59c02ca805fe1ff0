import { expect, test } from 'vitest'
import { Page } from '../../page.ts'
import { h, sketched } from '../../testing/sketch.ts'
import { isBackstage } from './backstage.ts'

const at = (path: string, kind: 'page' | 'prose' = 'page'): boolean => isBackstage(sketched({ path, kind }, h('p', {}, 'Hurry')))

test.each(['src/components/dashboard/Plans.tsx', 'src/AdminOrders.jsx', 'views/admins/search.haml', 'views/administrateurs/show.html.haml', 'views/admin_views/new.blade.php', 'outreach-dashboard/index.html', 'app/(staff)/desk/page.tsx', 'locales/back-office.json', 'templates/style_guide.html', 'src/ReviewCard.example.tsx', 'attached_assets/content-1764.md', 'scripts/data/diag-maker.html', 'tools/scraped/page.html', 'src/parts/DesignSystemShowcase.tsx', 'ComponentGallery.html', 'app/player-test/page.tsx', 'Exported Database/4f.html', 'db_backup/page.html', 'agents/prompts/emails/director.md', 'src/pages/VendorCRMPage.tsx', 'pages/partner/PartnerWebinars.tsx', 'pages/SellerPromotionsPage.tsx', 'parts/CustomerSegmentation.tsx'])('%s is for those who run the shop', (path) => expect(at(path)).toBe(true))
test.each(['src/Administration.tsx', 'src/badminton/Offer.tsx', 'docs/index.html', 'plans/index.html', 'src/PlanCards.tsx', 'scripts/offer.html', 'shop/ice-scraper.html', 'scrapbook/index.html', 'data/page.html', 'showcase/index.html', 'design-system/CookieBanner.tsx', 'src/Gallery.tsx', 'quiz/test-results.html', 'eye-test/index.html', 'exports/index.html', 'database/index.html', 'prompts/index.html', 'pages/VendorStorefrontPage.tsx', 'parts/GoogleAnalytics.tsx', 'parts/OurVendors.tsx', 'pages/partner/PartnerProgram.tsx', 'pages/partner/Benefits.tsx', 'pages/seller/SellerStorefront.tsx'])('%s is for anybody', (path) => expect(at(path)).toBe(false))

test('what a browser saved is another’s page', () => {
  const page = (source: string): Page => new Page({ ...sketched({ path: 'pricing.html' }, h('p', {}, 'Hurry')), source })
  expect(isBackstage(page('<!DOCTYPE html>\n<!-- saved from url=(0024)https://shop.example/ -->\n<html>'))).toBe(true)
  expect(isBackstage(page('<!DOCTYPE html>\n<!-- made by hand -->\n<html>'))).toBe(false)
})

test('papers of developers are those in Markdown', () => {
  expect(['plans/pricing.md', 'research/market.md', 'PRD.md', 'notes/CAHIER_CHARGES.md', 'BATCH-1-STATUS.md'].map((path) => at(path, 'prose'))).toEqual([true, true, true, true, true])
  expect(['posts/plans-for-spring.md', 'README.md', 'README_FR.md', 'docs/terms.md'].map((path) => at(path, 'prose'))).toEqual([false, false, false, false])
})
