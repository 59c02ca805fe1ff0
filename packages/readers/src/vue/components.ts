import { parserOptions } from '@vue/compiler-dom'
import type { Span } from '@aboveboard/core'
import { type Components, type Meaning, parseSelector } from '../js/elements/components.ts'
import { madeName } from '../js/elements/made.ts'

/** Library prefixes: `<v-checkbox>`, `<USwitch>`, `<el-button>`, `<ion-toggle>`. */
const prefix = /^(?:El|Van|Ion|Va|Ui|UI|Prime|Base|App|Jet|Nuxt|Inertia|[ABCIKNPQTUV])(?=[A-Z])/

/** What parts of libraries are called that no name of HTML tells. */
const byName = new Map<string, Meaning>(
  Object.entries({
    Btn: 'button',
    InputSwitch: 'input[type=checkbox]',
    ToggleSwitch: 'input[type=checkbox]',
    ToggleButton: 'input[type=checkbox]',
    FormCheckbox: 'input[type=checkbox]',
    FormRadio: 'input[type=radio]',
    InputText: 'input',
    FormInput: 'input',
    FieldInput: 'input',
  }).map(([name, selector]) => [name, parseSelector(selector)] as const),
)

/** What stands for elements of HTML, and for nothing else. */
const standsFor = new Set('input button a textarea label img form select option'.split(' '))

/** Components that show what stands in them, and nothing of their own. */
export const transparent: ReadonlySet<string> = new Set(
  'Transition TransitionGroup KeepAlive Teleport Suspense ClientOnly NuxtClientFallback DevOnly BaseTransition Fragment'.split(' '),
)

const pascals = new Map<string, string>()

export function pascal(tag: string): string {
  let name = pascals.get(tag)
  if (name === undefined) pascals.set(tag, (name = asPascal(tag)))
  return name
}

const asPascal = (tag: string): string => tag.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

export const isNative = (tag: string): boolean => parserOptions.isNativeTag?.(tag) === true

/** What a tag of a Vue template stands for: HTML, what is configured, or what its name leaves no doubt about. */
export function meaningOf(tag: string, at: Span, components: Components, configured: Readonly<Record<string, string>> = {}): Meaning {
  const name = pascal(tag)
  const chosen = [tag, name].find((each) => Object.hasOwn(configured, each))
  if (chosen !== undefined) return parseSelector(configured[chosen]!)
  if (isNative(tag)) return components.of(tag, madeName(tag, at))
  const whole = components.of(name, madeName(name, at))
  if (!whole.component || standsFor.has(whole.name) || !/[A-Z]/.test(name)) return whole
  const bare = name.replace(prefix, '')
  const known = byName.get(name) ?? byName.get(bare)
  if (known) return known
  if (bare.endsWith('Link')) return parseSelector('a')
  const part = bare === name ? undefined : components.of(bare, madeName(bare, at))
  return part && standsFor.has(part.name) ? part : { ...whole, name: tag }
}
