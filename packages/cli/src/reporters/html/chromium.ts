import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** Where a Chromium may be; Playwright's own is not brought along. */
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

const executablePath = places.find((place): place is string => place !== undefined && existsSync(place))

/** Whether tests that open a page can run here. In continuous integration they must. */
export const hasChromium = executablePath !== undefined || Boolean(process.env['CI'])

/** The sentence to be said where they cannot. */
export const skipped = 'Skipped: the tests that open the HTML report in a browser, for want of Chromium. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.'

export async function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(skipped)
  // Containers run as root, which Chromium’s own sandbox refuses; the frames’ sandbox is another.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** What a page did that nobody asked for. */
export interface Watch {
  /** Addresses asked for, the page’s own aside. */
  readonly requests: string[]
  /** What the console was told, and errors nobody caught. */
  readonly said: string[]
  /** Windows and dialogs that opened. */
  readonly opened: string[]
}

/** Opens a file, and notes what it asks for and says from then on. */
export async function watched(context: BrowserContext, address: string): Promise<{ readonly page: Page; readonly watch: Watch }> {
  const page = await context.newPage()
  const watch: Watch = { requests: [], said: [], opened: [] }
  page.on('request', (request) => request.url() !== address && !request.url().startsWith('about:srcdoc') && watch.requests.push(request.url()))
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && watch.said.push(message.text()))
  page.on('pageerror', (error) => watch.said.push(error.message))
  page.on('dialog', (dialog) => {
    watch.opened.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('popup', (popup) => watch.opened.push(popup.url()))
  await page.goto(address)
  return { page, watch }
}

/** Scrolls through a page, so that every frame is loaded, and waits for the last. */
export async function throughout(page: Page): Promise<void> {
  const frames = page.locator('iframe')
  for (let i = 0; i < (await frames.count()); i++) {
    const frame = frames.nth(i)
    if (!(await frame.isVisible())) continue
    await frame.scrollIntoViewIfNeeded()
    await page.waitForFunction(`document.querySelectorAll('iframe')[${i}]?.dataset.ready === 'yes'`)
  }
}
