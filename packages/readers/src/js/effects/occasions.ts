import { calleeName } from '../values/hooks.ts'
import { bare, endOf, isCall, isFunction, isJsx, isMember, jsxName, keyOf, pathOf, startOf, stringOf } from '../tree/node.ts'
import { pushCode } from '../tree/jsx-code.ts'
import type { Call, Func, Jsx, Node } from '../tree/syntax.ts'
import { Trail } from '../tree/walk.ts'
import { Nesting } from '../tree/nesting.ts'

/** When code runs: as the page is opened, as a part of it is put there, again and again, as the reader turns to leave, goes back, goes on to another page, closes something, presses something. */
export type When = 'load' | 'mount' | 'repeat' | 'pages' | 'leave' | 'unload' | 'back' | 'close' | 'press'

export interface Occasion {
  readonly when: When
  /** How long it waits, in milliseconds, where that is written. */
  readonly delay: number | undefined
  /** The conditions it runs on, as written. */
  readonly guard: string
}

/** `through`: it runs when what is around it runs; `later`: some time after that; `called`: when the call of it runs. */
type Role = When | 'through' | 'later' | 'called' | undefined

interface Handing {
  readonly role: Role
  readonly delay?: number | undefined
  readonly once?: boolean
  /** The call that it is handed to. */
  readonly site?: Call
  /** Where it is called. */
  readonly sites?: readonly Call[]
}

const events = new Map<string, When>([
  ...['mouseleave', 'mouseout', 'mouseexit'].map((name) => [name, 'leave'] as const),
  ...['beforeunload', 'pagehide', 'unload'].map((name) => [name, 'unload'] as const),
  ...['load', 'DOMContentLoaded', 'ready', 'pageshow', 'scroll'].map((name) => [name, 'load'] as const),
  // Another tab, another window: the reader has turned away from the page.
  ...['visibilitychange', 'blur'].map((name) => [name, 'leave'] as const),
  ...['close', 'cancel', 'hidden.bs.modal', 'hide.bs.modal'].map((name) => [name, 'close'] as const),
  ['popstate', 'back'],
])
const wholePage = /^(?:window|document|globalThis|self|body|html)(?:\.(?:body|documentElement))?$|^\$$/
const starters = new Set(['useEffect', 'useLayoutEffect', 'onMounted', 'onMount', 'onBeforeMount', 'afterNextRender', 'addLoadEvent'])
const passing = new Set(['then', 'catch', 'finally', 'forEach', 'map', 'nextTick', 'queueMicrotask', 'requestAnimationFrame', 'setImmediate', 'useCallback', 'run'])
const beginnings = new Set(['mounted', 'created', 'componentDidMount', 'ngOnInit', 'ngAfterViewInit', 'connectedCallback', 'firstUpdated'])
const parting = /^onExit(?:Intent)?$|^onLeave(?:Page|Intent|Site)$|^onMouseLeavePage$/
const closing = /^on(?:Close|Dismiss|Hide|RequestClose|OpenChange|Cancel|Closed|Hidden|Dismissed)$|^on(?:close|hide|dismiss)$/

/** Tells on what occasion code runs. Looks at the whole tree once. */
export class Occasions {
  readonly #source: string
  readonly #functions: Func[] = []
  readonly #nesting: Nesting<Func>
  readonly #handed = new Map<Node, Handing>()
  readonly #named = new Map<string, Handing>()
  /** Names of functions that are kept under one: `const ask = () => …`. */
  readonly #names = new Map<Node, string>()

  constructor(program: Node, source: string, own = source) {
    this.#source = source
    for (const [, name] of own.matchAll(/<svelte:window\b[^>]{0,200}?\bon:?popstate=\{\s{0,3}([\w$]{1,60})\s{0,3}\}/g)) this.#named.set(name!, { role: 'back' })
    const trail = new Trail(program)
    for (let node = trail.next(); node; node = trail.next()) {
      const shape = trail.shape()
      if (isJsx(node)) {
        this.#jsx(node)
        pushCode(node, trail)
        continue
      }
      this.#look(node)
      trail.descend(node, shape)
    }
    this.#nesting = new Nesting(this.#functions)
  }

  /** `undefined`: nobody can tell. */
  of(node: Node, calls = 0): Occasion | undefined {
    let delay: number | undefined
    let guard = ''
    let inner = node
    for (const fn of this.#nesting.around(node)) {
      guard += ` ${this.#testsBetween(startOf(fn), inner)}`
      const { role, delay: wait, once, site, sites = [] } = this.#handed.get(fn) ?? this.#named.get(this.#nameOf(fn) ?? '') ?? {}
      if (once || (role === 'leave' && this.#isTakenOff(fn))) guard += ' once'
      inner = fn
      if (role === undefined) return undefined
      if (role === 'called') {
        const outer = this.#calledOn(sites, calls)
        return outer && { when: outer.when, delay: delay ?? outer.delay, guard: `${guard} ${outer.guard}`.trim() }
      }
      if (role === 'later') delay ??= wait
      else if (role !== 'through') return { when: role, delay, guard: `${guard} ${this.#testsAround(site ?? fn)}`.trim() }
    }
    return { when: 'load', delay, guard: `${guard} ${this.#testsBetween(0, inner)}`.trim() }
  }

  /** When a function runs that is called at these places: at several, what is known is that it runs when the reader goes back, or turns to leave. */
  #calledOn(sites: readonly Call[], calls: number): Occasion | undefined {
    if (calls >= mostCalls) return undefined
    const all = sites.map((site) => this.of(site, calls + 1))
    return all.length === 1 ? all[0] : (all.find((each) => each?.when === 'back') ?? all.find((each) => each?.when === 'leave'))
  }

  /** What is written in the same function before a node that a timer puts off, how long it waits, and what the effect around hangs on. */
  before(node: Node): { readonly code: string; readonly delay: number | undefined; readonly hangsOn: string | undefined } | undefined {
    const around = this.#nesting.around(node)
    const at = around.findIndex((fn) => this.#handed.get(fn)?.role === 'later')
    const [late, outer] = at < 0 ? [] : [around[at]!, around[at + 1]]
    if (!late || !outer) return undefined
    const on = this.#handed.get(outer)?.site?.arguments[1]
    return { code: this.#source.slice(startOf(outer), startOf(late)), delay: this.#handed.get(late)?.delay, hangsOn: on && this.#source.slice(startOf(on), endOf(on)) }
  }

  /** Whether a handler takes itself off when it has run. */
  #isTakenOff = (handler: Func): boolean => /removeEventListener\(|\.(?:off|unbind)\(/.test(this.#source.slice(startOf(handler), endOf(handler)))

  /** The conditions on which a place is come to at all. */
  #testsAround(node: Node): string {
    const tests: string[] = []
    let inner = node
    for (const fn of [...this.#nesting.around(node), undefined]) {
      tests.push(this.#testsBetween(fn ? startOf(fn) : 0, inner))
      if (fn) inner = fn
    }
    return tests.join(' ')
  }

  /** The conditions written before a place in the same function. */
  #testsBetween(from: number, inner: Node): string {
    const before = this.#source.slice(Math.max(from, startOf(inner) - 600), startOf(inner))
    return [...before.matchAll(/\bif\s*\(([^{};]{1,160})|([\w.!()'"\s[\]=]{2,80})(?:&&|\?)\s*$/g)].map(([, test, short]) => test ?? short).join(' ')
  }

  #nameOf(fn: Func): string | undefined {
    if (fn.type === 'FunctionDeclaration') return fn.id?.type === 'Identifier' ? fn.id.name : undefined
    const key = 'key' in fn && fn.key ? keyOf(fn.key, fn.computed) : undefined
    return typeof key === 'string' ? key : this.#names.get(fn)
  }

  #look(node: Node): void {
    if (isFunc(node)) {
      this.#functions.push(node)
      const name = this.#nameOf(node)
      if (name !== undefined && beginnings.has(name)) this.#handed.set(node, { role: 'mount' })
    }
    if (isCall(node)) this.#call(node)
    else if (node.type === 'AssignmentExpression') {
      const target = bare(node.left)
      const key = isMember(target) ? keyOf(target.property, target.computed) : undefined
      if (typeof key === 'string' && /^on[a-zA-Z]/.test(key)) this.#hand(node.right, { role: closing.test(key) ? 'close' : (events.get(key.slice(2)) ?? 'press') })
    } else if ((node.type === 'Property' || node.type === 'ObjectProperty') && node.value) {
      const key = keyOf(node.key, node.computed)
      if (typeof key !== 'string') return
      if (closing.test(key)) this.#hand(node.value, { role: 'close' })
      else if (parting.test(key)) this.#hand(node.value, { role: 'leave' })
      else if (/^on[A-Z]/.test(key)) this.#hand(node.value, { role: 'press' })
      else if (beginnings.has(key)) this.#hand(node.value, { role: 'mount' })
    } else if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier') {
      const init = bare(node.init)
      const [first] = isCall(init) && calleeName(init) === 'useCallback' ? init.arguments : []
      this.#names.set(bare(first ?? init), node.id.name)
    }
  }

  #call(call: Call): void {
    const callee = bare(call.callee)
    if (isFunction(callee)) this.#handed.set(callee, { role: 'through' })
    const name = calleeName(call) ?? ''
    const [first, second, third] = call.arguments
    const path = pathOf(callee)
    if (path === name || path === `this.${name}`) this.#called(name, call)
    if (!first) return
    const event = stringOf(first)
    if (name === 'setTimeout' || name === '$timeout' || name === 'useTimeout') return this.#hand(first, { role: 'later', delay: number(second) })
    if (name === 'setInterval' || name === 'useInterval' || name === '$interval') return this.#hand(first, { role: 'repeat', delay: number(second) })
    if (event !== undefined && second && /^(?:addEventListener|on|one|bind|useEventListener|listen)$/.test(name)) {
      const when = events.get(event)
      const isWhole = when !== 'leave' || (isMember(callee) && wholePage.test(pathOf(callee.object) ?? (isCall(bare(callee.object)) ? '$' : '')))
      const once = name === 'one' || (third !== undefined && /once\s*:\s*true/.test(this.#source.slice(startOf(third), endOf(third))))
      return this.#hand(second, { role: isWhole ? (when ?? 'press') : 'press', once, site: call })
    }
    if (/^use(?:Exit(?:Intent)?|PageLeave|ExitDetection)$/.test(name) || (/^mouse(?:leave|out)$/.test(name) && isMember(callee) && isPage(callee.object))) return this.#hand(first, { role: 'leave' })
    if ((name === 'watch' && second && routes.test(this.#source.slice(startOf(first), endOf(first)))) || (name === 'afterEach' && isMember(callee))) return this.#hand(second ?? first, { role: 'pages', site: call })
    if (starters.has(name) && second && routed.test(this.#source.slice(startOf(second), endOf(second)))) return this.#hand(first, { role: 'pages', site: call })
    if (starters.has(name)) return this.#hand(first, { role: 'mount', site: call })
    if (name === 'ready' || (callee.type === 'Identifier' && (name === '$' || name === 'jQuery'))) return this.#hand(first, { role: 'load' })
    // `const offer = useCallback(() => …)` runs where it is called.
    if (passing.has(name)) for (const each of call.arguments.filter((given) => !this.#names.has(bare(given)))) this.#hand(each, { role: 'through' })
    else for (const each of call.arguments) if (isFunction(bare(each)) && isMember(callee) && /^(?:click|submit|keydown|keyup|focus|change|hover|tap)$/.test(name)) this.#hand(each, { role: 'press' })
  }

  #jsx(root: Jsx): void {
    if (root.type !== 'JSXElement') return
    const open: Jsx[] = [root]
    for (let tree = open.pop(); tree; tree = open.pop()) {
      if (tree.type === 'JSXElement')
        for (const each of tree.openingElement.attributes)
          if (each.type === 'JSXAttribute' && each.value && /^on[A-Z]/.test(jsxName(each.name))) this.#hand(bare(each.value), { role: closing.test(jsxName(each.name)) ? 'close' : 'press' })
      for (const child of tree.children) if (isJsx(child)) open.push(child)
    }
  }

  #called(name: string, site: Call): void {
    const known = this.#named.get(name)
    if (!known) this.#named.set(name, { role: 'called', sites: [site] })
    else if (known.role === 'called') {
      const sites = [...(known.sites ?? []), site]
      this.#named.set(name, sites.length > mostCalls ? { role: undefined } : { role: 'called', sites })
    }
  }

  /** What a function written here, or one that is named, is handed to. A name that is handed to two things keeps the first; a mere call gives way. */
  #hand(given: Node, handing: Handing): void {
    const node = bare(given)
    if (isFunction(node)) this.#handed.set(node, handing)
    const path = pathOf(node)
    if (path === undefined) return
    const name = path.slice(path.lastIndexOf('.') + 1)
    if (!this.#named.has(name) || this.#named.get(name)?.role === 'called') this.#named.set(name, handing)
  }
}

const mostCalls = 3
/** Where the reader is. */
const routes = /\broute\b|\$route|(?:full)?[pP]ath(?:name)?\b|\blocation\b/
const routed = /^\[\s?(?:[\w.]{1,30},\s?)?(?:router|route|location|window\.location)?\.?(?:pathname|path|asPath|key)\s?\]$/

/** `$(document)`, `$('body')`. */
function isPage(node: Node): boolean {
  const call = bare(node)
  const [first] = isCall(call) && /^(?:\$|jQuery)$/.test(calleeName(call) ?? '') ? call.arguments : []
  return first !== undefined && wholePage.test(stringOf(first) ?? pathOf(bare(first)) ?? '')
}

const methods: ReadonlySet<string> = new Set(['ClassMethod', 'ObjectMethod', 'ClassPrivateMethod'])
const isFunc = (node: Node): node is Func => isFunction(node) || methods.has(node.type)

const number = (node: Node | undefined): number | undefined => (node && 'value' in node && typeof node.value === 'number' ? node.value : undefined)
