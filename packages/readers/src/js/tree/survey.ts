import { putIn } from '@aboveboard/core'
import { beats, isDateSetter, shown, shows, timers } from '../effects/effects.ts'
import { exportedAs } from '../modules/exported.ts'
import { handedIn } from '../modules/handed-in.ts'
import { pushCode } from './jsx-code.ts'
import { bare, endOf, isFunction, isJsx, isMember, keyOf, pathOf, spanOf, startOf, stringOf } from './node.ts'
import { type Binding, type Scope, Scopes } from './scope.ts'
import type { Call, Func, Jsx, Node } from './syntax.ts'
import { Trail } from './walk.ts'

/** A function as it runs: what it gives back, and the function around it. */
export interface Routine {
  readonly node: Node
  readonly around: Routine | undefined
  readonly returns: Node[]
}

/** A place where a variable is given another value, or a function is called. */
export interface Site<T extends Node = Node> {
  readonly node: T
  readonly within: Routine
}

interface Context {
  readonly routine: Routine
  /** Scope of `let`, and of `var`. */
  readonly block: Scope
  readonly body: Scope
  /** The class (or file) whose `this` is meant. */
  readonly self: Scope
}

/** Everything later questions need, gathered in one walk over the tree. */
export class Survey {
  readonly scopes = new Scopes()
  /** JSX trees in source order, those inside expressions of others too; no direct child of another. */
  readonly roots: Jsx[] = []
  /** `name(…)`, by name; `this.name(…)` too. */
  readonly calls = new Map<string, Site<Call>[]>()
  /** `name = …`, `name++`, `object.name -= …`, by name. */
  readonly writes = new Map<string, Site[]>()
  /** `date.setMinutes(…)`, by the name of the date. */
  readonly settings = new Map<string, Call[]>()
  /** What puts words on a page: `element.textContent = …`, `$(…).text(…)`. */
  readonly showings: Node[] = []
  /** Calls that may show a message, by their last names. */
  readonly notices: Call[] = []
  /** Modules it imports from. */
  readonly modules: string[] = []
  /** What it imports by which names, types aside. */
  readonly imports: { readonly local: string; readonly module: string }[] = []
  readonly routines = new Map<Node, Routine>()
  /** The call a function is handed to. */
  readonly callbacks = new Map<Node, Call>()
  readonly #fields = new Set<string>()
  readonly #noticed: ReadonlySet<string>

  /** `noticed`: last names of calls that may show a message. */
  constructor(program: Node, noticed: ReadonlySet<string> = new Set()) {
    this.#noticed = noticed
    const file = spanOf(program)
    // A host's program may begin at its first token; names hold for the whole file.
    const whole = { start: 0, end: Math.max(file.end, endOf(program)) + 1 }
    const routine: Routine = { node: program, around: undefined, returns: [] }
    this.#walk(program, { routine, block: whole, body: whole, self: whole })
    this.roots.sort((a, b) => startOf(a) - startOf(b))
  }

  /** What a name means where it stands. */
  bindingOf(name: string, at: Node): Binding | undefined {
    return this.scopes.find(name, startOf(at))
  }

  /** Index of the first JSX tree that begins at an offset or behind it. */
  firstRoot(offset: number): number {
    let low = 0
    let high = this.roots.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (startOf(this.roots[middle]!) < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  holdsJsx(node: Node): boolean {
    const root = this.roots[this.firstRoot(startOf(node))]
    return root !== undefined && startOf(root) < endOf(node)
  }

  #walk(program: Node, top: Context): void {
    const trail = new Trail(program)
    let context = top
    /** Contexts to come back to, and how high the trail is then. */
    const around: { readonly context: Context; readonly height: number }[] = []
    let back = -1
    for (let node = trail.next(); node; node = trail.next()) {
      // The trail is a node lower now than when the context was left.
      while (trail.height < back) {
        context = around.pop()!.context
        back = around.at(-1)?.height ?? -1
      }
      const shape = trail.shape()
      if (!shape.telling) trail.descend(node, shape)
      else if (isJsx(node)) {
        this.roots.push(node)
        pushCode(node, trail)
      } else {
        const inside = this.#enter(node, context)
        if (inside !== context) {
          around.push({ context, height: trail.height })
          back = trail.height
          context = inside
        }
        trail.descend(node, shape)
      }
    }
  }

  /** Notes what a node declares or does; returns the context its children stand in. */
  #enter(node: Node, context: Context): Context {
    switch (node.type) {
      case 'VariableDeclaration': {
        const scope = node.kind === 'var' ? context.body : context.block
        for (const { id, init } of node.declarations)
          this.scopes.declare(id, 'variable', scope, init ? bare(init) : undefined)
        return context
      }
      case 'FunctionDeclaration':
        if (node.id?.type === 'Identifier') this.scopes.add(node.id.name, 'function', context.block, node)
        return this.#enterFunction(node, context)
      case 'ClassMethod': {
        const key = node.key && node.kind !== 'set' ? keyOf(node.key, node.computed) : undefined
        if (key !== undefined && key !== 'constructor') this.#field(`this.${key}`, context, node)
        if (key === 'constructor') for (const [name, from] of handedIn(node.params)) this.#field(name, context, from)
        return this.#enterFunction(node, context)
      }
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ObjectMethod':
      case 'ClassPrivateMethod':
        return this.#enterFunction(node, context)
      case 'ClassDeclaration':
      case 'ClassExpression':
        if (node.id?.type === 'Identifier') this.scopes.add(node.id.name, 'class', context.block, node)
        return { routine: context.routine, block: context.block, body: context.body, self: spanOf(node) }
      case 'PropertyDefinition':
      case 'ClassProperty': {
        const key = keyOf(node.key, node.computed)
        if (key !== undefined) this.#field(`this.${key}`, context, node.value ?? undefined)
        return context
      }
      case 'BlockStatement':
      case 'ForStatement':
      case 'ForInStatement':
      case 'ForOfStatement':
      case 'SwitchStatement':
      case 'StaticBlock':
        return { routine: context.routine, block: spanOf(node), body: context.body, self: context.self }
      case 'CatchClause': {
        const scope = spanOf(node)
        if (node.param) this.scopes.declare(node.param, 'parameter', scope, undefined)
        return { routine: context.routine, block: scope, body: context.body, self: context.self }
      }
      case 'ImportDeclaration':
        this.modules.push(stringOf(node.source) ?? '')
        for (const { type, local, imported } of node.specifiers) {
          const from = imported?.type === 'Identifier' ? imported : local
          const module = stringOf(node.source)
          this.scopes.add(local.name, 'import', context.body, from, { module, exported: exportedAs(type, from.name) })
          if (module !== undefined && node.importKind !== 'type') this.imports.push({ local: local.name, module })
        }
        return context
      case 'ReturnStatement':
        if (node.argument) context.routine.returns.push(node.argument)
        return context
      case 'AssignmentExpression':
        this.#assign(node.left, node, context)
        return context
      case 'UpdateExpression':
        this.#assign(node.argument, node, context)
        return context
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression':
        this.#call(node, context)
        return context
      default:
        return context
    }
  }

  #enterFunction(node: Func, context: Context): Context {
    const scope = spanOf(node)
    this.scopes.declareParameters(node, scope)
    const routine: Routine = { node, around: context.routine, returns: [] }
    if (node.body.type !== 'BlockStatement') routine.returns.push(node.body)
    this.routines.set(node, routine)
    return { routine, block: scope, body: scope, self: context.self }
  }

  #assign(target: Node, node: Node, context: Context): void {
    target = bare(target)
    if (target.type === 'Identifier') return putIn(this.writes, target.name, { node, within: context.routine })
    if (!isMember(target)) return
    const key = keyOf(target.property, target.computed)
    if (node.type === 'AssignmentExpression' && typeof key === 'string' && shown.has(key)) {
      this.showings.push(node)
      return
    }
    const path = pathOf(target)
    if (path === undefined || path.split('.').length > 3) return
    if (path.startsWith('this.') && path.lastIndexOf('.') === 4 && node.type === 'AssignmentExpression' && node.operator === '=' && this.#field(path, context, node.right)) return
    putIn(this.writes, path, { node, within: context.routine })
  }

  /** A field of the class, by its first value. Says whether it was the first. */
  #field(path: string, { self }: Context, from: Node | undefined): boolean {
    const id = `${self.start}:${path}`
    if (this.#fields.has(id)) return false
    this.#fields.add(id)
    this.scopes.add(path, 'variable', self, from && bare(from))
    return true
  }

  #call(node: Call, context: Context): void {
    const callee = bare(node.callee)
    for (const argument of node.arguments) if (isFunction(argument)) this.callbacks.set(argument, node)
    if (node.type === 'NewExpression') return
    if (callee.type === 'Identifier') {
      if (this.#noticed.has(callee.name)) this.notices.push(node)
      return putIn(this.calls, callee.name, { node, within: context.routine })
    }
    if (!isMember(callee) || callee.computed || callee.property.type !== 'Identifier') return
    const { name } = callee.property
    if (this.#noticed.has(name)) this.notices.push(node)
    const object = bare(callee.object)
    if (object.type === 'ThisExpression') putIn(this.calls, `this.${name}`, { node, within: context.routine })
    else if (object.type === 'Identifier' && isDateSetter(name)) putIn(this.settings, object.name, node)
    if (shows(name, object) && node.arguments.length > 0) this.showings.push(node)
    else if (timers.has(name)) putIn(this.calls, name, { node, within: context.routine })
    else if (name === 'subscribe' && beats(object)) putIn(this.calls, 'setInterval', { node, within: context.routine })
    else if (name === 'set' || name === 'update' || (isMember(object) && isDateSetter(name))) {
      // `left.update((n) => n - 1)`, `this.left.set(3)`; `this.end.setMinutes(…)` goes by one name for all of its kind
      const path = pathOf(object)
      if (path !== undefined) putIn(this.calls, `${path}.${isDateSetter(name) ? 'moved' : name}`, { node, within: context.routine })
    }
  }
}
