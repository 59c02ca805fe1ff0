import { describe, expect, it } from 'vitest'
import { ran } from './testing/ran.ts'

describe('a file beside the routes of a framework', () => {
  const shame = 'export default () => <button>No thanks, I hate saving money</button>\n'
  const next = { 'app/layout.tsx': 'export default ({ children }) => <html lang="en"><body>{children}</body></html>\n', 'app/page.tsx': 'import "./shop.css"\nexport default () => <h1>Shop</h1>\n' }
  const svelte = { 'src/lib/nav.ts': "import './nav.css'\n", 'src/routes/+page.svelte': '<h1>Shop</h1>\n' }
  const astro = { 'src/lib/nav.ts': "import './nav.css'\n", 'src/pages/index.astro': '<h1>Shop</h1>\n' }
  const said = '<button>No thanks, I hate saving money</button>\n'

  it.each([
    ['Next', 'app/page-new.tsx', shame, next],
    ['Next, put aside', 'app/page-old.tsx', shame, next],
    ['Next, below a folder of languages', 'src/app/[lang]/landing.tsx', shame, { 'src/app/[lang]/layout.tsx': next['app/layout.tsx'], 'src/app/[lang]/page.tsx': next['app/page.tsx'] }],
    ['SvelteKit', 'src/routes/Leave.svelte', said, svelte],
    ['Astro', 'src/pages/_draft.astro', said, astro],
    ['Astro, in a folder', 'src/pages/_drafts/leave.astro', said, astro],
  ])('is asked about while nothing brings it in: %s', async (_, path, code, others) => {
    expect((await ran({ ...others, [path]: code })).found).toEqual([expect.stringMatching(/ confirmshaming\?$/)])
    expect((await ran({ ...others, 'lib/all.ts': `export { default } from '../${path.replace(/\.\w+$/, '')}'\n`, [path]: code })).found).toEqual([expect.stringMatching(/ confirmshaming$/)])
  })

  it.each([
    ['a page', 'app/offer/page.tsx', shame, next],
    ['what is shown where nothing is found', 'app/not-found.tsx', shame, next],
    ['a file of a folder that only bears the name', 'app/leave.tsx', shame, {}],
    ['a screen, where every file of the folder is one', 'app/leave.tsx', shame, { 'app/_layout.tsx': next['app/layout.tsx'], 'app/page.tsx': shame.replace(', I hate saving money', '') }],
    ['a page of SvelteKit', 'src/routes/offer/+page.svelte', said, svelte],
    ['a page of Astro', 'src/pages/leave.astro', said, astro],
  ])('is none where it is %s', async (_, path, code, others) => {
    expect((await ran({ ...others, [path]: code })).found).toEqual([expect.stringMatching(/ confirmshaming$/)])
  })
})

describe('a file whose name says that it is put aside', () => {
  const shame = 'export default () => <button>No thanks, I hate saving money</button>\n'
  const others = { 'pages/about.tsx': '<a href="/team">Team</a>\n', 'pages/team.tsx': '<a href="/about">About</a>\n' }

  it.each(['pages/index-old.tsx', 'pages/HomeOld.tsx', 'pages/home.bak.tsx', 'pages/Home copy 2.tsx', 'pages/old-home.tsx'])('is asked about while nothing leads to it: %s', async (path) => {
    expect((await ran({ ...others, [path]: shame })).found).toEqual([`${path}:1:30 confirmshaming?`])
  })

  it.each(['pages/index.tsx', 'pages/Gold.tsx', 'pages/household.tsx', 'pages/copy.tsx', 'pages/Hold.tsx'])('is none where the name only sounds so: %s', async (path) => {
    expect((await ran({ ...others, [path]: shame })).found).toEqual([`${path}:1:30 confirmshaming`])
  })

  it('is in use where something leads to it', async () => {
    expect((await ran({ ...others, 'pages/team.tsx': '<nav><a href="/index-old">Before</a> <a href="/about">About</a></nav>\n', 'pages/index-old.tsx': shame })).found).toEqual(['pages/index-old.tsx:1:30 confirmshaming'])
  })
})
