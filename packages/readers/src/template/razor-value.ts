import { keyOrigin } from './origin.ts'
import type { Meaning } from './tag.ts'

/** `Localizer["Buy now"]`, `T("Cart.Buy")`: a message by its key or its words. */
const message = /^(?:\w*Localizer|\w*Localization|T|L|S|Loc|Resources?|Strings?)(?:\.\w+)?\s*[[(]\s*"((?:[^"\\]|\\.)+)"/
const part = /^(?:await\s+)?(?:RenderBody|RenderSection(?:Async)?|RenderPage|Body\b|ChildContent\b|Html\.(?:Render)?(?:Partial|Action)(?:Async)?\b|Component\.InvokeAsync|DisplayContent\b)/
const bracketed = /^\(([^()]*)\)$/

/** What an expression of Razor's shows. */
export function razorValue(expression: string): Meaning {
  const content = (bracketed.exec(expression)?.[1] ?? expression).trim()
  if (part.test(content)) return { role: 'part', content }
  const key = message.exec(content)?.[1]
  return { role: 'value', content, origin: key === undefined ? undefined : keyOrigin(key) }
}
