import { Attribute, BREAK, constant, Element, Text } from '@aboveboard/core'
import type { Embedded } from '../elements/embedded.ts'
import type { Markup } from '../elements/markup.ts'
import { propertyOf } from '../elements/messages.ts'
import { bare, isFunction, isJsx, pathOf, spanOf, stringOf } from '../tree/node.ts'
import type { Survey } from '../tree/survey.ts'
import type { Call, Node } from '../tree/syntax.ts'
import type { Wording } from '../elements/wording.ts'
import { hasWords } from '../elements/words.ts'

/** Methods by which libraries say in which colour a notice is shown. */
const tones = 'success error info warning warn message loading open show default danger question basic add create dark light fire confirm alert prompt'
const tone = new RegExp(String.raw`^(?:${tones.replaceAll(' ', '|')})$`)
/** Objects that do nothing but show notices, whatever is called on them. */
const speakers = new Set(
  'toast Toast toastr toaster sonner notify notification notifications Notify snackbar snackBar Snackbar message $message $toast $notify $q ElMessage ElNotification ElMessageBox Swal swal Alert Modal modal alertify bootbox noty iziToast Noty Messenger'.split(' '),
)
/** Calls that show what they are given, by their whole names. */
const calls = new Set(
  `confirm alert prompt toast notify swal Swal showToast showNotification showSnackbar openSnackbar enqueueSnackbar addToast pushToast createToast showAlert showConfirm showMessage showNotice showModal $toast $notify $message $confirm $alert ElMessage ElNotification Notify`.split(/\s+/),
)

/** The last names of calls that show copy, for a survey to notice. */
export function noticed(configured: readonly string[] = []): ReadonlySet<string> {
  return new Set([...calls, ...tones.split(' '), ...configured.map((path) => path.slice(path.lastIndexOf('.') + 1))])
}

const heading = ['title', 'heading', 'header', 'summary', 'label']
const body = ['text', 'description', 'message', 'content', 'body', 'msg', 'subtitle', 'detail', 'footer', 'caption', 'children']
const accepting = ['confirmButtonText', 'confirmText', 'okText', 'okLabel', 'confirmLabel', 'acceptLabel', 'positiveText', 'primaryText', 'confirm', 'yes', 'ok']
const declining = ['cancelButtonText', 'denyButtonText', 'cancelText', 'cancelLabel', 'rejectLabel', 'negativeText', 'secondaryText', 'dismissText', 'closeButtonText', 'cancel', 'no']
const acting = ['actionLabel', 'actionText', 'buttonText', 'action', 'onClickLabel']

/** Finds the calls that show a message by themselves: `confirm('…')`, `toast.success('…')`, `Swal.fire({ … })`. */
export class Notices {
  readonly #survey: Survey
  readonly #wording: Wording
  readonly #html: { readonly markup: Markup; readonly embedded: Embedded } | undefined
  readonly #configured: ReadonlySet<string>

  constructor(survey: Survey, wording: Wording, configured: readonly string[] = [], html?: { readonly markup: Markup; readonly embedded: Embedded }) {
    this.#survey = survey
    this.#wording = wording
    this.#html = html
    this.#configured = new Set(configured)
  }

  /** Each as a `dialog` in a `#shown` element: what it says, and its buttons. */
  *all(): Generator<Element> {
    for (const call of this.#survey.notices) {
      const path = this.#pathOf(call)
      if (path === undefined) continue
      const dialog = new Element('dialog', spanOf(call))
      this.#fill(dialog, call, path)
      if (dialog.children.length > 0) yield new Element('#shown', spanOf(call)).append(dialog)
    }
  }

  /** The name a call is made under, when it shows what it is given. */
  #pathOf({ callee }: Call): string | undefined {
    const path = pathOf(callee)?.replace(/^(?:window|globalThis|self|this|vm|app)\./, '')
    if (path === undefined) return undefined
    if (this.#configured.has(path)) return path
    const names = path.split('.')
    const last = names.at(-1)!
    if (names.length === 1) return calls.has(last) ? path : undefined
    if (speakers.has(names.at(-2)!) && tone.test(last)) return path
    return calls.has(last) && last.length > 7 ? path : undefined
  }

  #fill(dialog: Element, { arguments: given }: Call, path: string): void {
    const last = path.slice(path.lastIndexOf('.') + 1)
    // What the reader agrees to by “OK” is the question itself.
    const isQuestion = last === 'confirm' || last === '$confirm'
    // Material’s snack bar: what it says, and the one thing to press on it.
    const isSnack = /\bsnackbar\.open$/i.test(path)
    let said = 0
    for (const each of given.slice(0, 4)) {
      const node = bare(each)
      if (node.type === 'ObjectExpression') this.#fields(dialog, node)
      else if (node.type === 'ArrayExpression') for (const button of node.elements) this.#button(dialog, button && propertyOf(bare(button), 'text', 'label', 'title', 'name'))
      else if (isFunction(node) || isJsx(node)) continue
      else if (said++ < 2 && isWording(node)) this.#say(dialog, isQuestion || (isSnack && said === 2) ? 'button' : 'p', node)
    }
  }

  #fields(dialog: Element, object: Node): void {
    const fields: [string, Node | undefined][] = [
      ['h2', propertyOf(object, ...heading)],
      ['p', propertyOf(object, ...body)],
      ['div', propertyOf(object, 'html')],
    ]
    for (const [name, node] of fields) if (node && !isJsx(node) && !isFunction(node) && node.type !== 'ObjectExpression') this.#say(dialog, name, node)
    this.#box(dialog, object)
    for (const names of [accepting, declining, acting]) {
      const node = propertyOf(object, ...names)
      if (node) this.#button(dialog, node.type === 'ObjectExpression' ? propertyOf(node, 'label', 'text', 'title', 'children', 'content') : node)
    }
    const buttons = propertyOf(object, 'buttons', 'actions')
    if (buttons?.type === 'ArrayExpression')
      for (const each of buttons.elements) this.#button(dialog, each ? (stringOf(bare(each)) === undefined ? propertyOf(bare(each), 'text', 'label', 'title') : bare(each)) : undefined)
  }

  /** SweetAlert’s `input: 'checkbox'`, ticked by `inputValue: 1`. */
  #box(dialog: Element, object: Node): void {
    const input = propertyOf(object, 'input')
    const words = propertyOf(object, 'inputPlaceholder', 'inputLabel')
    if (!input || stringOf(input) !== 'checkbox' || !words) return
    const value = propertyOf(object, 'inputValue', 'inputChecked')
    const type = new Attribute('type', spanOf(input), { text: this.#wording.of(input) })
    const isTicked = value !== undefined && 'value' in value && (value.value === true || value.value === 1)
    const ticked = isTicked ? [new Attribute('checked', spanOf(value), { origin: constant(true) })] : []
    const box = new Element('input', spanOf(input), { attributes: [type, ...ticked], open: value !== undefined && !('value' in value) })
    dialog.append(new Element('label', spanOf(words)).append(box, this.#wording.of(words)))
  }

  #button(dialog: Element, node: Node | null | undefined): void {
    if (node && isWording(node)) this.#say(dialog, 'button', node)
  }

  #say(dialog: Element, name: string, node: Node): void {
    const element = new Element(name, spanOf(node))
    if (this.#html?.markup.signs.leads(node)) this.#html.embedded.into(element, this.#html.markup.of(node))
    else for (const text of this.#wording.alternatives(node)) element.append(element.children.length > 0 ? Text.join([Text.implied(BREAK, text.at), text]) : text)
    if (element.children.length > 0) dialog.append(element)
  }
}

/** What may be words: no lists and objects, which only look the same. */
const isWording = (node: Node): boolean => {
  const said = bare(node)
  return hasWords(said, true) || ['Identifier', 'MemberExpression', 'CallExpression', 'ConditionalExpression', 'LogicalExpression', 'TaggedTemplateExpression'].includes(said.type)
}
