import type { Given } from '@aboveboard/core'
import type * as Html from '../html/read.ts'
import type { AngularTools } from './read-angular.ts'

/** Loads the tools that a file needs; most need none. */
export async function angularTools(source: string, given: Given): Promise<AngularTools> {
  return angularToolsWith(source.includes('[innerHTML]') ? await import('../html/read.ts') : undefined, source, given)
}

/** The tools that a file needs, with the reader of HTML where there is one. */
export function angularToolsWith(html: typeof Html | undefined, source: string, given: Given): AngularTools {
  return { companion: companionOf(given), readHtmlText: html && ((text) => html.readHtmlText(text, { ...given, source })) }
}

/** The class behind a template lies beside it, by Angular's own convention: `cart.component.html`, `cart.component.ts`. */
function companionOf({ path, beside }: Given): AngularTools['companion'] {
  if (!path.endsWith('.html')) return undefined
  const companion = path.replace(/\.html$/, '.ts')
  const source = beside?.(companion)
  return source === undefined ? undefined : { path: companion, source }
}
