import { atFirst, constant, type Origin, type Primitive, sources, unknown } from '@aboveboard/core'
import { alike, combine, data, heaviest, map, oneOf, random, state, telling, unfoldable, weight, weights } from './algebra.ts'
import { Calls, isOwn } from './calls.ts'
import { calleeName } from './hooks.ts'
import { messageOf } from './messages.ts'
import { afterSettings, madeDate } from './moments.ts'
import { bare, endOf, isCall, isFunction, pathOf, startOf } from './node.ts'
import type { Frame, Kept, Resolver, Standing } from './resolve.ts'
import { type Binding, EACH, type Step } from './scope.ts'
import { readSource } from './sources.ts'
import type { Survey } from './survey.ts'
import type { Binary, Call, Logical, Node, ObjectLiteral } from './syntax.ts'
import type { Variables } from './variables.ts'

const deepest = 40

interface Life {
  readonly ticks: boolean
  readonly later: Origin[]
}

/** Without one of these, a file draws no lots, asks no clock and keeps nothing. */
const lively = /[rR]andom|\brand[A-Z_(]|\bDate\b|\bnow\(|Now\b|Storage|ookie|\bfaker\.|\b[cC]hance\b|\bcasual\.|dayjs|moment\b|DateTime|Temporal|sample|shuffle|crypto\./

/** Where values come from. Works on demand; what is known of a variable is remembered, so that asking is cheap. */
export class Origins {
  readonly #survey: Survey
  readonly #variables: Variables
  readonly #resolver: Resolver
  readonly #known = new Map<Binding, Origin>()
  /** Variables being looked at: one that depends on itself is unknown there. */
  readonly #open = new Set<Binding>()
  readonly #lived = new Map<Binding, Map<string, Life>>()
  readonly #source: string
  #lively: boolean | undefined
  readonly #calls: Calls
  #depth = 0

  constructor(source: string, survey: Survey, variables: Variables, resolver: Resolver) {
    this.#source = source
    this.#calls = new Calls(survey, resolver, {
      origin: (node, frame) => this.#origin(node, frame),
      standing: (standings) => this.#standing(standings),
      isLively: () => this.#isLively,
    })
    this.#survey = survey
    this.#variables = variables
    this.#resolver = resolver
  }

  get #isLively(): boolean {
    return (this.#lively ??= lively.test(this.#source))
  }

  of(node: Node, frame?: Frame): Origin {
    this.#resolver.begin()
    return this.#origin(node, frame)
  }

  #origin(node: Node, frame: Frame | undefined): Origin {
    if (this.#depth >= deepest || this.#resolver.exhausted) return unknown
    this.#depth++
    const origin = this.#look(bare(node), frame)
    this.#depth--
    return origin
  }

  #look(node: Node, frame: Frame | undefined): Origin {
    switch (node.type) {
      case 'Literal':
      case 'StringLiteral':
      case 'NumericLiteral':
      case 'BooleanLiteral':
        return literal(node.value)
      case 'NullLiteral':
        return constant(null)
      case 'TemplateLiteral': {
        const parts = node.expressions.map((part) => this.#origin(part, frame))
        if (!parts.every((part) => part.kind === 'constant')) return heaviest(parts)
        return constant(node.quasis.map(({ value }, i) => (value.cooked ?? value.raw) + (i < parts.length ? String(atFirst(parts[i]!)?.value) : '')).join(''))
      }
      case 'BinaryExpression':
        return this.#binary(node, frame)
      case 'LogicalExpression':
        return this.#logical(node, frame)
      case 'ConditionalExpression': {
        const branches = [this.#origin(node.consequent, frame), this.#origin(node.alternate, frame)]
        const test = this.#origin(node.test, frame)
        return oneOf(test.kind === 'random' ? [...branches, random] : branches)
      }
      case 'UnaryExpression':
        return map(this.#origin(node.argument, frame), (value) => unary(node.operator, value))
      case 'UpdateExpression':
        return this.#origin(node.argument, frame)
      case 'AssignmentExpression': {
        const right = this.#origin(node.right, frame)
        return node.operator === '=' ? right : combine(node.operator.slice(0, -1), this.#origin(node.left, frame), right)
      }
      case 'SequenceExpression':
        return node.expressions.length > 0 ? this.#origin(node.expressions.at(-1)!, frame) : unknown
      case 'AwaitExpression':
        return node.argument ? this.#awaited(bare(node.argument), frame) : unknown
      case 'SpreadElement':
        return node.argument ? this.#origin(node.argument, frame) : unknown
      case 'ObjectExpression':
        return this.#mixed(node, frame)
      case 'ArrayExpression':
        return this.#any(node.elements.flatMap((each) => each ?? []), frame)
      case 'TaggedTemplateExpression':
        return messageOf(node) ? { kind: 'translation', key: '' } : this.#any(node.quasi.expressions, frame)
      case 'NewExpression':
        return this.#made(node, frame)
      case 'Identifier':
        return this.#named(node.name, node, frame)
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return this.#standing(this.#resolver.resolve(node, [], frame))
      case 'CallExpression':
      case 'OptionalCallExpression': {
        const known = this.#calls.known(node, frame)
        if (known) return known
        const origin = this.#standing(this.#resolver.resolve(node, [], frame))
        // What a helper makes of its arguments is told by them: `format(left)`.
        const given = this.#calls.given(node, frame)
        return telling(given) && weight(given) >= weight(origin) ? given : origin
      }
      default:
        return unknown
    }
  }

  /** What comes later than it is asked for comes from elsewhere: it is no dressed-up argument. */
  #awaited(node: Node, frame: Frame | undefined): Origin {
    if (!isCall(node)) return this.#origin(node, frame)
    const known = this.#calls.known(node, frame)
    if (known) return known
    const ran = this.#resolver.resolve(node, [], frame).filter((standing) => standing.node !== node)
    return ran.length > 0 ? this.#standing(ran) : data(`${pathOf(node.callee) ?? '…'}()`)
  }

  /** An object is made of many things; of what it is told, only a moment tells what is computed from it. */
  #mixed({ properties }: ObjectLiteral, frame: Frame | undefined): Origin {
    const values = properties.flatMap((each) => ((each.type === 'Property' || each.type === 'ObjectProperty') && each.value ? [each.value] : []))
    const moments = values.slice(0, 50).flatMap((each) => {
      const origin = this.#origin(each, frame)
      return weight(origin) === weights.clock ? [origin] : []
    })
    return heaviest(moments)
  }

  #any(nodes: readonly Node[], frame: Frame | undefined): Origin {
    const origin = heaviest(nodes.slice(0, 50).map((node) => this.#origin(node, frame)))
    return telling(origin) ? origin : unknown
  }

  /** Sums lean left, thousands deep in long texts. */
  #binary(node: Binary, frame: Frame | undefined): Origin {
    const spine: Binary[] = []
    let left: Node = node
    while (left.type === 'BinaryExpression') {
      spine.push(left)
      left = bare(left.left)
    }
    let origin = this.#origin(left, frame)
    for (let i = spine.length - 1; i >= 0; i--) {
      const { operator, right } = spine[i]!
      origin = combine(operator, origin, this.#origin(right, frame))
    }
    return origin
  }

  #logical(node: Logical, frame: Frame | undefined): Origin {
    const left = this.#origin(node.left, frame)
    const right = this.#origin(node.right, frame)
    if (left.kind === 'constant') {
      const goesOn = node.operator === '??' ? left.value == null : node.operator === '&&' ? Boolean(left.value) : !left.value
      return goesOn ? right : left
    }
    return oneOf([node.operator === '&&' ? constant(false) : left, right])
  }

  #named(name: string, node: Node, frame: Frame | undefined): Origin {
    if (name === 'undefined') return constant(undefined)
    const binding = this.#survey.bindingOf(name, node)
    if (!binding) return data(name)
    // Inside a helper, its own names may mean another thing at each call.
    if (frame && isWithin(binding, frame)) return this.#declared(binding, node, frame)
    const known = this.#known.get(binding)
    if (known) return known
    if (this.#open.has(binding)) return unknown
    this.#open.add(binding)
    const origin = this.#declared(binding, node, undefined)
    this.#open.delete(binding)
    if (!this.#resolver.exhausted) this.#known.set(binding, origin)
    return origin
  }

  #declared(binding: Binding, node: Node, frame: Frame | undefined): Origin {
    const settings = this.#survey.settings.get(binding.name)
    if (!settings || !binding.from || binding.kind !== 'variable') return this.#standing(this.#resolver.resolve(node, [], frame))
    const made = binding.steps.length === 0 ? this.#origin(binding.from, frame) : this.#standing(this.#resolver.resolve(binding.from, binding.steps, frame))
    const own = settings.filter((call) => this.#survey.bindingOf(binding.name, call) === binding)
    return afterSettings(made, own, (part) => this.#origin(part, frame))
  }

  #standing(standings: readonly Standing[]): Origin {
    const origin = oneOf(standings.map((standing) => this.#kept(standing.kept, this.#ground(standing))))
    const by = standings[0]?.by
    // One of several that are written here, drawn by lot.
    return by && weight(origin) === 0 && this.#origin(by, standings[0]?.frame).kind === 'random' ? random : origin
  }

  /** A variable of the interface, with what it is given later where that tells more than its first value. */
  #kept(kept: Kept | undefined, initial: Origin): Origin {
    if (!kept) return initial
    const { ticks, later } = this.#lives(kept)
    const told = [...sources(initial)]
    return oneOf([state(initial, ticks), ...later.filter((origin) => !told.some((source) => alike(source, origin)))])
  }

  /** What becomes of a variable of the interface: whether it counts by itself, and what it is given that weighs. */
  #lives({ binding, way }: Kept): Life {
    const key = way.map(String).join('.')
    const lives = this.#lived.get(binding) ?? new Map<string, Life>()
    this.#lived.set(binding, lives)
    const known = lives.get(key)
    if (known) return known
    const { updates } = this.#variables.of(binding)
    const life: Life = { ticks: updates.some((update) => update.counts && this.#variables.byTimer(update)), later: [] }
    // Known before it is complete: one that depends on itself ends here.
    lives.set(key, life)
    if (this.#isLively) for (const { value } of updates) if (value) life.later.push(...this.#values(value, way).filter((origin) => weight(origin) > 3))
    return life
  }

  /** What a setter is given, at the way that matters. */
  #values(value: Node, way: readonly Step[]): readonly Origin[] {
    const node = bare(value)
    const values = isFunction(node) ? this.#resolver.returns(node) : [node]
    return values.slice(0, 8).map((each) => (way.length === 0 ? this.#origin(each, undefined) : this.#standing(this.#resolver.resolve(each, way))))
  }

  /** What is known of the thing a search ended at. */
  #ground({ node, steps, frame }: Standing): Origin {
    if (steps.length === 0) {
      if (node.type === 'Identifier') return this.#bottom(node.name, node, frame)
      if (node.type === 'CallExpression' || node.type === 'OptionalCallExpression') return this.#calls.known(node, frame) ?? this.#calls.unfollowed(node, frame)
      return this.#origin(node, frame)
    }
    const way = steps.filter((step) => step !== EACH).join('.')
    if (node.type === 'ThisExpression') return data(way)
    if (node.type === 'Identifier' && !isOwn(this.#survey, node.name, node)) {
      const source = readSource(`${node.name}.${way}`)
      if (source) return source
    }
    if (steps.length === 1 && steps[0] === 'length') return this.#length(node)
    // Lists that a call gives are made of more than what it is told.
    const isList = isCall(node) && steps.includes(EACH)
    const base = isList ? (this.#calls.known(node, frame) ?? data(`${pathOf(node.callee) ?? '…'}()`)) : this.#ground({ node, steps: [], frame, kept: undefined, by: undefined })
    if (telling(base) || base.kind === 'translation') return base
    return base.kind === 'data' && way !== '' ? data(`${base.path}.${way}`) : base.kind === 'data' ? base : unknown
  }

  #length(node: Node): Origin {
    if (node.type === 'ArrayExpression') return node.elements.some((each) => each?.type === 'SpreadElement') ? unknown : constant(node.elements.length)
    if (node.type === 'Identifier') return data(`${node.name}.length`)
    const origin = this.#origin(node, undefined)
    return origin.kind === 'constant' && typeof origin.value === 'string' ? constant(origin.value.length) : unknown
  }

  /** A name nothing more is known of. */
  #bottom(name: string, node: Node, frame: Frame | undefined): Origin {
    const binding = this.#survey.bindingOf(name, node)
    if (!binding) return name === 'undefined' ? constant(undefined) : data(name)
    if (binding.kind === 'import') return data(name)
    if (binding.kind === 'variable' && this.#survey.settings.has(name)) return this.#named(name, node, frame)
    if (binding.kind !== 'parameter') return unknown
    const way = binding.steps.filter((step) => step !== EACH).join('.')
    return data(way === '' ? name : way)
  }

  #made(call: Call, frame: Frame | undefined): Origin {
    const ask = (node: Node): Origin => this.#origin(node, frame)
    return calleeName(call) === 'Date' ? madeDate(call, ask) : this.#any(call.arguments, frame)
  }
}

/** Whether a name is declared in a function that is being followed. */
function isWithin({ scope }: Binding, frame: Frame): boolean {
  for (let at: Frame | undefined = frame; at; at = at.caller) if (scope.start >= startOf(at.fn) && scope.end <= endOf(at.fn)) return true
  return false
}

function literal(value: unknown): Origin {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? constant(value) : unknown
}

function unary(operator: string, value: Primitive): Primitive | typeof unfoldable {
  switch (operator) {
    case '!':
      return !value
    case '-':
      return typeof value === 'number' ? -value : unfoldable
    case '+':
      return typeof value === 'number' ? value : unfoldable
    case 'void':
      return undefined
    default:
      return unfoldable
  }
}
