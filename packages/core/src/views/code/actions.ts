import type { Attribute, Element } from '../../element.ts'
import { remember } from '../../memory.ts'
import { descendants, type Page } from '../../page.ts'
import type { Text } from '../../text.ts'
import { asWords } from '../names/named.ts'

/** What happens when something is pressed, as far as the file tells; `undefined` where it does not. */
export interface Action {
  /** The attribute that tells. */
  readonly by: Attribute
  /** Its words, one a name part: what is called, or the way of the address. It is read by programs; never quote it. */
  readonly words: Text
  /** As written: the name of what is called, or the address. */
  readonly written: string
}

/** Attributes that listen to a press. */
export const listening = /^(?:on(?:click|press|tap|pointerdown|mousedown|submit)|(?:@|v-on:|x-on:|ng-|\()(?:click|tap|submit)\)?(?:\.[\w.]+)?)$/
/** One name, or one call of it: `acceptAll`, `() => acceptAll()`, `acceptAll(); return false`. */
const oneCall = /^[\s"'{]*(?:\$event\s*=>\s*|(?:async\s*)?(?:\([^()]{0,40}\)|[\w$]{1,30})\s*=>\s*)?\{?\s*(?:void\s+|return\s+|await\s+)?([A-Za-z_$][\w$]{0,60}(?:(?:\?\.|\.)[A-Za-z_$][\w$]{0,60}){0,4})\s*(?:\(([^()]{0,60})\))?\s*;?\s*(?:return\s+false;?)?[\s"'}]*$/
const longest = 200

/** The path of what a handler calls, where it is one name or one call that is not told “false”. */
export function pathIn(handler: string): string | undefined {
  const [, path, given = ''] = oneCall.exec(handler) ?? []
  return path && !/\b(?:false|null|undefined|no|0)\b/.test(given) ? path : undefined
}

/** What pressing an element runs, where its handler is one name or one call that is not told “false”. */
export function runs(page: Page, element: Element): Action | undefined {
  const by = element.attributes.find(({ name }) => listening.test(name))
  if (!by || by.at.end - by.at.start > longest) return undefined
  const written = page.source.slice(by.at.start, by.at.end)
  const [, path, given = ''] = oneCall.exec(written.slice(written.indexOf('=') + 1)) ?? []
  if (!path || /\b(?:false|null|undefined|no|0)\b/.test(given)) return undefined
  const name = path.slice(path.lastIndexOf('.') + 1)
  // One function often keeps both answers, and is told which: `answer('declined')`; an address says where it leads.
  const told = /^\s*['"`](?:\/|https?:)/.test(given) ? '' : given
  return { by, words: asWords(`${name} ${told}`, by.at), written: name }
}

/** A route that is called by its name: `{{ route('offers.index') }}`, `{% url 'join' %}`, `<%= upgrade_plan_path %>`. */
function routeIn({ source }: Page, { at }: Attribute): string | undefined {
  const [, quoted, called] = /\b(?:route|path|url|url_for|reverse|link_to)\s{0,2}\(?\s{0,2}['"]([\w./:-]{3,80})['"]|<%=\s{0,3}([a-z_]{3,60})_(?:path|url)\b/.exec(source.slice(at.start, Math.min(at.end, at.start + longest))) ?? []
  return quoted ?? called
}

/** Where a handler of one step sends the reader: `location.href = '/join'`, `navigate('/join')`, `router.push('/join')`. */
function sentTo({ source }: Page, { at }: Attribute): string | undefined {
  if (at.end - at.start > longest) return undefined
  const written = source.slice(at.start, at.end)
  return /[;,]\s{0,3}\w/.test(written) ? undefined : /(?:location(?:\.href)?\s{0,2}=\s{0,2}|(?:location\.(?:assign|replace)|navigate|(?:router|history|navigation)\.(?:push|replace|navigate)|window\.open)\(\s{0,2})['"`]([^'"`\s${}]{2,100})['"`]/.exec(written)?.[1]
}

/** Buttons that send the same form and are told apart by nothing that the form sends or a script could lay hold of, the element itself not among them. */
export function sentAlike(element: Element): readonly Element[] {
  const form = isBareSubmit(element) ? element.closest('form') : undefined
  return form && form.attr('method')?.value !== 'dialog' ? submitsOf(form).filter((other) => other !== element) : []
}

const submitsOf = remember((form: Element): readonly Element[] => [...descendants(form)].filter((each) => each.attr('type')?.value === 'submit'))
const isBareSubmit = (element: Element): boolean => element.attr('type')?.value === 'submit' && !element.open && element.attributes.every(({ name }) => name === 'type' || name === 'class' || name === 'style' || (name === 'value' && element.name === 'input'))

/** Where pressing an element leads, where the address is written out, or a route is called by its name: its path and what is asked for, the host aside. */
export function leadsTo(element: Element, page?: Page): Action | undefined {
  const told = element.attr('href') ?? element.attr('formaction') ?? element.attr('to')
  const by = told ?? element.attributes.find(({ name }) => listening.test(name))
  const written = told ? (told.value?.trim() ?? (page && routeIn(page, told))) : page && by && sentTo(page, by)
  if (!by || !written || /^(?:#|javascript:|mailto:|tel:|sms:|cid:|data:)/i.test(written)) return undefined
  const way = written.replace(/^(?:https?:)?\/\/[^/?#]*/i, '')
  return { by, words: asWords(way, by.at), written }
}

/** Whether an address is the front door of a site: no path, nothing asked for. */
export const isFrontDoor = ({ written }: Action): boolean => /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/(?:index\.\w{2,4})?)(?:[?#]utm_[^#]*)?$/i.test(written)
