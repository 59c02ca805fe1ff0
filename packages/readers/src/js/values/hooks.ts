import { bare, isFunction, isMember } from '../tree/node.ts'
import type { Step } from '../tree/scope.ts'
import type { Call, Node } from '../tree/syntax.ts'

/** What keeps a value between two looks at the interface: which argument begins it, and the way from the call to it. */
export interface Keeper {
  readonly initial: Node | undefined
  /** `[0]` of `useState(…)`, `.current` of `useRef(…)`, `.value` of `ref(…)`; `undefined` when the call is the value. */
  readonly step: Step | undefined
}

const keepers = new Map<string, { readonly argument: number; readonly step: Step | undefined }>([
  ['useState', { argument: 0, step: 0 }],
  ['useReducer', { argument: 1, step: 0 }],
  ['useImmer', { argument: 0, step: 0 }],
  ['createSignal', { argument: 0, step: 0 }],
  ['createStore', { argument: 0, step: 0 }],
  ['useRef', { argument: 0, step: 'current' }],
  ['createRef', { argument: 0, step: 'current' }],
  ['ref', { argument: 0, step: 'value' }],
  ['shallowRef', { argument: 0, step: 'value' }],
  ['signal', { argument: 0, step: 'value' }],
  ['useSignal', { argument: 0, step: 'value' }],
  ['atom', { argument: 0, step: undefined }],
  ['reactive', { argument: 0, step: undefined }],
  ['$state', { argument: 0, step: undefined }],
  ['$state.raw', { argument: 0, step: undefined }],
  ['writable', { argument: 0, step: undefined }],
  ['readable', { argument: 0, step: undefined }],
])

/** Names that stand for what a function of theirs gives back: `useMemo(() => …)`. */
const givers = new Set(['useMemo', 'createMemo', 'computed', 'memo', 'useConst', 'useDeferredValue', 'toRef', 'unref', '$derived.by'])
/** Names that hand on what they are given. */
const handers = new Set(['$derived', '$bindable', 'useCallback', 'forwardRef', 'observer', 'freeze', 'structuredClone', 'useDeferredValue', 'unref', 'readonly', 'markRaw', 'cloneDeep', 'toRefs', 'storeToRefs'])

/** What Svelte's compiler sees in names that nobody declares; `$derived.by` is another than `$derived`. */
const runes = new Set(['$state', '$derived'])

/** The last name of a callee: `useState` of `React.useState(…)`. Runes are named in full: `$derived.by`. */
export function calleeName({ callee }: Call): string | undefined {
  const node = bare(callee)
  if (node.type === 'Identifier') return node.name
  if (!isMember(node) || node.computed || node.property.type !== 'Identifier') return undefined
  const { object, property } = node
  return object.type === 'Identifier' && runes.has(object.name) ? `${object.name}.${property.name}` : property.name
}

export function keeperOf(call: Call): Keeper | undefined {
  const name = calleeName(call)
  const known = name === undefined ? undefined : keepers.get(name)
  if (!known) return undefined
  return { initial: call.arguments[known.argument], step: known.step }
}

/** The way that is left within what is kept: its own step is none of the value. */
export const stepsFrom = ({ step }: Keeper, steps: readonly Step[]): readonly Step[] => (step !== undefined && step === steps[0] ? steps.slice(1) : steps)

/** The argument a call hands on: itself, or what it gives back when it is a function and `called`. */
export function handedOn(call: Call): { readonly node: Node; readonly called: boolean } | undefined {
  const name = calleeName(call)
  const first = call.arguments[0]
  if (name === undefined || !first) return undefined
  if (givers.has(name) && isFunction(first)) return { node: first, called: true }
  return handers.has(name) || (name === 'create' && isStyleSheet(call)) ? { node: first, called: false } : undefined
}

/** React Native and its kin: `StyleSheet.create({ … })` gives back what it is given. */
const isStyleSheet = ({ callee }: Call): boolean => {
  const from = bare(callee)
  const object = isMember(from) ? bare(from.object) : undefined
  return object?.type === 'Identifier' && /^\w{0,12}(?:StyleSheet|ScaledSheet)$/.test(object.name)
}
