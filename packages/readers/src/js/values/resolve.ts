import { Called } from '../tree/called.ts'
import { calledAtFirst, isComputed, isOwnMethod, ownCallIn } from '../tree/callees.ts'
import { calleeName, handedOn, keeperOf, stepsFrom } from './hooks.ts'
import { loadedBy, propsLoader } from '../modules/loaders.ts'
import { mappedOver, oneMember, sameMembers, stepOf } from './members.ts'
import { bare, isCall, isFunction, isMember, pathOf } from '../tree/node.ts'
import { Properties } from '../tree/properties.ts'
import { type Binding, EACH, type Step } from '../tree/scope.ts'
import { type Frame, frameOf, nowhere, type Search, type Standing, through, within } from '../tree/standing.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Member, Node, ObjectLiteral } from '../tree/syntax.ts'
import type { Variables } from '../tree/variables.ts'

const deepest = 40
/** So many members of an array are told apart. */
const mostMembers = 60

/** Looks behind names: constants, members of literals, first values of state, what helper functions give back. */
export class Resolver {
  readonly #survey: Survey
  readonly #variables: Variables
  readonly #properties = new Properties()
  readonly #called: Called
  /** Looks left before giving up: each question costs so much at most. */
  #left = 0
  #depth = 0
  #found: Standing[] = []
  #spoken = false

  constructor(survey: Survey, variables: Variables) {
    this.#survey = survey
    this.#variables = variables
    this.#called = new Called(survey)
  }

  /** Begins a question of its own. */
  begin(budget = 600): void {
    this.#left = budget
  }

  get exhausted(): boolean {
    return this.#left < 0
  }

  /** What an expression shows at any time: like `resolve`, and what setters are given besides. */
  spoken(node: Node, frame?: Frame): readonly Standing[] {
    this.#spoken = true
    const found = this.resolve(node, [], frame)
    this.#spoken = false
    return found
  }

  /** Everything an expression may stand for. */
  resolve(node: Node, steps: readonly Step[] = [], frame?: Frame): readonly Standing[] {
    const outer = this.#found
    const found: Standing[] = (this.#found = [])
    this.#follow(node, steps, frame ? { frame, kept: undefined, by: undefined } : nowhere)
    this.#found = outer
    return found
  }

  readonly returns = (fn: Node): readonly Node[] => this.#survey.routines.get(fn)?.returns ?? []

  #follow(node: Node, steps: readonly Step[], search: Search): void {
    // That the looks are used up is told by one place as well as by thousands.
    if (--this.#left < 0 && this.#found.length > 0) return
    if (this.exhausted || this.#depth > deepest || this.#found.length >= mostMembers) return this.#stop(bare(node), steps, search)
    this.#depth++
    this.#step(bare(node), steps, search)
    this.#depth--
  }

  #step(node: Node, steps: readonly Step[], search: Search): void {
    switch (node.type) {
      case 'Identifier': {
        const binding = this.#survey.bindingOf(node.name, node)
        return binding ? this.#followBinding(binding, node, steps, search) : this.#stop(node, steps, search)
      }
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#followMember(node, steps, search)
      case 'ConditionalExpression':
        if (steps.length === 0) return this.#stop(node, steps, search)
        this.#follow(node.consequent, steps, search)
        return this.#follow(node.alternate, steps, search)
      case 'LogicalExpression':
        if (steps.length === 0) return this.#stop(node, steps, search)
        if (node.operator !== '&&') this.#follow(node.left, steps, search)
        return this.#follow(node.right, steps, search)
      case 'AssignmentExpression':
        return node.operator === '=' ? this.#follow(node.right, steps, search) : this.#stop(node, steps, search)
      case 'AwaitExpression': {
        const call = steps.length > 0 ? ownCallIn(this.#survey, node) : undefined
        return call ? this.#follow(call, steps, search) : this.#stop(node, steps, search)
      }
      case 'ClassMethod':
        return node.kind === 'get' ? this.#followAll(this.returns(node), steps, search) : this.#stop(node, steps, search)
      case 'ObjectExpression':
        return this.#followObject(node, steps, search)
      case 'ArrayExpression': {
        const [step, ...rest] = steps
        if (step === undefined || step === 'length') return this.#stop(node, steps, search)
        const one = step === EACH ? undefined : node.elements[Number(step)]
        for (const member of one ? [one] : node.elements) {
          if (this.exhausted) return
          if (member?.type === 'SpreadElement') this.#follow(member.argument ?? member, [EACH, ...rest], search)
          else if (member) this.#follow(member, rest, search)
        }
        return
      }
      case 'CallExpression':
      case 'OptionalCallExpression':
        return this.#followCall(node, steps, search)
      default:
        return this.#stop(node, steps, search)
    }
  }

  #followAll(nodes: readonly Node[], steps: readonly Step[], search: Search): void {
    for (const node of nodes) if (!this.exhausted) this.#follow(node, steps, search)
  }

  #stop(node: Node, steps: readonly Step[], { frame, kept, by }: Search): void {
    this.#found.push({ node, steps, frame, kept, by })
  }

  #followMember(node: Member, steps: readonly Step[], search: Search): void {
    const object = bare(node.object)
    const path = object.type === 'ThisExpression' || object.type === 'Identifier' ? pathOf(node) : undefined
    if (path !== undefined && object.type === 'ThisExpression') {
      const field = this.#survey.bindingOf(path, node)
      if (field) return this.#followBinding(field, node, steps, search)
    }
    const step = stepOf(node, this)
    const way: readonly Step[] = [step, ...steps]
    if (step === EACH && node.computed) search = { frame: search.frame, kept: search.kept, by: node.property }
    if (path === undefined || !this.#survey.writes.has(path) || (step === 'value' && this.#variables.isHeld(object))) return this.#follow(object, way, search)
    // `cart.left--`: a variable of its own, wherever the object comes from.
    const binding = this.#variables.ofPath(path)
    const variable = this.#variables.of(binding)
    const held = this.#variables.isHeld(object)
    this.#follow(object, way, (variable.kept || held) && !search.kept ? through(search, { binding, way: steps }) : search)
    if (this.#spoken || !held) this.#followAll(variable.others, steps, search)
  }

  #followBinding(binding: Binding, node: Node, steps: readonly Step[], search: Search): void {
    if (binding.kind === 'parameter') return this.#followParameter(binding, node, steps, search)
    if (binding.kind === 'import') return this.#stop(node, steps, search)
    const { from } = binding
    // A date that is moved after it is made is no longer what it was made of.
    if (steps.length === 0 && node.type === 'Identifier' && this.#survey.settings.has(node.name)) return this.#stop(node, steps, search)
    const variable = this.#variables.of(binding)
    if (from) {
      const way = [...binding.steps, ...steps]
      const call = isCall(from) ? from : undefined
      const keeper = call && keeperOf(call)
      if (keeper) {
        // A template shows what a `ref` holds, and a signal is called: nobody writes `.value` there.
        if (keeper.step !== undefined && keeper.step !== way[0] && keeper.step !== 'value') return this.#stop(node, steps, search)
        const rest = stepsFrom(keeper, way)
        this.#followInitial(keeper.initial, call, rest, search.kept ? search : through(search, { binding, way: rest }))
        if (this.#spoken) for (const { value } of variable.updates) if (value && !isFunction(bare(value))) this.#follow(value, rest, search)
      } else if (variable.kept && !search.kept) this.#follow(from, way, through(search, { binding, way: steps }))
      else this.#follow(from, way, search)
    }
    if (!from && variable.others.length === 0) this.#stop(node, steps, search)
    const later = !from && variable.kept && !search.kept ? through(search, { binding, way: steps }) : search
    this.#followAll(variable.others, steps, later)
    if (binding.otherwise && from) this.#follow(binding.otherwise, steps, search)
  }

  #followInitial(initial: Node | undefined, call: Call, steps: readonly Step[], search: Search): void {
    const given = initial && calledAtFirst(this.#survey, call, bare(initial))
    if (!given) return this.#stop(call, [], search)
    return isFunction(given) ? this.#followAll(this.returns(given), steps, search) : this.#follow(given, steps, search)
  }

  /** What a parameter is given: the argument of the call being followed, each member of the array mapped over, the figures it is called with. */
  #followParameter(binding: Binding, node: Node, steps: readonly Step[], search: Search): void {
    const fn = binding.from
    const frame = frameOf(fn, search.frame)
    const way = [...binding.steps, ...steps]
    if (frame) {
      const given = frame.given[binding.index] ?? binding.otherwise
      if (!given || given.type === 'SpreadElement') return this.#stop(node, steps, search)
      return this.#follow(given, given === binding.otherwise ? steps : way, within(search, frame.caller))
    }
    const loader = binding.index === 0 && fn && propsLoader(this.#survey, fn)
    if (loader) return this.#followAll(this.returns(loader), ['props', ...way], search)
    const list = fn && binding.index === 0 ? mappedOver(this.#survey.callbacks.get(fn)) : undefined
    if (list) return this.#follow(list, [EACH, ...way], search)
    const amounts = fn && way.length === 0 ? this.#called.amounts(fn, binding.index) : []
    if (amounts.length > 0) return this.#followAll(amounts, steps, search)
    this.#stop(node, steps, search)
    if (binding.otherwise) this.#follow(binding.otherwise, steps, search)
  }

  #followObject(object: ObjectLiteral, steps: readonly Step[], search: Search): void {
    const [step, ...rest] = steps
    if (step === undefined) return this.#stop(object, steps, search)
    const giving = step === EACH ? object.properties.toReversed() : this.#properties.giving(object, String(step))
    let found = false
    for (const property of giving) {
      if (this.exhausted) return
      if (property.type === 'SpreadElement') this.#follow(property.argument ?? property, steps, search)
      else if ((property.type === 'Property' || property.type === 'ObjectProperty') && property.value) this.#follow(property.value, rest, search)
      else continue
      found = true
    }
    if (!found) this.#stop(object, steps, search)
  }

  #followCall(call: Call, steps: readonly Step[], search: Search): void {
    const handed = handedOn(call)
    if (handed && !handed.called) return this.#follow(handed.node, steps, search)
    if (handed) {
      // Scripts of Vue ask for the `.value` of what is computed; its templates do not.
      const way = steps[0] === 'value' && calleeName(call) === 'computed' ? steps.slice(1) : steps
      return this.#followAll(this.returns(handed.node), way, search)
    }
    // `return reactive({ … })`: kept under a name of whoever asks for it.
    const keeper = keeperOf(call)
    if (keeper && typeof keeper.step !== 'number') {
      const way = stepsFrom(keeper, steps)
      return this.#followInitial(keeper.initial, call, way, search.kept ? search : through(search, { binding: this.#variables.ofPath(''), way }))
    }
    const loaded = loadedBy(this.#survey, call)
    if (loaded) return this.#followAll(loaded, steps, search)
    const callee = bare(call.callee)
    const name = calleeName(call) ?? ''
    if (isMember(callee)) {
      if (sameMembers.has(name)) return this.#follow(callee.object, steps, search)
      if (oneMember.has(name)) return this.#follow(callee.object, [EACH, ...steps], search)
      // A member of what is made from each member.
      const make = call.arguments.find(isFunction)
      const [step, ...rest] = steps
      if (make && (step === EACH || typeof step === 'number') && (name === 'map' || name === 'from')) return this.#followAll(this.returns(make), rest, search)
    }
    if (callee.type !== 'Identifier' && !isFunction(callee) && !isOwnMethod(this.#survey, callee)) return this.#stop(call, steps, search)
    // `total()` of `total = computed(() => …)`: calling it gives its value.
    if (call.arguments.length === 0 && isComputed(this.#survey, callee)) return this.#follow(callee, steps, search)
    const ran = this.resolve(callee, [], search.frame)
    for (const { node: fn, steps: left, kept } of ran) {
      // `left()` of `const [left] = createSignal(900)`: calling it gives its value.
      if (kept && ran.length === 1) this.#follow(fn, [...left, ...steps], search.kept ? search : through(search, kept))
      else if (!(fn.type === 'ClassMethod' || isFunction(fn)) || left.length > 0 || this.returns(fn).length === 0) this.#stop(call, steps, search)
      else this.#followAll(this.returns(fn), steps, within(search, { fn, given: call.arguments, caller: search.frame }))
    }
  }
}
