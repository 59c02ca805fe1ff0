import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { understand } from '../arguments/command.ts'
import { Output } from '../terminal/output.ts'
import { ran } from '../testing/ran.ts'
import { run } from '../run.ts'
import { scratch } from '../testing/scratch.ts'
import { en } from '../words/en.ts'

const mail = (inside: string): string => `<!doctype html>\n<html lang="en"><body>\n<h1>Half price on every pair</h1><p>Shop our sale and save.</p>\n${inside}\n<p>Pairs Ltd, 12 Harbour Street, Leeds LS1 4AP</p>\n</body></html>\n`

describe('a part of a mail', () => {
  it('brings the way out, wherever it lies', async () => {
    const { found } = await ran({
      'emails/campaign/sale.hbs': mail('{{> footer}}'),
      'emails/partials/footer.hbs': '<p><a href="{{unsubscribe_url}}">Unsubscribe</a></p>\n',
    })
    expect(found).toEqual([])
  })

  it('that brings none leaves the mail without, which is told of the mail', async () => {
    const { found } = await ran({
      'emails/campaign/sale.hbs': mail('{{> footer}}'),
      'emails/partials/footer.hbs': '<p>See you in the shop.</p>\n',
    })
    expect(found).toEqual(['emails/campaign/sale.hbs:5:4 missing-unsubscribe'])
  })

  it('that is not there makes its lack a doubt', async () => {
    const { found, err } = await ran({ 'emails/campaign/sale.hbs': mail('{{> footer}}') })
    expect(found).toEqual(['emails/campaign/sale.hbs:4:1 missing-unsubscribe?'])
    expect(err).toBe('')
  })

  it('may itself bring in parts, and itself', async () => {
    const { found, err } = await ran({
      'emails/campaign/sale.hbs': mail('{{> outer}}'),
      'emails/partials/outer.hbs': '<div>{{> inner}}</div>\n',
      'emails/partials/inner.hbs': '<p>{{> outer}}<a href="{{unsubscribe_url}}">Unsubscribe</a></p>\n',
    })
    expect(found).toEqual([])
    expect(err).toContain('emails/campaign/sale.hbs: “outer” takes itself in: it is read once.')
  })
})

describe('a clock of another file', () => {
  const clock = (end: string): string =>
    `export default function OfferTimer() {\n  const [left, setLeft] = useState('')\n  useEffect(() => {\n    const end = ${end}\n    setInterval(() => setLeft(\`\${Math.floor((end - Date.now()) / 3600000)}:00\`), 1000)\n  }, [])\n  return <b className="time">{left}</b>\n}\n`
  const page = (words: string): string => `import OfferTimer from './OfferTimer'\nexport default () => <main><p>${words} <OfferTimer /></p></main>\n`

  it('is told of with what is said to end when it has run down', async () => {
    const { found } = await ran({ 'OfferTimer.jsx': clock('Date.now() + 20 * 3600 * 1000'), 'page.jsx': page('Lamps at half price: the offer ends in') })
    expect(found).toEqual(['OfferTimer.jsx:5:34 fake-countdown'])
  })

  it('is nothing to speak of where it runs to a day, or nothing ends with it', async () => {
    expect((await ran({ 'OfferTimer.jsx': clock("new Date('2026-12-24T18:00')"), 'page.jsx': page('Lamps at half price: the offer ends in') })).found).toEqual([])
    expect((await ran({ 'Timer.jsx': clock('Date.now() + 900000').replace('OfferTimer', 'Timer'), 'page.jsx': page('Your table is held for').replaceAll('OfferTimer', 'Timer') })).found).toEqual([])
  })
})

describe('a layout', () => {
  const layout = '<html lang="en"><body>{% block body %}{% endblock %}<a href="{{ unsubscribe_url }}">Unsubscribe</a></body></html>\n'
  const campaign = '{% extends "layouts/mail.html" %}\n{% block body %}<h1>Half price</h1><p>Shop our sale and save.</p>{% endblock %}\n'

  it('brings what its pages lack', async () => {
    expect((await ran({ 'emails/newsletter/sale.html': campaign, 'emails/layouts/mail.html': layout })).found).toEqual([])
  })

  it('that lacks it too makes the page lack it', async () => {
    const { found } = await ran({ 'emails/newsletter/sale.html': campaign, 'emails/layouts/mail.html': layout.replace(/<a.*<\/a>/, '') })
    expect(found).toEqual(['emails/newsletter/sale.html:2:39 missing-unsubscribe'])
  })
})

describe('a message of a catalogue', () => {
  const exit = "export const Exit = () => <div><button>{t('exit.b')}</button><button>{t('exit.a')}</button></div>\n"
  const french = '{ "exit": {\n  "a": "Non merci, je préfère payer plein pot",\n  "b": "Profiter de 20 %" } }\n'

  it('is judged as the button that it stands on, and told where it is written', async () => {
    const { found, told } = await ran({ 'src/Exit.jsx': exit, 'locales/fr.json': french })
    expect(found).toEqual(['locales/fr.json:2:9 confirmshaming'])
    const [finding] = told.find(({ filePath }) => filePath === 'locales/fr.json')!.messages
    expect(finding?.also).toMatchObject([{ message: 'Shown here', line: 1, column: 62 }])
    expect(finding?.also?.[0]?.filePath).toMatch(/src\/Exit\.jsx$/)
  })

  it('is told once, though a page shows it within a longer sentence', async () => {
    const { found } = await ran({
      'src/Notice.jsx': "export const Notice = () => <p>{t('notice')} <a href=\"/cookies\">{t('policy')}</a></p>\n",
      'locales/en.json': '{ "notice": "By browsing this shop, you agree to our",\n  "policy": "use of cookies" }\n',
    })
    expect(found).toEqual(['locales/en.json:1:14 implied-consent'])
  })

  it('labels the box that is ticked in advance', async () => {
    const { found } = await ran({
      'src/News.jsx': "export const News = () => <label><input type=\"checkbox\" defaultChecked />{t('news')}</label>\n",
      'locales/en.json': '{ "news": "Send me marketing emails" }\n',
      'locales/fr.json': '{ "news": "Envoyez-moi des offres par e-mail" }\n',
    })
    expect(found).toEqual(['src/News.jsx:1:57 prechecked-consent'])
  })

  it('is found by what Rails leaves out of its key', async () => {
    const { told } = await ran({
      'app/views/exit/_form.html.erb': "<div><button><%= t('.yes') %></button><button><%= t('.no') %></button></div>\n",
      'config/locales/fr.yml': 'fr:\n  exit:\n    form:\n      yes: Oui\n      no: "Non merci, je préfère payer plein pot"\n',
    })
    expect(told.flatMap(({ messages }) => messages.map(({ also }) => also))).toMatchObject([[{ message: 'Shown here', line: 1, column: 39 }]])
  })

  it('is found in the same way by HAML', async () => {
    const { told } = await ran({
      'app/views/exit/_form.html.haml': "%div\n  %button= t('.yes')\n  %button= t('.no')\n",
      'config/locales/fr.yml': 'fr:\n  exit:\n    form:\n      yes: Oui\n      no: "Non merci, je préfère payer plein pot"\n',
    })
    expect(told.flatMap(({ messages }) => messages.map(({ also }) => also))).toMatchObject([[{ message: 'Shown here', line: 3, column: 3 }]])
  })

  it('is not looked for where nobody asks', async () => {
    const { found } = await ran({ 'src/Exit.jsx': exit.replaceAll('exit.', 'leave.'), 'locales/fr.json': '{ "exit": { "x": "Bonjour" } }\n' })
    expect(found).toEqual([])
  })
})

it('does not look for parts that make no difference', async () => {
  const { err } = await ran({ 'pages/a.html': '<p>Good socks</p>{% include "b.html" %}\n', 'pages/b.html': '{% include "a.html" %}\n' })
  expect(err).toBe('')
})

it('tells what a part says once, however many pages show it', async () => {
  const { found } = await ran({
    'pages/a.html': '{% include "partials/news.html" %}\n',
    'pages/b.html': '{% include "partials/news.html" %}\n',
    'pages/partials/news.html': '<label><input type="checkbox" checked> Send me marketing emails</label>\n',
  })
  expect(found).toEqual(['pages/partials/news.html:1:31 prechecked-consent'])
})

it('allows in a part what its comment allows', async () => {
  const { found } = await ran({
    'pages/a.html': '{% include "partials/news.html" %}\n',
    'pages/partials/news.html': '<!-- aboveboard-allow prechecked-consent -- demo -->\n<label><input type="checkbox" checked> Send me marketing emails</label>\n',
  })
  expect(found).toEqual([])
})

it('says how many parts it did not find', async () => {
  const files = { 'emails/campaign/sale.hbs': mail('{{> footer}}') }
  const ask = understand([], en)
  const out = new PassThrough({ highWaterMark: 1e6 })
  if (ask.command !== 'lint') throw new Error(ask.command)
  await run(ask, { cwd: scratch(files), env: {}, stdin: () => new PassThrough(), stdout: new Output(() => out), stderr: new Output(() => new PassThrough()) })
  expect(String(out.read())).toContain('1 part of a page could not be found (emails/campaign/sale.hbs:4 asks for it): what it brings is not judged.')
})

describe('a component that nothing brings in', () => {
  const shame = 'export default () => <button>No thanks, I hate saving money</button>\n'
  const neighbours = { 'src/components/Nav.tsx': 'export default () => <nav>Shop</nav>\n', 'src/components/Foot.tsx': 'export default () => <footer>Bye</footer>\n' }
  const app = (more = ''): string => `import Nav from './components/Nav'\nimport Foot from './components/Foot'\n${more}\nexport default () => <><Nav /><Foot /></>\n`
  const asked = ['src/components/Leave.tsx:1:30 confirmshaming?']
  const accused = ['src/components/Leave.tsx:1:30 confirmshaming']

  it('is asked about: nobody sees what it says', async () => {
    const { found } = await ran({ ...neighbours, 'src/App.tsx': app(), 'src/components/Leave.tsx': shame })
    expect(found).toEqual(asked)
  })

  it.each([
    ['an import of it', app("import Leave from './components/Leave'")],
    ['one that waits', app("const Leave = lazy(() => import('@/components/Leave'))")],
    ['an import of its file', app("import Leave from './components/Leave.tsx'")],
    ['an element of its name', app('const last = <Leave />')],
    ['whatever lies in the folder', app("const all = import.meta.glob('./components/*.tsx')")],
  ])('is none where there is %s', async (_, code) => {
    const { found } = await ran({ ...neighbours, 'src/App.tsx': code, 'src/components/Leave.tsx': shame })
    expect(found).toEqual(accused)
  })

  it.each([
    ['is an import that is commented out', app("// import Leave from './components/Leave'")],
    ['is an element that is commented out', app('{/* <Leave /> */}')],
    ['are words of its name', app('// The way out\nconst said = "Leave us a note"')],
  ])('is still one where there %s', async (_, code) => {
    const { found } = await ran({ ...neighbours, 'src/App.tsx': code, 'src/components/Leave.tsx': shame })
    expect(found).toEqual(asked)
  })

  it.each(['src/components/index.tsx', 'src/pages/Leave.tsx', 'src/components/pages/Leave.tsx', 'src/Leave.tsx'])('is none that others call by its place or its name: %s', async (path) => {
    const { found } = await ran({ ...neighbours, 'src/App.tsx': app(), [path]: shame })
    expect(found).toEqual([`${path}:1:30 confirmshaming`])
  })

  it('is none among others that nothing brings in: what asks for them lies elsewhere', async () => {
    const { found } = await ran({ ...neighbours, 'src/components/Leave.tsx': shame })
    expect(found).toEqual(accused)
  })

  it('may be known by its folder, as Nuxt calls it', async () => {
    const page = '<template><div><AppNav /><AppFoot /><ShopLeave /></div></template>\n'
    const part = (said: string): string => `<template><button>${said}</button></template>\n`
    const files = { 'app.vue': page, 'components/app/Nav.vue': part('Shop'), 'components/app/Foot.vue': part('Bye'), 'components/shop/Leave.vue': part('No thanks, I hate saving money') }
    expect((await ran(files)).found).toEqual(['components/shop/Leave.vue:1:19 confirmshaming'])
    expect((await ran({ ...files, 'app.vue': page.replace('<ShopLeave />', '') })).found).toEqual(['components/shop/Leave.vue:1:19 confirmshaming?'])
  })
})

describe('a style sheet of another file', () => {
  const choice = '<div><button class="yes">Accept all cookies</button><button class="no">Reject all</button></div>'
  const page = (head: string): string => `<!doctype html><html lang="en"><head>${head}</head><body>\n${choice}\n</body></html>\n`
  const css = 'body { background: #fff; color: #222 }\n.yes { background: #075; color: #fff }\n.no { background: #fff; color: #eee }\n'

  it('is read where the page links to it', async () => {
    const { found } = await ran({ 'index.html': page('<link rel="stylesheet" href="css/site.css?v=2">'), 'css/site.css': css })
    expect(found).toEqual(['index.html:2:53 unequal-consent-buttons', 'index.html:2:53 obscured-decline'])
  })

  it('is read where a component brings it', async () => {
    const { found } = await ran({
      'src/Cookies.jsx': `import './cookies.css'\nexport const Cookies = () => ${choice.replaceAll('class=', 'className=')}\n`,
      'src/cookies.css': css,
    })
    expect(found).toEqual(['src/Cookies.jsx:2:86 obscured-decline'])
  })

  it('is read where it is a CSS module', async () => {
    const box = choice.replace('class="yes"', 'className={styles.yes}').replace('class="no"', 'className={`btn ${styles.no}`}')
    const { found } = await ran({
      'src/Cookies.jsx': `import styles from './cookies.module.css'\nexport const Cookies = () => ${box}\n`,
      'src/cookies.module.css': css,
    })
    expect(found).toEqual(['src/Cookies.jsx:2:93 obscured-decline'])
  })

  it('decides nothing while another one is not found', async () => {
    const links = '<link rel="stylesheet" href="css/site.css"><link rel="stylesheet" href="https://cdn.example.org/theme.css">'
    expect((await ran({ 'index.html': page(links), 'css/site.css': css })).found).toEqual([])
  })

  it('decides nothing where it is for paper or for some windows', async () => {
    for (const media of ['print', '(max-width: 600px)']) {
      expect((await ran({ 'index.html': page(`<link rel="stylesheet" media="${media}" href="css/site.css">`), 'css/site.css': css })).found).toEqual([])
    }
  })
})

it('knows the values of an Angular template by the class beside it', async () => {
  const template = '<label><input type="checkbox" [checked]="news"> Send me marketing emails</label>\n'
  const files = { 'src/news.component.html': template, 'src/news.component.ts': "@Component({ templateUrl: './news.component.html' })\nexport class News { news = true }\n" }
  expect((await ran(files)).found).toEqual(['src/news.component.html:1:31 prechecked-consent'])
  expect((await ran({ 'src/news.component.html': template })).found).toEqual([])
})

it('knows what a class draws by lot and counts down for its Angular template', async () => {
  const files = {
    'a.component.html': '<p>{{ viewers }} people are viewing this right now</p>\n<p>Offer ends in {{ left }} seconds</p>\n',
    'a.component.ts': `@Component({ templateUrl: './a.component.html' })
export class A { viewers = Math.floor(Math.random() * 40) + 5; left = 600
  ngOnInit() { setInterval(() => { this.left--; if (this.left < 0) this.left = 600 }, 1000) } }\n`,
  }
  expect((await ran(files)).found).toEqual(['a.component.html:1:7 randomized-pressure', 'a.component.html:2:21 fake-countdown'])
})

describe('a script that a page links to', () => {
  const html = `<html lang="en"><body><h1>Course</h1>
<p>Offer ends in <span id="left">10:00</span></p>
<p><b class="seen">24</b> people are viewing this right now</p>
<p id="tip">Read on</p>
<script src="js/site.js"></script></body></html>\n`
  const script = `let left = 600
setInterval(() => { left--; if (left < 0) left = 600; document.getElementById('left').textContent = Math.floor(left / 60) + ':' + (left % 60) }, 1000)
document.querySelector('.seen').textContent = Math.floor(Math.random() * 30) + 10
document.getElementById('tip').textContent = \`Only \${Math.ceil(Math.random() * 5)} left in stock\`\n`

  it('moves what stands in the page; what it says itself is told where it stands', async () => {
    expect((await ran({ 'index.html': html, 'js/site.js': script })).found).toEqual([
      'index.html:2:34 fake-countdown',
      'index.html:3:20 randomized-pressure',
      expect.stringMatching(/^js\/site\.js:4:\d+ randomized-pressure$/),
    ])
  })

  it('may show what somebody counts', async () => {
    const counted = "fetch('/seen').then((r) => r.json()).then((data) => { document.querySelector('.seen').textContent = data.seen })\nsetInterval(() => {}, 9)\n"
    expect((await ran({ 'index.html': html, 'js/site.js': counted })).found).toEqual(['index.html:2:34 fake-countdown?'])
    expect((await ran({ 'index.html': html })).found).toEqual(['index.html:3:20 fake-activity', 'index.html:2:34 fake-countdown?'])
  })
})

it('gives a file of elsewhere nothing', async () => {
  const page = '<html lang="en"><body><button>{{ t("exit") }}</button><button>Yes, save my seat</button></body></html>\n'
  const elsewhere = join(scratch({ 'page.html': page }), 'page.html')
  const inside = { '.git/HEAD': '', 'locales/en.json': '{ "exit": "No thanks, I hate saving money" }\n', 'page.html': page }
  expect((await ran(inside, 'page.html')).found).toEqual(['locales/en.json:1:12 confirmshaming'])
  expect((await ran(inside, elsewhere)).found).toEqual([])
})
