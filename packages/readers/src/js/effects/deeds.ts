import { Attribute, constant, counterAt, counterIn, Element } from '@aboveboard/core'
import { calleeName } from '../values/hooks.ts'
import { pushCode } from '../tree/jsx-code.ts'
import { bare, isCall, isFunction, isJsx, isMember, pathOf, spanOf, stringOf } from '../tree/node.ts'
import { type Occasion, Occasions } from './occasions.ts'
import { Keeping } from '../values/keeping.ts'
import { isPutAway, openedBy } from '../elements/openings.ts'
import { Overlays } from '../elements/overlays.ts'
import type { Call, Node } from '../tree/syntax.ts'
import { Trail } from '../tree/walk.ts'

const asking = /(?:^|\.)(?:Notification\.requestPermission|geolocation\.(?:getCurrentPosition|watchPosition)|pushManager\.subscribe|(?:mediaDevices|navigator)\.(?:getUserMedia|getDisplayMedia)|(?:messaging|messaging\(\))\.requestPermission|PushNotifications\.requestPermissions|OneSignal\.(?:showNativePrompt|registerForPushNotifications|showSlidedownPrompt|Slidedown\.promptPush|Notifications\.requestPermission))$/
const freeing = /(?:close|skip|dismiss|decline|no-?thanks|fermer|passer|refuse|closable|skippable)/i
const longest = 240
const near = 100

/**
 * What code does without having been asked, as `#deed` elements: what it does (`shows` a dialog, `asks` for a permission,
 * `holds` who wants to leave, `frees` a control that closes, `plays` a film, `sends` who goes back elsewhere, `turns` a switch on, `counts` visitors), on what occasion, after how long, and on what condition.
 * `own`: its text alone, where the source is a page of many scripts, each of which would look through all others.
 */
export function* deeds(program: Node, source: string, own = source): Generator<Element> {
  // Most code does nothing of the kind: the tree is looked through for occasions when there is something to ask about.
  let occasions: Occasions | undefined
  const openers = openersIn(program, source, own)
  const trail = new Trail(program)
  const [keeping, overlays, mayHold] = [new Keeping(source), new Overlays(source), own.includes('beforeunload')]
  let held = -Infinity
  for (let node = trail.next(); node; node = trail.next()) {
    const shape = trail.shape()
    if (isJsx(node)) {
      pushCode(node, trail)
      continue
    }
    const run = !isCall(node) ? undefined : calleeName(node) === 'setTimeout' && node.arguments[0] ? pathOf(bare(node.arguments[0])) : pathOf(node.callee)
    const opener = run === undefined ? undefined : openers.get(run.replace(/^this\./, ''))
    const does = opener ? 'shows' : isCall(node) ? calls(node, source) : node.type === 'AssignmentExpression' ? assigns(node, source) : undefined
    const occasion = does && occasionOf(node, does, (occasions ??= new Occasions(program, source, own)), source)
    // What a state is for is told by what it does, where its name does not say so.
    const done = does === 'turns' && occasion?.when === 'leave' && isCall(node) && overlays.isOpenedBy(calleeName(node) ?? '') ? 'shows' : does
    // What is shown as the page is opened is the page; a switch that waits for a clock may hold back a part of it.
    const what = done === 'shows' && (!isCall(node) || /^set[A-Z]/.test(calleeName(node) ?? '')) && (occasion?.when === 'load' || occasion?.when === 'mount') ? 'turns' : done
    // What opens something by its own name is asked only where it comes back.
    if (opener && (!occasion || !['close', 'repeat', 'leave', 'pages'].includes(occasion.when))) {
      trail.descend(node, shape)
      continue
    }
    if (what && occasion && isUnasked(what, occasion, asWritten(node, source))) {
      const { start, end } = spanOf(node)
      // `event.preventDefault(); event.returnValue = ''` is said twice to all browsers.
      const guard = [occasion.guard, opener, what === 'shows' && occasion.when !== 'close' && keeping.for(occasion.guard)].filter(Boolean).join(' ')
      if (what !== 'holds' || start > held + near) yield deed(node, what, { ...occasion, guard }, source)
      if (what === 'holds') held = end
    }
    const plea = mayHold ? pleaIn(node) : undefined
    const pleading = plea && (occasions ??= new Occasions(program, source, own)).of(plea)
    if (plea && pleading?.when === 'unload') yield deed(plea, 'holds', pleading, source)
    trail.descend(node, shape)
  }
}

const opening = String.raw`(?:open|show|launch|present|display|ouvrir|afficher)[A-Z]`
/** Most files call nothing of the kind, and are not walked for it. */
const mayOpen = new RegExp(String.raw`\b${opening}`)
const opens = new RegExp(`^${opening}`)

/** Functions of the file that open something under a name of their own, each with what is written in it before: `function offer() { if (seen) return; openSheet(…) }`. */
function openersIn(program: Node, source: string, own: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (!mayOpen.test(own)) return found
  const open: { readonly name: string; readonly start: number; readonly end: number }[] = []
  const trail = new Trail(program)
  for (let node = trail.next(); node; node = trail.next()) {
    const shape = trail.shape()
    if (isJsx(node)) continue
    const { start, end } = spanOf(node)
    const fn = node.type === 'VariableDeclarator' && node.init && isFunction(bare(node.init)) ? node.id : node.type === 'FunctionDeclaration' ? node.id : undefined
    if (fn?.type === 'Identifier') open.push({ name: fn.name, start, end })
    while (open.length > 0 && open.at(-1)!.end <= start) open.pop()
    const around = isCall(node) && opens.test(calleeName(node) ?? '') && openedBy(node, source) !== undefined ? open.at(-1) : undefined
    if (around && !found.has(around.name)) found.set(around.name, source.slice(around.start, start).slice(-600))
    trail.descend(node, shape)
  }
  return found
}

/** What is away for less, in milliseconds, fades over into something else. */
const fading = 500

/** What is opened again some time after it was put away comes back, whoever put it away. */
function occasionOf(node: Node, what: What, occasions: Occasions, source: string): Occasion | undefined {
  const occasion = occasions.of(node)
  if (what !== 'shows' || occasion?.when === 'repeat' || occasion?.when === 'close') return occasion
  const before = occasions.before(node)
  const opened = before && openedBy(node, source)
  if (!opened) return occasion
  const { delay, code, hangsOn } = before
  if (delay !== undefined && delay < fading) return occasion
  const state = opened.startsWith('set') ? opened.charAt(3).toLowerCase() + opened.slice(4) : opened
  // An effect that does nothing while it is open, and opens it once it is not.
  const waits = hangsOn?.includes(state) && code.replace(/\s/g, '').includes(`if(${state})return`)
  return waits || isPutAway(opened, code) ? { when: 'close', delay, guard: code.slice(0, longest) } : occasion
}

function isUnasked(what: What, { when, delay, guard }: Occasion, code: string): boolean {
  if (what === 'turns') return delay !== undefined && (when === 'load' || when === 'mount')
  if (what === 'frees') return delay !== undefined
  if (what === 'holds') return when === 'back' || when === 'unload'
  if (what === 'sends') return when === 'back'
  if (what === 'plays' || what === 'counts') return when === 'load' || when === 'mount'
  // A page that is gone to by its name is that page.
  if (when === 'pages' && /rout|path|query|hash|param|meta|\bto\b/i.test(guard)) return false
  // Whoever has agreed already is subscribed, and asked no more.
  return when !== 'press' && (what === 'asks' ? !(guard.includes('granted') && /subscribe/i.test(code)) : when !== 'load' && when !== 'mount')
}

const asWritten = (node: Node, source: string): string => source.slice(spanOf(node).start, Math.min(spanOf(node).end, spanOf(node).start + longest))

type What = 'shows' | 'asks' | 'holds' | 'frees' | 'plays' | 'sends' | 'turns' | 'counts'

function calls(call: Call, source: string): What | undefined {
  const path = pathOf(call.callee) ?? ''
  const name = calleeName(call) ?? ''
  if (asking.test(path)) return 'asks'
  if (/\.(?:init|initialize|initialise)$/.test(path) && counterIn(path)) return 'counts'
  if (/(?:^|\.)history\.(?:pushState|go|forward)$/.test(path) || name === 'preventDefault') return 'holds'
  const [first] = call.arguments
  // Vue's plugins: `app.use(VueGtag, …)`, `app.use(createGtm({ … }))`.
  const plugin = name === 'use' && first ? source.slice(spanOf(first).start, spanOf(first).start + near) : ''
  if (/^(?:Vue|createGtm\()/.test(plugin) && counterIn(plugin)) return 'counts'
  if ((name === 'fbq' && stringOf(first ?? call) === 'init') || (name === 'gtag' && stringOf(first ?? call) === 'config')) return 'counts'
  if (/(?:^|\.)location\.(?:replace|assign)$/.test(path)) return 'sends'
  const isTrue = first !== undefined && 'value' in first && first.value === true
  const callee = bare(call.callee)
  const on = isMember(callee) ? callee.object : undefined
  if (freeing.test(name) && name.startsWith('set')) return isTrue ? 'frees' : undefined
  if (on && name === 'play' && !first) return 'plays'
  if (on && ['show', 'fadeIn', 'removeAttribute', 'prop', 'remove', 'add', 'css', 'removeClass'].includes(name) && isCloser(on)) return 'frees'
  if (openedBy(call, source) !== undefined) return 'shows'
  return isTrue && call.arguments.length === 1 && /^set[A-Z]/.test(name) ? 'turns' : undefined
}

function assigns(node: Node & { readonly left: Node; readonly right: Node }, source: string): What | undefined {
  const { left, right } = node
  const target = bare(left)
  const isOn = (at: Node): boolean => 'value' in at && at.value === true
  if (!isMember(target)) return openedBy(node, source) !== undefined ? 'shows' : isOn(bare(right)) ? 'turns' : undefined
  const written = source.slice(spanOf(target).start, spanOf(target).end)
  if (/\.returnValue$/.test(written)) return 'holds'
  if (/\.src$/.test(written) && counterAt(source.slice(spanOf(bare(node.right)).start, spanOf(bare(node.right)).end)) !== undefined) return 'counts'
  if (/(?:^|\.)location(?:\.href)?$/.test(written)) return 'sends'
  const value = bare(right)
  const isFreed = /\.(?:disabled|hidden)$/.test(written) ? 'value' in value && value.value === false : /\.style\.(?:display|opacity|visibility|pointerEvents)$/.test(written) && !/none|hidden|['"`]0['"`]/.test(source.slice(spanOf(value).start, spanOf(value).end))
  if (isFreed && freeing.test(written)) return 'frees'
  if (openedBy(node, source) !== undefined) return 'shows'
  return isOn(value) && /^(?:this\.\w+|\w+\.value)$/.test(written) ? 'turns' : undefined
}

/** `return 'Wait!'`, `() => 'Wait!'`: a string returned as a page is unloaded holds its reader. */
function pleaIn(node: Node): Node | undefined {
  const returned = node.type === 'ReturnStatement' ? node.argument : node.type === 'ArrowFunctionExpression' ? node.body : undefined
  return returned && stringOf(bare(returned)) ? bare(returned) : undefined
}

/** `closeButton`, `$('.close')`, `document.getElementById('skip')`. */
function isCloser(node: Node): boolean {
  const at = bare(node)
  if (isMember(at)) return isCloser(at.object)
  if (isCall(at)) return at.arguments.some((each) => freeing.test(stringOf(each) ?? '')) || (isMember(bare(at.callee)) && isCloser((bare(at.callee) as { readonly object: Node }).object))
  return freeing.test(pathOf(at) ?? '')
}

const lastWords = /returnValue\s?=\s?(['"`])(?:(?!\1)[^\n])+/

function deed(node: Node, what: What, { when, delay, guard }: Occasion, source: string): Element {
  const at = spanOf(node)
  const end = Math.min(at.end, at.start + longest)
  // `event.preventDefault(); event.returnValue = 'Wait!'`: what is said stands behind what holds.
  const said = when === 'unload' ? (lastWords.exec(source.slice(end, end + longest).split('}', 1)[0]!)?.[0] ?? '') : ''
  const code = source.slice(at.start, end) + said
  const told = [['does', what], ['when', when], ['code', code], ['guard', guard], ...(delay === undefined ? [] : [['delay', String(delay)]])] as const
  return new Element('#deed', { start: at.start, end }, { attributes: told.map(([name, value]) => new Attribute(name, at, { origin: constant(value) })) })
}
