import { expect, test } from 'vitest'
import { Finder } from './finder.ts'

const finder = new Finder([
  'app/views/shared/_footer.html.erb',
  'app/views/users/show.html.erb',
  'emails/partials/footer.hbs',
  'emails/sale.hbs',
  'resources/views/layouts/app.blade.php',
  'resources/views/home.blade.php',
  'shop/partials/head.html',
  'blog/partials/head.html',
  'src/ui/Button/index.tsx',
  'src/ui/Footer.tsx',
  'src/pages/Home.tsx',
  'src/pages/Footer.css',
  'src/parts/Stock.vue',
  'src/parts/Stock.astro',
  'templates/base.html',
  'templates/account/base.html',
  'templates/account/login.html',
])

test.each([
  ['shared/footer', 'app/views/users/show.html.erb', 'app/views/shared/_footer.html.erb'],
  ['footer', 'emails/sale.hbs', 'emails/partials/footer.hbs'],
  ['layouts.app', 'resources/views/home.blade.php', 'resources/views/layouts/app.blade.php'],
  ['../ui/Footer', 'src/pages/Home.tsx', 'src/ui/Footer.tsx'],
  ['@/ui/Footer', 'src/pages/Home.tsx', 'src/ui/Footer.tsx'],
  ['../ui/Button', 'src/pages/Home.tsx', 'src/ui/Button/index.tsx'],
  ['../parts/Stock.vue', 'src/pages/Home.vue', 'src/parts/Stock.vue'],
  ['base.html', 'templates/account/login.html', 'templates/account/base.html'],
  ['./Footer.css', 'src/pages/Home.tsx', 'src/pages/Footer.css'],
])('%s, asked for in %s, is %s', (reference, from, path) => {
  expect(finder.find(reference, from)).toBe(path)
})

test.each([
  ['partials/head.html', 'templates/base.html', 'two are as near'],
  ['./Footer', 'src/pages/Home.tsx', 'a style sheet is no component'],
  ['footer', 'src/pages/Home.tsx', 'other code asks for it'],
  ['base.html', 'templates/base.html', 'a page is no part of itself'],
  ['../../../../etc/footer', 'emails/sale.hbs', 'nothing lies outside the project'],
])('%s, asked for in %s, is nothing: %s', (reference, from) => {
  const found = finder.find(reference, from)
  expect(found === undefined || found !== from).toBe(true)
  if (reference !== 'base.html') expect(found).toBeUndefined()
})
