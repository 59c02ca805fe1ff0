import { Brackets } from './brackets.ts'
import type { Dialect } from './dialect.ts'
import { keyOrigin } from './origin.ts'
import type { Meaning } from './tag.ts'
import { told, type Told } from './told.ts'

/** Around a stretch that is shown on a condition or again and again, by what closes it. */
const openers: Readonly<Record<string, string>> = {
  'c:if': 'if', 'c:foreach': 'foreach', 'c:fortokens': 'fortokens', 'c:choose': 'choose', 's:if': 's:if', 's:iterator': 's:iterator',
  'sec:authorize': 'authorize', 'security:authorize': 'authorize', 'logic:present': 'present', 'logic:iterate': 'iterate', 'logic:equal': 'equal',
}
const turns = new Set(['c:when', 'c:otherwise', 's:else', 's:elseif'])
const parts = /^(?:jsp:(?:include|doBody|invoke|forward)|c:import|tiles:\w+|s:include|s:action|decorator:\w+|sitemesh:\w+)$/i
const values = new Set(['c:out', 'c:url', 'fmt:formatnumber', 'fmt:formatdate', 'spring:url', 'spring:eval', 's:property', 's:url', 'bean:write'])
const messages = new Set(['fmt:message', 'spring:message', 's:text', 'bean:message'])
/** Elements of HTML that a library writes for the page. */
const elements: Readonly<Record<string, string>> = {
  'form:form': 'form', 'form:input': 'input', 'form:password': 'input', 'form:checkbox': 'input', 'form:radiobutton': 'input', 'form:select': 'select', 'form:option': 'option',
  'form:textarea': 'textarea', 'form:label': 'label', 'form:button': 'button', 's:form': 'form', 's:a': 'a',
}

/** Tags of JSP's libraries: `<c:if test="${sale}">`, `<fmt:message key="cart.buy"/>`; and its expressions, `${user.name}`. */
export class Jsp implements Dialect {
  readonly opening = String.raw`[$#]\{|<\/?(?:c|fmt|fn|spring|s|sec|security|jsp|tiles|decorator|sitemesh|logic|bean):`
  readonly #source: string
  readonly #brackets: Brackets

  constructor(source: string) {
    this.#source = source
    this.#brackets = new Brackets(source)
  }

  readonly closesItself = (name: string): boolean => name.includes(':')
  readonly nameOf = (read: string): string | undefined => elements[read]

  owns(start: number): boolean {
    const two = this.#source.slice(start, start + 2)
    return two === '${' || two === '#{' || two === '</' || /^<[a-z]/.test(two)
  }

  at(start: number, limit: number): Told | undefined {
    const source = this.#source
    if (source[start + 1] === '{') {
      const end = this.#brackets.endOf(start + 1, limit)
      return end < 0 ? undefined : told(start, end, { role: 'value', content: source.slice(start + 2, end - 1).trim() })
    }
    const end = this.#brackets.past('>', start + 1, limit)
    if (end < 0 || end > limit) return undefined
    const meaning = meaningOf(source.slice(start + 1, end - 1))
    return meaning && told(start, end, meaning)
  }
}


/** What a tag of a library does, without its angles. `undefined`: it is an element of the page. */
function meaningOf(inner: string): Meaning | undefined {
  const closing = inner.startsWith('/')
  const written = /^\/?([\w-]+:\w+)/.exec(inner)?.[1] ?? ''
  const name = written.toLowerCase()
  const content = inner.replace(/\/$/, '').trim()
  if (Object.hasOwn(elements, name)) return undefined
  const opens = openers[name]
  if (opens !== undefined) return inner.endsWith('/') ? { role: 'statement', content } : { role: 'flow', step: { does: closing ? 'close' : 'open', name: opens }, content: opens === 'choose' ? 'switch' : content }
  if (closing) return { role: 'statement', content }
  if (turns.has(name)) return { role: 'flow', step: { does: 'turn' }, content }
  if (parts.test(written)) return { role: 'part', content }
  if (messages.has(name)) return messageOf(content)
  // What `<c:out value="${name}"/>` shows is between its quotes.
  if (values.has(name)) return { role: 'value', content: /\svalue\s*=\s*["'][$#%]\{([^{}]*)\}["']/.exec(content)?.[1]?.trim() ?? '' }
  return { role: 'statement', content }
}

function messageOf(content: string): Meaning {
  const key = /\s(?:key|code|name)\s*=\s*(?:"([^"$%]+)"|'([^'$%]+)')/.exec(content)
  return { role: 'value', content, origin: key ? keyOrigin(key[1] ?? key[2]!) : undefined }
}
