import { calleeName } from '../values/hooks.ts'
import { bare, isCall, isMember, pathOf, spanOf, stringOf } from '../tree/node.ts'
import type { Node } from '../tree/syntax.ts'

const opening = /^(?:show|open|display|launch|present|trigger|toggle|ouvrir|ouvre|afficher|affiche|montrer)(?:$|[A-Z_])/
const setting = /^set(?:\w*(?:Show|Open|Visible|Modal|Popup|Dialog|Banner|Ouvert|Affich)\w*)$/
/** Variables that tell whether something is seen: `isOpen`, `this.visible`, `showOffer.value`, `ouverte`. */
const flag = /(?:^|[._])(?:is|est)?(?:[sS]how|[oO]pen|[vV]isible|[oO]uvert|[aA]ffich|[sS]hown)\w*(?:\.value)?$|(?:Open|Visible|Shown|Modal|Popup|Dialog|Banner|Ouverte?)(?:\.value)?$/
const away = /^(?:is-|u-)?(?:hidden|hide|d-none|invisible|closed|collapsed|cache|masque)$/
const out = /^(?:is-|is_)?(?:open|opened|show|shown|visible|active|ouvert|affiche)$/

/** What a call or an assignment puts in front of the reader, as it is written: `setOpen`, `this.visible`, `popup.hidden`, `dialog`. */
export function openedBy(node: Node, source: string): string | undefined {
  const written = (part: Node): string => source.slice(spanOf(part).start, spanOf(part).end)
  if (isCall(node)) {
    const name = calleeName(node) ?? ''
    const callee = bare(node.callee)
    const [first] = node.arguments
    if (setting.test(name)) return isTrue(first) ? name : undefined
    const word = first && stringOf(first)
    if (first && isTurn(bare(first))) return undefined
    if (opening.test(name) || (name === 'modal' && word === 'show')) return isMember(callee) ? written(callee.object) : name
    if (!isMember(callee)) return undefined
    if (name === 'fadeIn' || name === 'slideDown' || (name === 'removeAttribute' && word === 'hidden')) return written(callee.object)
    const isClass = (name === 'addClass' || name === 'removeClass' || /\.classList$/.test(written(callee.object))) && word !== undefined
    return isClass && (name.startsWith('remove') ? away : name.startsWith('add') ? out : /^$/).test(word) ? written(callee.object).replace(/\.classList$/, '') : undefined
  }
  if (node.type !== 'AssignmentExpression') return undefined
  const [target, value] = [bare(node.left), bare(node.right)]
  const path = pathOf(target) ?? written(target)
  if (isTrue(value)) return flag.test(path) ? path : undefined
  if (/\.hidden$/.test(path)) return 'value' in value && value.value === false ? path : undefined
  return /\.style\.(?:display|visibility)$/.test(path) && /^(?:block|flex|grid|inline-block|visible|initial)$/.test(stringOf(value) ?? '') ? path : undefined
}

/** One of several, by its number: `show(0)`, `show(i + 1)`, `showSlide(current)`. */
const isTurn = (node: Node): boolean => node.type === 'BinaryExpression' || ('value' in node && typeof node.value === 'number') || turn.test(pathOf(node) ?? '')
const turn = /^(?:this\.)?(?:[ijkn]|idx|(?:\w+)?[iI]ndex|cur|current|next|prev|slide|step)$/

/** A branch that goes no further: what is put away in it is not what is opened after it. */
const left = /\bif\s{0,4}\([^{};]{1,160}\)\s{0,10}(?:\{[^{}]{0,300}\breturn\b[^{}]{0,80}\}|return\b[^;\n]{0,160})/g

/** Whether a stretch of code puts the same thing away: `setOpen(false)`, `popup.hidden = true`, `dialog.close()`. */
export function isPutAway(opened: string, code: string): boolean {
  const [close, target] = [code.replace(left, ''), opened].map((each) => each.replace(/[\s;]+/g, '')) as [string, string]
  return ['=false', '(false)', '=!1', '.close(', '.hide(', '.hidden=true', '=true', "='none'", '="none"', '.fadeOut('].some((end) => close.includes(target + end) && !(end === '=true' && !/\.hidden$/.test(target)))
}

const isTrue = (node: Node | undefined): boolean => node !== undefined && 'value' in node && node.value === true
