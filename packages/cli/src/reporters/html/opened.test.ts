import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understand } from '../../arguments/command.ts'
import { Output } from '../../terminal/output.ts'
import { run } from '../../run.ts'
import { scratch } from '../../testing/scratch.ts'
import { en } from '../../words/en.ts'
import { hasChromium, openBrowser, skipped, throughout, watched, type Watch } from './chromium.ts'
import { frame, frameDocument } from './frame.ts'
import { hostile } from './hostile.ts'

// The one sentence that tells a machine without a browser what it has not seen.
if (!hasChromium) process.stdout.write(`${skipped}\n`)

/** Machines of continuous integration are slow at times. */
const patiently = { timeout: 20_000 }

const house = fileURLToPath(new URL('../../../../../', import.meta.url))

/** Writes the report of a folder, as a run does; its address. */
async function reported(cwd: string, paths: string, file: string, locale: 'en' | 'fr' = 'en'): Promise<string> {
  const ask = understand([paths, '--format', `html=${file}`, '--now', '2026-06-01', '--locale', locale], en)
  if (ask.command !== 'lint') throw new Error(`asked ${ask.command}`)
  await run(ask, { cwd, env: {}, stdin: () => new PassThrough(), stdout: new Output(() => new PassThrough().resume()), stderr: new Output(() => new PassThrough().resume()) })
  return pathToFileURL(file).href
}

describe.skipIf(!hasChromium)('the report, opened in Chromium', () => {
  let browser: Browser
  let server: Server
  let beacon: string
  const visits: string[] = []

  beforeAll(async () => {
    browser = await openBrowser()
    server = createServer((request, response) => {
      visits.push(request.url ?? '')
      response.setHeader('access-control-allow-origin', '*').end('top.pwned = 1')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    beacon = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<{ page: Page; watch: Watch }> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    return watched(context, address)
  }

  const folder = mkdtempSync(join(tmpdir(), 'report.'))
  const addresses = new Map<string, Promise<string>>()
  const examples = (locale: 'en' | 'fr' = 'en'): Promise<string> => {
    const known = addresses.get(locale) ?? reported(house, 'examples', join(folder, `${locale}.html`), locale)
    addresses.set(locale, known)
    return known
  }

  /** Serious and worse, by the name of the rule and the elements concerned. */
  async function barriers(page: Page): Promise<readonly string[]> {
    const require = createRequire(import.meta.url)
    await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
    // What stands in the frames is the work of others, shown as it is.
    const found = await page.evaluate<readonly { id: string; impact: string; nodes: readonly { target: unknown }[] }[]>(`axe.run(document, { iframes: false }).then(({ violations }) => violations)`)
    return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`)
  }

  describe('of a hostile file', () => {
    it('runs nothing of it, and asks for nothing', async () => {
      const cwd = scratch({
        'a/page.html': hostile(beacon),
        'a/</script><script>top.pwned=1</script>.html': hostile(beacon),
        'a/" onload="top.pwned=1" x="\'.html': hostile(beacon),
        'a/&quot;><iframe srcdoc="<script>top.pwned=1<&#47;script>">.md': `[No thanks, I hate saving money](javascript:top.pwned=1)\n\n${hostile(beacon)}`,
        'a/mail.eml': `Subject: Only 3 seats left! <script>top.pwned=1</script>\nFrom: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${hostile(beacon)}`,
        'a/locales/en.json': JSON.stringify({ no: 'No thanks, I hate saving money </script><script>top.pwned=1</script>', more: "Only 3 seats left! </pre><img src=x onerror='top.pwned=1'>" }),
        'a/x.tsx': `export const X = () => <button title="</code><script>top.pwned=1</script>" onClick={close}>No thanks, I hate saving money</button>\n`,
      })
      const { page, watch } = await open(await reported(cwd, 'a', join(cwd, 'report.html')))
      expect(await page.locator('.file').count()).toBeGreaterThanOrEqual(7)
      expect(await page.locator('iframe').count()).toBeGreaterThanOrEqual(5)
      await throughout(page)
      // What runs in a frame from now on, the test runs.
      expect(watch.said).toEqual([])
      // A reader points at everything, and presses what can be pressed.
      for (const at of page.frames().slice(1)) {
        for (const each of await at.locator('a, button, input, summary, x-element, marquee, svg').all()) await each.dispatchEvent('click', {}, { timeout: 500 }).catch(() => undefined)
        for (const each of (await at.locator('a, button, summary').all()).slice(0, 6)) await each.click({ timeout: 500, force: true }).catch(() => undefined)
      }
      await page.waitForTimeout(300)
      expect(await page.evaluate(`({ pwned: 'pwned' in window, title: document.title })`)).toEqual({ pwned: false, title: 'What Aboveboard found' })
      for (const at of page.frames()) expect(await at.evaluate('typeof pwned')).toBe('undefined')
      expect(visits).toEqual([])
      expect(watch.requests.filter((address) => /^https?:/.test(address))).toEqual([])
      expect(watch.opened).toEqual([])
      expect(page.context().pages()).toHaveLength(1)
    })

    it('is held by the frame alone, were its painter deceived', async () => {
      const file = join(scratch({ 'frame.html': '' }), 'frame.html')
      writeFileSync(file, `<!doctype html><html lang="en"><title>Frame</title>${frame(frameDocument(`<body>${hostile(beacon).replace(/^[^]*<body[^>]*>/, '')}</body>`), 'A frame').text}</html>`)
      const { page, watch } = await open(pathToFileURL(file).href)
      // For paper, documents are written into their frames.
      await page.evaluate(`{
        const given = document.querySelector('iframe')
        const written = given.cloneNode()
        written.removeAttribute('srcdoc')
        given.after(written)
        written.contentDocument.open()
        written.contentDocument.write(given.srcdoc)
        written.contentDocument.close()
      }`)
      await page.waitForTimeout(500)
      expect(await page.evaluate(`({ pwned: 'pwned' in window, title: document.title })`)).toEqual({ pwned: false, title: 'Frame' })
      expect(visits).toEqual([])
      expect(watch.opened).toEqual([])
    })
  })

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(['en', 'fr'] as const)('has no serious barrier, says nothing to the console and asks for nothing: %s', async (locale) => {
      const { page, watch } = await open(await examples(locale), { colorScheme })
      await throughout(page)
      expect(await barriers(page)).toEqual([])
      expect(watch).toEqual({ requests: [], said: [], opened: [] })
      expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    })
  })

  it('follows the system’s colours until its reader chooses', async () => {
    const { page } = await open(await examples(), { colorScheme: 'dark' })
    const ground = (): Promise<string> => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    expect(await ground()).toBe('rgb(23, 24, 27)')
    await page.getByLabel('Colours').selectOption('Light')
    expect(await ground()).toBe('rgb(250, 249, 246)')
  })

  it('is filtered by keyboard alone', async () => {
    const { page } = await open(await examples())
    const shown = (): Promise<number> => page.locator('.card:visible').count()
    const output = page.locator('output')
    const all = await shown()
    expect(await output.textContent()).toBe(`${all} of ${all} shown`)
    const reach = async (label: string): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab')
        if ((await page.evaluate<string | undefined>('document.activeElement.labels?.[0]?.textContent')) === label) return
      }
      throw new Error(`No way to ${label} by Tab`)
    }
    await reach('Rule')
    await page.keyboard.type('confirm')
    expect(await page.getByLabel('Rule', { exact: true }).inputValue()).toBe('confirmshaming')
    const chosen = await shown()
    expect(chosen).toBeGreaterThan(1)
    expect(chosen).toBeLessThan(all)
    expect(await page.locator('.card[data-rule=confirmshaming]:visible').count()).toBe(chosen)
    expect(await output.textContent()).toBe(`${chosen} of ${all} shown`)
    await reach('File')
    await page.keyboard.type('examples/landing/b')
    expect(await page.locator('.file:visible').count()).toBe(1)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(shown, patiently).toBe(all)
    await page.getByRole('button', { name: 'Accountability' }).press('Enter')
    expect(await page.getByLabel('Principle').inputValue()).toBe('accountability')
    expect(await page.locator('.card[data-principle=accountability]:visible').count()).toBe(await shown())
  })

  it('shows a finding where it stands, even what is hidden at first', async () => {
    const cwd = scratch({
      'shop.html': `<!doctype html><html lang="en"><style>.later { display: none }</style><body><p>${'Long copy. '.repeat(2000)}</p><div class="later"><button>No thanks, I hate saving money</button></div><p>${'More. '.repeat(2000)}</p></body></html>`,
    })
    const { page } = await open(await reported(cwd, '.', join(cwd, 'report.html')))
    await throughout(page)
    const mark = page.frames()[1]!.locator('mark')
    expect(await mark.textContent()).toBe('No thanks, I hate saving money')
    expect(await page.getByText('Hidden at first: opened here to be seen.').isVisible()).toBe(true)
    const seen = (): Promise<boolean> => page.frames()[1]!.evaluate<boolean>(`(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector('mark').getBoundingClientRect())`)
    expect(await seen()).toBe(true)
    await page.frames()[1]!.evaluate('scrollTo(0, 0)')
    expect(await seen()).toBe(false)
    await page.getByRole('button', { name: 'Show number 1 in the page' }).click()
    expect(await seen()).toBe(true)
  })

  it('opens and measures what nobody has come to yet, and what a choice had left out, as if it had been on the screen', async () => {
    const { page } = await open(await examples())
    const cut = (): Promise<readonly string[]> =>
      page.evaluate<string[]>(`[...document.querySelectorAll('iframe')].filter(({ clientHeight, contentDocument }) => clientHeight < Math.min(1198, contentDocument.body.scrollHeight)).map(({ title }) => title)`)
    const frames = await page.locator('iframe').count()
    const ready = (): Promise<number> => page.locator('iframe[data-ready]').count()
    await expect.poll(ready, patiently).toBe(frames)
    expect(await page.locator('.hidden-at-first:not([hidden])').count()).toBe(0)
    await throughout(page)
    expect(await cut()).toEqual([])

    const cwd = scratch(
      Object.fromEntries(
        Array.from({ length: 20 }, (_, i) => [`${i + 10}.html`, `<!doctype html><html lang="en"><p>${'Long copy. '.repeat(600)}</p><a href="#">${i === 0 ? 'No thanks, I hate saving money' : 'Hurry, offer ends soon!'}</a></html>`]),
      ),
    )
    const { page: long } = await open(await reported(cwd, '.', join(cwd, 'report.html')))
    await long.getByLabel('Rule', { exact: true }).selectOption('confirmshaming')
    await long.evaluate(`dispatchEvent(new Event('beforeprint'))`)
    await long.getByLabel('Rule', { exact: true }).selectOption('')
    expect(await long.locator('iframe[data-ready]').count()).toBe(20)
    expect(await long.locator('.hidden-at-first:not([hidden])').count()).toBe(0)
    await long.locator('.file').last().scrollIntoViewIfNeeded()
    expect(await long.evaluate<number>(`[...document.querySelectorAll('iframe')].at(-1).clientHeight`)).toBeGreaterThan(300)
  })

  it('has marks in the source pale with what the choice leaves out, but for what others share', async () => {
    const cwd = scratch({ 'a.jsx': 'export const A = () => <p><button>No thanks, I hate saving money</button> Hurry, offer ends soon!</p>\n' })
    const { page } = await open(await reported(cwd, '.', join(cwd, 'report.html')))
    await page.getByLabel('Rule', { exact: true }).selectOption('confirmshaming')
    expect(await page.locator('.excerpt mark.aboveboard-pale').allTextContents()).toEqual(['2offer ends soon'])
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => page.locator('mark.aboveboard-pale').count(), patiently).toBe(0)
  })

  it('is printed whole, without its controls', async () => {
    const { page } = await open(await examples())
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(50_000)
    expect(await page.evaluate<boolean>(`[...document.querySelectorAll('iframe')].every((frame) => frame.dataset.ready === 'yes')`)).toBe(true)
  })

  it('fills the frames of a long run as its reader comes near, and for paper at once', async () => {
    const cwd = scratch(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.html`, `<!doctype html><html lang="en"><p>${'Long copy. '.repeat(300)}</p><a href="#">No thanks, I hate saving money</a><script>top.pwned = 1</script></html>`])))
    const { page, watch } = await open(await reported(cwd, '.', join(cwd, 'report.html')))
    const ready = (): Promise<number> => page.evaluate<number>(`document.querySelectorAll('iframe[data-ready]').length`)
    expect(await ready()).toBeLessThan(30)
    await page.locator('iframe').last().scrollIntoViewIfNeeded()
    await expect.poll(() => page.evaluate<string | undefined>(`[...document.querySelectorAll('iframe')].at(-1).dataset.ready`), patiently).toBe('yes')
    await page.pdf()
    expect(await ready()).toBe(60)
    expect(await page.evaluate(`'pwned' in window`)).toBe(false)
    expect(watch).toEqual({ requests: [], said: [], opened: [] })
  })

  it('is read without scripts too', async () => {
    const { page } = await open(await examples(), { javaScriptEnabled: false })
    expect(await page.locator('.card').first().isVisible()).toBe(true)
    expect(await page.locator('.filters').isVisible()).toBe(false)
    const cwd = scratch(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.html`, '<!doctype html><html lang="en"><a href="#">No thanks, I hate saving money</a></html>'])))
    const { page: long } = await open(await reported(cwd, '.', join(cwd, 'report.html')), { javaScriptEnabled: false })
    const shown = (selector: string): Promise<number> => long.evaluate<number>(`[...document.querySelectorAll('${selector}')].filter((element) => getComputedStyle(element).display !== 'none').length`)
    expect(await shown('.card')).toBe(20)
    expect(await shown('.page')).toBe(12)
  })

  // Written when asked: UPDATE_PICTURE=1.
  it.runIf(process.env['UPDATE_PICTURE'])('has its picture taken for the README', async () => {
    const { page } = await open(await examples(), { viewport: { width: 1180, height: 1240 } })
    await throughout(page)
    await page.evaluate('scrollTo(0, 0)')
    await page.screenshot({ path: join(house, 'packages/cli/report.png') })
  })
})
