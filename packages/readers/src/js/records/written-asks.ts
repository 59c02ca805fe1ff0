import { Attribute, constant, Element, type Span } from '@aboveboard/core'
import { codeNodes } from '../tree/jsx-code.ts'
import { propertyOf } from '../elements/messages.ts'
import { bare, isCall, spanOf, stringOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'
import type { Wording } from '../elements/wording.ts'
import { hasWords } from '../elements/words.ts'
import { boxed, kinds, lists, no, yes } from './written-ask-signs.ts'

const heading = ['title', 'titre', 'heading', 'headline', 'header', 'question']
const body = ['text', 'texte', 'body', 'message', 'description', 'content', 'contenu', 'subtitle', 'copy', 'corps', 'lead']
const said = ['label', 'libelle', 'libellé', 'text', 'texte', 'title', 'titre', 'caption', 'content', 'children', 'message', 'copy', 'description', 'intitule', 'nom']
const demanding = ['required', 'requis', 'obligatoire', 'mandatory', 'isRequired', 'requise']
/** A dialog has no more answers. */
const mostAnswers = 5

/**
 * What code asks by data that something else draws: a question with its answers, `{ title: '…', buttons: [{ label: '…' }, …] }` or
 * `openSheet({ title: '…', confirm: '…', dismiss: '…' })`, and the boxes of a form, `{ type: 'checkbox', label: '…', required: true }`.
 * `calls`: only what calls are given, where the file draws the rest itself.
 */
export function* writtenAsks(program: Node, wording: Wording, calls: boolean): Generator<Element> {
  const given = new Set<Node>()
  for (const node of codeNodes(program)) {
    if (isCall(node)) for (const each of node.arguments) given.add(bare(each))
    if (node.type === 'ObjectExpression' && (!calls || given.has(node))) {
      const element = boxOf(node, wording) ?? questionOf(node, wording)
      if (element) yield element
    }
  }
}

/** The key of a message that stands elsewhere: `leave.title`. */
const key = /^[a-z][\w-]*(?:\.[\w-]+)+$/i
const isSaid = (node: Node): boolean => hasWords(node, true) && !key.test(stringOf(node) ?? '')

/** Words that are written out. */
const wordsIn = (object: Node, names: readonly string[]): Node | undefined => {
  const node = propertyOf(object, ...names)
  return node && isSaid(node) ? node : undefined
}

const say = (name: string, node: Node, wording: Wording, at: Span = spanOf(node)): Element => new Element(name, at, { extent: at }).append(wording.of(node))

function boxOf(object: Node, wording: Wording): Element | undefined {
  const kind = kinds.map((name) => propertyOf(object, name)).find((node) => node && boxed.test(stringOf(node) ?? ''))
  const words = kind && wordsIn(object, said)
  if (!kind || !words) return undefined
  const must = propertyOf(object, ...demanding)
  const isRequired = must !== undefined && 'value' in must && must.value === true
  const attributes = [
    new Attribute('type', spanOf(kind), { origin: constant('checkbox') }),
    ...(isRequired ? [new Attribute('required', spanOf(must), { origin: constant(true) })] : []),
  ]
  // Whatever draws it may add more.
  const box = new Element('input', spanOf(kind), { attributes, open: true })
  return new Element('#shown', spanOf(object)).append(new Element('label', spanOf(object)).append(box, wording.of(words)))
}

function questionOf(object: Node, wording: Wording): Element | undefined {
  const asked = [wordsIn(object, heading), wordsIn(object, body)]
  if (!asked.some(Boolean)) return undefined
  const answers = listed(object) ?? paired(object)
  if (!answers) return undefined
  const dialog = new Element('dialog', spanOf(object))
  for (const [i, node] of asked.entries()) if (node) dialog.append(say(i === 0 ? 'h2' : 'p', node, wording))
  for (const { at, words } of answers) dialog.append(say('button', words, wording, at))
  return new Element('#shown', spanOf(object)).append(dialog)
}

interface Answer {
  /** All that tells what is done by it. */
  readonly at: Span
  readonly words: Node
}

/** Each member of a list says what it is. */
function listed(object: Node): readonly Answer[] | undefined {
  const list = propertyOf(object, ...lists)
  if (list?.type !== 'ArrayExpression' || list.elements.length === 0 || list.elements.length > mostAnswers) return undefined
  const answers = list.elements.flatMap((each) => (each && bare(each).type === 'ObjectExpression' ? answerOf(bare(each)) : []))
  return answers.length === list.elements.length ? answers : undefined
}

function answerOf(node: Node): readonly Answer[] {
  const words = wordsIn(node, said)
  return words ? [{ at: spanOf(node), words }] : []
}

/** One label for yes and one for no. */
function paired(object: Node): readonly Answer[] | undefined {
  const [first, second] = [yes, no].map((names) => {
    const node = propertyOf(object, ...names)
    if (node?.type === 'ObjectExpression') return answerOf(node)[0]
    return node && isSaid(node) ? { at: spanOf(node), words: node } : undefined
  })
  return first && second ? [first, second] : undefined
}
