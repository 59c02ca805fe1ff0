import type { Declaration } from './sheet.ts'

/**
 * Classes that say in themselves what they look like: Tailwind's, in its default theme, as far as sizes,
 * opacity, visibility and the greys go, and those of Bootstrap that agree. Nothing else is guessed at.
 */
export interface Utilities {
  readonly stated: readonly Declaration[]
  /** Properties that some class sets in some windows only, or to what is not known. */
  readonly unsure: ReadonlySet<string>
}

const sizes: Readonly<Record<string, string>> = {
  xs: '.75rem', sm: '.875rem', base: '1rem', lg: '1.125rem', xl: '1.25rem', '2xl': '1.5rem', '3xl': '1.875rem', '4xl': '2.25rem', '5xl': '3rem',
  '6xl': '3.75rem', '7xl': '4.5rem', '8xl': '6rem', '9xl': '8rem',
}
const scales: Readonly<Record<string, readonly string[]>> = {
  slate: ['f8fafc', 'f1f5f9', 'e2e8f0', 'cbd5e1', '94a3b8', '64748b', '475569', '334155', '1e293b', '0f172a', '020617'],
  gray: ['f9fafb', 'f3f4f6', 'e5e7eb', 'd1d5db', '9ca3af', '6b7280', '4b5563', '374151', '1f2937', '111827', '030712'],
  zinc: ['fafafa', 'f4f4f5', 'e4e4e7', 'd4d4d8', 'a1a1aa', '71717a', '52525b', '3f3f46', '27272a', '18181b', '09090b'],
  neutral: ['fafafa', 'f5f5f5', 'e5e5e5', 'd4d4d4', 'a3a3a3', '737373', '525252', '404040', '262626', '171717', '0a0a0a'],
  stone: ['fafaf9', 'f5f5f4', 'e7e5e4', 'd6d3d1', 'a8a29e', '78716c', '57534e', '44403c', '292524', '1c1917', '0c0a09'],
}
const steps = ['50', '100', '200', '300', '400', '500', '600', '700', '800', '900', '950']
const displays = new Set('block inline inline-block flex inline-flex grid inline-grid table table-cell table-row contents flow-root list-item'.split(' '))
/** States a reader brings about: what is seen at first does not depend on them. */
const states = new RegExp(
  String.raw`^(?:group-|peer-)?(?:hover|focus|focus-within|focus-visible|active|visited|disabled|checked|aria-.+|data-.+|open|placeholder` +
    String.raw`|selection|before|after|marker|file|invalid|required|print)(?:/\w+)?$`,
)

/** Some colour of the theme: which one, the file does not tell. */
export const THEME = 'var(--theme)'

/** Longer than any class that says what it looks like. */
const longest = 60

/** What a list of classes says. */
export function utilitiesIn(classes: readonly string[]): Utilities {
  const stated: Declaration[] = []
  const unsure = new Set<string>()
  const bootstrap = classes.includes('btn')
  for (const name of classes) {
    if (name.length > longest) continue
    const variants = name.split(/:(?![^[]*\])/)
    const utility = variants.pop() ?? ''
    if (variants.some((variant) => states.test(variant))) continue
    const important = utility.startsWith('!')
    for (const [property, value] of said(important ? utility.slice(1) : utility, bootstrap)) {
      if (variants.length > 0) unsure.add(property)
      else stated.push({ property, value, important })
    }
  }
  return { stated, unsure }
}

function said(utility: string, bootstrap: boolean): readonly (readonly [property: string, value: string])[] {
  switch (utility) {
    case 'hidden':
    case 'd-none':
      return [['display', 'none']]
    case 'invisible':
      return [['visibility', 'hidden']]
    case 'visible':
      return [['visibility', 'visible']]
    case 'sr-only':
    case 'visually-hidden':
      return [['position', 'absolute'], ['clip-path', 'inset(50%)']]
    case 'not-sr-only':
      return [['position', 'static'], ['clip-path', 'none']]
  }
  if (displays.has(utility)) return [['display', utility]]
  if (utility.startsWith('text-')) return sayText(utility.slice(5))
  if (utility.startsWith('bg-')) return sayGround(utility.slice(3))
  if (utility.startsWith('opacity-')) return sayOpacity(utility.slice(8))
  if (bootstrap && utility.startsWith('btn-')) return sayButton(utility.slice(4))
  const [, side, pixels] = /^([wh])-\[(\d+(?:\.\d+)?px)\]$/.exec(utility) ?? []
  return side && pixels ? [[side === 'w' ? 'width' : 'height', pixels]] : []
}

function sayText(what: string): [string, string][] {
  const size = sizes[what] ?? /^\[((?:\d+(?:\.\d+)?|\.\d+)(?:px|rem|em|pt))\]$/.exec(what)?.[1]
  if (size !== undefined) return [['font-size', size]]
  // `text-sm/6` states the line height too.
  const [head = ''] = what.split('/')
  if (sizes[head] !== undefined && /^[\w]+\/(?:\d|\[)/.test(what)) return [['font-size', sizes[head]]]
  const colour = colourIn(what)
  return colour === undefined ? [] : [['color', colour]]
}

/** What `bg-` says beside colours. */
const notColours = new RegExp(
  String.raw`^(?:cover|contain|auto|fixed|local|scroll|center|top|bottom|left|right|repeat|no-repeat|clip|origin|opacity|blend|none` +
    String.raw`|left-|right-|clip-|origin-|repeat-|opacity-|blend-|\[url|\[length|\[position)`,
)
/** Tailwind's colours that are no greys: what is filled with them is filled. */
const hues = /^(?:red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d/

function sayGround(what: string): [string, string][] {
  if (/^(?:gradient-|linear-|radial-|conic-|\[url)/.test(what)) return [['background-image', 'gradient']]
  if (notColours.test(what)) return []
  const colour = colourIn(what) ?? (/^[a-z][\w-]*(?:\/\d+)?$/.test(what) ? THEME : undefined)
  return colour === undefined ? [] : [['background-color', colour]]
}

function colourIn(what: string): string | undefined {
  if (what === 'transparent') return 'transparent'
  const [name = '', opacity] = what.split('/')
  const hex = hexOf(name)
  if (hex === undefined) return hues.test(name) ? THEME : undefined
  if (opacity === undefined) return hex
  const share = /^\d{1,3}$/.test(opacity) ? Math.round((Number(opacity) / 100) * 255) : undefined
  return share === undefined || hex.length !== 7 ? THEME : `${hex}${share.toString(16).padStart(2, '0')}`
}

function hexOf(name: string): string | undefined {
  if (name === 'white') return '#ffffff'
  if (name === 'black') return '#000000'
  const own = /^\[(#[\da-f]{3,8})\]$/i.exec(name)?.[1]
  if (own !== undefined) return own
  const [scale = '', step = ''] = name.split('-')
  const hex = Object.hasOwn(scales, scale) ? scales[scale]?.[steps.indexOf(step)] : undefined
  return hex === undefined ? undefined : `#${hex}`
}

function sayOpacity(what: string): [string, string][] {
  const own = /^\[(\d+(?:\.\d+)?|\.\d+)\]$/.exec(what)?.[1]
  if (own !== undefined) return [['opacity', own]]
  return /^\d{1,3}$/.test(what) ? [['opacity', String(Number(what) / 100)]] : []
}

/** Bootstrap's buttons are filled but for the outlines and the link. */
function sayButton(what: string): [string, string][] {
  if (/^(?:primary|secondary|success|danger|warning|info|light|dark)$/.test(what)) return [['background-color', THEME]]
  return what === 'link' || what.startsWith('outline-') ? [['background-color', 'transparent']] : []
}
