import { html, type Markup } from './markup.ts'
import style from './frame.css?raw'

/** Nothing is fetched, nothing runs, nothing is sent. Style sheets are those written into the frame. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"

/**
 * A document for a frame that shows what a stranger has written. Three walls stand one behind the other: what is painted
 * holds neither code nor address (see `painted`), the policy forbids both, and the sandbox runs no script, sends no form
 * and opens no window. It shares its origin with the report, which measures it and points into it; without scripts of its
 * own it can make nothing of that.
 */
export const frameDocument = (body: string, styles = ''): string =>
  `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><style>${styles}</style><style>${style}</style></head>${body}</html>`

/** A section whose frames are filled when somebody comes near them: hundreds at once would keep the page from opening. */
export const later = (section: string): string => section.replaceAll(' srcdoc="', ' data-srcdoc="')

export const frame = (document: string, title: string): Markup => html`<iframe sandbox="allow-same-origin" referrerpolicy="no-referrer" title="${title}" srcdoc="${document}"></iframe>`
