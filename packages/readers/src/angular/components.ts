import { type Meaning, parseSelector } from '../js/elements/components.ts'

/** What elements of well-known libraries stand for; a name that starts so, whatever follows. */
const byName = new Map<string, Meaning>(
  Object.entries({
    'mat-checkbox': 'input[type=checkbox]',
    'mat-slide-toggle': 'input[type=checkbox]',
    'mat-radio-button': 'input[type=radio]',
    'mat-button-toggle': 'input[type=checkbox]',
    'mat-select': 'select',
    'mat-option': 'option',
    'ion-checkbox': 'input[type=checkbox]',
    'ion-toggle': 'input[type=checkbox]',
    'ion-radio': 'input[type=radio]',
    'ion-button': 'button',
    'ion-input': 'input',
    'ion-textarea': 'textarea',
    'ion-select': 'select',
    'ion-select-option': 'option',
    'p-checkbox': 'input[type=checkbox]',
    'p-toggleswitch': 'input[type=checkbox]',
    'p-inputswitch': 'input[type=checkbox]',
    'p-togglebutton': 'input[type=checkbox]',
    'p-radiobutton': 'input[type=radio]',
    'p-button': 'button',
    'nz-switch': 'input[type=checkbox]',
    'nz-radio': 'input[type=radio]',
    'nz-select': 'select',
    'nz-option': 'option',
    'nb-checkbox': 'input[type=checkbox]',
    'nb-toggle': 'input[type=checkbox]',
    'nb-radio': 'input[type=radio]',
    'sl-checkbox': 'input[type=checkbox]',
    'sl-switch': 'input[type=checkbox]',
    'sl-button': 'button',
    'tui-checkbox': 'input[type=checkbox]',
    'tui-toggle': 'input[type=checkbox]',
    'ui-switch': 'input[type=checkbox]',
  }).map(([name, selector]) => [name, parseSelector(selector)] as const),
)

/** Parts of libraries that show what stands in them, and nothing of their own. */
const frames = /^(?:mat|cdk|ion|p|nz|clr|nb|ngb|ngx-?bootstrap|tui)-/

/** Elements by which a template shows what is written elsewhere. */
const elsewhere = new Set(['ng-content', 'router-outlet', 'slot'])

/** What stands in no element of its own. */
export const transparent: ReadonlySet<string> = new Set(['ng-container', 'ng-template'])

/** What an element of an Angular template stands for. */
export function meaningOf(written: string, configured: Readonly<Record<string, string>> = {}): Meaning {
  if (Object.hasOwn(configured, written)) return parseSelector(configured[written]!)
  const known = byName.get(written.toLowerCase())
  if (known) return known
  const component = written.includes('-')
  return { name: written, attributes: [], component, part: elsewhere.has(written) || (component && !frames.test(written)) }
}
