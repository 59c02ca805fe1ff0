import { descendants, texts } from '@aboveboard/core'
import { expect, test } from 'vitest'
import { isContentName } from './content-name.ts'
import { readCatalogue } from './read-catalogue.ts'

test.each(['content/home.json', 'src/content/fr/accueil.yml', '_data/pricing.yaml', 'site/cms/banner.json5', 'src/data/products.json', 'data/shop/offres-ete.json', 'Copy/checkout.json', 'src/data/plans.ts', 'src/content.ts', 'src/constants/copy.js', 'lib/site-content.mjs', 'lib/constants/services.ts', 'src/data/servicesData.js', 'src/lib/pricing-data.ts', 'src/data/reviews.ts', 'src/config/site.config.ts', 'config/site.ts', 'src/lib/constants.ts', 'lib/tarifs.ts', 'lib/marketing-copy.ts', 'src/data/stats.ts', 'utils/siteConfig.js', 'constants/data.ts', 'theme/templates/page.sale.json', 'sections/footer-group.json'])(
  '%s holds what a site says',
  (path) => expect(isContentName(path)).toBe(true),
)

test.each(['data/cities.json', 'products.json', 'content/package.json', 'content/post.schema.json', 'content/article.md', 'node_modules/a/content/b.json', 'contented/home.json', 'content.json', 'data/products.csv', 'src/constants/routes.ts', 'src/data/store.ts', 'src/contents.ts', 'tailwind.config.ts', 'config/database.ts', 'lib/constants.json', 'next.config.mjs', 'src/stores/site.ts', 'lib/clipboard-copy.ts', 'config/index.ts', 'src/content.d.ts', 'src/constants/states.ts', 'lib/email-service.ts', 'lib/servicesStore.ts', 'templates/order.json', 'sections/hero.json', 'config/settings_schema.json'])(
  '%s does not',
  (path) => expect(isContentName(path)).toBe(false),
)

const saidIn = async (source: string, path: string): Promise<readonly string[] | undefined> => {
  const page = await readCatalogue(source, { path })
  return page && [...descendants(page.root)].filter(({ name }) => name === 'p').map((each) => [...texts(each)].map(({ value }) => value).join(''))
}

test('a list of products is read, among its numbers', async () => {
  expect(await saidIn('[{ "id": 4, "price": 19.9, "badges": ["Only 3 left", "New"], "weight": 2, "inStock": true, "stars": 4, "width": 12 }]', 'data/products.json')).toEqual(['Only 3 left', 'New'])
})

test('the name of a file says nothing, whatever it holds', async () => {
  expect(await saidIn('{ "hero": "shopify://shop_images/sale-06-06-24.jpg", "clip": "/films/last-chance.mp4?v=2", "title": "New this week", "more": "Our logo.png file" }', 'content/home.json')).toEqual(['New this week', 'Our logo.png file'])
})

test('a module is read for what it exports, and code is not', async () => {
  expect(await saidIn("import { Sun } from './icons'\nexport const plans: Plan[] = [{ icon: Sun, price: 9, note: 'Only 4 left' }] as const\nexport default ['Two words', 3]", 'src/data/plans.ts')).toEqual(['Only 4 left', 'Two words'])
  expect(await saidIn("chrome.runtime.onMessage.addListener(() => say('Only 4 left'))", 'src/content.js')).toBeUndefined()
})

test('data without a sentence, the files of other formats and what is broken are left alone', async () => {
  expect(await saidIn('{ "red": "#f00", "blue": "#00f" }', 'content/theme.json')).toBeUndefined()
  expect(await saidIn('{ "openapi": "3.1.0", "info": "Only 3 left in stock" }', 'content/api.json')).toBeUndefined()
  expect(await saidIn('{ "title": {{ .Title }} }', 'content/home.json')).toBeUndefined()
})

test('a folder tells a language only where it is one of those that are told of any file', async () => {
  const lang = async (path: string): Promise<string | undefined> => (await readCatalogue('{ "a": "Hurry, only 3 left" }', { path }))?.lang
  expect([await lang('content/fr/home.json'), await lang('hr/content/home.json')]).toEqual(['fr', undefined])
})
