import { atFirst, constant, type Origin, unknown } from '@aboveboard/core'
import { combine, data, heaviest, map, oneOf, random, telling, weight, weights } from './algebra.ts'
import { type Ask, Calls } from '../tree/calls.ts'
import { type Elsewhere, Ends } from './ends.ts'
import { calleeName } from './hooks.ts'
import { Lives } from './lives.ts'
import { messageOf } from '../elements/messages.ts'
import { afterSettings, madeDate } from './moments.ts'
import { bare, isCall, pathOf } from '../tree/node.ts'
import { foldUnary } from './pure.ts'
import type { Resolver } from './resolve.ts'
import type { Binding, Step } from '../tree/scope.ts'
import { isLively } from './sources.ts'
import { type Frame, isDeclaredIn, type Standing } from '../tree/standing.ts'
import type { Survey } from '../tree/survey.ts'
import type { Binary, Call, Logical, Node, ObjectLiteral } from '../tree/syntax.ts'
import type { Variables } from '../tree/variables.ts'

const deepest = 40

/** Where values come from. Works on demand; what is known of a variable is remembered, so that asking is cheap. */
export class Origins {
  readonly #survey: Survey
  readonly #resolver: Resolver
  readonly #variables: Variables
  readonly #known = new Map<Binding, Origin>()
  /** Variables being looked at: one that depends on itself is unknown there. */
  readonly #open = new Set<Binding>()
  #lively: boolean | undefined
  readonly #calls: Calls
  readonly #ends: Ends
  readonly #lives: Lives
  #depth = 0

  constructor(source: string, survey: Survey, variables: Variables, resolver: Resolver, elsewhere: Elsewhere = {}) {
    this.#survey = survey
    this.#resolver = resolver
    this.#variables = variables
    const ask: Ask = {
      origin: (node, frame) => this.#origin(node, frame),
      at: (node, steps) => this.#at(node, steps),
      named: (name, node, frame) => this.#named(name, node, frame),
      standing: (standings) => this.#standing(standings),
      isLively: () => (this.#lively ??= isLively(source) || (elsewhere.modules?.moving(survey).some(isLively) ?? false)),
    }
    this.#calls = new Calls(survey, resolver, ask)
    this.#ends = new Ends(survey, this.#calls, ask, elsewhere)
    this.#lives = new Lives(variables, resolver, ask)
  }

  of(node: Node, frame?: Frame): Origin {
    this.#resolver.begin()
    return this.#origin(node, frame)
  }

  /** Of what lies that way from an expression. */
  at(node: Node, steps: readonly Step[]): Origin {
    this.#resolver.begin()
    return this.#at(node, steps)
  }

  #at(node: Node, steps: readonly Step[]): Origin {
    return steps.length === 0 ? this.#origin(node, undefined) : this.#standing(this.#resolver.resolve(node, steps))
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
        return map(this.#origin(node.argument, frame), (value) => foldUnary(node.operator, value))
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
    const found = this.#resolver.resolve(node, [], frame)
    const ran = found.filter((standing) => standing.node !== node)
    const elsewhere = ran.length === 0 && found[0] ? this.#ends.elsewhere(found[0]) : undefined
    return ran.length > 0 ? this.#standing(ran) : elsewhere ?? data(`${pathOf(node.callee) ?? '…'}()`)
  }

  /** An object is made of many things; of what it is told, only a moment tells what is computed from it. */
  #mixed({ properties }: ObjectLiteral, frame: Frame | undefined): Origin {
    const values = properties.slice(0, 50).flatMap((each) => ((each.type === 'Property' || each.type === 'ObjectProperty') && each.value ? [each.value] : []))
    const moments = values.flatMap((each) => {
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
    if (!binding) return this.#ends.undeclared(name, node) ?? data(name)
    // Inside a helper, its own names may mean another thing at each call.
    if (frame && isDeclaredIn(binding, frame)) return this.#declared(binding, node, frame)
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
    if (!settings || binding.kind !== 'variable') return this.#standing(this.#resolver.resolve(node, [], frame))
    // `let end` is given its date where it is first needed.
    const made = !binding.from
      ? oneOf(this.#variables.of(binding).others.map((each) => this.#origin(each, frame)))
      : binding.steps.length === 0 ? this.#origin(binding.from, frame) : this.#standing(this.#resolver.resolve(binding.from, binding.steps, frame))
    const own = settings.filter((call) => this.#survey.bindingOf(binding.name, call) === binding)
    return afterSettings(made, own, (part) => this.#origin(part, frame))
  }

  #standing(standings: readonly Standing[]): Origin {
    const origin = oneOf(standings.map((standing) => this.#behind(standing)))
    const by = standings[0]?.by
    // One of several that are written here, drawn by lot.
    return by && weight(origin) === 0 && this.#origin(by, standings[0]?.frame).kind === 'random' ? random : origin
  }

  /** What one standing tells, its variable of the interface included. */
  #behind(standing: Standing): Origin {
    const origin = this.#ends.of(standing)
    return standing.kept ? this.#lives.from(origin, standing.kept) : origin
  }

  #made(call: Call, frame: Frame | undefined): Origin {
    const ask = (node: Node): Origin => this.#origin(node, frame)
    return calleeName(call) === 'Date' ? madeDate(call, ask) : this.#any(call.arguments, frame)
  }
}

function literal(value: unknown): Origin {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? constant(value) : unknown
}
