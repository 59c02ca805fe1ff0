import { Element } from '../element.ts'
import { remember } from '../memory.ts'
import type { Page } from '../page.ts'
import { view } from '../view.ts'
import { settingOf } from './code-behind.ts'
import { conditionOf } from './conditions.ts'
import { glance } from './glance.ts'
import { type Passage, passages } from './passages.ts'
import { stageOf } from './stages.ts'

/** What shows on a later step of a way whose steps one file holds, and what was shown before it. */
export interface LaterShown {
  readonly passage: Passage
  readonly before: readonly Passage[]
}

const mayStep = glance('step', 'stage', 'etape', 'étape', 'screen', 'phase', 'islast', 'isfinal', 'view')
/** `step === 'review'`, `etape.value == "paiement"`, `step() === Step.Payment`. */
const named = /\b(?:\w{0,20}(?:step|stage|screen|phase|etape|ecran|vue)\w{0,10}|view|page)(?:\.value|\(\))?\s{0,2}(!?={1,3}|>=?)\s{0,2}(?:["'`]([\w-]{1,30})["'`]|[A-Z]\w{0,20}\.(\w{1,30}))/i
/** The steps on which people pay, or have all but paid. */
const last = /^(?:step[-_ ]?)?(?:\w{0,12}[-_])?(?:review|recap|recapitulatif|summary|resume|pay|payment|paiement|confirm|confirmation|final|last|fin|checkout|place-?order|validation|valider|reglement)\w{0,10}$/i
/** `isLast && …`, `lastStep`, `estDerniereEtape`. */
const flagged = /^!?\s?(?:this\.|props\.)?((?:is|on|at|est|sur)?_?(?:Last|Final|Review|Payment|Checkout|Confirm\w{0,6}|Dernier\w{0,2}|Paiement|Recap)_?(?:Step|Page|Screen|Stage|Etape|Ecran)?)(?:\.value|\(\))?\s*$/i

/** Whether a branch shows on one of the last steps alone. */
function isLate(page: Page, branch: Element): boolean {
  const condition = conditionOf(page, branch)?.trim()
  if (!condition) return false
  if (condition === 'else') return isAfterEarlier(page, branch)
  return isLastStep(condition) || isLastStep(settingOf(page, flagged.exec(condition)?.[1] ?? ' ') ?? '') || (flagged.test(condition) && !condition.startsWith('!'))
}

function isLastStep(condition: string): boolean {
  const [, sign, text, member] = named.exec(condition) ?? []
  return sign !== undefined && !sign.startsWith('!') && last.test(text ?? member ?? '')
}

/** What is left when other steps have been asked for: `v-if="step === 'cart'"`, `v-else-if="step === 'address'"`, `v-else`. */
function isAfterEarlier(page: Page, branch: Element): boolean {
  const before = (branch.parent?.children ?? []).filter((child): child is Element => child instanceof Element && child.name === '#branch' && child.order < branch.order)
  return before.some((other) => {
    const [, sign, text, member] = named.exec(conditionOf(page, other) ?? '') ?? []
    return sign !== undefined && !sign.startsWith('!') && !last.test(text ?? member ?? '')
  })
}

const lateBranches = remember((page: Page): ReadonlySet<Element> => new Set(page.named('#branch').filter((branch) => isLate(page, branch))))

function isOnLastStep(page: Page, block: Element): boolean {
  for (let at: Element | undefined = block; at; at = at.parent) if (lateBranches(page).has(at)) return true
  return false
}

/** Every passage of a file that shows on a later step only: counted, or called the one on which people pay. */
export const laterSteps = view<LaterShown>(function* (page) {
  if (!mayStep(page)) return
  const all = passages(page)
  const stages = all.map(({ block }) => stageOf(page, block))
  for (const [index, passage] of all.entries()) {
    const stage = stages[index]
    if (stage !== undefined) yield { passage, before: all.filter((_, other) => (stages[other] ?? stage) < stage) }
    else if (isOnLastStep(page, passage.block)) yield { passage, before: all.filter(({ block }) => !isOnLastStep(page, block)) }
  }
})
